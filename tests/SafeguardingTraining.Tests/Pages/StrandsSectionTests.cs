using Bunit;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>Where it ended, and the map of the way there.</summary>
public sealed class StrandsSectionTests : BunitContext
{
    [Fact]
    public void Each_strand_stands_with_what_it_came_to_and_what_set_it()
    {
        var page = Strands("Go and see", "Go in", "Say what", "Thank her");

        Assert.Equal(
            ["Sam’s mornings: He waves", "Who would ring again: Nobody would"],
            page.FindAll("h3").Select(heading => heading.TextContent)
        );
        Assert.Contains("You went to the school.", page.FindAll(".strand")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing you did turned it", page.FindAll(".strand")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Ring Ann on her break.", page.FindAll(".strand")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_serious_act_is_said_plainly() =>
        Assert.Contains(
            "You told him who rang. He was told who rang. Nothing afterwards could undo that.",
            Strands("Ring Ann", "Go in", "Tell him", "Tell her").Find("dd").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_act_that_mends_and_sets_is_told_once_and_a_passage_told_first_is_not_told_again()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Leave", "Leave", "Tell her"));

        var page = Render<StrandsSection>(section => section.Add(one => one.Strands, debrief.Strands).Add(one => one.ToldFirst, "child"));

        Assert.Single(page.FindAll(".strand")[1].QuerySelectorAll("dd .told__n"));
        Assert.Contains("That mended it, late.", page.FindAll(".strand")[1].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".strand")[0].QuerySelectorAll("details"));
        Assert.Single(page.FindAll(".strand")[1].QuerySelectorAll("details"));
    }

    [Fact]
    public void What_it_came_to_the_time_before_stands_beside_it()
    {
        var before = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));
        var now = Debrief.Of(GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Tell her"));

        var page = Render<StrandsSection>(section =>
            section
                .Add(one => one.Strands, now.Strands)
                .Add(one => one.Before, before.Strands.ToDictionary(end => end.Strand.Id, end => end.State))
        );

        Assert.Equal(
            ["The time before: He stands there.", "The same as the time before."],
            page.FindAll(".strand__before").Select(line => line.TextContent)
        );
    }

    [Fact]
    public void The_map_names_what_was_met_and_what_closed_and_nothing_else()
    {
        var page = Map(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Say what"), null);

        Assert.Equal(["Ten past one", "Three o’clock", "The lay-by"], page.FindAll(".rail b").Select(place => place.TextContent));
        Assert.Contains("It broke up on Friday.", page.FindAll(".rail__door")[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The front counter", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("mend", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ways_are_told_apart_in_words_too()
    {
        var page = Map(GraphSample.Played("police", "Read", "Go in", "Say what"), GraphSample.Played("social-worker", "Go in", "Say what"));

        Assert.Equal(
            ["This time", "Both times", "Both times", "Both times"],
            page.FindAll(".rail li")
                .Select(place => place.QuerySelector(".small")!.TextContent.Split(", ")[^1].Trim())
                .Select(words => char.ToUpperInvariant(words[0]) + words[1..])
        );
        Assert.Contains("The time before", page.Find(".route-key").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<StrandsSection> Strands(params string[] words) =>
        Render<StrandsSection>(section => section.Add(one => one.Strands, Debrief.Of(GraphSample.Played("social-worker", words)).Strands));

    private IRenderedComponent<RouteSection> Map(Playthrough now, Playthrough? before) =>
        Render<RouteSection>(section => section.Add(one => one.Pair, RoutePair.Of(now, before)));
}
