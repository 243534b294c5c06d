using SafeguardingTraining.Ink;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>An author tries a story while they write it: what of their way still makes sense, and where it stops.</summary>
public sealed class RehearsalTests
{
    private const string Story = """
        VAR role = "social-worker"
        VAR rang = 0 // Gran: 1 rung, 0 not yet
        -> monday

        === monday
        # scene: monday Monday, the bag
        # day: 1
        Ruby has the bag on her knees.
        "It's mine," she says. # speaker: Ann
        What now? # decide: What do you do?
        * [Ask what is in it.]
            # did: You asked.
            She looks at the zip.
            -> tuesday
        * [Ring Gran about the bag.]
            # did: You rang.
            ~ rang = 1
            Gran answers.
            -> tuesday

        === tuesday
        # scene: tuesday Tuesday, the coach
        # day: 2
        The coach goes in ten minutes.
        The note. # decide: What do you do with the note?
        * [Put it in the folder with the other three.]
            # did: You put it away.
            -> friday
        * [Sit down beside her and ask.]
            # did: You asked her.
            -> friday
        * {rang == 1} [Show her the key that Gran left.]
            # did: You showed the key.
            -> friday

        === friday
        # scene: friday Friday
        # day: 5
        It is Friday. # decide: And now?
        * [Write it down.]
            # did: You wrote.
            -> end
        * [Leave it.]
            # did: You left it.
            -> end

        === end
        # ending: good A quiet week
        It ends.
        -> END
        """;

    private static readonly IReadOnlyList<RehearsalPick> Way = Walk(Story, 0, 0).Kept;

    [Fact]
    public void A_place_is_kept_and_the_page_is_the_learners_with_the_lines_of_the_text()
    {
        var tried = Try(Story, Way);

        Assert.Null(tried.Stopped);
        Assert.Equal("friday", tried.Page.Scene.Id);
        Assert.Equal("And now?", tried.Page.Decision!.Question);
        Assert.Equal(LineOf("It is Friday."), tried.Page.Story[0].Source!.Value.Line);
        Assert.Equal(
            [LineOf("[Write it down.]"), LineOf("[Leave it.]")],
            tried.Page.Decision.Options.Select(option => option.Source!.Value.Line)
        );
        Assert.Equal("story.ink", tried.Page.Story[0].Source!.Value.File);
    }

    [Fact]
    public void Who_plays_in_earnest_is_told_no_lines() =>
        Assert.All(Position.Of(Sample.Play(Telling(Story), 0)).Story, passage => Assert.Null(passage.Source));

    [Fact]
    public void An_option_that_moved_is_found_where_it_is_now()
    {
        var moved = Story.Replace(
            "* [Ask what is in it.]",
            "* [Say nothing yet, and wait for her.]\n    -> friday\n* [Ask what is in it.]",
            StringComparison.Ordinal
        );

        var tried = Try(moved, Way);
        Assert.Null(tried.Stopped);
        Assert.Equal("friday", tried.Page.Scene.Id);
        Assert.Equal(1, tried.Kept[0].Index);
    }

    [Theory]
    [InlineData("Put it in the red folder with the other three.")]
    [InlineData("Slip it into the folder with the others.")]
    [InlineData("Away with it.")]
    public void An_option_that_was_reworded_is_found_by_the_words_it_kept_or_by_its_place(string words)
    {
        var tried = Try(Story.Replace("Put it in the folder with the other three.", words, StringComparison.Ordinal), Way);

        Assert.Null(tried.Stopped);
        Assert.Equal("friday", tried.Page.Scene.Id);
        // The next edit begins from the words as they are now.
        Assert.NotEqual(Way[1].Words, tried.Kept[1].Words);
    }

    [Fact]
    public void An_option_that_is_gone_ends_the_replay_there_and_says_so()
    {
        var without = Story.Replace(
            "* [Put it in the folder with the other three.]\n    # did: You put it away.\n    -> friday\n",
            "",
            StringComparison.Ordinal
        );

        var tried = Try(without, Way);
        Assert.Equal("The option you took in “Tuesday, the coach” is not there any more; you are back there.", tried.Stopped);
        Assert.Equal("tuesday", tried.Page.Scene.Id);
        Assert.Single(tried.Kept);
        Assert.Single(tried.Waiting);
        Assert.Equal("friday", Try(Story, [.. tried.Kept, .. tried.Waiting]).Page.Scene.Id);
    }

    [Fact]
    public void A_scene_that_was_renamed_is_come_to_by_the_same_options()
    {
        var renamed = Story
            .Replace("tuesday", "coach", StringComparison.Ordinal)
            .Replace("Tuesday, the coach", "The coach", StringComparison.Ordinal);

        Assert.Equal("friday", Try(renamed, Way).Page.Scene.Id);
    }

    [Fact]
    public void A_scene_that_was_taken_out_is_passed_over()
    {
        var all = Walk(Story, 0, 0, 0).Kept;
        var shorter = Story
            .Replace("-> tuesday", "-> friday", StringComparison.Ordinal)
            .Replace("-> monday", "-> monday", StringComparison.Ordinal);

        var tried = Try(shorter, all);
        Assert.Null(tried.Stopped);
        Assert.Equal(1, tried.LeftOut);
        Assert.Equal("A quiet week", tried.Page.Ending!.Title);
    }

