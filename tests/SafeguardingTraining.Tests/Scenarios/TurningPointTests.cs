using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Which moments turned a playthrough, and what was strongest in it.</summary>
public sealed class TurningPointTests
{
    [Fact]
    public void What_set_the_strands_is_among_the_moments_and_says_which()
    {
        var moments = Moments("Ring Ann", "Go in", "Tell him", "Tell her");

        Assert.Equal(["You rang Ann.", "You told him who rang.", "You told her plainly."], moments.Select(moment => moment.Taken.Did));
        Assert.Equal([1, 2, 3], moments.Select(moment => moment.Number));
        Assert.Equal(["child"], moments[1].Turned.Select(turn => turn.Strand.Id));
        Assert.Equal(ActKind.Serious, moments[1].Turned[0].Act.Kind);
        Assert.Contains(moments[2].Turned, turn => turn is { Strand.Id: "trust", Act.Kind: ActKind.Repaired });
    }

    [Fact]
    public void Each_moment_has_a_way_not_taken_that_bears_on_the_same_strand()
    {
        var moments = Moments("Ring Ann", "Go in", "Say what", "Thank her");

        Assert.Equal("Go and see the school.", moments[0].NotTaken?.Text);
        Assert.Equal("Tell her that her call was left lying there.", moments[^1].NotTaken?.Text);
    }

    [Fact]
    public void What_was_not_asked_has_a_place_and_names_the_pieces()
    {
        var moments = Moments("Ring Ann", "Go in", "Tell him", "Tell her");

        Assert.Equal(["school-note"], moments[0].Unasked.Select(piece => piece.Id));
        Assert.Equal("Go and see the school.", moments[0].NotTaken?.Text);
    }

    [Fact]
    public void A_way_not_taken_is_told_with_one_moment_only() =>
        PlayingTests.Anyway(options =>
        {
            var ways = TurningPoint
                .Of(Debrief.Of(Sample.Play(Sample.Scenario, options)))
                .Select(moment => moment.NotTaken?.Text)
                .OfType<string>()
                .ToList();
            return ways.Distinct().Count() == ways.Count;
        });

    [Fact]
    public void A_story_without_strands_has_moments_from_what_was_not_asked_first()
    {
        var debrief = Debrief.Of(Sample.Play(Sample.Scenario, 1, 0, 0));

        var moment = TurningPoint.Of(debrief)[0];

        Assert.Equal("You wrote it up.", moment.Taken.Did);
        Assert.Equal(["school-note"], moment.Unasked.Select(piece => piece.Id));
        Assert.Equal("Ring Ann back today and ask her everything.", moment.NotTaken?.Text);
        Assert.Empty(moment.Turned);
    }

    [Fact]
    public void A_door_that_closed_is_told_with_the_last_decision_of_its_scene() =>
        Assert.Contains("The school", Moments("Go and see", "Go in", "Say what", "Thank her")[^1].Closed.Select(door => door.Title));

    [Fact]
    public void What_was_left_out_is_no_moment()
    {
        Assert.Empty(Moments("Leave", "Leave", "Leave"));
        Assert.Equal(["You told her plainly."], Moments("Leave", "Leave", "Tell her").Select(moment => moment.Taken.Did));
    }

    [Fact]
    public void There_are_three_at_most_in_the_order_they_came_and_each_once() =>
        PlayingTests.Anyway(options =>
        {
            var moments = TurningPoint.Of(Debrief.Of(Sample.Play(Sample.Scenario, options)));
            var numbers = moments.Select(moment => moment.Decision.Number).ToList();
            return numbers.Count <= TurningPoint.Most
                && numbers.Distinct().Order().SequenceEqual(numbers)
                && moments.Select(moment => moment.Number).SequenceEqual(Enumerable.Range(1, numbers.Count));
        });

    [Fact]
    public void Honest_mending_is_the_strongest_though_it_is_a_moment_too()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Leave", "Leave", "Tell her"));

        var act = StrongestAct.Of(debrief, TurningPoint.Of(debrief));

        Assert.Equal(("You told her plainly.", StrengthKind.Mended, "trust"), (act?.Taken.Did, act?.Kind, act?.Strand?.Id));
    }

    [Fact]
    public void What_is_no_moment_yet_goes_before_what_is_and_a_serious_act_is_never_strong()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Tell her"));
        var moments = TurningPoint.Of(debrief);

        Assert.Equal("You told her plainly.", StrongestAct.Of(debrief, moments)?.Taken.Did);
        Assert.Equal("You went to the school.", StrongestAct.Of(debrief, [moments[^1]])?.Taken.Did);
        var harmed = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));
        Assert.NotEqual("You told him who rang.", StrongestAct.Of(harmed, [TurningPoint.Of(harmed)[2]])?.Taken.Did);
    }

    [Fact]
    public void An_act_that_a_later_one_outdid_has_set_nothing()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));

        Assert.Empty(TurningPoint.Of(debrief)[0].Turned);
        Assert.Equal("You told her plainly.", debrief.Strands[1].SetBy?.Option.Did);
    }

    [Fact]
    public void Asking_that_brought_a_piece_is_strong_where_there_are_no_strands()
    {
        var debrief = Debrief.Of(Sample.Play(Sample.Scenario, 0, 1, 1));

        var act = StrongestAct.Of(debrief, []);

        Assert.Equal((StrengthKind.Asked, "school-note"), (act?.Kind, act?.Brought[0].Id));
    }

    [Fact]
    public void Where_everything_was_left_out_nothing_is_called_strong() =>
        Assert.Null(StrongestAct.Of(Debrief.Of(Sample.Play(Sample.Scenario, 3, 3, 3)), []));

    private static IReadOnlyList<TurningPoint> Moments(params string[] words) =>
        TurningPoint.Of(Debrief.Of(GraphSample.Played("social-worker", words)));
}
