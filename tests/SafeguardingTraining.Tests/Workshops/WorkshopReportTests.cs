using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A report says what was said and decided, and nothing in the stead of what nobody said.</summary>
public sealed class WorkshopReportTests
{
    [Fact]
    public void Every_decision_of_the_room_is_in_it_by_one_number_with_what_came_of_it()
    {
        var morning = new DomainWorkshop(plan => plan with { Run = RunningTests.Run }) { Scenario = RunningTests.Story };
        morning.Sit("school");
        morning.Next().Decide().Next().Decide().GoTo(Stage.Debrief);
        var report = Of(morning);

        Assert.Equal(["1. The first call", "2. A week later"], report.Decisions.Select(one => one.Scene.Heading));
        Assert.Equal([1, 2], report.Back.Debrief.Told.Select(told => told.Number));
        Assert.All(report.Decisions, one => Assert.NotEmpty(one.Outcome));
    }

    [Fact]
    public void A_part_that_was_left_out_has_no_number()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Do(morning.Now.SkipBeat(morning.Story, morning.Now.Step)).Decide().Next().Decide().GoTo(Stage.Debrief);
        var report = Of(morning);

        Assert.Equal(["1. The front door", "2. A week later"], report.Decisions.Select(one => one.Scene.Heading));
        Assert.Equal([0, 1, 2], report.Back.Debrief.Told.Select(told => told.Number));
    }

    [Fact]
    public void A_reason_that_was_held_to_the_end_is_not_told_as_if_it_were_one()
    {
        var morning = new DomainWorkshop();
        var school = morning.Sit("school");
        morning.Next().GoTo(Stage.Table);
        morning.Do(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, "The dates.", SharingGround.ChildAtRisk)
        );
        morning.GoTo(Stage.Debrief);
        var report = Of(morning);

        Assert.Equal("Not shared with the room.", Assert.Single(report.Shares).Why);
        Assert.Equal("laid by the school.", report.Back.Pieces.Single(one => one.Piece.Id == "school-note").Laid?.InReport());
    }

    private static WorkshopReport Of(DomainWorkshop morning) => WorkshopReport.Of(new WorkshopMoment(morning.Now, morning.Story), []);
}
