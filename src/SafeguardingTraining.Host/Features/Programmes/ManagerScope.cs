using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Whose learning somebody looks after: an administrator's whole partnership; a manager's teams and agencies, each team with those that
/// belong to it; and for the days they stand in for a manager, what that manager looks after. Nothing else decides it.
/// </summary>
public sealed record ManagerScope(IReadOnlyList<ManagedArea> Areas)
{
    /// <param name="agency">Null for every agency.</param>
    /// <param name="team">Null for the whole agency.</param>
    public ManagerScope(Guid? agency, Guid? team)
        : this([new ManagedArea(agency, team, null)]) { }

    /// <summary>The managers for whom this person stands in today.</summary>
    public IReadOnlyList<ManagedScope> StandsInFor { get; init; } = [];

    public bool IsEverything => Areas.Any(area => area.Agency is null);

    /// <summary>Nothing can be chosen among.</summary>
    public bool IsOneTeam => Areas is [{ Team: not null }];

    /// <summary>The scope of what somebody looks after; null when they look after nobody.</summary>
    public static ManagerScope? Of(IReadOnlyList<ManagedScope> scopes, OrganisationUnits places)
    {
        ManagedArea[] areas = [.. scopes.SelectMany(scope => AreasOf(scope, places)).Distinct()];
        return areas.Length == 0 ? null : new ManagerScope(areas) { StandsInFor = [.. scopes.Where(scope => scope.For is not null)] };
    }

    /// <summary>What was asked for, never beyond this scope: a place outside it is as if it had not been asked for.</summary>
    public ProgressQuery Narrow(string? place, string? programme, string? state, int? page, OrganisationUnits places)
    {
        var (unit, areas) = Within(FormValue.Id(place), places);
        return ProgressQuery.In(
            unit,
            areas,
            FormValue.Id(programme),
            FormValue.OneOf<ProgressFilter>(state) ?? ProgressFilter.Any,
            Math.Max(1, page ?? 1)
        );
    }

    /// <summary>Somebody of this place is within the scope.</summary>
    public bool Holds(Guid agency, Guid? team) => Areas.Any(area => area.Holds(agency, team));

    /// <summary>What this person does to somebody they look after, as the audit log names them; null for anybody else.</summary>
    public ManagerAct? ActOf(SignedIn me, OrganisationMember who) => ActOf(me, who.Agency, who.Team);

    /// <inheritdoc cref="ActOf(SignedIn, OrganisationMember)"/>
    public ManagerAct? ActOf(SignedIn me, Guid agency, Guid? team) =>
        Areas.Where(area => area.Holds(agency, team)).ToList() switch
        {
            [] => null,
            // Whoever looks after somebody in their own right does so as themselves.
            var held when held.Any(area => area.For is null) => new ManagerAct(me.Id, null),
            [var area, ..] => new ManagerAct(me.Id, area.For),
        };

    private static IEnumerable<ManagedArea> AreasOf(ManagedScope scope, OrganisationUnits places) =>
        scope switch
        {
            { Place.IsOff: true } => [],
            // Standing in for a manager who also runs the site is not running the site.
            { For: null } when scope.Place.Roles.HasFlag(Roles.Administrator) => [new ManagedArea(null, null, null)],
            _ when !scope.Place.Roles.HasFlag(Roles.Manager) => [],
            { Units: [] } => Expanded(scope.Place.Agency, scope.Place.Team, scope.For?.Id, places),
            _ => scope.Units.SelectMany(unit =>
                places.Agency(unit) is not null ? Expanded(unit, null, scope.For?.Id, places)
                : places.AgencyOf(unit) is { } agency ? Expanded(agency.Id, unit, scope.For?.Id, places)
                : []
            ),
        };

    private static IEnumerable<ManagedArea> Expanded(Guid agency, Guid? team, Guid? manager, OrganisationUnits places) =>
        team is { } parent
            ? places.Within(agency, parent).Select(one => new ManagedArea(agency, one, manager))
            : [new ManagedArea(agency, null, manager)];

    private (Guid? Unit, IReadOnlyList<ManagedArea> Areas) Within(Guid? asked, OrganisationUnits places)
    {
        if (asked is not { } unit)
        {
            return (null, Areas);
        }
        var area =
            places.Agency(unit) is not null ? [new ManagedArea(unit, null, null)]
            : places.AgencyOf(unit) is { } agency ? Expanded(agency.Id, unit, null, places).ToList()
            : [];
        return area is [{ Agency: { } within } first, ..] && Holds(within, first.Team) ? (unit, area) : (null, Areas);
    }
}

/// <summary>One place that somebody looks after.</summary>
/// <param name="Agency">Null for every agency.</param>
/// <param name="Team">Null for the whole agency.</param>
/// <param name="For">The manager, by member, for whom they stand in; null in their own right.</param>
public sealed record ManagedArea(Guid? Agency, Guid? Team, Guid? For)
{
    public bool Holds(Guid agency, Guid? team) => (Agency is null || Agency == agency) && (Team is null || Team == team);
}
