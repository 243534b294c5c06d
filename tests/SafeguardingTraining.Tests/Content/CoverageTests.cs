using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Coverage;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Content;

/// <summary>Every section of the documents this learning comes from is practised or told somewhere.</summary>
[Collection<SiteOfStories>]
public sealed class CoverageTests(RunningSite site, ITestOutputHelper output)
{
    private static readonly string Content = Checkout.At("content");
    private static readonly SourceMap Map = SourceMap.Read(Content);

    [Fact]
    public void The_map_is_read_without_problems_and_names_five_documents()
    {
        Assert.Empty(Map.Problems);
        Assert.Equal(["4L", "SSP", "LDS", "S&S", "KIR"], Map.Documents.Select(document => document.Short));
    }

    [Fact]
    public void Every_section_is_carried_by_a_scenario_a_drill_or_a_briefing()
    {
        var sections = Covered().Documents.SelectMany(document => document.Sections).ToList();
        output.WriteLine(
            $"{sections.Count} sections: {sections.Count(one => one.PractisedIn.Count > 0)} practised in a scenario, {sections.Count(one => one.Drilled.Count > 0)} in a drill, {sections.Count(one => one.CarriedIn.Count > 0)} told in a briefing"
        );

        Assert.Equal(95, sections.Count);
        Assert.All(sections, section => Assert.True(section.IsCarried, section.Section.Key));
    }

    [Fact]
    public void Every_practice_point_named_is_there()
    {
        var points = PracticePointCatalogue.Read(Content).Ids;

        Assert.All(Map.Documents.SelectMany(document => document.Sections), section =>
            Assert.Subset(points.ToHashSet(), section.Points.ToHashSet())
        );
    }

    [Fact]
    public void No_section_stands_there_twice() =>
        Assert.Distinct(Map.Documents.SelectMany(document => document.Sections).Select(section => section.Key));

    [Fact]
    public void Every_section_that_a_briefing_says_it_carries_is_one()
    {
        var sections = Map.Documents.SelectMany(document => document.Sections).Select(section => section.Key).ToHashSet();

        Assert.All(BriefingCatalogue.Read(Content).Briefings, briefing => Assert.Subset(sections, briefing.Carries.ToHashSet()));
    }

    [Fact]
    public void Every_practice_point_is_practised_in_a_scenario_or_a_drill_and_told_in_a_briefing()
    {
        var points = PracticePointCatalogue.Read(Content).Ids;
        var played = site.Get<ScenarioCatalogue>().Scenarios.SelectMany(scenario => scenario.Points).ToHashSet();
        var drilled = site.Get<DrillCatalogue>().Drills.SelectMany(drill => drill.Carries).ToHashSet();
        var told = BriefingCatalogue.Read(Content).Briefings.SelectMany(briefing => briefing.Points).ToHashSet();
        output.WriteLine(
            $"{points.Count} points: {points.Count(played.Contains)} practised in a scenario, {points.Count(drilled.Contains)} in a drill, {points.Count(told.Contains)} carried by a briefing; {points.Count(point => played.Contains(point) || drilled.Contains(point))} practised in one or the other"
        );

        Assert.Empty(points.Except(played).Except(drilled));
        Assert.Empty(points.Except(told));
    }

    [Fact]
    public async Task The_page_shows_every_section_with_where_to_find_it()
    {
        var visitor = await site.Visit().Open("/coverage");

        Assert.Equal(95, visitor.Page.QuerySelectorAll("main tbody tr").Length);
        Assert.All(visitor.Page.QuerySelectorAll("main tbody tr"), row =>
            Assert.NotNull(row.QuerySelector("a[href^='/briefings/'], a[href^='/scenarios/']"))
        );
    }

    private CoverageModel Covered() =>
        CoverageModel.Of(
            Map,
            [.. site.Get<ScenarioCatalogue>().Scenarios],
            site.Get<DrillCatalogue>().Drills,
            BriefingCatalogue.Read(Content).Briefings
        );
}
