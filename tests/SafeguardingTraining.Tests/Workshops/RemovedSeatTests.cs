using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Somebody who was removed from the room leaves no number behind in it.</summary>
public sealed class RemovedSeatTests
{
    private readonly DomainWorkshop morning = new();
    private readonly List<int> seats = [];

    public RemovedSeatTests()
    {
        seats.AddRange(new[] { "school", "school", "school", "police" }.Select(agency => morning.Sit(agency)));
        morning.Next();
    }

    private int Removed => seats[^1];

    [Fact]
    public void Its_vote_counts_no_longer_and_it_is_not_waited_for()
    {
        morning.GoTo(Stage.Vote);
        seats.ForEach(seat => morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, seat == Removed ? 2 : 1, Sureness.Very)));
        Assert.Equal((4, 1), (VoteTally.Of(morning.Now, morning.Story, 1).Total, Line(2).Votes));

        Remove();

        Assert.Equal((3, 0, 0), (VoteTally.Of(morning.Now, morning.Story, 1).Total, Line(2).Votes, Line(2).VerySure));
        Assert.Equal((3, 3), (Common().Answered, Common().SeatsIn));
    }

    [Fact]
    public void The_room_does_not_follow_its_vote()
    {
        var room = new DomainWorkshop(plan => plan with { Deciding = Deciding.Majority });
        var (one, two, gone) = (room.Sit("school"), room.Sit("school"), room.Sit("police"));
        room.Next().GoTo(Stage.Vote);
        foreach (var (seat, option) in new[] { (one, 0), (two, 1), (gone, 1) })
        {
            room.Do(room.Now.GiveVote(room.Story, seat, room.Fresh, option, Sureness.Guess));
        }
        room.GoTo(Stage.Decide);
        var why = DomainWorkshop.Why(room.Now.Decide(room.Story, room.Now.Step, 0, "Because", null, false));
        Assert.Contains("majority", why, StringComparison.Ordinal);

        room.Do(room.Now.Remove(room.Story.Scenario, gone)).Do(room.Now.Decide(room.Story, room.Now.Step, 0, "Because", null, false));

        Assert.Equal(0, Assert.Single(room.Now.Decisions).Option);
    }

    [Fact]
    public void Its_worry_is_in_no_spread()
    {
        morning.GoTo(Stage.Worry);
        seats.ForEach(seat => morning.Do(morning.Now.GiveWorry(seat, morning.Fresh, seat == Removed ? 10 : 3, "")));

        Remove();

        Assert.Equal((3, 3), (WorrySpread.Of(morning.Now, 0).Room.Answers, WorrySpread.Of(morning.Now, 0).Room.Highest));
        Assert.Equal(3, Common().Answered);
    }

    [Fact]
    public void Looking_back_counts_neither_its_vote_nor_itself()
    {
        morning.GoTo(Stage.Vote);
        seats.ForEach(seat => morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, 1, Sureness.Very)));
        Remove();
        morning.Decide().GoTo(Stage.Debrief);

        var scene = Assert.Single(WorkshopDebrief.Of(new WorkshopMoment(morning.Now, morning.Story)).Scenes);

        Assert.Equal(3, scene.First!.Total);
        Assert.Equal(scene.First.Lines.Select(line => line.Votes), Assert.Single(scene.ByAgency).First);
        Assert.Equal([3], WorkshopReport.Of(new WorkshopMoment(morning.Now, morning.Story), []).Attendance.Select(one => one.People));
    }

    private void Remove() => morning.Do(morning.Now.Remove(morning.Story.Scenario, Removed));

    private TallyLine Line(int option) => VoteTally.Of(morning.Now, morning.Story, 1).Lines.Single(line => line.Option.Index == option);

    private CommonView Common() => CommonView.Of(new WorkshopMoment(morning.Now, morning.Story));
}
