using System.Buffers.Text;
using System.Security.Cryptography;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The secret half of the address at which a person's calendar reads when to come back to something.</summary>
public sealed record CalendarSecret(byte[] Secret)
{
    private const int SecretBytes = 24;
    private const int AuthorBytes = 16;

    public static CalendarSecret New() => new(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What stands in the address: whose calendar it is, and the secret.</summary>
    public string Token(Guid author) => Base64Url.EncodeToString([.. author.ToByteArray(true), .. Secret]);

    /// <summary>The author and the secret that a token carries; null when it is none.</summary>
    public static (Guid Author, CalendarSecret Secret)? Read(string token)
    {
        var bytes = new byte[AuthorBytes + SecretBytes];
        return Base64Url.IsValid(token, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(token, bytes, out _)
            ? (new Guid(bytes.AsSpan(0, AuthorBytes), true), new CalendarSecret(bytes[AuthorBytes..]))
            : null;
    }

    public bool IsThis(CalendarSecret other) => CryptographicOperations.FixedTimeEquals(Secret, other.Secret);

    /// <summary>Says nothing: whoever knows it can read the dates.</summary>
    public override string ToString() => nameof(CalendarSecret);
}

/// <summary>A calendar's page, with where it lies in the diary.</summary>
/// <param name="Page">Its id among the pages.</param>
/// <param name="Version">How often the address was renewed, and one.</param>
public sealed record KeptCalendar(Guid Page, int Version, CalendarSecret Secret);
