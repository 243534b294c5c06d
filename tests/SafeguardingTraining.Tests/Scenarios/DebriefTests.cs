using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class DebriefTests
{
    private const int Skip = 3;

    private static Scenario Scenario => Sample.Scenario;

    [Fact]
    public void A_decision_is_told_with_the_way_taken_and_the_ways_not_taken()
    {
        var told = Debrief.Of(Sample.Play(Scenario, 1)).Told[0];

        Assert.Equal((1, "call", "What do you do with the call?"), (told.Number, told.Scene.Id, told.Question));
        Assert.Equal("You wrote it up.", told.Taken?.Did);
        Assert.StartsWith("Writing up", told.Taken?.Because, StringComparison.Ordinal);
        Assert.Equal(new WindowPlace(-1, -1), told.Taken?.Place);
        Assert.Equal(["You rang Ann back.", "You marked it as a quarrel."], told.NotTaken.Select(way => way.Did));
        Assert.Equal("Ring Ann back today and ask her everything.", told.NotTaken[0].Text);
        Assert.Equal(["PC-09", "VO-03"], told.NotTaken[0].Points);
        Assert.Equal(["school-note"], told.NotTaken[0].Asks);
    }

    [Fact]
    public void A_part_left_out_is_told_without_a_way_taken()
    {
        var debrief = Debrief.Of(Sample.Play(Scenario, Skip, Skip, Skip));

        Assert.All(debrief.Told, told => Assert.Null(told.Taken));
        Assert.All(debrief.Told, told => Assert.Equal(3, told.NotTaken.Count));
        Assert.Empty(debrief.Points);
        Assert.Equal(EndingKind.Middle, debrief.Ending?.Kind);
    }

    [Fact]
    public void Words_written_stand_with_their_decision()
    {
        var debrief = Debrief.Of(Sample.Play(Scenario) with { Taken = [new(0), new(0, "I came because of Sam.")] });

        Assert.Equal([null, "I came because of Sam."], debrief.Told.Select(told => told.Written));
    }

    [Fact]
    public void The_ledger_tells_how_each_piece_came()
    {
        var ledger = Debrief.Of(Sample.Play(Scenario, 0, 2, 0)).Ledger;

        Assert.Equal(
            [("stayed", Reached.Unopened), ("school-note", Reached.Asked), ("aunt-call", Reached.Came)],
            ledger.Select(line => (line.Piece.Id, line.Reached))
        );
        Assert.Equal(("call", new DateOnly(2026, 11, 23)), (ledger[1].Scene?.Id, ledger[1].ReachedOn));
        Assert.Null(ledger[0].Scene);
    }

    [Fact]
    public void A_piece_that_lay_there_came_whatever_is_asked_later_and_one_that_is_asked_for_twice_was_asked_for()
    {
        var scenario = Sample.Telling(
            """
            VAR role = ""
            Ann rings. # piece: aunt-call
            What now? # decide: Which?
            * [Ask for both.]
                # did: You asked.
                # asks: aunt-call # asks: school-note
                They come. # piece: school-note
            * [Wait.]
                # did: You waited.
                Nothing comes.
            - And then? # decide: Again?
            * [Ask again.]
                # did: You asked again.
                # asks: school-note
                You have it.
            * [Leave it.]
                # did: You left it.
                So be it.
            -
            -> END
            """
        );

        var ledger = Debrief.Of(Sample.Play(scenario, 0, 0)).Ledger;

        Assert.Equal(
            [("stayed", Reached.Unopened), ("school-note", Reached.Asked), ("aunt-call", Reached.Came)],
            ledger.Select(line => (line.Piece.Id, line.Reached))
        );
    }

    [Fact]
    public void A_piece_nobody_asked_for_stays_with_its_holder() =>
        Assert.Equal(Reached.Unopened, Debrief.Of(Sample.Play(Scenario, 1)).Ledger.Single(line => line.Piece.Id == "school-note").Reached);

    [Fact]
    public void Shares_escalations_and_points_are_gathered_from_the_ways_taken()
    {
        var debrief = Debrief.Of(Sample.Play(Scenario, 0, 0, 0));

        var share = Assert.Single(debrief.Shares);
        Assert.Equal(
            ("aunt-call", "school", "visit", new DateOnly(2026, 11, 24)),
            (share.Piece.Id, share.With.Code, share.Scene.Id, share.On)
        );
        Assert.Equal(
            [new Escalated(EscalationStep.Manager, Scenario.Scenes[2], new DateOnly(2026, 12, 1), "You named what nobody knew.")],
            debrief.Escalations
        );
        Assert.Equal(["PC-09", "VO-03", "RL-07"], debrief.Points);
    }

    [Fact]
    public void The_childs_days_are_gathered_with_their_dates() =>
        Assert.Equal(
            [("Sam’s morning", 1), ("Sam’s snail", 2), ("Sam’s drawing", 9)],
            Debrief.Of(Sample.Play(Scenario, 1, 1)).ChildDays.Select(day => (day.Heading, day.Day ?? 0))
        );

    [Fact]
    public void The_ending_is_told_as_it_was_read()
    {
        var debrief = Debrief.Of(Sample.Play(Scenario, 0, 0, 0));

        Assert.Equal(new Ending(EndingKind.Good, "The window, in March"), debrief.Ending);
        Assert.Equal(["He waves with both arms."], debrief.EndingStory.Select(passage => passage.Text));
    }

    [Fact]
    public void Plain_ways_of_going_on_are_not_told()
    {
        var scenario = Sample.Telling(
            """
            VAR role = ""
            Before.
            * [Go on.]
            - Between.
            * [Left.]
            * [Right.]
            - After. # decide: Which?
            * [This.]
                # did: You did this.
                Done.
            * [That.]
                Undone.
            -
            -> END
            """
        );

        var told = Assert.Single(Debrief.Of(Sample.Play(scenario, 0, 1, 1)).Told);

        Assert.Equal((1, "That.", ""), (told.Number, told.Taken?.Text, told.Taken?.Did));
    }

    [Fact]
    public void Every_weighed_decision_is_told_once() =>
        PlayingTests.Anyway(options => Debrief.Of(Sample.Play(Scenario, options)).Told.Count == options.Length);

    [Fact]
    public void A_debrief_agrees_with_the_page() =>
        PlayingTests.Anyway(options =>
        {
            var (debrief, position) = (Debrief.Of(Sample.Play(Scenario, options)), Position.Of(Sample.Play(Scenario, options)));
            return debrief.Ending == position.Ending
                && debrief
                    .Ledger.Where(line => line.Reached is not Reached.Unopened)
                    .Select(line => line.Piece)
                    .SequenceEqual(position.Knows.Pieces.Select(held => held.Piece));
        });

    [Theory]
    [InlineData(2, 2, WindowArea.With)]
    [InlineData(1, 0, WindowArea.To)]
    [InlineData(0, 1, WindowArea.For)]
    [InlineData(-2, 0, WindowArea.Not)]
    public void A_place_lies_in_one_of_the_four_ways_of_being(int challenge, int support, WindowArea area) =>
        Assert.Equal(area, new WindowPlace(challenge, support).Area);
}
