using SafeguardingTraining.Host.Features.Workshops.Domain;
using static SafeguardingTraining.Tests.Workshops.DomainWorkshop;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class WorkshopTests
{
    [Fact]
    public void The_same_events_make_the_same_workshop()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Next().GoTo(Stage.Vote).Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, 1, Sureness.Very));

        var again = Workshop.Of(morning.Now.Id, morning.Log);

        Assert.Equal(morning.Now.Version, again.Version);
        Assert.Equal(new Vote(1, Sureness.Very), again.BallotOf(0, 1).Votes[seat]);
    }

    [Fact]
    public void Every_event_survives_being_written_down()
    {
        var morning = new DomainWorkshop(plan => plan with { Rehearsal = true });
        var seat = morning.Sit("school", name: "Robin");
        morning.Do(morning.Now.Rename(seat, "Ash")).Do(morning.Now.Lock(true)).Next();
        morning.Do(
            morning.Now.LayPiece(morning.Story, seat, morning.Fresh, "school-note", null, "The dates matter.", SharingGround.ChildAtRisk)
        );
        morning.Do(morning.Now.Ask(seat, morning.Fresh, "police", "Any calls?")).GoTo(Stage.Vote).Next().GoTo(Stage.Wall).Decide().Next();

        var read = morning.Log.Select(happened => happened with { Event = WorkshopJson.Read(WorkshopJson.Write(happened.Event)) });

        Assert.Equal(morning.Log.Select(one => WorkshopJson.Write(one.Event)), read.Select(one => WorkshopJson.Write(one.Event)));
        Assert.Equal(morning.Now.Stage, Workshop.Of(morning.Now.Id, read).Stage);
    }

    [Fact]
    public void A_scene_goes_from_reading_to_the_decision_and_on_to_the_next_scene()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");

        foreach (var stage in Stages.OfAScene)
        {
            morning.Next();
            Assert.Equal(stage, morning.Now.Stage);
        }
        Assert.Contains("decision", Why(morning.Now.Next(morning.Story, morning.Now.Step)), StringComparison.Ordinal);
        morning.Do(morning.Now.Decide(morning.Story, morning.Now.Step, 0, "Ring her back: a pattern.", null, false));

        Assert.Equal((Stage.Outcome, 1), (morning.Now.Stage, morning.Now.Turn));
        morning.Next();
        Assert.Equal((Stage.Read, 1), (morning.Now.Stage, morning.Now.Turn));
        Assert.Equal("visit", morning.Story.Position.Scene.Id);
    }

    [Fact]
    public void After_the_last_scene_the_room_looks_back_promises_and_ends()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Decide().Decide().Decide();

        Assert.NotNull(morning.Story.Position.Ending);
        Assert.Equal(Stage.Read, morning.Next().Now.Stage);
        Assert.Equal(Stage.Debrief, morning.Next().Now.Stage);
        Assert.Equal(Stage.Promise, morning.Next().Now.Stage);
        Assert.True(morning.Next().Now.HasEnded);
        Assert.False(morning.Now.DoorIsOpen(Start));
    }

    [Fact]
    public void Going_back_from_what_came_of_it_takes_the_decision_back_with_the_votes_upon_it()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Next().Decide().GoTo(Stage.Vote).Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, 0, Sureness.Guess));
        morning.GoTo(Stage.Outcome).Do(morning.Now.Back(morning.Story, morning.Now.Step));

        Assert.Equal((Stage.Decide, 0), (morning.Now.Stage, morning.Now.Turn));
        Assert.Empty(morning.Now.BallotOf(1, 1).Votes);
    }

    [Fact]
    public void Taking_a_decision_back_takes_the_worries_after_it_too_and_leaves_those_before()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Next().GoTo(Stage.Worry).Do(morning.Now.GiveWorry(seat, morning.Fresh, 4, ""));
        morning.Decide().GoTo(Stage.Worry).Do(morning.Now.GiveWorry(seat, morning.Fresh, 9, ""));
        morning.GoTo(Stage.Outcome).Do(morning.Now.Back(morning.Story, morning.Now.Step));

        Assert.Equal(4, morning.Now.WorriesAt(0)[seat]);
        Assert.Empty(morning.Now.WorriesAt(1));
    }

    [Fact]
    public void A_question_an_answer_and_a_reason_can_each_be_deleted_and_the_rest_stays()
    {
        var morning = new DomainWorkshop();
        var (school, police) = (morning.Sit("school"), morning.Sit("police"));
        morning.Next();
        morning.Do(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, "The dates matter.", SharingGround.ChildAtRisk)
        );
        morning
            .Do(morning.Now.Ask(school, morning.Fresh, "police", "Any calls from number 9?"))
            .Release()
            .Do(morning.Now.Reply(police, morning.Fresh, 1, "Two."));

        morning.Do(morning.Now.DeleteWords(morning.Now.Table.Questions[0].Event));
        Assert.Equal((TextLimits.Deleted, "Two."), (morning.Now.Table.Questions[0].Text, morning.Now.Table.Questions[0].Replies[0].Text));
        morning
            .Do(morning.Now.DeleteWords(morning.Now.Table.Questions[0].Replies[0].Event))
            .Do(morning.Now.DeleteWords(morning.Now.Table.Laid[0].Event));

        Assert.Equal(
            (TextLimits.Deleted, TextLimits.Deleted),
            (morning.Now.Table.Questions[0].Replies[0].Text, morning.Now.Table.Laid[0].Why)
        );
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.DeleteWords(morning.Now.Table.Laid[0].Event));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.DeleteWords(1));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(90, 90)]
    [InlineData(480, 480)]
    [InlineData(900, 480)]
    public void It_lasted_from_its_opening_to_its_end_and_overnight_no_longer_than_a_days_work(int minutes, int lasted)
    {
        var opened = new DomainWorkshop().Now;

        Assert.Equal(0, opened.Minutes);
        Assert.Equal(lasted, (opened with { EndedAt = opened.OpenedAt.AddMinutes(minutes) }).Minutes);
    }

    [Fact]
    public void A_button_pressed_twice_moves_the_room_once()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        var step = morning.Now.Step;
        morning.Do(morning.Now.Next(morning.Story, step));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Next(morning.Story, step));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Back(morning.Story, step));
    }

    [Fact]
    public void Leaving_a_part_out_decides_nothing()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Do(morning.Now.SkipBeat(morning.Story, morning.Now.Step));

        Assert.True(Assert.Single(morning.Now.Decisions).IsSkip);
        Assert.Equal("visit", morning.Story.Position.Scene.Id);
    }

    [Fact]
    public void A_room_that_decides_by_majority_follows_its_last_vote()
    {
        var morning = new DomainWorkshop(plan => plan with { Deciding = Deciding.Majority });
        var (one, two) = (morning.Sit("school"), morning.Sit("police"));
        morning.Next().GoTo(Stage.SecondVote);
        morning
            .Do(morning.Now.GiveVote(morning.Story, one, morning.Fresh, 2, Sureness.Guess))
            .Do(morning.Now.GiveVote(morning.Story, two, morning.Fresh, 2, Sureness.Guess));

        Assert.Contains(
            "majority",
            Why(morning.Now.Decide(morning.Story, morning.Now.Step, 0, "Because", null, false)),
            StringComparison.Ordinal
        );
        morning.Do(morning.Now.Decide(morning.Story, morning.Now.Step, 2, "Because", null, false));
    }

    [Fact]
    public void A_room_that_decides_by_consensus_says_that_everyone_can_live_with_it()
    {
        var morning = new DomainWorkshop(plan => plan with { Deciding = Deciding.Consensus });
        morning.Sit("school");
        morning.Next();

        Assert.Contains(
            "live with it",
            Why(morning.Now.Decide(morning.Story, morning.Now.Step, 0, "Because", null, false)),
            StringComparison.Ordinal
        );
        morning.Do(morning.Now.Decide(morning.Story, morning.Now.Step, 0, "Because", null, true));
    }

    [Fact]
    public void The_wall_leads_back_to_where_the_room_was()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().GoTo(Stage.Table).GoTo(Stage.Wall).Do(morning.Now.OpenWall(morning.Story, "And now?")).Next();

        Assert.Equal(Stage.Table, morning.Now.Stage);
    }

    [Fact]
    public void A_timer_grows_and_is_dropped_and_every_move_ends_it()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Do(morning.Now.SetTimer(Start, 10)).Do(morning.Now.SetTimer(Start, 2));
        Assert.Equal(Start.AddMinutes(12), morning.Now.Timer);

        Assert.Null(morning.Do(morning.Now.SetTimer(Start, null)).Now.Timer);
        morning.Do(morning.Now.SetTimer(Start, 5)).Next();
        Assert.Null(morning.Now.Timer);
    }

    [Fact]
    public void A_rehearsal_answers_by_itself_and_always_the_same_way()
    {
        static Workshop Played()
        {
            var morning = new DomainWorkshop(plan => plan with { Rehearsal = true });
            morning.Next().GoTo(Stage.Worry).GoTo(Stage.Table).GoTo(Stage.Vote).GoTo(Stage.Wall);
            return morning.Now;
        }
        var played = Played();

        Assert.Equal(9, played.WorriesAt(0).Count);
        Assert.Equal(9, played.BallotOf(0, 1).Votes.Count);
        Assert.Single(played.Table.Laid);
        Assert.Equal(3, played.Notes.Count);
    }
}
