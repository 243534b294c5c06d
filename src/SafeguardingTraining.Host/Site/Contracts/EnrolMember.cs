using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Gives somebody who has an account a place in the organisation, with these roles; the agency is made when it is not there yet.</summary>
public delegate Task EnrolMember(NewMember member, CancellationToken stop);

/// <param name="Person">Id of the account.</param>
public sealed record NewMember(Guid Person, string Name, string Email, string Agency, Roles Roles, DateOnly StartsOn) : PrivateRecord
{
    /// <summary>Somebody trustworthy has checked that the address is theirs: an invitation that waits for it is theirs too.</summary>
    public bool IsAddressChecked { get; init; }
}
