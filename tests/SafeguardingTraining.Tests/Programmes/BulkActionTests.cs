using System.Net;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>One thing done for many people: asked first with a number, done once, and told for whom not and why.</summary>
public sealed class BulkActionTests : IAsyncDisposable
{
    private readonly RunningSite site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_match_are_reminded_over_the_pages_of_the_list_and_a_second_press_does_nothing_more()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        await Enrolled(62, "Northgate Council");
        await Enrolled(3, "Hill Nursery");
        await Made("Basics");
        await manager.Open("/team");
        await manager.Submit(form => form.Fill("whom", "All").Fill("act", "Remind"), "/team/selections");
        // The manager is one of them.
        Assert.Contains("Remind 63", manager.Text, StringComparison.Ordinal);
        var confirm = manager.Form("/team/bulk-actions");
        await manager.Submit(confirm);
        Assert.Contains("63 were reminded", manager.Text, StringComparison.Ordinal);
        await manager.Submit(confirm);
        Assert.Contains("63 were reminded", manager.Text, StringComparison.Ordinal);
        Assert.Equal(63, await Audited("person.reminded"));

        await manager.Open("/team");
        await manager.Submit(form => form.Fill("whom", "All").Fill("act", "Remind"), "/team/selections");
        await manager.Submit(action: "/team/bulk-actions");
        Assert.Equal("Nothing was changed", manager.Heading);
        Assert.Contains("Not for 63, and why", manager.Text, StringComparison.Ordinal);
        Assert.Contains("was reminded within the last week", manager.Text, StringComparison.Ordinal);
        Assert.Equal(63, await Audited("person.reminded"));
    }

    [Fact]
    public async Task Those_ticked_get_more_time_and_whoever_has_nothing_due_before_is_told_with_the_reason()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        var people = await Enrolled(3, "Northgate Council");
        await Made("Basics");
        var soon = site.Clock.UkToday().AddDays(3);
        foreach (
            var (on, said) in ((DateOnly, string)[])[(soon, "Nobody was given more time"), (soon.AddDays(60), "2 were given more time")]
        )
        {
            await manager.Open("/team");
            await manager.Submit(Ticked(manager, people[..2]).Fill("act", "Extend"));
            await manager.Submit(form => form.Fill("on", $"{on:yyyy-MM-dd}").Fill("reason", "A busy month"), "/team/bulk-actions");
            Assert.Contains(said, manager.Text, StringComparison.Ordinal);
        }

        Assert.Single((await site.Get<ArrangementStore>().Of(people[0], Stop)).All);
        Assert.Empty((await site.Get<ArrangementStore>().Of(people[2], Stop)).All);
        Assert.Equal(2, await Audited("person.extended"));
    }

    [Fact]
    public async Task People_without_a_programme_are_found_and_given_one()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        var people = await Enrolled(2, "Northgate Council");
        var programme = await Made("Extra", given: false);
        await manager.Open("/team?state=NoProgramme");
        Assert.Equal(3, manager.Page.QuerySelectorAll("input[name=who]").Length);
        await manager.Submit(form => form.Fill("whom", "Page").Fill("act", "Give"), "/team/selections");
        await manager.Submit(action: "/team/bulk-actions");
        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        Assert.Contains("Choose the programme.", manager.Text, StringComparison.Ordinal);
        await manager.Submit(form => form.Fill("programme", $"{programme}"), "/team/bulk-actions");
        Assert.Contains("3 were given the programme", manager.Text, StringComparison.Ordinal);

        foreach (var one in people)
        {
            await site.Get<ProgressService>().Refresh(one, Stop);
        }
        await manager.Open("/team?state=NoProgramme");
        Assert.DoesNotContain(manager.Page.QuerySelectorAll("input[name=who]"), box =>
            people.Any(one => box.OuterHtml.Contains($"{one}", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Nobody_is_exempted_without_a_reason_and_somebody_of_another_team_never()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        var near = await Enrolled(1, "Northgate Council");
        var far = await Enrolled(1, "Hill Nursery");
        var programme = await Made("Basics");
        await manager.Open("/team");
        var form = Ticked(manager, near).Fill("act", "Exempt");
        form.Tick("who", [$"{near[0]}:{programme}", $"{far[0]}:{programme}"]);
        await manager.Submit(form);
        Assert.Contains("Exempt 1", manager.Text, StringComparison.Ordinal);
        await manager.Submit(form => form.Fill("on", "2027-03-01"), "/team/bulk-actions");
        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        await manager.Submit(form => form.Fill("reason", "Away"), "/team/bulk-actions");

        Assert.Contains("One was exempted", manager.Text, StringComparison.Ordinal);
        Assert.Empty((await site.Get<ArrangementStore>().Of(far[0], Stop)).All);
    }

    [Fact]
    public async Task Whoever_came_meanwhile_is_told_before_anything_is_done()
    {
        var manager = await site.Join("May Ortiz", Roles.Manager);
        await Enrolled(55, "Northgate Council");
        await Made("Basics");
        await manager.Open("/team");
        await manager.Submit(form => form.Fill("whom", "All").Fill("act", "Remind"), "/team/selections");
        await Enrolled(1, "Northgate Council");
        await site.Get<ProgressService>().Drain(Stop);
        await manager.Submit(action: "/team/bulk-actions");

        Assert.Contains("somebody came or went", manager.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Audited("person.reminded"));
        await manager.Submit(action: "/team/bulk-actions");
        Assert.Contains("57 were reminded", manager.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static PageForm Ticked(Visitor manager, IReadOnlyList<Guid> people)
    {
        var ticks = manager.Page.QuerySelectorAll("input[name=who]").Select(box => box.GetAttribute("value")!).ToList();
        return manager.Form("/team/selections").Tick("who", ticks.Where(tick => people.Contains(Guid.Parse(tick.Split(':')[0]))));
    }

    private async Task<Guid[]> Enrolled(int count, string agency)
    {
        var emails = Enumerable.Range(0, count).Select(_ => $"{Guid.NewGuid():N}@example.org").ToList();
        foreach (var email in emails)
        {
            await site.Get<IEnrolment>()
                .Enrol(new NewMember(Guid.CreateVersion7(), $"P {email[..6]}", email, agency, Roles.Learner, site.Clock.UkToday()), Stop);
        }
        var all = await site.Get<PeopleStore>().All(Stop);
        return [.. emails.Select(email => all.Single(member => member.Email == email).Id)];
    }

    private async Task<Guid> Made(string name, bool given = true)
    {
        var programme = new Programme(Guid.CreateVersion7(), name, "", [new ProgrammeItem(LearningKind.Briefing, "less", 7)]);
        await site.Get<ProgrammeStore>().Keep(programme, Stop);
        if (given)
        {
            var all = new Cohort(Guid.CreateVersion7(), programme.Id, "All", null, null, Roles.Learner, null, null, site.Clock.UkToday());
            await site.Get<ProgrammeStore>().Add(all, Stop);
        }
        site.Get<ProgressService>().QueueAll();
        await site.Get<ProgressService>().Drain(Stop);
        return programme.Id;
    }

    private async Task<int> Audited(string code)
    {
        var count = 0;
        await site.Get<AuditTrail>().Tell(DateTimeOffset.MinValue, row => count += row.Did.Split(' ')[0] == code ? 1 : 0, Stop);
        return count;
    }
}
