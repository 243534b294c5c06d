using System.Net;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Induction;

[Collection<SiteOfStories>]
public sealed class InductionTests(RunningSite site)
{
    private const string FirstDay = "Your first day";

    private static readonly InductionPlan Plan = InductionPlan.Read(Checkout.At("content"));

    private LearningCatalogues Shelves => site.Get<LearningCatalogues>();

    [Fact]
    public void Everything_it_suggests_is_there_and_nothing_twice()
    {
        Assert.Empty(Plan.Problems);
        var steps = Plan.Parts.SelectMany(part => part.Steps).ToList();
        Assert.Distinct(steps.Select(step => (step.Kind, step.Slug)));
        Assert.All(steps, step => Assert.True(IsThere(step), step.Slug));
    }

    [Fact]
    public void Every_scenario_has_a_place_on_the_way() =>
        Assert.Equal(
            Shelves.Scenarios.Scenarios.Select(scenario => scenario.Slug).Order(),
            Plan.Parts.SelectMany(part => part.Steps)
                .Where(step => step.Kind == InductionItemKind.Scenario)
                .Select(step => step.Slug)
                .Order()
        );

    [Fact]
    public void Every_agency_has_a_beginning_with_something_to_play_and_something_to_read()
    {
        Assert.Equal(
            Agency.All.Select(agency => agency.Code).Where(code => code != "family").Order(),
            Plan.Roles.Select(role => role.Agency.Code).Order()
        );
        Assert.All(Plan.Roles, role =>
        {
            Assert.All(role.Scenarios, slug => Assert.NotNull(Shelves.Scenarios.Find(slug)));
            Assert.All(role.Briefings, slug => Assert.NotNull(Shelves.Briefings.Find(slug)));
            Assert.NotEmpty(role.Scenarios);
            Assert.NotEmpty(role.Briefings);
        });
    }

    [Fact]
    public void An_agency_is_led_to_every_scenario_in_which_it_can_be_played() =>
        Assert.All(Plan.Roles, role =>
            Assert.Superset(
                Shelves
                    .Scenarios.Scenarios.Where(scenario => scenario.Roles.Any(one => one.Agency == role.Agency))
                    .Select(scenario => scenario.Slug)
                    .ToHashSet(),
                role.Scenarios.ToHashSet()
            )
        );

    [Theory]
    [InlineData("briefing: less", "breifing: less", 6)]
    [InlineData("why: Because.", "", 6)]
    [InlineData("agency: gp", "agency: wizard", 9)]
    public void A_slip_is_told_with_its_line(string written, string instead, int line)
    {
        const string Whole =
            "parts:\n  - name: One\n    about: It.\n    days: 7\n    steps:\n      - briefing: less\n        why: Because.\nroles:\n  - agency: gp\n    about: You.\n    scenarios: []\n    briefings: []\n";
        var folder = Directory.CreateTempSubdirectory("safeguarding-induction-");
        File.WriteAllText(Path.Combine(folder.FullName, "induction.yaml"), Whole.Replace(written, instead));

        var problems = InductionPlan.Read(folder.FullName).Problems;

        Assert.Contains(problems, problem => problem.File == "content/induction.yaml" && problem.Line == line);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Without_a_file_there_is_no_plan_and_no_problem() => Assert.Empty(InductionPlan.Read(Path.GetTempPath()).Problems);

    [Fact]
    public async Task The_way_names_each_step_with_its_minutes_and_its_reason()
    {
        var visitor = await site.Visit().Open("/induction");

        var part = visitor.Page.QuerySelectorAll("main section").First(section => section.QuerySelector("h2")!.TextContent == FirstDay);
        Assert.Contains("About 44 minutes altogether.", part.TextContent);
        Assert.Contains("Scenario, 30 minutes", part.TextContent);
        Assert.NotNull(part.QuerySelector("a[href='/scenarios/every-call-on-its-own-page']"));
    }

    [Fact]
    public async Task A_story_under_way_is_said_to_be_on_the_way_and_among_what_I_have_done()
    {
        var visitor = await site.Visit().Open("/scenarios/dear-nia");
        await visitor.Submit(form => form.Fill("role", "teacher"));

        Assert.Contains("Under way, at scene 1", (await visitor.Open("/induction")).Text);
        Assert.Contains("Scene 1 of 8", (await visitor.Open("/done")).Text);
    }

    [Fact]
    public async Task A_drill_is_said_to_be_practised_for_somebody_with_an_account_and_for_nobody_else()
    {
        var visitor = await (await site.Join()).Open("/drills/place-it-in-the-window/rang-the-school-again");
        await visitor.Submit(form => form.Fill("chosen", "for"));

        Assert.NotNull((await visitor.Open("/done")).Page.QuerySelector("#drilled + ul a[href='/drills/place-it-in-the-window']"));
        Assert.Contains(
            "Practised",
            (await visitor.Open("/induction")).Page.QuerySelector("li:has(a[href='/drills/place-it-in-the-window'])")!.TextContent
        );
        Assert.Null((await site.Visit().Open("/done")).Page.QuerySelector("#drilled"));
    }

    [Fact]
    public async Task Every_theme_and_every_agency_has_a_page()
    {
        var visitor = await site.Visit().Open("/induction");
        var addresses = visitor.Page.QuerySelectorAll(".places a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(18 + 12, addresses.Count);
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open(address)).Status);
            Assert.NotEmpty(visitor.Page.QuerySelectorAll("main .lines a"));
        }
    }

    [Theory]
    [InlineData("/themes/none")]
    [InlineData("/roles/wizard")]
    public async Task A_theme_or_an_agency_that_is_none_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(address)).Status);

    [Fact]
    public async Task A_theme_shows_its_points_and_where_they_are_practised_with_the_nearest_first()
    {
        var visitor = await site.Visit().Open("/themes/WN");

        Assert.Equal(6, visitor.Page.QuerySelectorAll("main a[href^='/practice-points/WN-']").Length);
        Assert.Equal("/scenarios/the-empty-chair-in-clinic-4", visitor.Page.QuerySelector(".way a")!.GetAttribute("href"));
    }

    private bool IsThere(PlannedStep step) =>
        step.Kind switch
        {
            InductionItemKind.Scenario => Shelves.Scenarios.Find(step.Slug) is not null,
            InductionItemKind.Drill => Shelves.Drills.Find(step.Slug) is not null,
            _ => Shelves.Briefings.Find(step.Slug) is not null,
        };
}
