using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>Finds the workshop whose screen an address opens, and counts the addresses that open nothing.</summary>
public sealed class WatchLookup(WorkshopStore store, RoomRegistry rooms, WrongCodeLimit wrong, TimeProvider clock)
{
    /// <summary>So many wrong addresses came from here that none is looked at for a while.</summary>
    public bool Rests(HttpContext http) => wrong.WatchCodesRest(ClientNetwork.Of(http));

    /// <returns>Null when the address opens nothing now, or none is looked at.</returns>
    public async Task<WatchedRoom?> Find(HttpContext http, string? typed, CancellationToken stop)
    {
        if (Rests(http))
        {
            return null;
        }
        if (WatchKey.Read(typed) is { } key && await store.FindByCode(key.Code, stop) is { } id)
        {
            await rooms.Fresh(id, stop);
            if (await rooms.Find(id, stop) is { } room && room.Now.Workshop.Watching?.Opens(key.Secret, clock.GetUtcNow()) == true)
            {
                return new WatchedRoom(room, key);
            }
        }
        wrong.CountWatchCode(ClientNetwork.Of(http));
        return null;
    }
}

/// <summary>A workshop whose screen may be watched.</summary>
public sealed record WatchedRoom(Room Room, WatchKey Key);
