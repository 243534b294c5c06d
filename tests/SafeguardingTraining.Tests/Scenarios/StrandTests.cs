using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Endings put together from strands, and what the debrief says set each.</summary>
public sealed class StrandTests
{
    [Fact]
    public void Each_strand_comes_to_the_state_that_particular_acts_set()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Thank her"));

        Assert.Equal(EndingKind.Strands, debrief.Ending?.Kind);
        Assert.Equal(["waves", "nobody"], debrief.Strands.Select(strand => strand.State.Id));
        Assert.Equal(["He waves with both arms.", "Then he gets down."], debrief.Strands[0].Story.Select(passage => passage.Text));
        Assert.Equal(["Nobody rings."], debrief.Strands[1].Story.Select(passage => passage.Text));
    }

    [Fact]
    public void What_set_a_strand_is_told_by_decision_and_what_would_have_is_told_once()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Go and see", "Go in", "Say what", "Thank her"));

        var child = Assert.Single(debrief.Strands[0].Set);
        Assert.Equal("You went to the school.", child.Option.Did);
        Assert.Empty(debrief.Strands[1].Set);
        Assert.Equal(
            ["Ring Ann on her break.", "Tell her that her call was left lying there."],
            debrief.Strands[1].NotMade.Select(way => way.Option.Text)
        );
    }

    [Fact]
    public void A_serious_act_is_told_with_its_strand_and_closes_no_other()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));

        Assert.Equal(["still", "rings"], debrief.Strands.Select(strand => strand.State.Id));
        var act = Assert.Single(debrief.Strands[0].Set);
        Assert.Equal((ActKind.Serious, "He was told who rang"), (act.Act.Kind, act.Act.Words));
        Assert.Contains(debrief.Strands[1].Set, set => set.Act.Kind is ActKind.Repaired);
    }

    [Fact]
    public void A_stretch_of_time_is_told_by_its_visits_and_once_by_what_was_not_done()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Say what", "Tell her"));

        Assert.Equal(
            ["You rang Ann.", "You said what is not known.", "You told her plainly."],
            debrief.Told.Select(told => told.Taken?.Did)
        );
        Assert.Equal(new TimeOnly(13, 45), debrief.Told[0].At);
        Assert.Empty(debrief.Told[0].NotTaken);
        Assert.Equal(["Go and see the school."], Assert.Single(debrief.Hubs).NotDone.Select(way => way.Text));
        Assert.Null(debrief.Told[0].Taken?.Place);
    }

    [Fact]
    public void Doors_that_closed_are_those_that_no_longer_fitted_and_those_the_story_told_of()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Say what"));

        Assert.Equal(["Go and see the school", "The school"], debrief.Closed.Select(door => door.Title));
        Assert.Equal("It broke up on Friday.", debrief.Closed[1].Why);
    }

    [Fact]
    public void A_strand_may_begin_above_a_choice_between_texts()
    {
        var ink = GraphSample.Ink.Replace(
            "{ aunt > 0:\n    Ann rings on Sundays. # strand: trust rings\n",
            "{ aunt > 0:\n    # strand: trust rings\n    { warned:\n    - true: Ann rings, and is careful.\n    - else: Ann rings on Sundays.\n    }\n",
            StringComparison.Ordinal
        );
        var reader = GraphSample.At(GraphSample.Telling(ink), "social-worker", "Ring Ann", "Go in", "Say what", "Tell her");

        Assert.Equal(
            ["child still", "trust rings"],
            reader.Position.Story.Where(one => one.Strand is not null).Select(one => $"{one.Strand?.Id} {one.State?.Id}")
        );
    }

    [Fact]
    public void Whoever_leaves_everything_out_reads_how_it_was_left()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Leave", "Leave", "Leave"));

        Assert.Equal(new Ending(EndingKind.Left, "As it was left"), debrief.Ending);
        Assert.Empty(debrief.Strands);
    }

    [Fact]
    public void The_ending_names_its_strand_where_each_begins()
    {
        var position = GraphSample.At("social-worker", "Ring Ann", "Go in", "Say what", "Tell her").Position;

        Assert.Equal([null, "child", "trust"], position.Story.Select(passage => passage.Strand?.Id));
    }

    [Fact]
    public void What_lay_on_ones_own_desk_was_neither_asked_for_nor_brought() =>
        Assert.Contains(Debrief.Of(GraphSample.Played("police", "Read")).Ledger, line =>
            line is { Piece.Id: "stayed", Reached: Reached.Held, Scene: null }
        );
}
