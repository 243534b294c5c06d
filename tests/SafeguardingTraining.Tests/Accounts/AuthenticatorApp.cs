using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>The app on somebody's telephone: shows the six figures of RFC 6238 for a key that was typed into it.</summary>
internal sealed class AuthenticatorApp(string typed)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="ahead">How many half minutes from now.</param>
    public string Code(int ahead = 0)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30) + ahead);
#pragma warning disable CA5350 // What every such app does.
        var hash = HMACSHA1.HashData(Key(), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return $"{number % 1_000_000:D6}";
    }

    private byte[] Key()
    {
        var (bytes, bits, count) = (new List<byte>(), 0, 0);
        foreach (var letter in typed.ToUpperInvariant().Where(Alphabet.Contains))
        {
            (bits, count) = ((bits << 5) | Alphabet.IndexOf(letter), count + 5);
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count - 8)));
                (bits, count) = (bits & ((1 << (count - 8)) - 1), count - 8);
            }
        }
        return [.. bytes];
    }
}
