using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A workshop that keeps to a plan: its spine is played, the rest is told, and the clock says how far behind it is.</summary>
public sealed class RunningTests
{
    internal static readonly RunPlan Run = new(
        27,
        4,
        [
            new PlanScene(["call"], Parts((TimedPart.Read, 3), (TimedPart.Table, 4), (TimedPart.Decide, 2), (TimedPart.Outcome, 1)), 0),
            new PlanScene(["review"], Parts((TimedPart.Read, 3), (TimedPart.Decide, 2), (TimedPart.Outcome, 1)), 0),
        ],
        5,
        2
    );

    internal static readonly Scenario Story = Sample.Scenario with
    {
        Told = [new ToldScene("visit", "The next day Bea named a day next month.", ["Ask her when another"])],
    };

    private readonly DomainWorkshop morning = new(plan => plan with { Run = Run }) { Scenario = Story };

    public RunningTests() => morning.Sit("school");

    [Fact]
    public void Only_the_parts_that_the_plan_has_time_for_follow_each_other()
    {
        var stages = new List<Stage>();
        while (morning.Now.Stage is not Stage.Decide)
        {
            stages.Add(morning.Next().Now.Stage);
        }

        Assert.Equal([Stage.Read, Stage.Table, Stage.Decide], stages);
        Assert.Equal(Stage.Table, morning.Do(Back()).Now.Stage);
        Assert.Equal(Stage.Read, morning.Do(Back()).Now.Stage);
    }

    [Fact]
    public void What_the_plan_leaves_out_is_told_at_the_next_scene_and_the_story_stays_true()
    {
        morning.Next().Decide();
        Assert.Equal("visit", morning.Story.Position.Scene.Id);

        morning.Next();

        Assert.Equal((Stage.Read, "review"), (morning.Now.Stage, morning.Story.Position.Scene.Id));
        Assert.Equal(["The next day Bea named a day next month."], morning.Story.ToldBefore);
        Assert.Equal(1, morning.Now.Decisions[^1].Option);
        Assert.True(morning.Now.Decisions[^1].IsTold);
        Assert.Equal(morning.Now.Turn, Workshop.Of(morning.Now.Id, morning.Log).Turn);
    }

    [Fact]
    public void Going_back_from_there_leads_to_what_the_group_decided_last()
    {
        morning.Next().Decide().Next();

        Assert.Equal((Stage.Outcome, 1), (morning.Do(Back()).Now.Stage, morning.Now.Turn));
        Assert.Equal("review", morning.Next().Story.Position.Scene.Id);
    }

    [Fact]
    public void What_the_plan_went_past_is_nobodys_decision_when_the_room_looks_back()
    {
        morning.Next().Decide().Next().Decide().GoTo(Stage.Debrief);
        var back = Host.Features.Workshops.Debriefs.WorkshopDebrief.Of(new WorkshopMoment(morning.Now, morning.Story));

        Assert.DoesNotContain(back.Scenes, scene => scene.Scene.Id == "visit");
        Assert.DoesNotContain(back.Debrief.Told, told => told.Scene.Id == "visit");
        Assert.Equal(2, back.Debrief.Told.Count);
    }

    [Fact]
    public void A_part_left_out_by_hand_is_gone_past_with_whatever_the_plan_leaves_out_after_it()
    {
        morning.Next().Do(morning.Now.SkipBeat(morning.Story, morning.Now.Step));

        Assert.Equal("review", morning.Story.Position.Scene.Id);
        Assert.Equal(Stage.Read, morning.Now.Stage);
    }

    [Theory]
    [InlineData(0, "on time")]
    [InlineData(9, "on time")]
    [InlineData(10, "on time")]
    [InlineData(14, "4 minutes behind")]
    public void The_clock_says_how_far_behind_the_room_is(int minutes, string words)
    {
        morning.Next();
        var begun = morning.Now.Course[^1].At;
        var agenda = Agenda.Of(morning.Now, morning.Story, begun.AddMinutes(minutes));

        Assert.Equal(words, AgendaPlace.InWords(agenda.Behind ?? 99));
        Assert.Equal(begun.AddMinutes(23), agenda.EndsAt);
    }

