using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>The secret in a link that is sent to somebody. Only its mark is kept: anyone who reads the table cannot use the link.</summary>
internal static class SecretToken
{
    /// <summary>256 random bits, in letters that stand in an address as they are.</summary>
    internal static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A hash of 64 hexadecimal digits by which a token is found again.</summary>
    internal static string MarkOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
