using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using static SafeguardingTraining.Tests.Workshops.DomainWorkshop;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What a facilitator may do when, by domain calls alone.</summary>
public sealed class SteeringTests
{
    private readonly DomainWorkshop morning = new();

    [Fact]
    public void What_was_asked_for_an_earlier_step_was_done_already()
    {
        Begun();
        var before = morning.Now.Step - 1;

        Already(morning.Now.Next(morning.Story, before));
        Already(morning.Now.Back(morning.Story, before));
        Already(morning.Now.GoTo(morning.Story, before, Stage.Vote));
        Already(morning.Now.SkipBeat(morning.Story, before));
        Already(morning.Now.ResetVote(before));
    }

    [Fact]
    public void Before_the_beginning_there_is_no_part_to_go_to_and_nothing_to_go_back_to()
    {
        Says("Begin first", morning.Now.GoTo(morning.Story, morning.Now.Step, Stage.Vote));
        Says("Begin first", morning.Now.OpenWall(morning.Story, "What did you see?"));
        Says("This is the beginning", morning.Now.Back(morning.Story, morning.Now.Step));
        Says("nothing to leave out", morning.Now.SkipBeat(morning.Story, morning.Now.Step));
        Says("Nobody has a seat yet", morning.Now.Next(morning.Story, morning.Now.Step));
        Says("nothing to decide", morning.Now.Decide(morning.Story, morning.Now.Step, 0, "We agreed.", null, true));
    }

    [Fact]
    public void After_the_end_nothing_moves()
    {
        Ended();

        Says("has ended", morning.Now.Next(morning.Story, morning.Now.Step));
        Says("has ended", morning.Now.Back(morning.Story, morning.Now.Step));
        Says("has ended", morning.Now.GoTo(morning.Story, morning.Now.Step, Stage.Read));
        Says("has ended", morning.Now.OpenWall(morning.Story, "What did you see?"));
        Says("nothing to leave out", morning.Now.SkipBeat(morning.Story, morning.Now.Step));
    }

    [Theory]
    [InlineData(Stage.Lobby)]
    [InlineData(Stage.Wall)]
    [InlineData(Stage.Ended)]
    public void The_lobby_a_wall_and_the_end_are_no_parts_to_choose(Stage stage)
    {
        Begun();
        Says("Choose a part of this scene", morning.Now.GoTo(morning.Story, morning.Now.Step, stage));
    }

    [Fact]
    public void Every_part_of_a_scene_can_be_gone_to_and_back_from()
    {
        Begun();
        foreach (var stage in new[] { Stage.Vote, Stage.Read, Stage.Decide, Stage.SecondVote })
        {
            Assert.Equal(stage, morning.GoTo(stage).Now.Stage);
        }
        morning.GoTo(Stage.Read).Do(morning.Now.Back(morning.Story, morning.Now.Step));
        Assert.Equal(Stage.Lobby, morning.Now.Stage);
    }

    [Fact]
    public void From_the_next_scene_back_leads_to_what_came_of_the_decision_and_from_there_takes_it_back()
    {
        Begun();
        morning.Decide();
        Assert.Equal((1, Stage.Outcome), (morning.Now.Turn, morning.Now.Stage));
        morning.Next();
        Assert.Equal((1, Stage.Read), (morning.Now.Turn, morning.Now.Stage));
        morning.Do(morning.Now.Back(morning.Story, morning.Now.Step));
        Assert.Equal((1, Stage.Outcome), (morning.Now.Turn, morning.Now.Stage));

        morning.Do(morning.Now.Back(morning.Story, morning.Now.Step));

        Assert.Equal(0, morning.Now.Turn);
        Assert.Empty(morning.Now.Decisions);
    }

    [Fact]
    public void The_end_of_a_workshop_is_reached_and_left_part_by_part()
    {
        Begun();
        morning.GoTo(Stage.Debrief);
        Assert.Equal(Stage.Read, Then(morning.Now.Back(morning.Story, morning.Now.Step)));
        morning.GoTo(Stage.Debrief).Next();
        Assert.Equal(Stage.Promise, morning.Now.Stage);
        Assert.Equal(Stage.Debrief, Then(morning.Now.Back(morning.Story, morning.Now.Step)));
        morning.Next().Next();
        Assert.Equal(Stage.Ended, morning.Now.Stage);
    }

    [Fact]
    public void A_wall_is_opened_once_for_a_prompt_and_leads_back_to_where_it_was_opened()
    {
        Begun();
        morning.GoTo(Stage.Vote).Do(morning.Now.OpenWall(morning.Story, " What did you see? "));
        Assert.Equal((Stage.Wall, "What did you see?"), (morning.Now.Stage, morning.Now.WallPrompt));
        Already(morning.Now.OpenWall(morning.Story, "What did you see?"));
        Says("Write what the wall asks", morning.Now.OpenWall(morning.Story, " "));
        Agreed(morning.Now.OpenWall(morning.Story, "And then?"));

        Assert.Equal(Stage.Vote, Then(morning.Now.Back(morning.Story, morning.Now.Step)));
        morning.Do(morning.Now.OpenWall(morning.Story, "And then?"));
        Assert.Equal(Stage.Vote, Then(morning.Now.Next(morning.Story, morning.Now.Step)));
    }

