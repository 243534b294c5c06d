using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Codes that people read from a screen and type: no letter or digit that looks like another.</summary>
public static class ReadableCode
{
    /// <summary>Left out: 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V.</summary>
    public const string Alphabet = "34679ACDEFGHJKMNPQRTWXY";

    /// <summary>8 characters: about 78 thousand million codes.</summary>
    public const int Length = 8;

    public static string New(int length = Length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>A code as it is kept, however it was typed; null when it cannot be one.</summary>
    public static string? Read(string? typed, int length = Length)
    {
        var code = new string([
            .. (typed ?? "").ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter != '-').Take(length + 1),
        ]);
        return code.Length == length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>"KTRP 4M7X".</summary>
    public static string Spaced(this string code) => string.Join(' ', code.Chunk(4).Select(part => new string(part)));

    /// <summary>A seat's key: 128 random bits in hex, 32 characters.</summary>
    public static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public static bool IsKey(string? key) => key is { Length: 32 } && key.All(char.IsAsciiHexDigitLower);

    /// <summary>What is kept of a seat's key.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
}
