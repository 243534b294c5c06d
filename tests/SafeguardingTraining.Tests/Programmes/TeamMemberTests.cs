using System.Net;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>A manager arranges something for one person from that person's page, and undoes it; the person reads it.</summary>
public sealed class TeamMemberTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_programme_is_given_to_one_person_and_taken_back()
    {
        var (manager, learner, page) = await Pair("Give Vale");
        await Made("For one", given: false);
        await manager.Open(page);
        await manager.Submit(form => form.Fill("programme", $"{Id("For one")}"), $"{page}/programmes");
        Assert.Contains("stands on their own page", manager.Text, StringComparison.Ordinal);
        Assert.Contains("For one", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
        Assert.Contains("Chosen for you", learner.Text, StringComparison.Ordinal);

        await Undo(manager, page, "For one", ArrangementKind.Given);
        Assert.DoesNotContain("For one", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["person.programme-given", "person.programme-taken-back"],
            (await Audited(page))
                .Where(did => did.StartsWith("person.programme", StringComparison.Ordinal))
                .Select(did => did.Split(' ')[0])
        );
    }

    [Fact]
    public async Task Somebody_exempt_reads_why_and_until_when_and_is_asked_again_once_it_is_undone()
    {
        var (manager, learner, page) = await Pair("Exempt Vale");
        await Made("To exempt");
        await manager.Open(page);
        await Fill(manager, page, "To exempt", "exemptions", ("on", "01/03/2027"), ("reason", "Away for the winter"));
        Assert.Contains("Exempt until 1 March 2027", manager.Text, StringComparison.Ordinal);
        await learner.Open("/learning");
        Assert.Contains("Nothing here is asked of you until 1 March 2027", learner.Text, StringComparison.Ordinal);
        Assert.Contains("Away for the winter", learner.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Next in To exempt", learner.Text, StringComparison.Ordinal);

        await Undo(manager, page, "To exempt", ArrangementKind.Exempt);
        Assert.DoesNotContain("Away for the winter", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
        Assert.Equal(["person.exempted", "person.exemption-undone"], (await Audited(page)).Select(did => did.Split(' ')[0]));
    }

    [Fact]
    public async Task More_time_moves_the_day_and_a_second_press_changes_nothing()
    {
        var (manager, learner, page) = await Pair("Extend Vale");
        await Made("To extend");
        var due = site.Clock.UkToday().AddDays(40);
        await manager.Open(page);
        var form = FormOf(manager, page, "To extend", "extensions").Fill("on", $"{due:yyyy-MM-dd}").Fill("reason", "A long project");
        await manager.Submit(form);
        Assert.Contains($"due by {due.InFull()}", manager.Text, StringComparison.OrdinalIgnoreCase);
        await manager.Submit(form);
        Assert.Contains("That was so already", manager.Text, StringComparison.Ordinal);

        Assert.Single(await Audited(page));
        Assert.Contains($"nothing here is due before {due.InFull()}", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prior_learning_completes_a_programme_and_its_certificate_says_it_was_done_elsewhere()
    {
        var (manager, learner, page) = await Pair("Prior Vale");
        await Made("Done before");
        var on = site.Clock.UkToday().AddDays(-40);
        await manager.Open(page);
        await Fill(
            manager,
            page,
            "Done before",
            "prior-learning",
            ("on", $"{on:yyyy-MM-dd}"),
            ("where", "Hill Nursery"),
            ("reason", "Certificate seen")
        );
        Assert.Contains($"Completed on {on.InFull()}", manager.Text, StringComparison.Ordinal);
        await learner.Open("/learning");
        Assert.Contains($"done elsewhere on {on.InFull()}, Hill Nursery", learner.Text, StringComparison.Ordinal);
        await learner.Submit(form => form.Fill("programme", $"{Id("Done before")}"), "/learning/certificates");
        Assert.Contains("done elsewhere on", learner.Text, StringComparison.Ordinal);
        Assert.Contains("Hill Nursery (Certificate seen)", learner.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("read and a question answered on", learner.Text, StringComparison.Ordinal);
        await manager.Open("/team/people.csv");
        var csv = await manager.Answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Done elsewhere", csv, StringComparison.Ordinal);

        await manager.Open(page);
        await Undo(manager, page, "Done before", ArrangementKind.PriorLearning);
        Assert.DoesNotContain("Completed on", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_told_at_its_field_in_the_open_form_and_nothing_is_arranged()
    {
        var (manager, _, page) = await Pair("Slip Vale");
        await Made("With a slip");
        await manager.Open(page);
        await Fill(manager, page, "With a slip", "exemptions", ("on", "soon"), ("reason", "Away"));

        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        var details = Assert.Single(manager.Page.QuerySelectorAll("details[open]"));
        Assert.Equal("Away", details.QuerySelector("input[name=reason]")!.GetAttribute("value"));
        Assert.NotNull(manager.Page.QuerySelector(manager.Page.QuerySelector(".govuk-error-summary__list a")!.GetAttribute("href")!));
        Assert.Empty(await Audited(page));
    }

    [Fact]
    public async Task Nobody_but_their_own_manager_and_administrators_opens_the_page_or_arranges_anything()
    {
        var (manager, learner, page) = await Pair("Own Vale");
        await Made("Not yours");
        var far = await Far();
        await manager.Open(page);
        var form = FormOf(manager, page, "Not yours", "exemptions").Fill("on", "2027-03-01").Fill("reason", "Away");

        Assert.Equal(HttpStatusCode.NotFound, (await manager.Open($"/team/people/{far}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.Open(page)).Status);
        await manager.Open("/team");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Submit(form.To($"/team/people/{far}/exemptions"))).Status);
        Assert.Empty((await site.Get<ArrangementStore>().Of(far, Stop)).All);
    }

    [Fact]
    public async Task A_manager_reads_no_choice_no_word_and_no_debrief()
    {
        var (manager, learner, page) = await Pair("Quiet Vale");
        await site.Services.PrepareStories(Stop);
        await Made("A story", "Scenario:dear-nia");
        await Made("A text", "Briefing:less");
        await learner.Open("/briefings/less");
        await learner.Submit(action: "/briefings/less/readings");
        await learner.Open("/briefings/less");
        await learner.Submit(form => form.Fill("answer-0", "quillwort in the shallows"), "/briefings/less/answers");
        var chosen = await Played(learner);
        Assert.NotEmpty(chosen);
        var debrief = learner.Text;
        await site.Get<ProgressService>().Drain(Stop);

        await manager.Open(page);
        Assert.Equal(
            ["A story", "A text"],
            manager
                .Page.QuerySelectorAll("section:has(.due__when)")
                .Where(one => one.QuerySelector(".due__when")!.TextContent.StartsWith("Done on", StringComparison.Ordinal))
                .Select(one => one.QuerySelector("h2")!.TextContent)
                .Intersect(["A story", "A text"])
                .Order()
        );
        Assert.DoesNotContain("quillwort", await manager.Answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.All(chosen, words => Assert.DoesNotContain(words, manager.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(debrief.Split('.').Where(sentence => sentence.Length > 40), sentence =>
            manager.Text.Contains(sentence, StringComparison.Ordinal)
        );
        Assert.Empty(manager.Page.QuerySelectorAll("main a[href^='/play'], main a[href*='debrief']"));
    }

    private static async Task<List<string>> Played(Visitor learner)
    {
        var chosen = new List<string>();
        await learner.Open("/scenarios/dear-nia");
        await learner.Submit(form => form.Fill("role", "social-worker"));
        for (var step = 0; step < 60 && learner.Page.QuerySelector("main form input[name=choice]") is { } option; step++)
        {
            chosen.Add(option.ParentElement!.TextContent.Trim());
            await learner.Submit(form => form.Fill("choice", option.GetAttribute("value")!));
        }
        return [.. chosen.Where(words => words.Length > 12)];
    }

    private async Task<(Visitor Manager, Visitor Learner, string Page)> Pair(string name)
    {
        var learner = await site.Join(name, Roles.Supervisor);
        var manager = await site.Join($"Manager of {name}", Roles.Manager);
        var member = (await site.Get<PeopleStore>().All(Stop)).Last(one => one.Name == name);
        return (manager, learner, $"/team/people/{member.Id}");
    }

    private async Task<Guid> Far()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await site.Get<IEnrolment>()
            .Enrol(new NewMember(Guid.CreateVersion7(), "Far Person", email, "Hill Nursery", Roles.Learner, site.Clock.UkToday()), Stop);
        return (await site.Get<PeopleStore>().All(Stop)).Single(member => member.Email == email).Id;
    }

    private async Task Made(string name, string what = "Briefing:less", bool given = true)
    {
        var (kind, slug) = LearningSubject.Read(what)!.Value;
        var programme = new Programme(Guid.CreateVersion7(), name, "", [new ProgrammeItem(kind, slug, 7)]);
        await site.Get<ProgrammeStore>().Keep(programme, Stop);
        if (given)
        {
            var all = new Cohort(Guid.CreateVersion7(), programme.Id, "All", null, null, Roles.Learner, null, null, site.Clock.UkToday());
            await site.Get<ProgrammeStore>().Add(all, Stop);
        }
    }

    private Guid Id(string name) =>
        site.Get<ProgrammeStore>().All(Stop).GetAwaiter().GetResult().Programmes.First(one => one.Name == name).Id;

    private PageForm FormOf(Visitor manager, string page, string programme, string noun)
    {
        var id = $"{Id(programme)}";
        return manager.Forms($"{page}/{noun}").First(form => form["programme"] == id);
    }

    private Task Fill(Visitor manager, string page, string programme, string noun, params (string Field, string Value)[] fields)
    {
        var form = FormOf(manager, page, programme, noun);
        foreach (var (field, value) in fields)
        {
            form.Fill(field, value);
        }
        return manager.Submit(form);
    }

    private async Task Undo(Visitor manager, string page, string programme, ArrangementKind kind)
    {
        var form = manager.Forms($"{page}/removals").First(one => one["programme"] == $"{Id(programme)}" && one["kind"] == $"{kind}");
        await manager.Submit(form);
        Assert.Contains("Undone.", manager.Text, StringComparison.Ordinal);
    }

    // What the audit log says of this person's page alone.
    private async Task<IReadOnlyList<string>> Audited(string page)
    {
        var member = Guid.Parse(page.Split('/')[^1]);
        return [.. (await site.Get<AuditTrail>().About(member, Stop)).Select(row => row.Did)];
    }
}
