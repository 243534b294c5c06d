using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>The plenary's page for a facilitator of one of its rooms.</summary>
/// <param name="Mine">The rooms this person runs, with the codes that let others in.</param>
/// <param name="CanAdd">One more room can be added.</param>
/// <param name="Problem">Why none was added; null when nothing was refused.</param>
public sealed record PlenaryModel(PlenaryView View, ValueList<RoomCodes> Mine, bool CanAdd, DateOnly DeleteOn, string? Problem)
{
    public RoomCodes? CodesOf(PlenaryRoom room) => Mine.FirstOrDefault(one => one.Id == room.Id);

    public static PlenaryModel Of(IReadOnlyList<Room> rooms, Guid person, string? problem = null)
    {
        var first = rooms[0].Now.Workshop;
        return new PlenaryModel(
            ViewOf(rooms),
            [
                .. rooms
                    .Select(room => room.Now.Workshop)
                    .Where(workshop => workshop.IsFacilitatedBy(person))
                    .Select(workshop => new RoomCodes(workshop.Id, workshop.Code, workshop.FacilitatorCode)),
            ],
            !first.HasEnded && first.Rooms.Count + 1 < Workshop.MostRooms,
            first.Plan.DeleteOn,
            problem
        );
    }

    public static PlenaryView ViewOf(IReadOnlyList<Room> rooms) =>
        PlenaryView.Of(
            rooms[0].Id,
            rooms[0].Scenario.Title,
            [.. rooms.Select(room => room.Now).Select(now => PlenaryRoom.Of(NumberOf(rooms[0].Now.Workshop, now.Workshop.Id), now))]
        );

    // A room keeps its number when one before it is gone.
    private static int NumberOf(Workshop first, Guid room) => first.Id == room ? 1 : first.Rooms.FindIndex(one => one.Id == room) + 2;
}

/// <summary>What lets people into a room, and another facilitator.</summary>
public sealed record RoomCodes(Guid Id, string Code, string FacilitatorCode);
