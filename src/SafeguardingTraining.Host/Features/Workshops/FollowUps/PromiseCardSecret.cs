using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// What opens the card of a promise: its workshop, and a secret that the seat's own device can work out from its key at any time, and
/// that this site keeps as a hash alone.
/// </summary>
public sealed record PromiseCardSecret(Guid Workshop, CalendarSecret Secret) : PrivateRecord
{
    private const int Bytes = 24;

    /// <summary>What is in the address.</summary>
    public string Token => Secret.Token(Workshop);

    /// <summary>What is kept of it, beside the promise.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Secret.Secret));

    public static PromiseCardSecret Of(SeatKey seat) =>
        new(seat.Workshop, new CalendarSecret(HMACSHA256.HashData(Encoding.ASCII.GetBytes(seat.Key), "card of a promise"u8)[..Bytes]));

    /// <summary>Null for what cannot be a token.</summary>
    public static PromiseCardSecret? Read(string token) =>
        CalendarSecret.Read(token) is ({ } workshop, { } secret) ? new PromiseCardSecret(workshop, secret) : null;
}
