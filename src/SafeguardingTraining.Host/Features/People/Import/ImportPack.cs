using System.IO.Compression;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>
/// A list that waits in the page of whoever chose it until they have looked it over: the site keeps nothing of it, and any host can go on.
/// </summary>
public static class ImportPack
{
    /// <summary>The most characters of it; a field of a form holds no more.</summary>
    public const int MostCharacters = 1_000_000;

    public static string? Of(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(file);
        }
        var text = Convert.ToBase64String(packed.ToArray());
        return text.Length <= MostCharacters ? text : null;
    }

    /// <summary>Null when it is none, or larger than any list.</summary>
    public static byte[]? Open(string packed)
    {
        var bytes = new byte[ImportFile.MostBytes + 1];
        var raw = new byte[(packed.Length / 4 * 3) + 3];
        return
            packed.Length is > 0 and <= MostCharacters
            && Convert.TryFromBase64String(packed, raw, out var length)
            && BrotliDecoder.TryDecompress(raw.AsSpan(0, length), bytes, out var written)
            && written <= ImportFile.MostBytes
            ? bytes[..written]
            : null;
    }
}
