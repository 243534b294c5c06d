using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Seals and opens one person's pages. A sealed page opens only in its own place, and only as the version it was sealed as: the same
/// author, kind, id and version.
/// </summary>
/// <param name="acceptsOlder">Whether the diary may hold pages that were sealed before they knew their version.</param>
public sealed class DiaryKey(Guid author, byte[] key, bool acceptsOlder = false)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    // The first byte of a page that knows its version. One in 256 older pages begins with it by chance, so where those are accepted both
    // ways are tried; the seal tells which it is.
    private const byte Format = 2;

    /// <summary>A new key of 256 bits.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    /// <summary>Seals what a version of a page says. It opens only as that version.</summary>
    public SealedPage Seal<T>(PageKind kind, Guid id, int version, T content) => Seal(kind, id, version, DiaryJson.Bytes(content));

    /// <summary>The same page, sealed afresh and with its version.</summary>
    /// <exception cref="CryptographicException">The page was changed, moved or put back.</exception>
    public SealedPage Reseal(SealedPage page) => Seal(page.Kind, page.Id, page.Version, Open(page)) with { Mark = page.Mark };

    /// <exception cref="CryptographicException">The page was changed, moved or put back in the store, or this is not its key.</exception>
    public T Open<T>(SealedPage page) => DiaryJson.Read<T>(Open(page));

    /// <summary>Whether the page is as it was sealed with this key, whatever it says.</summary>
    public bool Opens(SealedPage page)
    {
        try
        {
            Open(page);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    internal byte[] Bytes() => [.. key];

    // Laid out as format, nonce, tag, words. The nonce is fresh each time: the same words never look the same twice.
    private SealedPage Seal(PageKind kind, Guid id, int version, byte[] words)
    {
        var whole = new byte[1 + Nonce + Tag + words.Length];
        whole[0] = Format;
        RandomNumberGenerator.Fill(whole.AsSpan(1, Nonce));
        var page = new SealedPage(author, kind, id, version, whole);
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(whole.AsSpan(1, Nonce), words, whole.AsSpan(1 + Nonce + Tag), whole.AsSpan(1 + Nonce, Tag), Versioned(page));
        return page;
    }

    private byte[] Open(SealedPage page)
    {
        if (page.Sealed is not [Format, .. var rest])
        {
            return acceptsOlder ? Open(page.Sealed, Place(page)) : throw new CryptographicException("A page without its version.");
        }
        try
        {
            return Open(rest, Versioned(page));
        }
        catch (CryptographicException) when (acceptsOlder)
        {
            return Open(page.Sealed, Place(page));
        }
    }

    private byte[] Open(ReadOnlySpan<byte> whole, byte[] place)
    {
        if (whole.Length < Nonce + Tag)
        {
            throw new CryptographicException("A sealed page is too short.");
        }
        var words = new byte[whole.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), words, place);
        return words;
    }

    private byte[] Versioned(SealedPage page)
    {
        var version = new byte[1 + sizeof(int)];
        version[0] = Format;
        BinaryPrimitives.WriteInt32BigEndian(version.AsSpan(1), page.Version);
        return [.. version, .. Place(page)];
    }

    private byte[] Place(SealedPage page) =>
        [.. author.ToByteArray(true), .. page.Id.ToByteArray(true), .. Encoding.UTF8.GetBytes(page.Kind.ToString())];
}
