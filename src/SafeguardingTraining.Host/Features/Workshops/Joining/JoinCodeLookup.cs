using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>A workshop whose door a code opened.</summary>
/// <param name="Waits">The code may have been guessed: the seat waits until a facilitator lets it in.</param>
public sealed record OpenDoor(Room Room, bool Waits);

/// <summary>Finds the open workshop a code leads to, and counts the codes that lead nowhere.</summary>
public sealed class JoinCodeLookup(WorkshopStore store, RoomRegistry rooms, WrongCodeLimit wrong, TimeProvider clock)
{
    /// <summary>So many wrong codes came from here, or from everywhere, that those who type a right one wait to be let in.</summary>
    public bool Rests(HttpContext http) => wrong.IsReached(ClientNetwork.Of(http));

    /// <param name="typed">The code as it was typed or scanned.</param>
    /// <param name="scanned">The key that came with a scanned code, or null.</param>
    /// <returns>Null when no workshop that is open now has the code.</returns>
    public async Task<OpenDoor?> Find(HttpContext http, string? typed, string? scanned, CancellationToken stop)
    {
        var room = ReadableCode.Read(typed) is { } code && await store.FindByCode(code, stop) is { } id ? await rooms.Find(id, stop) : null;
        if (room is not null && room.Now.Workshop.DoorIsOpen(clock.GetUtcNow()))
        {
            return new OpenDoor(room, Rests(http) && scanned != ScreenInvitations.KeyOf(room.Now.Workshop));
        }
        wrong.Count(ClientNetwork.Of(http));
        return null;
    }
}
