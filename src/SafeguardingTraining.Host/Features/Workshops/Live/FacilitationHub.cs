using Microsoft.AspNetCore.SignalR;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// The same for the few pages a room depends on: console, remote and screens. Both sides give a sign of life every few seconds, so that a
/// connection that dies without closing is noticed soon; four hundred phones need not do that.
/// </summary>
public sealed class FacilitationHub(
    RoomRegistry rooms,
    SeatLookup seats,
    WatchLookup watching,
    LiveRooms live,
    ScreenInvitations invitations,
    IHubContext<FacilitationHub> pages
) : WorkshopHub(rooms, seats, watching, live, invitations, pages)
{
    public new const string Address = "/live/facilitation";

    /// <summary>From one sign of life to the next, in both directions.</summary>
    public static readonly TimeSpan Pulse = TimeSpan.FromSeconds(3);

    /// <summary>A side that has been silent for this long is gone: two signs of life were missed.</summary>
    public static readonly TimeSpan Silence = 2.5 * Pulse;
}