    [Fact]
    public void A_prompt_has_an_end()
    {
        Begun();
        Agreed(morning.Now.OpenWall(morning.Story, new string('w', TextLimits.LongestNote)));
        Says("", morning.Now.OpenWall(morning.Story, new string('w', TextLimits.LongestNote + 1)));
    }

    [Fact]
    public void A_decision_needs_an_option_and_a_reason_that_fits()
    {
        Begun();
        morning.GoTo(Stage.Decide);
        var longest = new string('w', TextLimits.LongestReason);

        Says("Choose what the group decided", Decided(99, "We agreed."));
        Says("Choose what the group decided", Decided(null, "We agreed."));
        Says("Type the group’s reason", Decided(0, " "));
        Says("", Decided(0, longest + "w"));
        Says("", Decided(0, "We agreed.", longest + "w"));
        Agreed(Decided(0, longest, longest));
        Says("Type the group’s decision", morning.Now.Next(morning.Story, morning.Now.Step));
    }

    [Fact]
    public void A_decision_sent_twice_was_taken_already_and_another_that_comes_late_is_told_that_the_room_moved_on()
    {
        Begun();
        morning.GoTo(Stage.Decide);
        var step = morning.Now.Step;
        morning.Do(morning.Now.Decide(morning.Story, step, 0, " We agreed. ", null, true));

        Already(morning.Now.Decide(morning.Story, step, 0, "We agreed.", null, true));
        Says("", morning.Now.Decide(morning.Story, step, 0, "We did not.", null, true));
        Says("", morning.Now.Decide(morning.Story, step, 1, "We agreed.", null, true));
    }

    [Fact]
    public void By_consensus_it_is_asked_whether_everyone_can_live_with_it()
    {
        var hall = new DomainWorkshop(plan => plan with { Deciding = Deciding.Consensus });
        hall.Sit("school");
        hall.Next().GoTo(Stage.Decide);

        Says("decides by consensus", hall.Now.Decide(hall.Story, hall.Now.Step, 0, "We agreed.", null, false));
        Agreed(hall.Now.Decide(hall.Story, hall.Now.Step, 0, "We agreed.", null, true));
        Begun();
        morning.GoTo(Stage.Decide);
        Agreed(Decided(0, "We agreed.", everyone: false));
    }

    [Fact]
    public void Votes_on_paper_belong_to_the_vote_that_is_open_or_was_shown_last()
    {
        Begun();
        Says("No vote is open", Paper(0, 3));
        Assert.Equal(1, Round(morning.GoTo(Stage.Vote).Now.TypePaperVotes(morning.Story, Counts(0, 3))));
        Assert.Equal(1, Round(morning.GoTo(Stage.Result).Now.TypePaperVotes(morning.Story, Counts(0, 3))));
        Assert.Equal(2, Round(morning.GoTo(Stage.SecondVote).Now.TypePaperVotes(morning.Story, Counts(0, 3))));
        Assert.Equal(2, Round(morning.GoTo(Stage.BothResults).Now.TypePaperVotes(morning.Story, Counts(0, 3))));
        Assert.Equal(2, Round(morning.GoTo(Stage.Decide).Now.TypePaperVotes(morning.Story, Counts(0, 3))));
    }

