using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Plenary;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Where several rooms parted and met, by domain calls alone.</summary>
public sealed class PlenaryTests
{
    [Fact]
    public void A_room_is_added_once_for_a_form_up_to_six_and_from_the_first_alone()
    {
        var first = new DomainWorkshop();
        var form = Guid.NewGuid();
        first.Do(first.Now.AddRoom(form, Guid.NewGuid()));
        Assert.IsType<WorkshopOutcome.Already>(first.Now.AddRoom(form, Guid.NewGuid()));
        for (var room = 3; room <= Workshop.MostRooms; room++)
        {
            first.Do(first.Now.AddRoom(Guid.NewGuid(), Guid.NewGuid()));
        }
        Assert.Contains("6 rooms", DomainWorkshop.Why(first.Now.AddRoom(Guid.NewGuid(), Guid.NewGuid())), StringComparison.Ordinal);
        Assert.Equal(5, Workshop.Of(first.Now.Id, first.Log).Rooms.Count);

        var other = new DomainWorkshop(plan => plan with { Plenary = first.Now.Id });
        Assert.Contains("first one", DomainWorkshop.Why(other.Now.AddRoom(Guid.NewGuid(), Guid.NewGuid())), StringComparison.Ordinal);
        Assert.Equal(first.Now.Id, other.Now.PlenaryId);
    }

    [Fact]
    public void Rooms_part_at_their_first_difference_and_meet_in_the_next_scene_both_come_to()
    {
        var view = View(Room(1, ("a", "Ring"), ("b", "Visit"), ("d", null)), Room(2, ("a", "Write"), ("c", "Wait"), ("d", null)));

        Assert.Equal(["a", "b", "c", "d"], view.Scenes.Select(scene => scene.Scene.Id));
        Assert.Equal(["a"], view.Scenes.Where(scene => scene.Parts).Select(scene => scene.Scene.Id));
        Assert.Equal(["d"], view.Scenes.Where(scene => scene.Meets).Select(scene => scene.Scene.Id));
        Assert.Equal("Went another way.", view.Scenes[1].Rooms[1].Instead);
        Assert.Equal("Is here now.", view.Scenes[3].Rooms[0].Instead);
    }

    [Fact]
    public void Rooms_that_decide_alike_neither_part_nor_meet_and_one_that_is_slower_has_not_gone_elsewhere()
    {
        var view = View(Room(1, ("a", "Ring"), ("b", "Visit"), ("d", null)), Room(2, ("a", "Ring"), ("b", null)));

        Assert.DoesNotContain(view.Scenes, scene => scene.Parts || scene.Meets);
        Assert.Equal("Has not come here yet.", view.Scenes[2].Rooms[1].Instead);
    }

    [Fact]
    public void Rooms_that_part_again_after_meeting_are_said_to_have_parted_twice()
    {
        var view = View(Room(1, ("a", "Ring"), ("d", "Stay"), ("e", null)), Room(2, ("a", "Write"), ("d", "Go"), ("e", null)));

        Assert.Equal(["a", "d"], view.Scenes.Where(scene => scene.Parts).Select(scene => scene.Scene.Id));
        Assert.Equal(["d", "e"], view.Scenes.Where(scene => scene.Meets).Select(scene => scene.Scene.Id));
    }

    [Fact]
    public void A_plenary_holds_what_facilitators_typed_and_nothing_that_a_seat_did()
    {
        var morning = new DomainWorkshop(plan => plan with { Tables = 1 });
        var seat = morning.Sit("school", name: "Quillwort");
        morning.Next().GoTo(Stage.Worry);
        morning.Do(morning.Now.GiveWorry(seat, morning.Fresh, 7, "Quillwort worry"));
        morning.GoTo(Stage.Table);
        morning.Do(morning.Now.DecideAtTable(morning.Story, seat, morning.Fresh, 0, 0, "Quillwort table")).Release();
        morning.Decide().Next();

        var room = PlenaryRoom.Of(1, new WorkshopMoment(morning.Now, morning.Story));
        var said = $"{string.Join(' ', room.Way.SelectMany(step => step.Decisions))} {room}";
        Assert.Contains("We agreed.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillwort", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scene_that_follows_a_decision_is_nobodys_while_the_room_talks_about_what_came_of_it()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        var before = PlenaryRoom.Of(1, new WorkshopMoment(morning.Now, morning.Story));
        Assert.Empty(before.Way);
        morning.Next().Decide();
        Assert.Equal(Stage.Outcome, morning.Now.Stage);

        var room = PlenaryRoom.Of(1, new WorkshopMoment(morning.Now, morning.Story));
        Assert.Equal(morning.Story.Before.Position.Scene.Id, room.Here?.Id);
    }

    internal static PlenaryView View(params PlenaryRoom[] rooms) => PlenaryView.Of(Guid.NewGuid(), "A story", rooms);

    internal static PlenaryRoom Room(int number, params (string Scene, string? Option)[] way) =>
        new(
            number,
            Guid.NewGuid(),
            Stage.Read,
            true,
            false,
            12,
            [
                .. way.Select(step => new PlenaryStep(
                    new SceneTitle(step.Scene, $"Scene {step.Scene}", step.Scene[0] - 'a' + 1),
                    step.Option is { } option ? [new PlenaryDecision("What do you do?", option, "We agreed.")] : []
                )),
            ],
            null,
            []
        );
}
