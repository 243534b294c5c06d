using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>The two questions before the story and after it, and of how many people anything is shown.</summary>
public sealed class RatingTests
{
    private const int Enough = RatingCounts.FewestShown;

    [Fact]
    public void They_are_asked_until_the_first_decision_is_come_to_and_again_with_the_one_thing()
    {
        var morning = Seated(3);
        Assert.Equal(RatingMoment.Before, morning.Now.RatingOpen);
        morning.Next();
        Assert.Equal(RatingMoment.Before, morning.Now.RatingOpen);
        morning.GoTo(Stage.Worry);
        Assert.Null(morning.Now.RatingOpen);
        morning.Decide();
        Assert.Null(morning.Now.RatingOpen);
        morning.GoTo(Stage.Debrief).Next();
        Assert.Equal(RatingMoment.After, morning.Now.RatingOpen);
        morning.Next();
        Assert.Null(morning.Now.RatingOpen);
    }

    [Fact]
    public void A_form_that_stood_open_while_the_room_began_still_counts_and_one_that_stood_longer_does_not()
    {
        var morning = Seated(1);
        var lobby = morning.Fresh;
        morning.Next().Do(morning.Now.Rate(1, lobby, RatingMoment.Before, 2, null)).GoTo(Stage.Worry);

        Assert.Equal(2, morning.Now.RatingOf(1, RatingMoment.Before)?.Confidence);
        Assert.Contains(
            "moved on",
            DomainWorkshop.Why(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, 2, null)),
            StringComparison.Ordinal
        );
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Rate(1, morning.Fresh, RatingMoment.After, 2, null));
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Rate(1, morning.Fresh, RatingMoment.SixWeeks, 2, null));
    }

    [Fact]
    public void Either_may_be_left_out_but_nothing_is_no_answer_and_a_changed_mind_counts_once()
    {
        var morning = Seated(1);

        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, null, null));
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, 6, null));
        morning.Do(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, null, FirstStep.Refer));
        morning.Do(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, 4, null));

        Assert.Equal(new SelfRating(4, null), morning.Now.RatingOf(1, RatingMoment.Before));
        Assert.Equal(1, morning.Now.RatedAt(RatingMoment.Before));
    }

    [Theory]
    [InlineData(Enough - 1, false)]
    [InlineData(Enough, true)]
    public void A_picture_is_made_at_the_end_of_eight_or_more(int answers, bool isShown)
    {
        var morning = Seated(Enough + 2);
        Rate(morning, RatingMoment.Before, answers);
        morning.Next().Decide().GoTo(Stage.Debrief).Next();
        Assert.Null(RatingPicture.Of(morning.Now));

        morning.Next();

        var picture = RatingPicture.Of(morning.Now);
        Assert.Equal(isShown, picture is not null);
        Assert.Equal(isShown ? answers : 0, picture?.Before.Confidence.Sum() ?? 0);
        Assert.Equal(0, picture?.After.Confidence.Sum() ?? 0);
    }

    [Fact]
    public void A_question_that_fewer_answered_is_left_out_of_the_picture()
    {
        var morning = Seated(Enough);
        Rate(morning, RatingMoment.Before, Enough);
        morning.Do(morning.Now.Rate(1, morning.Fresh, RatingMoment.Before, 3, null));
        End(morning);

        var picture = RatingPicture.Of(morning.Now)!;
        Assert.Equal((Enough, 0), (picture.Before.Confidence.Sum(), picture.Before.Steps.Sum()));
    }

    [Fact]
    public void Somebody_who_is_removed_afterwards_cannot_be_subtracted()
    {
        var morning = Seated(Enough);
        Rate(morning, RatingMoment.Before, Enough);
        End(morning);
        var before = RatingPicture.Of(morning.Now);

        morning.Do(morning.Now.Remove(morning.Story.Scenario, 1));

        Assert.NotNull(before);
        Assert.Equal(before, RatingPicture.Of(morning.Now));
    }

    [Fact]
    public void An_end_that_is_undone_and_comes_again_makes_no_second_picture()
    {
        var morning = Seated(Enough + 1);
        Rate(morning, RatingMoment.Before, Enough + 1);
        End(morning);
        var first = RatingPicture.Of(morning.Now);

        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, morning.Now.LastMove.At));
        Assert.Null(morning.Now.RatingOpen);
        morning.Do(morning.Now.Remove(morning.Story.Scenario, 1)).Next();

        Assert.True(morning.Now.HasEnded);
        Assert.Equal(first, RatingPicture.Of(morning.Now));
        Assert.NotEqual(morning.Now.Version, morning.Now.RatedAtEvent);
    }

    [Fact]
    public void Whoever_was_removed_before_the_end_is_in_no_picture()
    {
        var morning = Seated(Enough);
        Rate(morning, RatingMoment.Before, Enough);
        morning.Do(morning.Now.Remove(morning.Story.Scenario, 1));
        End(morning);

        Assert.Null(RatingPicture.Of(morning.Now));
    }

    [Fact]
    public void Slips_of_paper_do_not_fill_up_the_eight_because_whoever_typed_them_knows_them()
    {
        var morning = Seated(Enough);
        Rate(morning, RatingMoment.Before, 3);
        Paper(morning, RatingMoment.Before, 5);
        End(morning);

        Assert.Null(RatingPicture.Of(morning.Now));
    }

    [Fact]
    public void Eight_slips_are_shown_and_eight_phones_beside_them_and_never_fewer_of_either()
    {
        var phones = Seated(Enough);
        Rate(phones, RatingMoment.Before, Enough);
        Paper(phones, RatingMoment.Before, 5);
        End(phones);
        Assert.Equal(Enough, RatingPicture.Of(phones.Now)!.Before.Confidence.Sum());

        var both = Seated(Enough);
        Rate(both, RatingMoment.Before, Enough);
        Paper(both, RatingMoment.Before, 9);
        End(both);
        Assert.Equal(Enough + 9, RatingPicture.Of(both.Now)!.Before.Confidence.Sum());
    }

    [Fact]
    public void Slips_are_put_right_until_the_end_and_typed_once_afterwards()
    {
        var morning = Seated(3);
        Paper(morning, RatingMoment.Before, 9);
        Paper(morning, RatingMoment.Before, 8);
        End(morning);

        Assert.Contains("stay as they are", DomainWorkshop.Why(Typed(morning, RatingMoment.Before, 9)), StringComparison.Ordinal);
        Paper(morning, RatingMoment.After, 8);
        Assert.IsType<WorkshopOutcome.Refused>(Typed(morning, RatingMoment.After, 8));
        Assert.IsType<WorkshopOutcome.Refused>(Typed(morning, RatingMoment.SixWeeks, 8));
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.TypePaperRatings(RatingMoment.After, [-1, 0, 0, 0, 0], [0, 0, 0, 0, 0]));
    }

    [Fact]
    public void A_rehearsal_has_a_picture_of_its_invented_people()
    {
        var morning = new DomainWorkshop(plan => plan with { Rehearsal = true });
        morning.Next().GoTo(Stage.Debrief).Next().Next();

        Assert.Equal(9, RatingPicture.Of(morning.Now)!.After.Confidence.Sum());
    }

    [Fact]
    public void A_workshop_kept_before_these_questions_has_no_picture_and_reads_as_it_did()
    {
        var kept = """{"is":"promise","Seat":1,"Answer":"0192f0c0-0000-7000-8000-000000000001","Text":"Ring nursery","ToDiary":false}"""u8;

        var promised = Assert.IsType<Promised>(WorkshopJson.Read(kept));

        Assert.Equal(("Ring nursery", null, null), (promised.Text, promised.On, promised.Card));
        var morning = Seated(3);
        End(morning);
        Assert.Null(RatingPicture.Of(morning.Now));
    }

    [Fact]
    public void What_is_kept_reads_back_the_same()
    {
        SelfRated rated = new(3, Guid.NewGuid(), RatingMoment.After, 4, FirstStep.AskThem);
        PaperRated paper = new(RatingMoment.Before, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]);

        Assert.Equal(rated, WorkshopJson.Read(WorkshopJson.Write(rated)));
        Assert.Equal(paper.Steps, Assert.IsType<PaperRated>(WorkshopJson.Read(WorkshopJson.Write(paper))).Steps);
    }

    private static DomainWorkshop Seated(int people)
    {
        var morning = new DomainWorkshop();
        for (var seat = 0; seat < people; seat++)
        {
            morning.Sit(seat % 2 == 0 ? "school" : "police");
        }
        return morning;
    }

    private static void Rate(DomainWorkshop morning, RatingMoment moment, int people)
    {
        for (var seat = 1; seat <= people; seat++)
        {
            morning.Do(morning.Now.Rate(seat, morning.Fresh, moment, 1 + seat % 5, (FirstStep)(seat % 5)));
        }
    }

    private static void Paper(DomainWorkshop morning, RatingMoment moment, int slips) => morning.Do(Typed(morning, moment, slips));

    private static WorkshopOutcome Typed(DomainWorkshop morning, RatingMoment moment, int slips) =>
        morning.Now.TypePaperRatings(moment, [slips, null, 0, 0, 0], [0, 0, slips, null, 0]);

    private static void End(DomainWorkshop morning) => morning.Next().Decide().GoTo(Stage.Debrief).Next().Next();
}
