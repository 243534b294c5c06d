using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Seals and opens one person's pages. A sealed page opens only in its own place: the same author, kind and id.</summary>
public sealed class DiaryKey(Guid author, byte[] key)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>A new key of 256 bits.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    public SealedPage Seal<T>(PageKind kind, Guid id, int version, T content) =>
        new(author, kind, id, version, Seal(DiaryJson.Bytes(content), kind, id));

    /// <exception cref="CryptographicException">The page was changed or moved in the store, or this is not its key.</exception>
    public T Open<T>(SealedPage page) => DiaryJson.Read<T>(Open(page.Sealed, page.Kind, page.Id));

    /// <summary>Whether the page is as it was sealed with this key, whatever it says.</summary>
    public bool Opens(SealedPage page)
    {
        try
        {
            Open(page.Sealed, page.Kind, page.Id);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Laid out as nonce, tag, words. The nonce is fresh each time: the same words never look the same twice.
    private byte[] Seal(ReadOnlySpan<byte> words, PageKind kind, Guid id)
    {
        var whole = new byte[Nonce + Tag + words.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(whole.AsSpan(0, Nonce), words, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), Place(kind, id));
        return whole;
    }

    private byte[] Open(ReadOnlySpan<byte> whole, PageKind kind, Guid id)
    {
        if (whole.Length < Nonce + Tag)
        {
            throw new CryptographicException("A sealed page is too short.");
        }
        var words = new byte[whole.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), words, Place(kind, id));
        return words;
    }

    private byte[] Place(PageKind kind, Guid id) =>
        [.. author.ToByteArray(true), .. id.ToByteArray(true), .. Encoding.UTF8.GetBytes(kind.ToString())];
}
