using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ical.Net;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>A programme from its making to a manager's list, over the site's own pages.</summary>
public sealed class ProgrammePagesTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task The_starter_set_can_be_given_on_the_first_day_and_stands_on_the_learners_page()
    {
        var administrator = await Administrator();
        await administrator.Open("/admin/programmes");
        await administrator.Submit(action: "/admin/programmes/starter-sets");
        Assert.Contains("Safeguarding induction", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("First two weeks", administrator.Text, StringComparison.Ordinal);
        await Give(administrator, "First two weeks");

        var learner = await site.Join("Robin Ash", Roles.Supervisor);
        await learner.Open("/learning");
        Assert.Contains("First two weeks", learner.Text, StringComparison.Ordinal);
        Assert.Contains("Due by", learner.Text, StringComparison.Ordinal);
        await learner.Open("/");
        Assert.Equal("My learning", learner.Heading);
        Assert.Contains("Next in First two weeks", learner.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_the_last_thing_completes_it_and_makes_a_certificate_that_confirms_no_more_than_it_should()
    {
        var administrator = await Administrator();
        await Made(administrator, "One briefing", "Briefing:less", "7");
        var learner = await site.Join("Noor Vale", Roles.Supervisor);
        await learner.Open("/briefings/less");
        await learner.Submit(action: "/briefings/less/readings");
        await learner.Open("/learning");
        Assert.DoesNotContain("Completed on", learner.Text, StringComparison.Ordinal);
        await learner.Open("/briefings/less");
        await learner.Submit(form => form.Fill("answer-0", "I would leave two meetings out."), "/briefings/less/answers");
        await learner.Open("/learning");
        Assert.Contains("Completed on", learner.Text, StringComparison.Ordinal);
        await learner.Submit(form => form.Fill("programme", $"{Programme("One briefing").Id}"), "/learning/certificates");
        var code = learner.Page.QuerySelector(".certificate .seat-code")!.TextContent;

        var stranger = await site.Visit().Open($"/certificates/{code.Replace(" ", "", StringComparison.Ordinal)}");
        Assert.Contains("Noor Vale", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("One briefing", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("read and a question answered on", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("two meetings", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", stranger.Text, StringComparison.Ordinal);
        await learner.Submit(form => form.Fill("open", "false"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"/certificates?code={Uri.EscapeDataString(code)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Join("Kim Lee")).Open(learner.Address)).Status);
    }

    [Fact]
    public async Task Rows_move_and_a_slip_loses_nothing()
    {
        var administrator = await Administrator();
        await Made(administrator, "To change", "Briefing:less", "7");
        await Fill(administrator, ("what-1", "Drill:say-it-fairer"), ("days-1", "soon"));
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        Assert.Contains("Write within how many days", administrator.Text, StringComparison.Ordinal);
        Assert.Equal("soon", administrator.Form()["days-1"]);

        await Fill(administrator, ("days-1", "14"), ("move", "up-1"));
        Assert.Equal("Drill:say-it-fairer", administrator.Form()["what-0"]);
        Assert.Equal(["less"], Programme("To change").Items.Select(item => item.Slug));
        await administrator.Submit();
        Assert.Equal(["say-it-fairer", "less"], Programme("To change").Items.Select(item => item.Slug));
    }

    [Fact]
    public async Task A_copy_is_given_to_nobody_and_a_retired_programme_asks_nothing()
    {
        var administrator = await Administrator();
        await Made(administrator, "Old ways", "Briefing:less", "7");
        var learner = await site.Join("Uma Hart", Roles.Supervisor);
        await administrator.Submit(action: $"/admin/programmes/{Programme("Old ways").Id}/copies");
        Assert.Contains("given to nobody until you say so", administrator.Text, StringComparison.Ordinal);
        await administrator.Open($"/admin/programmes/{Programme("Old ways").Id}");
        await administrator.Submit(action: $"/admin/programmes/{Programme("Old ways").Id}/retirements");
        await learner.Open("/learning");

        Assert.DoesNotContain("Old ways", learner.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_sees_who_stands_where_in_their_own_agency_and_nobody_elses()
    {
        await using var alone = new RunningSite();
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        await Made(administrator, "Basics", "Briefing:less", "7", alone);
        await Enrolled(alone, "Near Person", "Northgate Council");
        await Enrolled(alone, "Far Person", "Hill Nursery");
        var manager = await alone.Join("May Ortiz", Roles.Manager);
        await alone.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);

        await manager.Open("/team");
        Assert.Contains("Near Person", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Far Person", manager.Text, StringComparison.Ordinal);
        var nursery = (await alone.Get<PeopleStore>().Partnership(TestContext.Current.CancellationToken)).Agency("Hill Nursery")!;
        Assert.DoesNotContain("Far Person", (await manager.Open($"/team?place={nursery.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Far Person", (await administrator.Open("/team")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await alone.Join("Lin Fox")).Open("/team")).Status);
    }

    [Fact]
    public async Task A_reminder_stands_on_the_learners_page_and_is_not_sent_twice_in_a_week()
    {
        await using var alone = new RunningSite();
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        await Made(administrator, "Basics", "Briefing:less", "7", alone);
        var learner = await alone.Join("Lin Fox", Roles.Supervisor);
        await alone.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);
        await administrator.Open("/team");
        var tick = administrator
            .Page.QuerySelectorAll("input[name=who]")
            .First(box => box.ParentElement!.TextContent.Contains("Lin Fox", StringComparison.Ordinal))
            .GetAttribute("value")!;

        foreach (var said in (string[])["One was reminded.", "Lin Fox was reminded within the last week"])
        {
            await administrator.Open("/team");
            await administrator.Submit(form => form.Fill("act", "Remind").Fill("who", tick), "/team/selections");
            Assert.Contains("Remind 1", administrator.Text, StringComparison.Ordinal);
            await administrator.Submit(action: "/team/bulk-actions");
            Assert.Contains(said, administrator.Text, StringComparison.Ordinal);
        }
        Assert.Contains("Your manager has asked how it is going", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_taken_away_as_a_table_without_formulas()
    {
        await using var alone = new RunningSite();
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        await Made(administrator, "Basics", "Briefing:less", "7", alone);
        await Enrolled(alone, "=HYPERLINK(1)", "Northgate Council");
        await alone.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);

        var csv = await (await administrator.Open("/team/people.csv")).Answer.Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );
        Assert.Contains("\"'=HYPERLINK(1)\"", csv, StringComparison.Ordinal);
        await using var xlsx = await (await administrator.Open("/team/people.xlsx")).Answer.Content.ReadAsStreamAsync(
            TestContext.Current.CancellationToken
        );
        using var book = SpreadsheetDocument.Open(xlsx, isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToList();
        Assert.Contains(cells, cell => cell.InnerText == "=HYPERLINK(1)");
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
    }

    [Fact]
    public async Task A_group_of_seven_has_no_picture_and_one_of_eight_has_one_in_rough_shares()
    {
        await using var alone = new RunningSite();
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        await Made(administrator, "Basics", "Briefing:less", "7", alone);
        for (var one = 0; one < 6; one++)
        {
            await alone.Join($"Person {one}", Roles.Supervisor);
        }
        await alone.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);
        Assert.Contains("There is no picture of this group", (await administrator.Open("/team/picture")).Text, StringComparison.Ordinal);

        await alone.Join("Person 7", Roles.Supervisor);
        await alone.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);
        await administrator.Open("/team/picture");
        Assert.Contains("Hardly anybody", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Person 7", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishing_a_scenario_counts_and_which_pieces_stayed_unopened_is_kept_for_the_group_alone()
    {
        await using var alone = new RunningSite();
        await alone.Services.PrepareStories(TestContext.Current.CancellationToken);
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        await Made(administrator, "A story", "Scenario:dear-nia", "7", alone);
        var learner = await alone.Join("Lin Fox", Roles.Supervisor);
        await Played(learner);

        Assert.Contains("Completed on", (await learner.Open("/learning")).Text, StringComparison.Ordinal);
        var agency = (await alone.Get<PeopleStore>().Partnership(TestContext.Current.CancellationToken)).Agency("Northgate Council")!;
        var counts = await alone
            .Get<ProgressStore>()
            .Pieces(new ProgressQuery(agency.Id, null, null, ProgressFilter.Any, 1), TestContext.Current.CancellationToken);
        Assert.Contains(counts, count => count is { Piece: "", Count: 1 });
        Assert.Contains(counts, count => count.Piece.Length > 0);
    }

    [Fact]
    public async Task Due_dates_are_read_by_a_calendar_at_an_address_of_their_own()
    {
        var administrator = await Administrator();
        // Other programmes of this site hold the same drill, on other days.
        await Made(administrator, "By calendar", "Drill:say-it-fairer", "37");
        var learner = await site.Join("Robin Ash", Roles.Supervisor);
        await learner.Open("/learning/calendar");
        await learner.Submit(action: "/learning/calendars");
        var feed = new Uri(learner.Page.QuerySelector(".secret code")!.TextContent).PathAndQuery;

        var text = await (await site.Visit().Open(feed)).Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var due = Assert.Single(Calendar.Load(text)!.Events, day =>
            day.Summary == "Say it fairer" && day.Start!.Date == site.Clock.UkToday().AddDays(37)
        );
        Assert.True(due.IsAllDay);
        Assert.Equal("/learning", due.Url!.AbsolutePath);
        await learner.Submit(action: "/learning/calendars/deletions");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(feed)).Status);
    }

    private static async Task Played(Visitor learner)
    {
        await learner.Open("/scenarios/dear-nia");
        await learner.Submit(form => form.Fill("role", "social-worker"));
        for (var step = 0; step < 60 && learner.Page.QuerySelector("main form input[name=choice]") is { } option; step++)
        {
            await learner.Submit(form => form.Fill("choice", option.GetAttribute("value")!));
        }
    }

    private Task<Visitor> Administrator() => site.Join("Ada Moss", Roles.Administrator);

    private static async Task Enrolled(RunningSite on, string name, string agency)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await on.Visit().Register(name.TrimStart('='), email);
        await on.Get<IEnrolment>()
            .Enrol(
                new NewMember(Guid.CreateVersion7(), name, email, agency, Roles.Learner, on.Clock.UkToday()),
                TestContext.Current.CancellationToken
            );
    }

    private Task Made(Visitor administrator, string name, string what, string days) => Made(administrator, name, what, days, site);

    private static async Task Made(Visitor administrator, string name, string what, string days, RunningSite on)
    {
        if (!on.Get<ScenarioCatalogue>().Scenarios.Any())
        {
            await on.Services.PrepareStories(TestContext.Current.CancellationToken);
        }
        await administrator.Open("/admin/programmes");
        await administrator.Submit(form => form.Fill("name", name), "/admin/programmes");
        await Fill(administrator, ("what-0", what), ("days-0", days));
        await administrator.Submit(action: $"{administrator.Address.Split('?')[0]}/cohorts");
        await on.Get<ProgressService>().Drain(TestContext.Current.CancellationToken);
    }

    private static async Task Give(Visitor administrator, string name)
    {
        var link = administrator.Page.QuerySelectorAll("main a").First(link => link.TextContent == name).GetAttribute("href")!;
        await administrator.Open(link);
        await administrator.Submit(action: $"{link}/cohorts");
    }

    private static Task Fill(Visitor administrator, params (string Field, string Value)[] fields) =>
        administrator.Submit(form =>
        {
            foreach (var (field, value) in fields)
            {
                form.Fill(field, value);
            }
        });

    private Programme Programme(string name) =>
        site.Get<ProgrammeStore>()
            .All(TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult()
            .Programmes.First(one => one.Name == name);
}
