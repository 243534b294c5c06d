using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Wraps a person's key with the site's key ring. The author is part of the purpose, so that a key moved to another person's row does not
/// open; and so is whether every page of the diary knows its version, so that no page from before can be put in its place.
/// </summary>
public sealed class DiaryKeyWrapping(IDataProtectionProvider protection)
{
    /// <exception cref="CryptographicException">The ring does not open it, or it is another person's.</exception>
    public DiaryKey Open(SealedKey kept)
    {
        try
        {
            return new DiaryKey(kept.Author, WithVersions(kept.Author).Unprotect(kept.Key));
        }
        catch (CryptographicException)
        {
            return new DiaryKey(kept.Author, Older(kept.Author).Unprotect(kept.Key), acceptsOlder: true);
        }
    }

    public byte[] New(Guid author) => WithVersions(author).Protect(DiaryKey.NewKey());

    /// <param name="withVersions">Every page of the diary was sealed with its version.</param>
    public byte[] Wrap(Guid author, DiaryKey key, bool withVersions) =>
        (withVersions ? WithVersions(author) : Older(author)).Protect(key.Bytes());

    private IDataProtector WithVersions(Guid author) => protection.CreateProtector("Diary.Key", author.ToString(), "2");

    private IDataProtector Older(Guid author) => protection.CreateProtector("Diary.Key", author.ToString());
}
