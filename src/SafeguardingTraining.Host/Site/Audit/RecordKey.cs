using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>A key of 256 bits that vouches for records by HMAC-SHA256: whoever has only the database cannot write one anew.</summary>
public sealed class RecordKey
{
    public const int Size = 32;

    private const int IdBytes = 4;
    private const string Mark = "k:";

    private readonly byte[] key;

    private RecordKey(byte[] key)
    {
        this.key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, IdBytes));
    }

    /// <summary>Eight hexadecimal digits that name it without telling it.</summary>
    public string Id { get; }

    public static RecordKey New() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>Null when these are no key.</summary>
    public static RecordKey? Of(byte[] bytes) => bytes.Length == Size ? new RecordKey(bytes) : null;

    /// <summary>The id of the key that vouches for something; null when no key does.</summary>
    public static string? IdIn(string signature) => signature.Split(':') is ["k", var id, _] ? id : null;

    /// <summary>At most 64 characters: the key's id, and the HMAC in base64url.</summary>
    public string Sign(ReadOnlySpan<byte> content) => $"{Mark}{Id}:{Base64Url.EncodeToString(HMACSHA256.HashData(key, content))}";

    /// <inheritdoc cref="Sign(ReadOnlySpan{byte})"/>
    public string Sign(string content) => Sign(Encoding.UTF8.GetBytes(content));

    /// <summary>Whether a signature is this key's over this content, in a time that tells nothing.</summary>
    public bool Vouches(string? signature, ReadOnlySpan<byte> content) =>
        signature is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(content)));

    /// <summary>The bytes, to be kept where nobody but the site's own user reads them.</summary>
    internal byte[] Bytes() => [.. key];
}
