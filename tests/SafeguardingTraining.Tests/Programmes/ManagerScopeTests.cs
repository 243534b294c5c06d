using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>Whose learning somebody looks after: teams, teams of teams, agencies, and what they look after in somebody's place.</summary>
public sealed class ManagerScopeTests
{
    private static readonly Guid Here = Guid.NewGuid();
    private static readonly Guid There = Guid.NewGuid();
    private static readonly Guid Service = Guid.NewGuid();
    private static readonly Guid Duty = Guid.NewGuid();
    private static readonly Guid Night = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();
    private static readonly Guid Far = Guid.NewGuid();

    /// <summary>The service has a duty team, and that a night team; the other team belongs to nobody.</summary>
    private static readonly OrganisationUnits Places = new([
        new OrganisationUnit(
            Here,
            "Here",
            [
                new OrganisationUnit(Service, "Service", []),
                new OrganisationUnit(Duty, "Duty", []) { Parent = Service },
                new OrganisationUnit(Night, "Night", []) { Parent = Duty },
                new OrganisationUnit(Other, "Other", []),
            ]
        ),
        new OrganisationUnit(There, "There", [new OrganisationUnit(Far, "Far", [])]),
    ]);

    private static readonly SignedIn Me = new(Guid.NewGuid(), new DateOnly(2026, 12, 1));

    [Fact]
    public void A_manager_of_a_parent_team_looks_after_the_teams_that_belong_to_it_however_deep()
    {
        var scope = Of(Manager(Service))!;

        Assert.All([Service, Duty, Night], team => Assert.True(scope.Holds(Here, team)));
        Assert.False(scope.Holds(Here, Other));
        Assert.False(scope.Holds(Here, null));
    }

    [Fact]
    public void A_manager_of_several_teams_looks_after_those_and_not_their_own_place()
    {
        var scope = Of(Manager(Other, Night, Far))!;

        Assert.True(scope.Holds(Here, Night) && scope.Holds(There, Far));
        Assert.False(scope.Holds(Here, Other) || scope.Holds(Here, Duty) || scope.Holds(There, null));
    }

    [Fact]
    public void Without_anything_given_a_manager_looks_after_their_own_team_or_agency()
    {
        Assert.Equal([(Here, (Guid?)Other)], Of(Manager(Other))!.Areas.Select(area => (area.Agency!.Value, area.Team)));
        Assert.Equal([(Here, (Guid?)null)], Of(Manager(null))!.Areas.Select(area => (area.Agency!.Value, area.Team)));
        Assert.Null(Of(Manager(Other) with { Place = Place(Other, Roles.Supervisor) }));
        Assert.Null(ManagerScope.Of([], Places));
    }

    [Fact]
    public void What_was_given_and_is_gone_does_not_widen_to_a_whole_agency() => Assert.Null(Of(Manager(null, Guid.NewGuid())));

    [Fact]
    public void A_deputy_does_the_same_and_is_named_with_the_manager_unless_they_look_after_somebody_themselves()
    {
        var kim = new OrganisationMember(Guid.NewGuid(), null, "Kim", "", Here, null, Roles.Manager, default);
        var scope = ManagerScope.Of([Manager(Other), Manager(Service) with { For = kim }], Places)!;

        Assert.Equal(new ManagerAct(Me.Id, null), scope.ActOf(Me, Here, Other));
        Assert.Equal(new ManagerAct(Me.Id, kim.Id), scope.ActOf(Me, Here, Night));
        Assert.Null(scope.ActOf(Me, There, Far));
        Assert.Equal($"person.reminded for {kim.Id}", scope.ActOf(Me, Here, Night)!.Did("person.reminded"));
        Assert.Equal(["Kim"], scope.StandsInFor.Select(one => one.For!.Name));
    }

    [Fact]
    public void Standing_in_for_a_manager_who_runs_the_site_is_not_running_the_site()
    {
        var kim = new OrganisationMember(Guid.NewGuid(), null, "Kim", "", Here, Other, Roles.Manager, default);
        var both = Place(Other, Roles.Manager | Roles.Administrator);

        Assert.True(Of(new ManagedScope(both, []))!.IsEverything);
        Assert.False(Of(new ManagedScope(both, []) { For = kim })!.IsEverything);
    }

    [Fact]
    public void A_parent_team_that_is_asked_for_brings_the_others_and_nothing_asked_for_widens_the_scope()
    {
        var agency = Of(Manager(null))!;
        var service = Of(Manager(Service))!;

        Assert.Equal([Service, Duty, Night], Teams(agency.Narrow($"{Service}", null, null, null, Places)).Order(ByPlace));
        Assert.Equal(Other, agency.Narrow($"{Other}", null, null, null, Places).Team);
        Assert.Equal([Service, Duty, Night], Teams(service.Narrow($"{Other}", null, null, null, Places)).Order(ByPlace));
        Assert.Equal([Service, Duty, Night], Teams(service.Narrow($"{Here}", null, null, null, Places)).Order(ByPlace));
        Assert.Equal([Duty, Night], Teams(service.Narrow($"{Duty}", null, null, null, Places)).Order(ByPlace));
    }

    [Fact]
    public void A_circle_of_teams_ends()
    {
        var places = new OrganisationUnits([
            new OrganisationUnit(
                Here,
                "Here",
                [new OrganisationUnit(Duty, "Duty", []) { Parent = Night }, new OrganisationUnit(Night, "Night", []) { Parent = Duty }]
            ),
        ]);

        Assert.Equal([Duty, Night], places.Within(Here, Duty));
    }

    private static readonly Comparer<Guid> ByPlace = Comparer<Guid>.Create(
        (one, other) => Array.IndexOf([Service, Duty, Night], one) - Array.IndexOf([Service, Duty, Night], other)
    );

    private static IEnumerable<Guid> Teams(ProgressQuery sought) => sought.Only!.Teams.OfType<Guid>();

    private static ManagerScope? Of(ManagedScope scope) => ManagerScope.Of([scope], Places);

    private static ManagedScope Manager(Guid? team, params Guid[] units) => new(Place(team, Roles.Manager), units);

    private static Membership Place(Guid? team, Roles roles) => new(roles, Here, team, default, IsOff: false);
}