    [Fact]
    public void A_new_scene_on_the_way_is_where_one_is_then()
    {
        var longer =
            Story.Replace("She looks at the zip.\n    -> tuesday", "She looks at the zip.\n    -> night", StringComparison.Ordinal)
            + """


                === night
                # scene: night The night
                Nobody sleeps. # decide: Do you?
                * [I do.]
                    -> tuesday
                * [Not yet, and I sit up.]
                    -> tuesday
                * [Never.]
                    -> tuesday

                """;

        var tried = Try(longer, Way);
        Assert.Equal("night", tried.Page.Scene.Id);
        Assert.Equal("The way has changed before the option you took next; you are at “The night”.", tried.Stopped);
    }

    [Fact]
    public void It_begins_at_a_scene_and_follows_its_name_while_it_is_renamed()
    {
        Assert.Equal("tuesday", Try(Story, [], "tuesday").Page.Scene.Id);
        var renamed = Story
            .Replace("=== tuesday", "=== tuesdays", StringComparison.Ordinal)
            .Replace("-> tuesday", "-> tuesdays", StringComparison.Ordinal);
        var tried = Try(renamed, [], "tuesday");
        Assert.Equal("tuesdays", tried.Begins.Place);
        Assert.Null(tried.Said);

        var lost = Try(Story, [], "somewhere_else");
        Assert.Equal("monday", lost.Page.Scene.Id);
        Assert.StartsWith("The story has no place called somewhere_else", lost.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_door_is_shown_with_what_opens_it_and_an_open_one_is_an_option()
    {
        var files = new Dictionary<string, string> { ["story.ink"] = Story };
        var door = Assert.Single(ClosedOption.Of(Walk(Story, 0), files));

        Assert.Equal("Show her the key that Gran left.", door.Text);
        Assert.Equal("Gran, rung", door.Opens);
        Assert.Equal(LineOf("[Show her the key"), door.Source!.Value.Line);

        var open = Walk(Story, 1);
        Assert.Empty(ClosedOption.Of(open, files));
        Assert.Equal(3, open.Page.Decision!.Options.Count);
    }

    [Fact]
    public void The_debrief_is_of_the_way_from_where_it_began()
    {
        var tried = Rehearsal.Of(
            Telling(Story),
            "police",
            Beginning.Opening with
            {
                Place = "tuesday",
            },
            Way.Skip(1).ToList(),
            TestContext.Current.CancellationToken
        );
        var debrief = Debrief.Of(tried.Playthrough);

        var told = Assert.Single(debrief.Told);
        Assert.Equal("You put it away.", told.Taken!.Did);
    }

    [Fact]
    public void A_story_that_goes_round_for_ever_is_stopped_and_says_where()
    {
        var round =
            Story.Replace("She looks at the zip.\n    -> tuesday", "She looks at the zip.\n    -> loop", StringComparison.Ordinal)
            + "\n\n=== loop\n-> again\n=== again\n-> loop\n";

        var tried = Try(round, Way);
        Assert.Equal(TroubleKind.Budget, tried.Trouble!.Kind);
        Assert.NotNull(tried.Scenario.Lines.Find(tried.Trouble.Path));
        Assert.Null(tried.Page.Decision);
    }

    [Fact]
    public void Time_that_is_used_up_ends_the_replay_where_it_is()
    {
        var tried = Rehearsal.Of(Telling(Story), "police", Beginning.Opening, Way, new CancellationToken(true));

        Assert.Empty(tried.Kept);
        Assert.Equal(2, tried.Waiting.Count);
        Assert.StartsWith("It took too long", tried.Stopped, StringComparison.Ordinal);
    }

    [Fact]
    public void Picks_are_read_as_they_were_written_and_what_is_none_is_found_nowhere()
    {
        Assert.Equal(Way, RehearsalPick.ReadAll(RehearsalPick.WriteAll(Way)));
        Assert.Equal("monday", Try(Story, RehearsalPick.ReadAll("0-00000000.x~~.~~~~")).Page.Scene.Id);
        Assert.Equal(RehearsalPick.Most, RehearsalPick.ReadAll(string.Join('.', Enumerable.Repeat("0-1~a~b", 5_000))).Count);
    }

    private static Rehearsal Try(string ink, IReadOnlyList<RehearsalPick> picks, string at = "") =>
        Rehearsal.Of(Telling(ink), "police", Beginning.Opening with { Place = at }, picks);

    private static Scenario Telling(string ink) => Sample.Read(Sample.With(ink) with { Lines = Compilation.Of(ink).LinesJson });

    private static Rehearsal Walk(string ink, params int[] options)
    {
        var tried = Try(ink, []);
        foreach (var option in options)
        {
            tried = Try(ink, tried.With(tried.Offered[option]));
        }
        return tried;
    }

    private static int LineOf(string words) => Sample.LineOf(Story, words);
}
