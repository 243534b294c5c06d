using System.Net;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.People;

/// <summary>Several managers, a team of teams and a deputy, over the site's own pages.</summary>
public sealed class ManagementTests : IAsyncDisposable
{
    private readonly RunningSite site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deputy_sees_and_does_the_same_for_their_days_and_is_named_so_in_the_audit()
    {
        var (manager, deputy) = (await site.Join("May Ortiz", Roles.Manager), await site.Join("Dee Hart", Roles.Supervisor));
        var learner = await site.Join("Robin Ash", Roles.Supervisor);
        await Made("Basics");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Open("/team")).Status);
        await manager.Open("/team/deputies");
        await manager.Submit(form => form.Fill("email", Email("Dee Hart")).Fill("from", Day(0)).Fill("until", Day(9)), "/team/deputies");
        Assert.Contains("The deputy is named", manager.Text, StringComparison.Ordinal);

        Assert.Contains("My team’s learning", (await deputy.Open("/account")).Text, StringComparison.Ordinal);
        Assert.Contains("You stand in for May Ortiz", (await deputy.Open("/team")).Text, StringComparison.Ordinal);
        Assert.Contains("Robin Ash", deputy.Text, StringComparison.Ordinal);
        var page = $"/team/people/{Member("Robin Ash").Id}";
        await deputy.Open(page);
        var programme = await Programme();
        await deputy.Submit(form => form.Fill("programme", $"{programme}"), $"{page}/reminders");
        Assert.Contains("by Dee Hart, deputy of May Ortiz", deputy.Text, StringComparison.Ordinal);
        var row = (await site.Get<AuditTrail>().About(Member("Robin Ash").Id, Stop)).Single(row =>
            row.Did.StartsWith("person.reminded", StringComparison.Ordinal)
        );
        Assert.EndsWith($" for {Member("May Ortiz").Id}", row.Did, StringComparison.Ordinal);
        Assert.Equal(Member("Dee Hart").Person, row.By);
        // A deputy names no deputies, and learners see no more than before.
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Open("/team/deputies")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.Open("/team")).Status);

        await manager.Open("/team/deputies");
        await manager.Submit(form => form.Fill("deputy", $"{Member("Dee Hart").Id}"), "/team/deputies/endings");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Open("/team")).Status);
    }

    [Theory]
    [InlineData(1, 9)]
    [InlineData(-9, -1)]
    public async Task Before_and_after_their_days_a_deputy_sees_nothing(int from, int until)
    {
        var (manager, deputy) = (await site.Join("May Ortiz", Roles.Manager), await site.Join("Dee Hart", Roles.Supervisor));
        await site.Get<Host.Features.People.Management.ManagementStore>()
            .Change(
                batch =>
                    Host.Features.People.Management.ManagementStore.Name(
                        batch,
                        new Host.Features.People.Management.Deputyship(
                            Member("May Ortiz").Id,
                            Member("Dee Hart").Id,
                            site.Clock.UkToday().AddDays(from),
                            site.Clock.UkToday().AddDays(until)
                        )
                    ),
                Stop
            );

        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Open("/team")).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.Open("/team")).Status);
    }

    [Fact]
    public async Task A_deputy_of_another_agency_and_days_that_are_over_are_told_at_their_fields()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        await manager.Open("/team/deputies");
        await manager.Submit(
            form => form.Fill("email", "nobody@example.org").Fill("from", Day(-3)).Fill("until", Day(-1)),
            "/team/deputies"
        );

        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        Assert.Contains("Nobody of the same agency", manager.Text, StringComparison.Ordinal);
        Assert.Contains("This day is over", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_of_several_teams_sees_those_and_two_managers_of_one_team_see_the_same()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var (may, noor) = (await site.Join("May Ortiz", Roles.Manager), await site.Join("Noor Vale", Roles.Manager));
        var (duty, night) = (await Team("Duty team"), await Team("Night team"));
        var (near, far) = (await Placed("In Duty", duty), await Placed("In Night", night));
        await Placed("In None", null);
        await Made("Basics");
        await Give(administrator, "May Ortiz", duty, night);
        await Give(administrator, "Noor Vale", duty);

        await may.Open("/team");
        Assert.Equal(["In Duty", "In Night"], Names(may));
        Assert.Equal(["In Duty"], Names(await noor.Open("/team")));
        Assert.Equal(["In Night"], Names(await may.Open($"/team?place={night}")));
        Assert.Equal(HttpStatusCode.OK, (await may.Open($"/team/people/{far}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await noor.Open($"/team/people/{near}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await noor.Open($"/team/people/{far}")).Status);
        Assert.Contains("There is no picture", (await may.Open("/team/picture")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_team_that_belongs_to_another_is_looked_after_with_it_and_cannot_make_a_circle()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var may = await site.Join("May Ortiz", Roles.Manager);
        var (service, duty) = (await Team("Whole service"), await Team("Duty team"));
        await Placed("In Duty", duty);
        await Made("Basics");
        await Give(administrator, "May Ortiz", service);
        Assert.Empty(Names(await may.Open("/team")));

        await Belong(administrator, duty, service);
        Assert.Equal(["In Duty"], Names(await may.Open("/team")));
        Assert.Contains("Whole service", may.Text, StringComparison.Ordinal);
        await Belong(administrator, service, duty, forged: true);
        var teams = (await site.Get<PeopleStore>().Partnership(Stop)).Agencies.SelectMany(agency => agency.Teams);
        Assert.Null(teams.Single(team => team.Id == service).Parent);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static IEnumerable<string> Names(Visitor manager) =>
        manager
            .Page.QuerySelectorAll("th a[href^='/team/people/']")
            .Select(link => link.TextContent)
            .Where(name => name.StartsWith("In ", StringComparison.Ordinal));

    private static async Task Belong(Visitor administrator, Guid team, Guid parent, bool forged = false)
    {
        var council = administrator.Page.QuerySelector("main a[href^='/admin/agencies/']");
        await administrator.Open("/admin/agencies");
        council = administrator
            .Page.QuerySelectorAll("main a[href^='/admin/agencies/']")
            .First(link => link.TextContent == "Northgate Council");
        var address = council.GetAttribute("href")!;
        await administrator.Open(address);
        var form = administrator.Forms($"{address}/teams").First(one => one["team"] == $"{team}");
        await administrator.Submit(forged ? form.Forge("parent", $"{parent}") : form.Fill("parent", $"{parent}"));
    }

    private async Task Give(Visitor administrator, string manager, params Guid[] units)
    {
        var page = $"/admin/people/{Member(manager).Id}/management";
        foreach (var unit in units)
        {
            await administrator.Open(page);
            await administrator.Submit(administrator.Forms($"{page}/units")[^1].Fill("unit", $"{unit}"));
            Assert.Contains("is kept", administrator.Text, StringComparison.Ordinal);
        }
    }

    private async Task<Guid> Team(string name)
    {
        var agency = (await site.Get<PeopleStore>().Partnership(Stop)).Agency("Northgate Council")!;
        var team = new Team(Guid.CreateVersion7(), agency.Id, name);
        await site.Get<PeopleStore>().Change(batch => batch.Add(team), Stop);
        return team.Id;
    }

    private async Task<Guid> Placed(string name, Guid? team)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await site.Get<IEnrolment>()
            .Enrol(new NewMember(Guid.CreateVersion7(), name, email, "Northgate Council", Roles.Learner, site.Clock.UkToday()), Stop);
        var member = Member(name);
        await site.Get<PeopleStore>().Change(batch => PeopleStore.Keep(batch, member with { Team = team }), Stop);
        return member.Id;
    }

    private async Task Made(string name)
    {
        var programme = new Programme(Guid.CreateVersion7(), name, "", [new ProgrammeItem(LearningKind.Briefing, "less", 7)]);
        await site.Get<ProgrammeStore>().Keep(programme, Stop);
        var all = new Cohort(Guid.CreateVersion7(), programme.Id, "All", null, null, Roles.Learner, null, null, site.Clock.UkToday());
        await site.Get<ProgrammeStore>().Add(all, Stop);
        site.Get<ProgressService>().QueueAll();
        await site.Get<ProgressService>().Drain(Stop);
    }

    private async Task<Guid> Programme() => (await site.Get<ProgrammeStore>().All(Stop)).Programmes[0].Id;

    private Member Member(string name) => site.Get<PeopleStore>().All(Stop).GetAwaiter().GetResult().Last(member => member.Name == name);

    private string Email(string name) => Member(name).Email;

    private string Day(int ahead) => $"{site.Clock.UkToday().AddDays(ahead):yyyy-MM-dd}";
}
