using FsCheck;
using FsCheck.Fluent;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class PlayingTests
{
    private const int Skip = 3;

    private static Scenario Scenario => Sample.Scenario;

    [Fact]
    public void A_story_begins_with_its_first_scene_day_and_decision()
    {
        var position = Position.Of(Sample.Play(Scenario));

        Assert.Equal(new SceneTitle("call", "The first call", 1), position.Scene);
        Assert.Equal((0, 0), (position.Turn, position.ScenesDone));
        Assert.Equal((1, new DateOnly(2026, 11, 23), "8 am"), (position.Knows.Day, position.Knows.Date, position.Knows.Time));
        Assert.Equal("What do you do with the call?", position.Decision?.Question);
        Assert.Equal(3, position.Decision?.Options.Count);
        Assert.Equal("Leave this part out.", position.Decision?.Skip?.Text);
        Assert.Empty(position.Outcome);
        Assert.Null(position.Trouble);
    }

    [Theory]
    [InlineData("police", "The station’s phone rings.")]
    [InlineData("teacher", "The phone on your desk rings.")]
    public void The_role_decides_what_is_told(string role, string first) =>
        Assert.Equal(first, Position.Of(Sample.Play(Scenario, role)).Story[0].Text);

    [Fact]
    public void A_story_hears_what_was_noticed_in_the_words_and_a_replay_says_the_same()
    {
        var story = Sample.Telling(
            "VAR role = \"\"\nVAR words_noticed = 0\nVAR words_blame = 0\nIt is late. # scene: desk The desk\n* [Write it down. # write: The note]\n  You write.\n  {words_blame > 0: One word is how Ray talks, of {words_noticed}.}\n  -> END\n"
        );
        var written = new Playthrough(story, "police", 7, [new TakenChoice(0, "She kicked off.", new WordsNoticed(2, 1))]);
        var plain = written with { Taken = [new TakenChoice(0, "She shouted.", new WordsNoticed(0, 0))] };

        Assert.Equal(
            ["You write.", "One word is how Ray talks, of 2."],
            Position.Of(written).Story.Select(passage => passage.Text).TakeLast(2)
        );
        Assert.Equal("You write.", Position.Of(plain).Story[^1].Text);
        Assert.Equal(Position.Of(written).Story, Position.Of(written).Story);
    }

    [Fact]
    public void A_speaker_speaks_one_line()
    {
        var story = Position.Of(Sample.Play(Scenario)).Story;

        Assert.Equal([null, null, "Ann"], story.Select(passage => passage.Speaker?.Short));
        Assert.Equal([null, "Sam’s morning", null], story.Select(passage => passage.Child));
        Assert.Equal("“Nobody rings me back,” says Ann.", story[2].Text);
    }

    [Fact]
    public void What_came_of_a_choice_stands_apart_once_a_new_scene_begins()
    {
        var position = Position.Of(Sample.Play(Scenario, 0));

        Assert.Equal(["She talks for a long time."], position.Outcome.Select(passage => passage.Text));
        Assert.Equal("Bea opens before you knock.", position.Story[0].Text);
        Assert.Empty(position.Earlier);
        Assert.Equal(1, position.ScenesDone);
    }

    [Fact]
    public void Going_on_within_a_scene_keeps_what_was_read_before()
    {
        var scenario = Sample.Telling(
            """
            VAR role = ""
            # scene: one One
            First.
            * [Go on.]
            -
            Second.
            * [Go on again.]
            -
            Third.
            * [And on.]
            -
            Fourth.
            # scene: two Two
            Fifth.
            -> END
            """
        );

        var within = Position.Of(Sample.Play(scenario, 0, 0));
        var beyond = Position.Of(Sample.Play(scenario, 0, 0, 0));

        Assert.True(within.Decision?.IsPlain);
        Assert.Equal("", within.Decision?.Question);
        Assert.Equal(["First.", "Second."], within.Earlier.Select(passage => passage.Text));
        Assert.Equal(["Third."], within.Story.Select(passage => passage.Text));
        Assert.Empty(within.Outcome);
        Assert.Empty(beyond.Earlier);
        Assert.Equal(["Fourth."], beyond.Outcome.Select(passage => passage.Text));
        Assert.Equal(["Fifth."], beyond.Story.Select(passage => passage.Text));
    }

    [Fact]
    public void A_piece_is_new_until_the_next_decision()
    {
        var first = Position.Of(Sample.Play(Scenario));
        var second = Position.Of(Sample.Play(Scenario, 0));

        Assert.Equal([("aunt-call", true)], first.Knows.Pieces.Select(held => (held.Piece.Id, held.IsNew)));
        Assert.Equal(["aunt-call"], first.Story[2].Got.Select(piece => piece.Id));
        Assert.Equal([("school-note", true), ("aunt-call", false)], second.Knows.Pieces.Select(held => (held.Piece.Id, held.IsNew)));
        Assert.Equal("call", second.Knows.Pieces[0].Scene.Id);
    }

    [Fact]
    public void A_role_meets_its_own_people()
    {
        Assert.Contains(Position.Of(Sample.Play(Scenario, "police")).Knows.People, person => person.Id == "ray");
        Assert.DoesNotContain(Position.Of(Sample.Play(Scenario, "teacher")).Knows.People, person => person.Id == "ray");
    }

    [Fact]
    public void A_date_tells_the_day_and_forgets_the_hour()
    {
        var knows = Position.Of(Sample.Play(Scenario, Skip, Skip)).Knows;

        Assert.Equal((9, new DateOnly(2026, 12, 1), null), (knows.Day, knows.Date, knows.Time));
    }

    [Fact]
    public void A_date_before_the_start_lies_in_the_next_year()
    {
        var scenario = Sample.Telling("VAR role = \"\"\nMarch. # date: 3 March\n-> END");

        Assert.Equal(new DateOnly(2027, 3, 3), Position.Of(Sample.Play(scenario)).Knows.Date);
    }

    [Theory]
    [InlineData(0, EndingKind.Good)]
    [InlineData(1, EndingKind.Middle)]
    [InlineData(2, EndingKind.Poor)]
    [InlineData(Skip, EndingKind.Middle)]
    public void The_same_way_through_leads_to_its_ending(int option, EndingKind kind)
    {
        var position = Position.Of(Sample.Play(Scenario, option, option, option));

        Assert.Equal(kind, position.Ending?.Kind);
        Assert.Null(position.Decision);
        Assert.Equal(3, position.ScenesDone);
        Assert.Single(position.Story);
        Assert.Single(position.Outcome);
    }

    [Fact]
    public void Options_stand_in_another_order_for_another_seed()
    {
        var orders = Enumerable
            .Range(0, 200)
            .Select(seed => Position.Of(Sample.Play(Scenario) with { Seed = seed }).Decision!)
            .Select(decision => string.Join(',', decision.Options.Select(option => option.Index)))
            .ToList();

        Assert.Equal(6, orders.Distinct().Count());
        Assert.All(orders.CountBy(order => order), order => Assert.InRange(order.Value, 15, 60));
    }

    [Fact]
    public void The_order_of_options_never_changes_between_releases()
    {
        var orders = Enumerable
            .Range(1, 6)
            .Select(seed =>
                string.Join("", Position.Of(Sample.Play(Scenario) with { Seed = seed }).Decision!.Options.Select(option => option.Index))
            );

        Assert.Equal("021 201 102 012 021 201", string.Join(' ', orders));
    }

    [Fact]
    public void A_choice_can_ask_for_the_learners_own_words()
    {
        var decision = Position.Of(Sample.Play(Scenario, 0)).Decision!;

        Assert.Equal("Your first two sentences to Bea", decision.OptionOf(0)?.Write);
        Assert.Equal("Tell her why you came, in your words.", decision.OptionOf(0)?.Text);
        Assert.Null(decision.OptionOf(1)?.Write);
    }

    [Fact]
    public void What_was_written_does_not_change_the_story()
    {
        var silent = Position.Of(Sample.Play(Scenario, 0, 0));
        var spoken = Position.Of(Sample.Play(Scenario, 0) with { Taken = [new(0), new(0, "I came because of Sam.")] });

        Assert.Equal(Seen(silent), Seen(spoken));
    }

    [Fact]
    public void A_choice_that_does_not_fit_stops_the_replay_and_says_so()
    {
        var position = Position.Of(Sample.Play(Scenario, 0, 9, 0));

        Assert.Equal((1, "visit"), (position.Turn, position.Scene.Id));
        Assert.Equal("Choice 2 took option 9, which is not offered there.", position.Trouble);
        Assert.Null(position.Decision);
    }

    [Fact]
    public void A_choice_after_the_end_is_said_and_nothing_breaks()
    {
        var position = Position.Of(Sample.Play(Scenario, 0, 0, 0, 0));

        Assert.Equal("The story ended after choice 3, but more choices follow.", position.Trouble);
        Assert.Equal(EndingKind.Good, position.Ending?.Kind);
    }

    [Fact]
    public void A_story_that_never_stops_ends_kindly()
    {
        var position = Position.Of(Sample.Play(Sample.Telling("VAR role = \"\"\n-> round\n=== round\nAgain.\n-> round"), 0));

        Assert.StartsWith("The story stops here:", position.Trouble, StringComparison.Ordinal);
        Assert.Null(position.Decision);
    }

    [Fact]
    public void A_story_without_a_role_variable_still_plays() =>
        Assert.Equal("Hello.", Assert.Single(Position.Of(Sample.Play(Sample.Telling("Hello.\n-> END"))).Story).Text);

    [Fact]
    public void The_same_facts_lead_to_the_same_position() =>
        Anyway(options => Seen(Position.Of(Sample.Play(Scenario, options))) == Seen(Position.Of(Sample.Play(Scenario, options))));

    [Fact]
    public void Going_on_step_by_step_leads_where_a_replay_leads() =>
        Anyway(options =>
        {
            var reader = Reader.Start(Scenario, "police", 7);
            return options
                .Select(
                    (option, at) =>
                        reader.Take(new TakenChoice(option))
                        && Seen(reader.Position) == Seen(Position.Of(Sample.Play(Scenario, options[..(at + 1)])))
                )
                .All(same => same);
        });

    [Fact]
    public void A_fork_goes_its_own_way() =>
        Anyway(options =>
        {
            var reader = Reader.At(Sample.Play(Scenario, options));
            var before = Seen(reader.Position);
            var fork = reader.Fork();
            while (fork.Position.Decision is { } decision)
            {
                fork.Take(new TakenChoice(decision.Options[0].Index));
            }
            return Seen(reader.Position) == before && Seen(Position.Of(Sample.Play(Scenario, options))) == before;
        });

    [Fact]
    public void A_refused_choice_leaves_a_reader_where_it_was()
    {
        var reader = Reader.Start(Scenario, "police", 7);

        Assert.False(reader.Take(new TakenChoice(4)));
        Assert.False(reader.Take(new TakenChoice(-1)));
        Assert.Null(reader.Position.Trouble);
        Assert.True(reader.Take(new TakenChoice(0)));
        Assert.Equal(1, reader.Position.Turn);
    }

    [Fact]
    public void An_edited_story_leaves_an_attempt_on_its_own_version()
    {
        var edited = Sample.Telling(Sample.Ink.Replace("The door shuts.", "The door stays open.", StringComparison.Ordinal));

        Assert.NotEqual(Scenario.Version, edited.Version);
        Assert.Equal("The door shuts.", Position.Of(Sample.Play(Scenario, 0, 2)).Outcome[0].Text);
        Assert.Equal("The door stays open.", Position.Of(Sample.Play(edited, 0, 2)).Outcome[0].Text);
    }

    [Fact]
    public async Task Many_read_the_same_scenario_at_once()
    {
        var alone = Seen(Position.Of(Sample.Play(Scenario, 0, 1)));
        var together = await Task.WhenAll(
            Enumerable.Range(0, 64).Select(_ => Task.Run(() => Seen(Position.Of(Sample.Play(Scenario, 0, 1)))))
        );

        Assert.All(together, seen => Assert.Equal(alone, seen));
    }

    internal static string Seen(Position position) => System.Text.Json.JsonSerializer.Serialize(position);

    /// <summary>Holds for every way through the sample, finished or not.</summary>
    internal static void Anyway(Func<int[], bool> holds) =>
        Prop.ForAll(
                (from length in Gen.Choose(0, 3) from options in Gen.Choose(0, Skip).ArrayOf(length) select options).ToArbitrary(),
                holds
            )
            .QuickCheckThrowOnFailure();
}