    [Fact]
    public void Votes_on_paper_are_counts_for_options_that_are_there()
    {
        Begun();
        morning.GoTo(Stage.Vote);

        Says("another question", Paper(99, 3));
        Says("from 0 to 200", Paper(0, -1));
        Says("from 0 to 200", Paper(0, 201));
        Says("another question", morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [0] = 1, [99] = 1 }));
        Says("from 0 to 200", morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [0] = 1, [1] = 201 }));
        Agreed(Paper(0, 0));
        Agreed(Paper(0, 200));
    }

    [Fact]
    public void A_vote_is_begun_again_only_while_it_is_open()
    {
        Begun();
        Says("No vote is open", morning.Now.ResetVote(morning.Now.Step));
        morning.GoTo(Stage.Vote);
        Assert.Equal(new BallotReset(1), Agreed(morning.Now.ResetVote(morning.Now.Step)));
        morning.GoTo(Stage.SecondVote);
        Assert.Equal(new BallotReset(2), Agreed(morning.Now.ResetVote(morning.Now.Step)));
    }

    [Fact]
    public void A_timer_runs_from_now_and_more_is_added_to_what_is_left()
    {
        Assert.Equal(new TimerSet(Start.AddMinutes(1)), Agreed(morning.Now.SetTimer(Start, 1)));
        Assert.Equal(new TimerSet(Start.AddMinutes(120)), Agreed(morning.Now.SetTimer(Start, 120)));
        Says("from 1 to 120", morning.Now.SetTimer(Start, 0));
        Says("from 1 to 120", morning.Now.SetTimer(Start, 121));
        morning.Do(morning.Now.SetTimer(Start, 10));

        Assert.Equal(new TimerSet(Start.AddMinutes(15)), Agreed(morning.Now.SetTimer(Start.AddMinutes(4), 5)));
        Assert.Equal(new TimerSet(Start.AddMinutes(20)), Agreed(morning.Now.SetTimer(Start.AddMinutes(15), 5)));
        Assert.Equal(new TimerSet(null), Agreed(morning.Now.SetTimer(Start, null)));
    }

    [Fact]
    public void A_pause_and_a_blank_screen_are_set_once()
    {
        Already(morning.Now.Pause(false));
        morning.Do(morning.Now.Pause(true));
        Already(morning.Now.Pause(true));
        Agreed(morning.Now.Pause(false));
        Already(morning.Now.BlankScreen(false));
        morning.Do(morning.Now.BlankScreen(true));
        Already(morning.Now.BlankScreen(true));
        Agreed(morning.Now.BlankScreen(false));
    }

    [Fact]
    public void News_is_for_everyone_or_for_one_agency_here_and_the_same_twice_is_once()
    {
        Begun();
        Says("Write the news first", morning.Now.Inject(" ", null));
        Says("Choose everyone, or one agency", morning.Now.Inject("A neighbour rings.", "nobody"));
        morning.Do(morning.Now.Inject(" A neighbour rings. ", null));
        Already(morning.Now.Inject("A neighbour rings.", null));
        Agreed(morning.Now.Inject("A neighbour rings again.", null));
        Assert.Equal(new Injected("A neighbour rings.", "school"), Agreed(morning.Now.Inject("A neighbour rings.", "school")));
    }

    [Fact]
    public void Looking_back_has_parts_only_while_the_room_looks_back()
    {
        Begun();
        Says("looking back together", morning.Now.ShowPart([], null));
        morning.GoTo(Stage.Debrief);
        Says("Choose one of the parts", morning.Now.ShowPart([], "other"));
        Already(morning.Now.ShowPart([], null));
    }

    [Fact]
    public void What_is_not_there_is_shown_kept_back_sorted_and_deleted_by_nobody()
    {
        Begun();
        foreach (var note in new[] { -1, 0, 1 })
        {
            Already(morning.Now.Release(note));
            Already(morning.Now.KeepBack(note));
            Already(morning.Now.Sort(note, "Doors"));
        }
        Already(morning.Now.DeleteWords(1));
        Already(morning.Now.SeeCheckIn(1, "Sam"));
    }

    [Fact]
    public void A_note_on_the_wall_is_shown_kept_back_sorted_and_deleted()
    {
        Begun();
        morning.GoTo(Stage.Wall);
        morning.Do(morning.Now.WriteOnWall(1, morning.Fresh, "Nobody opened the door."));
        var note = Assert.Single(morning.Now.Notes);

        Agreed(morning.Now.KeepBack(note.Event));
        morning.Do(morning.Now.Release(note.Event));
        Already(morning.Now.Release(note.Event));
        Already(morning.Now.Release(note.Event + 1));
        Says("", morning.Now.Sort(1, new string('t', 61)));
        Agreed(morning.Now.Sort(1, new string('t', 60)));
        morning.Do(morning.Now.Sort(1, " Doors "));
        Assert.Equal("Doors", morning.Now.Notes[0].Theme);
        Already(morning.Now.Sort(1, "Doors"));
        morning.Do(morning.Now.KeepBack(note.Event));
        Already(morning.Now.KeepBack(note.Event));
        Already(morning.Now.DeleteWords(note.Event + 1));
        morning.Do(morning.Now.DeleteWords(note.Event));
        Assert.DoesNotContain("door", morning.Now.Notes[0].Text, StringComparison.Ordinal);
        Already(morning.Now.DeleteWords(note.Event));
    }

    private void Begun()
    {
        morning.Sit("school");
        morning.Next();
    }

    private void Ended()
    {
        Begun();
        morning.GoTo(Stage.Debrief).Next().Next();
    }

    private WorkshopOutcome Decided(int? option, string reason, string? written = null, bool everyone = true) =>
        morning.Now.Decide(morning.Story, morning.Now.Step, option, reason, written, everyone);

    private static Dictionary<int, int> Counts(int option, int count) => new() { [option] = count };

    private WorkshopOutcome Paper(int option, int count) => morning.Now.TypePaperVotes(morning.Story, Counts(option, count));

    private static int Round(WorkshopOutcome outcome) => Assert.IsType<PaperVotes>(Agreed(outcome)).Round;

    private Stage Then(WorkshopOutcome outcome) => morning.Do(outcome).Now.Stage;

    private static WorkshopEvent Agreed(WorkshopOutcome outcome) => Assert.IsType<WorkshopOutcome.Agreed>(outcome).Events[0];

    private static void Already(WorkshopOutcome outcome) => Assert.IsType<WorkshopOutcome.Already>(outcome);

    private static void Says(string words, WorkshopOutcome outcome) => Assert.Contains(words, Why(outcome), StringComparison.Ordinal);
}
