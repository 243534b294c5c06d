using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Locks;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Wraps a person's key with the site's key ring, around the locks that only its owner opens. The author is part of the purpose, so that a
/// key moved to another person's row does not open. A key from before diaries had locks is wrapped by the ring alone, until its owner
/// comes; how it is wrapped says how old its pages may be.
/// </summary>
public sealed class DiaryKeyWrapping(IDataProtectionProvider protection)
{
    /// <summary>The key with its locks; null for one from before there were any.</summary>
    /// <exception cref="CryptographicException">The ring does not open it, or it is another person's.</exception>
    public LockedKey? Locked(SealedKey kept)
    {
        if (kept.Diary == Guid.Empty)
        {
            return null;
        }
        var locked = DiaryJson.Read<LockedKey>(Owners(kept.Author).Unprotect(kept.Key[SealedKey.HeadLength..]));
        return locked.Diary == kept.Diary ? locked : throw new CryptographicException("The key of another diary.");
    }

    /// <summary>A key that the ring alone opens.</summary>
    /// <exception cref="CryptographicException">The ring does not open it, or it is another person's.</exception>
    public DiaryKey OpenWithoutLock(SealedKey kept)
    {
        try
        {
            return new DiaryKey(kept.Author, WithVersions(kept.Author).Unprotect(kept.Key), PageFormat.WithoutChecksum);
        }
        catch (CryptographicException)
        {
            return new DiaryKey(kept.Author, Older(kept.Author).Unprotect(kept.Key), PageFormat.WithoutVersion);
        }
    }

    public byte[] Wrap(Guid author, LockedKey key) =>
        [.. SealedKey.OwnersMark, .. key.Diary.ToByteArray(bigEndian: true), .. Owners(author).Protect(DiaryJson.Bytes(key))];

    /// <summary>Wraps a key that has no locks yet with the ring alone, as it was.</summary>
    /// <param name="withVersions">Every page of the diary was sealed with its version.</param>
    public byte[] Wrap(Guid author, DiaryKey key, bool withVersions) =>
        (withVersions ? WithVersions(author) : Older(author)).Protect(key.Bytes());

    private IDataProtector Owners(Guid author) => protection.CreateProtector("Diary.Key", author.ToString(), "3");

    private IDataProtector WithVersions(Guid author) => protection.CreateProtector("Diary.Key", author.ToString(), "2");

    private IDataProtector Older(Guid author) => protection.CreateProtector("Diary.Key", author.ToString());
}
