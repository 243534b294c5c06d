using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Cryptography;

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
    private const int Checksum = 16;
    private const byte Checked = (byte)PageFormat.Checked;
    private const byte Versioned = (byte)PageFormat.WithoutChecksum;

    /// <summary>The diary that pages are sealed for, as <see cref="SealedKey.Diary"/> has it.</summary>
    public Guid Diary { get; init; }

    /// <summary>A new key of 256 bits.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    /// <summary>
    /// The id of a page whose words came from elsewhere: the same words have the same id in this diary, and without its key nobody can tell
    /// from an id what the words are.
    /// </summary>
    public Guid IdOf(byte[] words)
    {
        var id = HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "ids of imported pages"u8.ToArray()), words)[
            ..16
        ];
        // Marked as made by a rule of our own (RFC 9562, version 8).
        (id[6], id[8]) = ((byte)(0x80 | (id[6] & 0x0F)), (byte)(0x80 | (id[8] & 0x3F)));
        return new Guid(id, bigEndian: true);
    }

    /// <summary>Whether a page is as it was written, so far as that can be told without its key: not damaged, and not in another's place.</summary>
    public static bool IsWhole(SealedPage page) =>
        page.Sealed.Length >= 1 + Checksum + SecretBox.Overhead
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

    /// <summary>The same, and false where that would be an exception.</summary>
    public bool TryOpen<T>(SealedPage page, [MaybeNullWhen(false)] out T content)
    {
        var words = WordsOf(page);
        content = words is null ? default : DiaryJson.Read<T>(words);
        return words is not null;
    }

    /// <summary>Whether the page is as it was sealed with this key, whatever it says.</summary>
    public bool Opens(SealedPage page) => WordsOf(page) is not null;

    internal byte[] Bytes() => [.. key];

    // Laid out as format, checksum, and what is locked.
    private SealedPage Seal(PageKind kind, Guid id, int version, byte[] words)
    {
        var page = new SealedPage(author, kind, id, version, []) { Diary = Diary };
        var locked = SecretBox.Lock(key, PlaceOf(page, Checked), words);
        return page with { Sealed = [Checked, .. ChecksumOf(page, locked), .. locked] };
    }

    private byte[] Open(SealedPage page) => WordsOf(page) ?? throw new CryptographicException("A page that this key does not open.");

    // One in 256 of the oldest pages begins with the byte of a newer form by chance: both ways are tried, and the seal tells which it is.
    private byte[]? WordsOf(SealedPage page)
    {
        if (page.Author != author)
        {
            return null;
        }
        var whole = page.Sealed.AsSpan();
        var words = whole switch
        {
            [Checked, ..] when whole.Length > Checksum => SecretBox.Open(key, PlaceOf(page, Checked), whole[(1 + Checksum)..]),
            [Versioned, ..] when oldest <= PageFormat.WithoutChecksum => SecretBox.Open(key, PlaceOf(page, Versioned), whole[1..]),
            _ => null,
        };
        return words ?? (oldest == PageFormat.WithoutVersion ? SecretBox.Open(key, OldestPlaceOf(page), whole) : null);
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
