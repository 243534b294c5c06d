using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Authoring.Maps;

public sealed class StoryWritingTests
{
    private const string Small = """
        -> monday
        === monday
        # scene: monday Monday
        Words. # decide: What now?
        * [Ring her.]
            # did: You rang.
            -> friday
        + [Leave this part out. # skip]
            -> friday

        // ---- the end of it

        === friday
        # ending: good A dry hook
        -> END

        """;

    public static TheoryData<string> Stories => [.. MapSamples.Slugs];

    [Fact]
    public void An_option_stands_below_the_others_and_above_the_way_past()
    {
        var edited = Edited(Of(Small).AddOption("monday", "Wait [a week], \"please\".", "friday", ""));

        Assert.Contains(
            "    -> friday\n* [Wait \\[a week\\], \"please\".]\n    -> friday\n+ [Leave",
            edited.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(edited.Text, Small.Remove(edited.From, edited.To - edited.From).Insert(edited.From, edited.Insert));
    }

    [Fact]
    public void An_option_to_a_new_scene_writes_both_and_the_scene_stands_below_the_one_that_leads_to_it()
    {
        var edited = Edited(Of(Small).AddOption("monday", "Go with her.", "", "At Gran’s"));

        Assert.Contains("* [Go with her.]\n    -> at_grans\n", edited.Text, StringComparison.Ordinal);
        Assert.Contains(
            "    -> friday\n\n=== at_grans\n# scene: at-grans At Gran’s\nTODO: Write what happens here.\n-> END\n\n// ---- the end of it\n",
            edited.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_new_scene_gets_a_name_that_nothing_else_has()
    {
        var edited = Edited(Of(Small).AddScene("Monday", null));

        Assert.EndsWith(
            "\n=== monday_2\n# scene: monday-2 Monday\nTODO: Write what happens here.\n-> END\n",
            edited.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_scene_that_only_went_on_keeps_its_way_as_an_option()
    {
        var edited = Edited(Of("-> a\n=== a\nWords.\n{ x: -> b }\n-> b\n=== b\n-> END\nVAR x = false\n").AddOption("a", "Stay.", "b", ""));

        Assert.Contains("Words.\n* [Stay.]\n    -> b\n+ [Go on.]\n    { x: -> b }\n-> b\n", edited.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scene_just_made_leads_where_its_first_option_does()
    {
        var made = Edited(Of(Small).AddScene("The key", "monday"));
        var edited = Edited(Of(made.Text).AddOption("the_key", "Hand it over.", "friday", ""));

        Assert.Contains("TODO: Write what happens here.\n* [Hand it over.]\n    -> friday\n", edited.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_changed_where_it_stands_and_an_ending_keeps_its_kind()
    {
        Assert.Contains(
            "# scene: monday Monday # early\n",
            Edited(Of(Small).Rename("monday", "Monday # early")).Text.Replace("\\", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("# ending: good A wet hook\n", Edited(Of(Small).Rename("friday", "A wet hook")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_name_is_changed_where_it_stands()
    {
        var wrong = Small.Replace("    -> friday\n+", "    -> fridya\n+", StringComparison.Ordinal);
        var nowhere = Assert.Single(MapSamples.Of(wrong).Nowhere);

        Assert.Equal(Small, Edited(Of(wrong).Redirect(nowhere.Start, nowhere.Written, nowhere.Nearest!)).Text);
        Assert.IsType<StoryEditRefused>(Of(Small).Redirect(nowhere.Start, nowhere.Written, "friday"));
    }

    [Theory]
    [InlineData("friday", "Go.", "monday", "", "scene")]
    [InlineData("nobody", "Go.", "monday", "", "scene")]
    [InlineData("monday", " ", "friday", "", "words")]
    [InlineData("monday", "Go.", "nowhere", "", "to")]
    [InlineData("monday", "Go.", "", " ", "title")]
    public void What_cannot_be_written_is_refused_with_a_sentence(string scene, string words, string to, string title, string field) =>
        Assert.Equal(field, Assert.IsType<StoryEditRefused>(Of(Small).AddOption(scene, words, to, title)).Field);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_scene_of_each_story_takes_a_scene_below_it_and_plays_as_before(string slug)
    {
        var story = MapSamples.Story(slug);
        var before = Walked(story);

        foreach (var scene in MapSamples.Of(story).Scenes.Where(scene => scene.Path.Length > 0).Where((_, at) => at % 6 == 0))
        {
            var edited = Edited(Of(story).AddScene("A new {scene} -> here", scene.Path));
            Assert.Equal(before, Walked(edited.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Each_scene_of_each_story_takes_an_option_and_everything_else_plays_as_before(string slug)
    {
        const string Words = "A new option / with marks -> [in it].";
        var story = MapSamples.Story(slug);
        var before = Walked(story);
        var places = MapSamples
            .Of(story)
            .Scenes.Where(scene => scene is { Kind: MapSceneKind.Scene, IsTitled: true })
            .Where((_, at) => at % 3 == 0)
            .ToList();
        var written = 0;

        foreach (var scene in places)
        {
            if (Of(story).AddOption(scene.Path, Words, places[^1].Path, "") is StoryEdited edited)
            {
                written++;
                Assert.Contains(MapSamples.Of(edited.Text).SceneOf(scene.Path)!.Options, option => option.Words == Words);
                Assert.Equal(before, Walked(edited.Text, Words));
            }
        }
        Assert.True(written >= places.Count - 1, $"{written} of {places.Count}");
    }

    /// <summary>Some walks of a story by the words of its options, all that was read; options with these words are not taken.</summary>
    private static List<string> Walked(string story, string without = "")
    {
        var compiled = Compilation.Of(story);
        Assert.DoesNotContain(compiled.Messages, message => message.Severity is MessageSeverity.Error);
        var program = Assert.IsType<Loaded>(InkProgram.Load(compiled.Json!)).Program;
        var read = new List<string>();
        for (var walk = 0; walk < 3; walk++)
        {
            var (session, random) = (Session.Start(program, 1), new Random(walk));
            session.Set(
                "role",
                (walk % 3) switch
                {
                    0 => "x",
                    1 => "gp",
                    _ => "health-visitor",
                }
            );
            for (var turn = session.Read(); ; turn = session.Read())
            {
                read.AddRange(turn.Lines.Select(line => line.Text));
                var choices = turn.Choices.Where(choice => choice.Text != without).ToList();
                if (choices.Count == 0)
                {
                    break;
                }
                var taken = choices[choices.Count == 1 ? 0 : random.Next(choices.Count)];
                // Where a scene only went on, its way on is an option now.
                read.Add(taken.Text);
                session.Pick(taken.Index);
            }
        }
        return [.. read.Select(line => line.Trim()).Where(line => line.Length > 0 && line != "Go on.")];
    }

    private static StoryWriting Of(string story) =>
        new("story.ink", story, "story.ink", new Dictionary<string, string> { ["story.ink"] = story });

    private static StoryEdited Edited(StoryEdit edit) => Assert.IsType<StoryEdited>(edit);
}
