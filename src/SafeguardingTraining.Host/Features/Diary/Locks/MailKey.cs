using System.Security.Cryptography;
using NSec.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>
/// A pair of keys (X25519) for what others put into a diary while its owner is away: anybody seals with the public half, and only the
/// owner, whose diary's key locks the private half, opens it.
/// </summary>
public sealed class MailKey(byte[] secret)
{
    // The first byte of such a page; after it a checksum of the rest, the sender's half of the exchange, and a page as every other is.
    private const byte Format = 4;
    private const int ChecksumLength = 16;
    private const int HalfLength = 32;
    private const int HeadLength = 1 + ChecksumLength + HalfLength;
    private static readonly byte[] Purpose = [.. "Diary.Mail"u8];

    /// <summary>A new pair.</summary>
    /// <returns>The public half, and the private one, each of 32 bytes.</returns>
    public static (byte[] Public, byte[] Private) New()
    {
        using var key = Key.Create(
            KeyAgreementAlgorithm.X25519,
            new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport }
        );
        return (key.PublicKey.Export(KeyBlobFormat.RawPublicKey), key.Export(KeyBlobFormat.RawPrivateKey));
    }

    /// <summary>The public half that belongs to this private one.</summary>
    public byte[] Public()
    {
        using var own = Key.Import(KeyAgreementAlgorithm.X25519, secret, KeyBlobFormat.RawPrivateKey);
        return own.PublicKey.Export(KeyBlobFormat.RawPublicKey);
    }

    /// <summary>Seals a page for the owner of a diary. Each time with another key, so that nobody but them opens it: not even the sender.</summary>
    public static SealedPage Seal<T>(LockedKey to, Guid author, PageKind kind, Guid id, int version, T content)
    {
        using var once = Key.Create(KeyAgreementAlgorithm.X25519);
        var half = once.PublicKey.Export(KeyBlobFormat.RawPublicKey);
        var theirs = PublicKey.Import(KeyAgreementAlgorithm.X25519, to.Public, KeyBlobFormat.RawPublicKey);
        var inner = Agreed(once, theirs, author, to.Diary, half, to.Public).Seal(kind, id, version, content);
        return inner with { Sealed = [Format, .. ChecksumOf([.. half, .. inner.Sealed]), .. half, .. inner.Sealed] };
    }

    /// <summary>Whether a page is as it was written, so far as that can be told without a key.</summary>
    public static bool IsWhole(SealedPage page) =>
        page.Sealed is [Format, ..]
        && InnerOf(page) is { } inner
        && DiaryKey.IsWhole(inner)
        && page.Sealed.AsSpan(1, ChecksumLength).SequenceEqual(ChecksumOf(page.Sealed.AsSpan(1 + ChecksumLength)));

    /// <exception cref="CryptographicException">The page was changed or moved, or is for somebody else.</exception>
    public T Open<T>(SealedPage page, Guid diary)
    {
        if (page.Sealed is not [Format, ..] || InnerOf(page) is not { } inner)
        {
            throw new CryptographicException("A page that nobody sent.");
        }
        using var own = Key.Import(KeyAgreementAlgorithm.X25519, secret, KeyBlobFormat.RawPrivateKey);
        var half = page.Sealed[(1 + ChecksumLength)..HeadLength];
        var theirs = PublicKey.Import(KeyAgreementAlgorithm.X25519, half, KeyBlobFormat.RawPublicKey);
        return Agreed(own, theirs, page.Author, diary, half, own.PublicKey.Export(KeyBlobFormat.RawPublicKey)).Open<T>(inner);
    }

    private static SealedPage? InnerOf(SealedPage page) =>
        page.Sealed.Length > HeadLength ? page with { Sealed = page.Sealed[HeadLength..] } : null;

    private static byte[] ChecksumOf(ReadOnlySpan<byte> rest) => SHA256.HashData(rest)[..ChecksumLength];

    private static DiaryKey Agreed(Key own, PublicKey theirs, Guid author, Guid diary, byte[] senders, byte[] owners)
    {
        using var agreed = KeyAgreementAlgorithm.X25519.Agree(own, theirs)
            ?? throw new CryptographicException("A page whose sender made no key.");
        var key = KeyDerivationAlgorithm.HkdfSha256.DeriveBytes(agreed, [.. senders, .. owners], Purpose, 32);
        return new DiaryKey(author, key) { Diary = diary };
    }
}
