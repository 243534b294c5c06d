using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>How a page was sealed. The first byte of a page says so, except of the oldest.</summary>
public enum PageFormat
{
    /// <summary>From before a page knew its version.</summary>
    WithoutVersion = 1,

    /// <summary>From before a page could be checked without its key.</summary>
    WithoutChecksum = 2,

    Checked = 3,
}

/// <summary>
/// Seals and opens pages of one person's diary. A sealed page opens only in its own place, and only as the version it was sealed as: the
/// same author, kind, id and version. Whether it is as it was written can be told without the key.
/// </summary>
/// <param name="oldest">The oldest form in which the diary may hold pages.</param>
public sealed class DiaryKey(Guid author, byte[] key, PageFormat oldest = PageFormat.Checked)
{
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int Checksum = 16;
    private const byte Checked = (byte)PageFormat.Checked;
    private const byte Versioned = (byte)PageFormat.WithoutChecksum;

    /// <summary>The diary that pages are sealed for, as <see cref="SealedKey.Diary"/> has it.</summary>
    public Guid Diary { get; init; }

    /// <summary>A new key of 256 bits.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    /// <summary>Whether a page is as it was written, so far as that can be told without its key: not damaged, and not in another's place.</summary>
    public static bool IsWhole(SealedPage page) =>
        page.Sealed.Length >= 1 + Checksum + Nonce + Tag
        && page.Sealed[0] == Checked
        && page.Sealed.AsSpan(1, Checksum).SequenceEqual(ChecksumOf(page, page.Sealed.AsSpan(1 + Checksum)));

    /// <summary>Seals what a version of a page says. It opens only as that version.</summary>
    public SealedPage Seal<T>(PageKind kind, Guid id, int version, T content) => Seal(kind, id, version, DiaryJson.Bytes(content));

    /// <summary>The same page, sealed afresh as pages are today.</summary>
    /// <param name="with">The key it has from now on; null for this one.</param>
    /// <exception cref="CryptographicException">The page was changed, moved or put back.</exception>
    public SealedPage Reseal(SealedPage page, DiaryKey? with = null) =>
        (with ?? this).Seal(page.Kind, page.Id, page.Version, Open(page)) with
        {
            Mark = page.Mark,
        };

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

    // Laid out as format, checksum, nonce, tag, words. The nonce is fresh each time: the same words never look the same twice.
    private SealedPage Seal(PageKind kind, Guid id, int version, byte[] words)
    {
        var whole = new byte[1 + Checksum + Nonce + Tag + words.Length];
        whole[0] = Checked;
        var locked = whole.AsSpan(1 + Checksum);
        RandomNumberGenerator.Fill(locked[..Nonce]);
        var page = new SealedPage(author, kind, id, version, whole) { Diary = Diary };
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(locked[..Nonce], words, locked[(Nonce + Tag)..], locked.Slice(Nonce, Tag), PlaceOf(page, Checked));
        ChecksumOf(page, locked).CopyTo(whole.AsSpan(1, Checksum));
        return page;
    }

    // One in 256 of the oldest pages begins with the byte of a newer form by chance: both ways are tried, and the seal tells which it is.
    private byte[] Open(SealedPage page)
    {
        byte[]? words = page.Sealed switch
        {
            _ when page.Author != author => null,
            [Checked, .. var rest] when rest.Length >= Checksum => Tried(rest.AsSpan(Checksum), PlaceOf(page, Checked)),
            [Versioned, .. var rest] when oldest <= PageFormat.WithoutChecksum => Tried(rest, PlaceOf(page, Versioned)),
            _ => null,
        };
        return words
            ?? (oldest == PageFormat.WithoutVersion && page.Author == author ? Tried(page.Sealed, OldestPlaceOf(page)) : null)
            ?? throw new CryptographicException("A page that this key does not open.");
    }

    private byte[]? Tried(ReadOnlySpan<byte> locked, byte[] place)
    {
        if (locked.Length < Nonce + Tag)
        {
            return null;
        }
        var words = new byte[locked.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        try
        {
            aes.Decrypt(locked[..Nonce], locked[(Nonce + Tag)..], locked.Slice(Nonce, Tag), words, place);
            return words;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] ChecksumOf(SealedPage page, ReadOnlySpan<byte> locked) =>
        SHA256.HashData([.. PlaceOf(page, Checked), .. locked])[..Checksum];

    private static byte[] PlaceOf(SealedPage page, byte format)
    {
        var version = new byte[1 + sizeof(int)];
        version[0] = format;
        BinaryPrimitives.WriteInt32BigEndian(version.AsSpan(1), page.Version);
        return [.. version, .. OldestPlaceOf(page)];
    }

    private static byte[] OldestPlaceOf(SealedPage page) =>
        [.. page.Author.ToByteArray(true), .. page.Id.ToByteArray(true), .. Encoding.UTF8.GetBytes(page.Kind.ToString())];
}
