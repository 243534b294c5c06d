using System.Buffers.Text;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Invitations;

/// <summary>The secret half of an invitation's address. It is kept sealed, so that it can be shown again to anyone who hands it out.</summary>
public sealed record Invitation(byte[] Secret) : PrivateRecord
{
    /// <summary>An invitation that nobody took up in this time no longer opens; a new one can be made.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(30);

    private const int SecretBytes = 16;
    private const int MemberBytes = 16;

    public static Invitation New() => new(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is in the address: for whom it is, and the secret.</summary>
    public string Token(Guid member) => Base64Url.EncodeToString([.. member.ToByteArray(true), .. Secret]);

    /// <summary>The member and the secret that a token carries; null when it is none.</summary>
    public static (Guid Member, Invitation Invitation)? Read(string token)
    {
        var bytes = new byte[MemberBytes + SecretBytes];
        return Base64Url.IsValid(token, out var length) && length == bytes.Length && Base64Url.TryDecodeFromChars(token, bytes, out _)
            ? (new Guid(bytes.AsSpan(0, MemberBytes), true), new Invitation(bytes[MemberBytes..]))
            : null;
    }

    public bool IsThis(Invitation other) => CryptographicOperations.FixedTimeEquals(Secret, other.Secret);
}

/// <summary>An invitation that is open: for whom, and since when.</summary>
public sealed record OpenInvitation(Member Member, Invitation Invitation, DateTimeOffset InvitedAt)
{
    public bool IsOver(DateTimeOffset now) => now - InvitedAt > Invitation.Lasts;

    public string Token => Invitation.Token(Member.Id);
}
