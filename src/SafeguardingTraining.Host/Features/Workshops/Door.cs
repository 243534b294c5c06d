using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Finds the open workshop a code leads to, and counts the codes that lead nowhere.</summary>
public sealed class Door(WorkshopStore store, Rooms rooms, WrongCodes wrong, TimeProvider clock)
{
    public bool Rests(HttpContext http) => wrong.Rest(http.Connection.RemoteIpAddress);

    /// <param name="typed">The code as it was typed or scanned.</param>
    /// <param name="scanned">The key that came with a scanned code, or null.</param>
    public async Task<Room?> Find(HttpContext http, string? typed, string? scanned, CancellationToken stop)
    {
        if (scanned is null && Rests(http))
        {
            return null;
        }
        var room = Codes.Read(typed) is { } code && await store.FindByCode(code, stop) is { } id ? await rooms.Find(id, stop) : null;
        var isRight = room is not null && room.Now.Workshop.DoorIsOpen(clock.GetUtcNow()) && (!Rests(http) || scanned == ScreenDoors.KeyOf(room.Now.Workshop));
        if (!isRight)
        {
            wrong.Count(http.Connection.RemoteIpAddress);
        }
        return isRight ? room : null;
    }
}
