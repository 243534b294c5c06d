using System.Buffers.Text;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Calendars;

/// <summary>The secret half of the address at which a person's calendar reads when to come back to something.</summary>
public sealed record CalendarSecret(byte[] Secret) : PrivateRecord
{
    private const int SecretBytes = 24;
    private const int OwnerBytes = 16;

    public static CalendarSecret New() => new(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is in the address: whose calendar it is, and the secret.</summary>
    public string Token(Guid owner) => Base64Url.EncodeToString([.. owner.ToByteArray(true), .. Secret]);

    /// <summary>The owner and the secret that a token carries; null when it is none.</summary>
    public static (Guid Owner, CalendarSecret Secret)? Read(string token)
    {
        var bytes = new byte[OwnerBytes + SecretBytes];
        return Base64Url.IsValid(token, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(token, bytes, out _)
            ? (new Guid(bytes.AsSpan(0, OwnerBytes), true), new CalendarSecret(bytes[OwnerBytes..]))
            : null;
    }

    public bool IsThis(CalendarSecret other) => CryptographicOperations.FixedTimeEquals(Secret, other.Secret);
}
