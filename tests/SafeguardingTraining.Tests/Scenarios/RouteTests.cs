using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>The map of a debrief: the way one playthrough took, and the ways not taken.</summary>
public sealed class RouteTests
{
    private static readonly FlowMap Map = new(
        400,
        400,
        [
            .. new[] { "call", "visit", "review", "good", "middle", "poor" }.Select(
                (place, row) => new FlowBox(place, 100, 20 + (60 * row), 70, 34)
            ),
        ],
        [Way("call", "visit"), Way("visit", "review"), Way("review", "good"), Way("review", "middle"), Way("review", "poor")]
    );

    [Fact]
    public void The_places_come_past_are_those_of_the_choices_made()
    {
        var (one, other) = (Passed(0, 0, 0), Passed(1, 1, 1));

        Assert.Equal(["call", "visit", "review", "good"], one);
        Assert.Equal(["call", "visit", "review", "middle"], other);
    }

    [Fact]
    public void A_way_is_taken_when_both_its_ends_were_come_past()
    {
        var route = RouteOf(0, 0, 0);

        Assert.Equal(
            ["call-visit", "visit-review", "review-good"],
            route.Map.Lines.Where(route.CamePast).Select(way => $"{way.From}-{way.To}")
        );
    }

    [Fact]
    public void A_playthrough_left_in_the_middle_ends_where_it_was_left() => Assert.Equal(["call", "visit"], Passed(0));

    private static FlowWay Way(string from, string to) => new(from, to, [0, 0, 10, 10]);

    internal static Route RouteOf(params int[] options) => Route.Of(Sample.Play(Sample.Scenario with { Map = Map }, options));

    private static IEnumerable<string> Passed(params int[] options)
    {
        var route = RouteOf(options);
        return route.Map.Boxes.Where(route.CamePast).Select(box => box.Path);
    }
}