    [Fact]
    public void What_is_to_come_is_told_for_when_the_present_scene_began()
    {
        morning.Next();
        var late = Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt.AddMinutes(14));
        Assert.Equal((late.EndsAt?.AddMinutes(4), 4), (late.ForecastEnd, late.Behind ?? 0));
        Assert.All(late.Rows.Where(row => row.State is AgendaState.ToCome), row =>
            Assert.Equal(row.PlannedAt?.AddMinutes(4), late.ForecastOf(row))
        );

        morning.Decide().Next();
        var (begun, early) = (morning.Now.MovedAt, Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt));
        Assert.True(early.Behind < -1);
        Assert.Equal(begun.AddMinutes(6 + 5 + 2), early.ForecastEnd);
        Assert.Equal([begun.AddMinutes(6), begun.AddMinutes(6 + 5)], early.Rows.Select(early.ForecastOf).OfType<DateTimeOffset>());
    }

    [Fact]
    public void The_screen_tells_the_times_of_the_consoles_agenda_and_its_bar_has_the_scenes_that_are_played()
    {
        morning.Next().Decide().Next();
        var now = new WorkshopMoment(morning.Now, morning.Story);
        var agenda = Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt);

        var place = Assert.IsType<ScenePlace>(ScenePlace.Of(now));
        Assert.True(place.Behind < -1);
        Assert.Equal(agenda.ForecastEnd, place.EndsAt?.AddMinutes(place.Behind));
        Assert.Equal((2, 2), (place.Scene ?? 0, place.Scenes));

        var bar = ScreenRun.Of(ScreenMainModel.Of(CommonView.Of(now)));
        Assert.Equal((3, 1), (bar.Parts.Count, bar.Here));
    }

    [Fact]
    public void Nobody_is_ahead_of_a_plan_that_has_not_begun()
    {
        var begins = DomainWorkshop.Start.AddMinutes(40);
        var settled = new DomainWorkshop(plan => plan with { Run = Run, BeginsAt = begins }) { Scenario = Story };
        Agenda At(DateTimeOffset at) => Agenda.Of(settled.Now, settled.Story, at);

        Assert.Equal((0, begins.AddMinutes(27)), (At(begins.AddMinutes(-21)).Behind, At(begins.AddMinutes(-21)).ForecastEnd));
        Assert.Equal(3, At(begins.AddMinutes(4 + 3)).Behind);
        Assert.Null(Agenda.Of(morning.Now, morning.Story, begins).EndsAt);
    }

    [Fact]
    public void A_vote_that_the_plan_leaves_out_is_closed_before_the_room_goes_on()
    {
        morning.Next();
        Assert.Equal(
            [Stage.Worry, Stage.Spread, Stage.Vote, Stage.Result, Stage.SecondVote, Stage.BothResults],
            morning.Now.LeftOutOf(morning.Story)
        );
        morning.GoTo(Stage.Vote);

        Assert.Equal("Close and show the result", morning.Now.Stage.NextWords(morning.Story, morning.Now.PartAfter(morning.Story)));
        Assert.Equal(Stage.Result, morning.Next().Now.Stage);
        Assert.Equal(Stage.Decide, morning.Next().Now.Stage);
    }

    [Fact]
    public void A_scene_begun_early_is_ahead_and_a_begin_that_was_settled_counts_from_its_own_time()
    {
        morning.Next().Decide().Next();
        var begun = morning.Now.Course[^1].At;
        Assert.InRange(Agenda.Of(morning.Now, morning.Story, begun).Behind ?? 0, -9, -1);

        var settled = new DomainWorkshop(plan => plan with { Run = Run, BeginsAt = DomainWorkshop.Start.AddMinutes(-20) })
        {
            Scenario = Story,
        };
        settled.Sit("school");
        settled.Next();
        Assert.InRange(Agenda.Of(settled.Now, settled.Story, settled.Now.MovedAt).Behind ?? 0, 15, 25);
    }

    [Fact]
    public void The_agenda_holds_every_row_with_its_minutes_and_what_was_told()
    {
        morning.Next().Decide().Next();
        var agenda = Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt);

        Assert.Equal(
            [AgendaKind.Welcome, AgendaKind.Scene, AgendaKind.Told, AgendaKind.Scene, AgendaKind.LookingBack, AgendaKind.Promise],
            agenda.Rows.Select(row => row.Kind)
        );
        Assert.Equal([4, 10, 0, 6, 5, 2], agenda.Rows.Select(row => row.Planned));
        Assert.Equal(AgendaState.Now, agenda.Rows[3].State);
    }

    [Fact]
    public void Leaving_the_next_part_or_scene_out_saves_its_minutes()
    {
        morning.Next();
        var savings = Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt).Savings;

        Assert.Equal([4, 6], savings.Select(saving => saving.Minutes));
        Assert.Equal(Stage.Decide, savings[0].To);
        morning.Do(morning.Now.LeaveOut(morning.Story, savings[1].Place));
        Assert.Equal(21, morning.Now.Run?.AddsUpTo);
        Assert.DoesNotContain(Agenda.Of(morning.Now, morning.Story, morning.Now.MovedAt).Savings, saving => saving.Place is not null);

        morning.Do(morning.Now.PlayAsPlanned());
        Assert.Equal(Run, morning.Now.Run);
    }

    [Fact]
    public void What_is_behind_the_room_can_not_be_left_out()
    {
        morning.Next();

        Assert.Contains("still to come", DomainWorkshop.Why(morning.Now.LeaveOut(morning.Story, 0)), StringComparison.Ordinal);
        Assert.Contains("still to come", DomainWorkshop.Why(morning.Now.LeaveOut(morning.Story, 9)), StringComparison.Ordinal);
        Assert.Contains("still to come", DomainWorkshop.Why(morning.Now.LeaveOut(morning.Story, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workshop_kept_before_there_were_plans_still_opens()
    {
        var opened =
            """{"is":"opened","Plan":{"Title":"A morning","Slug":"sample","ScenarioVersion":"v1","Role":"police","Seed":7,"Agencies":["school"],"Tables":0,"Deciding":"Facilitator","FreeText":"Anonymous","Unplayed":"Dealt","GroundRules":"","Support":"","Rehearsal":false,"DeleteOn":"2026-12-25"},"Code":"A","FacilitatorCode":"B","Person":"0190a0a0-0000-7000-8000-000000000000","Name":"Sam"}""";
        var read = Assert.IsType<Opened>(WorkshopJson.Read(System.Text.Encoding.UTF8.GetBytes(opened)));

        Assert.Null(read.Plan.Run);
        Assert.Empty(read.Plan.Walls);
        Assert.Empty(read.Plan.News);
    }

    [Fact]
    public void A_plan_survives_being_written_down()
    {
        var read = morning.Log.Select(happened => happened with { Event = WorkshopJson.Read(WorkshopJson.Write(happened.Event)) });
        var again = Workshop.Of(morning.Now.Id, read).Run;

        Assert.Equal(27, again?.AddsUpTo);
        Assert.Equal(4, again?.PlaceOf("call")?.MinutesOf(TimedPart.Table));
    }

    private WorkshopOutcome Back() => morning.Now.Back(morning.Story, morning.Now.Step);

    private static PartTime[] Parts(params (TimedPart Part, int Minutes)[] parts) =>
        [.. parts.Select(one => new PartTime(one.Part, one.Minutes))];
}
