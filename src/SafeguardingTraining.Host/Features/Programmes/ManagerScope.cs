using System.Security.Claims;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Whose learning somebody looks after: a manager's team, or without a team their agency; an administrator's whole partnership.
/// </summary>
/// <param name="Agency">Null for every agency.</param>
/// <param name="Team">Null for the whole agency.</param>
public sealed record ManagerScope(Guid? Agency, Guid? Team)
{
    /// <summary>The scope of a signed-in person; null when they look after nobody.</summary>
    public static ManagerScope? Of(Membership? membership) =>
        membership switch
        {
            { IsOff: true } or null => null,
            _ when membership.Roles.HasFlag(Roles.Administrator) => new ManagerScope(null, null),
            _ when membership.Roles.HasFlag(Roles.Manager) => new ManagerScope(membership.Agency, membership.Team),
            _ => null,
        };

    /// <summary>What was asked for, never beyond this scope: a place outside it is as if it had not been asked for.</summary>
    public ProgressQuery Narrow(string? place, string? programme, string? state, int? page, OrganisationUnits places)
    {
        var (agency, team) = Within(place, places);
        return new ProgressQuery(
            agency,
            team,
            FormValue.Id(programme),
            FormValue.OneOf<ProgressFilter>(state) ?? ProgressFilter.Any,
            Math.Max(1, page ?? 1)
        );
    }

    /// <summary>Somebody of this place is within the scope.</summary>
    public bool Holds(Guid agency, Guid? team) => (Agency is null || Agency == agency) && (Team is null || Team == team);

    /// <summary>What this person does to somebody of a place, as the audit log names them; null for a place outside the scope.</summary>
    public ManagerAct? ActOf(SignedIn me, OrganisationMember who) => Holds(who.Agency, who.Team) ? new ManagerAct(me.Id, null) : null;

    private (Guid? Agency, Guid? Team) Within(string? place, OrganisationUnits places)
    {
        var asked = FormValue.Id(place);
        var ofTeam = places.Agencies.FirstOrDefault(agency => agency.Teams.Any(team => team.Id == asked));
        return (places.Agency(asked), ofTeam) switch
        {
            ({ } agency, _) when Holds(agency.Id, Team) => (agency.Id, Team),
            (_, { } agency) when Holds(agency.Id, asked) => (agency.Id, asked),
            _ => (Agency, Team),
        };
    }
}
