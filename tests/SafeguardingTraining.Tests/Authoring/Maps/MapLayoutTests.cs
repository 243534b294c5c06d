using System.Diagnostics;
using SafeguardingTraining.Host.Features.Authoring.Maps;

namespace SafeguardingTraining.Tests.Authoring.Maps;

public sealed class MapLayoutTests
{
    public static TheoryData<string> Stories => [.. MapSamples.Slugs.Append("intercept").Append("long")];

    [Theory]
    [MemberData(nameof(Stories))]
    public void No_card_stands_on_another(string name)
    {
        var boxes = MapLayout.Of(MapOf(name)).Boxes;

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box =>
            Assert.DoesNotContain(boxes, other =>
                other != box
                && box.X < other.X + other.Width
                && other.X < box.X + box.Width
                && box.Y < other.Y + other.Height
                && other.Y < box.Y + box.Height
            )
        );
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Every_way_leads_to_the_right_save_those_that_go_back(string name)
    {
        var map = MapOf(name);
        var lines = MapLayout.Of(map).Lines;

        Assert.All(lines.Where(line => !line.IsLoop), line => Assert.True(line.ToColumn > line.FromColumn, $"{line.From} to {line.To}"));
        Assert.Equal(
            map.Ways.Select(way => (way.From, way.To)).Distinct().Count(),
            lines.Select(line => (line.From, line.To)).Distinct().Count()
        );
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_same_story_always_gives_the_same_map(string name)
    {
        var (one, other) = (MapLayout.Of(MapOf(name)), MapLayout.Of(MapOf(name)));

        Assert.Equal(one.Boxes.Select(box => (box.Key, box.X, box.Y)), other.Boxes.Select(box => (box.Key, box.X, box.Y)));
        Assert.Equal(one.Lines.Select(line => line.Path), other.Lines.Select(line => line.Path));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Everything_is_within_the_drawing_and_under_the_name_of_its_day(string name)
    {
        var layout = MapLayout.Of(MapOf(name));

        Assert.All(layout.Boxes, box =>
            Assert.True(
                box is { X: >= 0, Y: >= MapCards.Top } && box.X + box.Width <= layout.Width && box.Y + box.Height <= layout.Height,
                box.Key
            )
        );
        Assert.All(layout.Boxes.Where(box => box.Scene is { StandsAtTheEnd: false }), box =>
            Assert.Contains(layout.Bands, band => band.Part == box.Scene!.Part && box.X > band.X && box.X + box.Width < band.X + band.Width)
        );
    }

    [Theory]
    [InlineData("long")]
    [InlineData("intercept")]
    [InlineData("every-call-on-its-own-page")]
    public void A_hundred_scenes_are_laid_out_within_thirty_milliseconds(string name)
    {
        var map = MapOf(name);
        MapLayout.Of(map);

        var fastest = Enumerable
            .Range(0, 30)
            .Min(_ =>
            {
                var begun = Stopwatch.GetTimestamp();
                MapLayout.Of(map);
                return Stopwatch.GetElapsedTime(begun);
            });

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {fastest.TotalMilliseconds:0.0} ms");
        Assert.InRange(fastest.TotalMilliseconds, 0, 30);
    }

    [Fact]
    public void Each_day_is_a_part_with_its_scenes()
    {
        var map = MapOf("almost-eighteen");

        Assert.Equal(8, map.Parts.Count);
        Assert.Equal("Wednesday 7 October", map.Parts[0].Title);
        Assert.Equal("Page nine", Assert.Single(map.In(map.Parts[0])).Title);
        Assert.Equal(
            ["The size of a ten pence", "The first Thursday of term", "A letter with a window in it"],
            map.Ends.Select(end => end.Title)
        );
    }

    [Fact]
    public void A_passage_that_is_only_told_on_the_way_is_no_scene_and_strands_stand_at_the_end()
    {
        var map = MapOf("every-call-on-its-own-page");

        Assert.Null(map.SceneOf("quarter_sw"));
        Assert.Null(map.SceneOf("kit_waves"));
        Assert.Equal(4, map.Strands.Count);
        Assert.Contains(map.Ways, way => way.From == "endings" && way.To == "strand:child");
    }

    [Fact]
    public void A_folded_part_is_one_stack_and_its_ways_begin_and_end_there()
    {
        var map = MapOf("long");
        var layout = MapLayout.Of(map, new HashSet<int> { 4, 5 });

        Assert.Equal("10 scenes, 30 options", Assert.Single(layout.Boxes, box => box.Key == "part:4").Told);
        Assert.DoesNotContain(layout.Boxes, box => box.Scene is { Part: 4 });
    }

    [Fact]
    public void A_way_to_a_scene_that_there_is_not_is_drawn_and_the_nearest_name_is_offered()
    {
        var map = MapSamples.Of(
            "-> monday\n=== monday\nWords.\n* [Go] -> fridya\n* [Stay]\n* {x} [Door] -> friday\n=== friday\n# ending: good Friday\n-> END\n"
        );

        var nowhere = Assert.Single(map.Nowhere);
        Assert.Equal(("fridya", "friday", "monday"), (nowhere.Written, nowhere.Nearest, nowhere.From));
        Assert.Contains(MapLayout.Of(map).Boxes, box => box.Kind is MapBoxKind.Nowhere);
        Assert.True(map.SceneOf("monday")!.Options[1].IsOpenEnded);
        Assert.Contains(map.Ways, way => way is { Option: 2, IsDoor: true, To: "friday" });
    }

    [Fact]
    public void A_text_without_a_scene_has_an_empty_map()
    {
        Assert.Equal(0, MapLayout.Of(StoryMap.Empty).Width);
        Assert.Empty(MapSamples.Of("").Scenes);
    }

    private static StoryMap MapOf(string name) =>
        MapSamples.Of(
            name switch
            {
                "intercept" => MapSamples.Intercept(),
                "long" => MapSamples.Long(100),
                _ => MapSamples.Story(name),
            }
        );
}
