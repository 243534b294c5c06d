using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Time as what is spent: a clock, visits that take some of it, and what no longer fits.</summary>
public sealed class HubTests
{
    private const string Worker = "social-worker";

    [Fact]
    public void Coming_in_the_clock_stands_at_its_beginning_and_every_visit_says_what_it_takes()
    {
        var position = GraphSample.At(Worker).Position;

        var hub = Assert.IsType<Hub>(position.Hub);
        Assert.Equal((new TimeOnly(13, 45), new TimeOnly(13, 45), new TimeOnly(15, 0)), (hub.Begins, hub.Now, hub.Until));
        Assert.Equal((75, 75, 0), (hub.All, hub.Left, hub.Spent));
        Assert.Equal("The meeting is at three.", hub.Words);
        Assert.Empty(hub.Done);
        Assert.Empty(hub.Gone);
        Assert.Equal([25, 60, null], position.Decision!.Options.OrderBy(option => option.Index).Select(option => option.Takes));
        Assert.Contains(position.Decision.Options, option => option.Detail == "She drives a bus.");
    }

    [Fact]
    public void A_visit_moves_the_clock_and_keeps_what_it_brought()
    {
        var hub = GraphSample.At(Worker, "Ring Ann").Position.Hub!;

        Assert.Equal(new TimeOnly(14, 10), hub.Now);
        Assert.Equal(50, hub.Left);
        var done = Assert.Single(hub.Done);
        Assert.Equal(("Ring Ann on her break.", 25, new TimeOnly(13, 45)), (done.Text, done.Takes, done.From));
        Assert.Equal(["“You rang,” says Ann."], done.Brought.Select(passage => passage.Text));
        Assert.Equal("Ann", done.Brought[0].Speaker?.Short);
    }

    [Fact]
    public void What_no_longer_fits_is_told_with_its_reason_and_is_not_offered()
    {
        var position = GraphSample.At(Worker, "Ring Ann").Position;

        var gone = Assert.Single(position.Hub!.Gone);
        Assert.Equal(("Go and see the school.", "It takes 60 minutes, and you had 50."), (gone.Text, gone.Why));
        Assert.DoesNotContain(position.Decision!.Options, option => option.Takes is not null);
    }

    [Fact]
    public void The_authors_reason_comes_before_the_counted_one() =>
        Assert.Equal("Her break is over.", Assert.Single(GraphSample.At(Worker, "Go and see").Position.Hub!.Gone).Why);

    [Fact]
    public void A_visit_that_the_story_offers_beyond_its_time_is_shown_as_gone_and_cannot_be_made()
    {
        var scenario = GraphSample.Telling(
            GraphSample.Ink.Replace("* {clock >= 60} [Go and see", "* [Go and see", StringComparison.Ordinal)
        );
        var reader = GraphSample.At(scenario, Worker, "Ring Ann");

        Assert.Equal(["Go and see the school."], reader.Position.Hub!.Gone.Select(visit => visit.Text));
        Assert.DoesNotContain(reader.Position.Decision!.Options, option => option.Text.StartsWith("Go and see", StringComparison.Ordinal));
        Assert.False(reader.Take(new TakenChoice(0)));
        Assert.Equal(50, reader.Position.Hub!.Left);
    }

    [Fact]
    public void It_can_be_left_early_and_the_next_scene_has_no_clock()
    {
        var position = GraphSample.At(Worker, "Go in").Position;

        Assert.Null(position.Hub);
        Assert.Equal("table", position.Scene.Id);
    }

    [Fact]
    public void A_decision_within_a_visit_closes_nothing()
    {
        var ink = GraphSample
            .Ink.Replace(
                "    \"You rang,\" says Ann. # speaker: Ann # piece: aunt-call\n    -> again",
                """
                                "You rang," says Ann. # speaker: Ann
                                She waits. # decide: And then?
                                ** [Wait too.]
                                    # did: You waited. # point: PC-09 # challenge: 1 # support: 1
                                    # because: Waiting.
                                    She tells you the rest.
                                    -> again
                                ** [Fill the silence.]
                                    # did: You talked. # point: PC-09 # challenge: 1 # support: 1
                                    # because: Talking.
                                    She lets you.
                                    -> again
                """,
                StringComparison.Ordinal
            )
            .Replace("{clock >= 60}", "{clock >= 40}", StringComparison.Ordinal)
            .Replace("# takes: 60", "# takes: 40", StringComparison.Ordinal);
        var scenario = GraphSample.Telling(ink);

        var within = GraphSample.At(scenario, Worker, "Ring Ann").Position;
        var after = GraphSample.At(scenario, Worker, "Ring Ann", "Wait too").Position;

        Assert.Empty(within.Hub!.Gone);
        Assert.False(within.Decision!.IsForTime);
        Assert.Contains(after.Decision!.Options, option => option.Takes == 40);
        Assert.Contains("She tells you the rest.", Assert.Single(after.Hub!.Done).Brought.Select(passage => passage.Text));
    }

    [Fact]
    public void The_first_to_hold_a_piece_is_the_role_whose_desk_it_lies_on()
    {
        Assert.Contains(GraphSample.At("police").Position.Knows.Pieces, held => held.Piece.Id == "stayed" && !held.IsNew);
        Assert.DoesNotContain(GraphSample.At(Worker).Position.Knows.Pieces, held => held.Piece.Id == "stayed");
    }
}
