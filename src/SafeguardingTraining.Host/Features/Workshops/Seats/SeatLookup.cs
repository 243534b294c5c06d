using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>Finds the seat of this device, and the room it is in.</summary>
public sealed class SeatLookup(RoomRegistry rooms, SeatCookie cookie)
{
    public async Task<LocatedSeat?> Find(HttpContext http, CancellationToken stop) =>
        cookie.Read(http) is { } key
        && await rooms.Find(key.Workshop, stop) is { } room
        && room.Now.Workshop.SeatWithKey(key.Key) is { } seat
            ? new LocatedSeat(room, seat.Number, seat.KeyHash)
            : null;

    /// <summary>The same, with what other hosts have put on disk since: for a page that is about to be shown.</summary>
    public async Task<LocatedSeat?> Fresh(HttpContext http, CancellationToken stop)
    {
        if (cookie.Read(http) is { } key)
        {
            await rooms.Fresh(key.Workshop, stop);
        }
        return await Find(http, stop);
    }
}

/// <param name="KeyHash">The key it was found by; a seat that moved to another phone has another.</param>
public sealed record LocatedSeat(Room Room, int Number, string KeyHash)
{
    public Seat? In(Workshop workshop) =>
        workshop.SeatOf(Number) is { Place: not SeatPlace.Removed } seat && seat.KeyHash == KeyHash ? seat : null;
}
