using Microsoft.AspNetCore.SignalR;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// Tells open pages what changes. It has no methods to call: everything a person does is a form post, and what a page may see is
/// decided here from its cookies when it connects.
/// </summary>
public class WorkshopHub(
    RoomRegistry rooms,
    SeatLookup seats,
    WatchLookup watching,
    LiveRooms live,
    ScreenInvitations invitations,
    IHubContext<WorkshopHub> pages
) : Hub
{
    public const string Address = "/live/workshop";

    private const string Workshop = nameof(Workshop);

    public override async Task OnConnectedAsync()
    {
        var stop = Context.ConnectionAborted;
        if (Context.GetHttpContext() is not { } http || await Watch(http, stop) is not var (room, subscriber))
        {
            Context.Abort();
            return;
        }
        Context.Items[Workshop] = room.Id;
        await live.Add(room, Context.ConnectionId, subscriber);
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items[Workshop] is Guid workshop)
        {
            live.Remove(workshop, Context.ConnectionId);
        }
        return Task.CompletedTask;
    }

    private async Task<(Room Room, LiveSubscriber Watcher)?> Watch(HttpContext http, CancellationToken stop)
    {
        if (http.Request.Query["view"] == "seat")
        {
            return await seats.Find(http, stop) is { } seat ? (seat.Room, new LiveSubscriber(Page, WatchedView.Seat, seat)) : null;
        }
        if (http.Request.Query["view"] == "watch")
        {
            return await watching.Find(http, http.Request.Query["code"], stop) is var (watched, key)
                ? (Remembered(watched, http), new LiveSubscriber(Page, WatchedView.Watcher, null, key.Secret))
                : null;
        }
        var view = http.Request.Query["view"].ToString() switch
        {
            "screen" => WatchedView.Screen,
            "remote" => WatchedView.Remote,
            "proxy" => WatchedView.Proxy,
            _ => WatchedView.Console,
        };
        var isTheirs =
            Guid.TryParse(http.Request.Query["workshop"], out var id)
            && Learner.SignedIn(http) is { } who
            && await rooms.Find(id, stop) is { } found
            && found.Now.Workshop.IsFacilitatedBy(who.Id)
            && await http.HoldsNow(Roles.Facilitator);
        if (!isTheirs || await rooms.Find(id, stop) is not { } room)
        {
            return null;
        }
        var proxy = view is WatchedView.Proxy && int.TryParse(http.Request.Query["seat"], out var number) ? number : (int?)null;
        return (Remembered(room, http), new LiveSubscriber(Page, view, null) { Proxy = proxy });
    }

    // Its address is drawn as the page reached it.
    private Room Remembered(Room room, HttpContext http)
    {
        invitations.Of(room, http.Request);
        return room;
    }

    // The caller's own proxy would end with this call.
    private ISingleClientProxy Page => pages.Clients.Client(Context.ConnectionId);
}
