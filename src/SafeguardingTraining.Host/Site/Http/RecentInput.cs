using System.Buffers.Text;
using System.IO.Compression;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// What somebody typed lately that a page is made of, so that the page can be returned to by a number and no word stands in an address. It
/// is sealed in a cookie of this browser until that is closed or its owner signs out; the site keeps none of it.
/// </summary>
/// <param name="cookie">Where it is.</param>
/// <param name="longest">The most characters of it: what a browser sends with every page should stay small.</param>
public sealed class RecentInput<T>(Cookies cookies, SessionCookie cookie, int longest = 1_600)
    where T : PrivateRecord
{
    private const int Most = 6;

    // Before it is packed; what is sealed is the site's own, and never unpacks to more.
    private const int LongestUnpacked = 64 * 1024;

    private const int PackingEffort = 9;
    private const int PackingWindow = 18;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    private string Name => cookies.Called(cookie.Name);

    /// <summary>
    /// Keeps an input, in place of an earlier one with the same id; the oldest go first. False where it is too long for a cookie, and is
    /// not kept.
    /// </summary>
    public bool Keep(HttpContext http, ISeal seal, Guid id, T input)
    {
        RecentlyTyped[] all = [new(id, input), .. Read(http, seal).Where(one => one.Id != id).Take(Most - 1)];
        for (var count = all.Length; count > 0; count--)
        {
            if (Sealed(seal, all[..count]) is { } kept && kept.Length <= longest)
            {
                http.Response.Cookies.Append(Name, kept, cookies.Options(lasts: null));
                return true;
            }
        }
        return false;
    }

    /// <summary>Null when it is not kept any more, or was another person's.</summary>
    public T? Find(HttpContext http, ISeal seal, Guid id) => Array.Find(Read(http, seal), one => one.Id == id)?.Input;

    /// <summary>These are needed no more.</summary>
    public void Forget(HttpContext http, ISeal seal, Predicate<T> these)
    {
        var all = Read(http, seal);
        var left = Array.FindAll(all, one => !these(one.Input));
        if (left.Length < all.Length && left.Length > 0)
        {
            http.Response.Cookies.Append(Name, Sealed(seal, left) ?? "", cookies.Options(lasts: null));
        }
        else if (left.Length < all.Length)
        {
            http.Response.Cookies.Delete(Name, cookies.Options(lasts: null));
        }
    }

    private static string? Sealed(ISeal seal, RecentlyTyped[] all) =>
        JsonSerializer.SerializeToUtf8Bytes(all, Json) is { Length: <= LongestUnpacked } bytes
            ? Base64Url.EncodeToString(seal.Seal(Packed(bytes)))
            : null;

    private RecentlyTyped[] Read(HttpContext http, ISeal seal) =>
        http.Request.Cookies[Name] is { Length: > 0 } kept
        && kept.Length <= 2 * longest
        && Base64Url.IsValid(kept)
        && seal.Open(Base64Url.DecodeFromChars(kept)) is { } bytes
            ? Unpacked(bytes)
            : [];

    private static byte[] Packed(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, PackingEffort, PackingWindow)
            ? packed[..length]
            : throw new InvalidOperationException("There was room for all of it.");
    }

    // It may have been kept by a version of the site that asked for other things.
    private static RecentlyTyped[] Unpacked(byte[] packed)
    {
        var bytes = new byte[LongestUnpacked];
        try
        {
            return BrotliDecoder.TryDecompress(packed, bytes, out var length)
                ? JsonSerializer.Deserialize<RecentlyTyped[]>(bytes.AsSpan(0, length), Json) ?? []
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private sealed record RecentlyTyped(Guid Id, T Input) : PrivateRecord;
}
