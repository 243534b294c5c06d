using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Where one playthrough went, and where two parted.</summary>
public sealed class RouteTests
{
    [Fact]
    public void The_stops_are_the_scenes_that_were_met_in_order_with_their_days()
    {
        var route = Route.Of(Sample.Play(Sample.Scenario, 0, 0));

        Assert.Equal(["call", "visit", "review"], route.Stops.Select(stop => stop.Scene.Id));
        Assert.Equal([0, 1, 2], route.Stops.Select(stop => stop.Turn));
        Assert.All(route.Stops, stop => Assert.NotNull(stop.Date));
        Assert.Null(route.Ending);
    }

    [Fact]
    public void A_playthrough_left_in_the_middle_ends_where_it_was_left() =>
        Assert.Equal(["call", "visit"], Route.Of(Sample.Play(Sample.Scenario, 0)).Stops.Select(stop => stop.Scene.Id));

    [Fact]
    public void A_finished_one_says_how_it_ended() =>
        Assert.Equal("The window, in March", Route.Of(Sample.Play(Sample.Scenario, 0, 0, 0)).Ending?.Title);

    [Fact]
    public void Two_routes_share_the_places_that_both_met_and_stand_beside_one_another_between_them()
    {
        var pair = RoutePair.Of(Through("a", "b", "d", "e"), Through("a", "c", "d"));

        Assert.Equal(["a", "c/b", "d", "e"], pair.Columns.Select(column => string.Join('/', column.Stops.Select(stop => stop.Scene.Id))));
        Assert.Equal([true, false, true, false], pair.Columns.Select(column => column.IsBoth));
    }

    [Fact]
    public void A_route_on_its_own_is_one_line()
    {
        var pair = RoutePair.Of(Through("a", "b"));

        Assert.All(pair.Columns, column => Assert.Null(column.First));
    }

    private static Route Through(params string[] scenes) =>
        new([.. scenes.Select((scene, at) => new RouteStop(new SceneTitle(scene, scene, at + 1), at, 1, null))], [], null);
}
