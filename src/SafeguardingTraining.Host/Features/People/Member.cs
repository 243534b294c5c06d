using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>
/// Somebody the organisation expects or has here. They are listed before they have an account; the account is their own and is
/// joined to this when they accept the invitation.
/// </summary>
/// <param name="Email">Where the invitation goes, which is taken up with an account of this address alone. Their account may have another later.</param>
/// <param name="Person">Id of the account; null until the invitation is accepted.</param>
/// <param name="OffSince">Switched off since; null for everybody else.</param>
public sealed record Member(
    Guid Id,
    string Email,
    string Name,
    Guid Agency,
    Guid? Team,
    Roles Roles,
    DateOnly StartsOn,
    Guid? Person = null,
    DateTimeOffset? OffSince = null
) : PrivateRecord
{
    public const int LongestName = 80;

    public const int LongestEmail = 254;

    /// <summary>The address in capitals, by which it is found.</summary>
    public string EmailKey
    {
        get => KeyOf(Email);
        private init { }
    }

    public bool IsOff => OffSince is not null;

    /// <summary>As other features see somebody who is not switched off; else null.</summary>
    public OrganisationMember? Working => IsOff ? null : ToOrganisationMember();

    /// <summary>How an address is compared: people type capitals as they like.</summary>
    public static string KeyOf(string email) => email.Trim().ToUpperInvariant();

    public Membership ToMembership() => new(Roles, Agency, Team, StartsOn, IsOff);

    public OrganisationMember ToOrganisationMember() => new(Id, Person, Name, Email, Agency, Team, Roles, StartsOn);
}
