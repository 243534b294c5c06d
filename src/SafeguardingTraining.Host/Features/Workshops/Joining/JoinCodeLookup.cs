using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>Finds the open workshop a code leads to, and counts the codes that lead nowhere.</summary>
public sealed class JoinCodeLookup(WorkshopStore store, RoomRegistry rooms, WrongCodeLimit wrong, TimeProvider clock)
{
    public bool Rests(HttpContext http) => wrong.IsReached(http.Connection.RemoteIpAddress);

    /// <param name="typed">The code as it was typed or scanned.</param>
    /// <param name="scanned">The key that came with a scanned code, or null.</param>
    public async Task<Room?> Find(HttpContext http, string? typed, string? scanned, CancellationToken stop)
    {
        if (scanned is null && Rests(http))
        {
            return null;
        }
        var room = ReadableCode.Read(typed) is { } code && await store.FindByCode(code, stop) is { } id ? await rooms.Find(id, stop) : null;
        var isRight =
            room is not null
            && room.Now.Workshop.DoorIsOpen(clock.GetUtcNow())
            && (!Rests(http) || scanned == ScreenInvitations.KeyOf(room.Now.Workshop));
        if (!isRight)
        {
            wrong.Count(http.Connection.RemoteIpAddress);
        }
        return isRight ? room : null;
    }
}
