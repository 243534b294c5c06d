using SafeguardingTraining.Host.Features.Workshops.Domain;
using static SafeguardingTraining.Tests.Workshops.DomainWorkshop;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class AnsweringTests
{
    private readonly DomainWorkshop morning = new();
    private readonly int school;
    private readonly int police;

    public AnsweringTests()
    {
        (school, police) = (morning.Sit("school"), morning.Sit("police"));
        morning.Next();
    }

    [Fact]
    public void The_same_answer_sent_again_counts_once()
    {
        morning.GoTo(Stage.Vote);
        var answer = morning.Fresh;
        morning.Do(morning.Now.GiveVote(morning.Story, school, answer, 1, Sureness.Fairly));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.GiveVote(morning.Story, school, answer, 2, Sureness.Very));
        Assert.Single(morning.Now.BallotOf(0, 1).Votes);
    }

    [Fact]
    public void A_resend_after_the_room_moved_on_is_still_known()
    {
        morning.GoTo(Stage.Vote);
        var answer = morning.Fresh;
        morning.Do(morning.Now.GiveVote(morning.Story, school, answer, 1, Sureness.Fairly)).Next();

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.GiveVote(morning.Story, school, answer, 1, Sureness.Fairly));
    }

    [Fact]
    public void A_changed_mind_counts_once()
    {
        morning.GoTo(Stage.Vote);
        morning
            .Do(morning.Now.GiveVote(morning.Story, school, morning.Fresh, 1, Sureness.Fairly))
            .Do(morning.Now.GiveVote(morning.Story, school, morning.Fresh, 2, Sureness.Very));

        Assert.Equal(1, VoteTally.Of(morning.Now, morning.Story, 1).Total);
        Assert.Equal(2, morning.Now.BallotOf(0, 1).Votes[school].Option);
    }

    [Fact]
    public void Both_rounds_are_kept()
    {
        morning.GoTo(Stage.Vote).Do(morning.Now.GiveVote(morning.Story, school, morning.Fresh, 1, Sureness.Fairly));
        morning.GoTo(Stage.SecondVote).Do(morning.Now.GiveVote(morning.Story, school, morning.Fresh, 0, Sureness.Very));

        Assert.Equal((1, 0), (morning.Now.BallotOf(0, 1).Votes[school].Option, morning.Now.BallotOf(0, 2).Votes[school].Option));
    }

    [Fact]
    public void An_answer_to_a_closed_question_is_refused_in_words()
    {
        morning.GoTo(Stage.Vote);
        var late = morning.Fresh;
        morning.Next();

        Assert.Contains("moved on", Why(morning.Now.GiveVote(morning.Story, school, late, 1, Sureness.Fairly)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reset_vote_starts_from_nothing_and_refuses_what_was_on_its_way()
    {
        morning.GoTo(Stage.Vote);
        var before = morning.Fresh;
        morning
            .Do(morning.Now.GiveVote(morning.Story, police, morning.Fresh, 1, Sureness.Very))
            .Do(morning.Now.ResetVote(morning.Now.Step));

        Assert.Equal(0, VoteTally.Of(morning.Now, morning.Story, 1).Total);
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.GiveVote(morning.Story, school, before, 1, Sureness.Fairly));
    }

    [Fact]
    public void A_seat_that_is_not_in_the_room_is_refused()
    {
        morning.GoTo(Stage.Vote).Do(morning.Now.Lock(true));
        var waiting = morning.Sit("school");
        morning.Do(morning.Now.Remove(morning.Story.Scenario, police));

        Assert.Contains(
            "let this seat in",
            Why(morning.Now.GiveVote(morning.Story, waiting, morning.Fresh, 1, Sureness.Fairly)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not in the workshop",
            Why(morning.Now.GiveVote(morning.Story, police, morning.Fresh, 1, Sureness.Fairly)),
            StringComparison.Ordinal
        );
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.GiveVote(morning.Story, 99, morning.Fresh, 1, Sureness.Fairly));
    }

    [Fact]
    public void A_pause_refuses_answers_and_lets_a_person_ask_for_somebody()
    {
        morning.GoTo(Stage.Worry).Do(morning.Now.Pause(true));

        Assert.Contains("paused", Why(morning.Now.GiveWorry(school, morning.Fresh, 5, "")), StringComparison.Ordinal);
        Assert.Single(morning.Do(morning.Now.AskToCheckIn(school, morning.Fresh)).Now.CheckIns);
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.AskToCheckIn(school, morning.Fresh));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Worry_is_a_number_from_1_to_10(int level) =>
        Assert.Contains(
            "1 to 10",
            Why(morning.GoTo(Stage.Worry).Now.GiveWorry(school, morning.Fresh, level, "")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Ten_thousand_characters_are_refused_in_every_field()
    {
        var long_ = new string('x', 10_000);
        morning.GoTo(Stage.Worry);

        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.GiveWorry(school, morning.Fresh, 5, long_));
        Assert.IsType<WorkshopOutcome.Refused>(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, long_, SharingGround.ChildAtRisk)
        );
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Ask(school, morning.Fresh, "police", long_));
        Assert.IsType<WorkshopOutcome.Refused>(morning.GoTo(Stage.Wall).Now.WriteOnWall(school, morning.Fresh, long_));
        Assert.IsType<WorkshopOutcome.Refused>(morning.GoTo(Stage.Debrief).Next().Now.Promise(school, morning.Fresh, long_, false));
    }

    [Fact]
    public void One_seat_cannot_fill_the_wall()
    {
        morning.GoTo(Stage.Wall);
        for (var note = 0; note < Workshop.MostFromOneSeat; note++)
        {
            morning.Do(morning.Now.WriteOnWall(school, morning.Fresh, $"Note {note}"));
        }

        Assert.Contains("great deal", Why(morning.Now.WriteOnWall(school, morning.Fresh, "One more")), StringComparison.Ordinal);
        morning.Do(morning.Now.WriteOnWall(police, morning.Fresh, "Mine still fits"));
    }

    [Fact]
    public void A_reason_for_a_worry_is_held_like_any_other_text()
    {
        morning.GoTo(Stage.Worry).Do(morning.Now.GiveWorry(school, morning.Fresh, 8, "He said sorry to a chair."));

        var note = Assert.Single(morning.Now.Notes);
        Assert.Equal((NotePlace.Held, NoteKind.WorryReason), (note.Place, note.Kind));
    }

    [Fact]
    public void Votes_on_paper_are_added_and_typed_again_replace_the_first()
    {
        morning.GoTo(Stage.Vote).Do(morning.Now.GiveVote(morning.Story, school, morning.Fresh, 1, Sureness.Very));
        morning
            .Do(morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [1] = 9 }))
            .Do(morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [0] = 1, [1] = 3 }));

        var tally = VoteTally.Of(morning.Now, morning.Story, 1);
        Assert.Equal((5, 4), (tally.Total, tally.OnPaper));
    }
}
