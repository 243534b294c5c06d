using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>Every workshop with open pages on this host.</summary>
public sealed class LiveRooms : IDisposable
{
    private readonly ConcurrentDictionary<Guid, LiveRoom> live = new();
    private readonly FragmentRenderer renderer;
    private readonly ScreenInvitations invitations;
    private readonly Presence presence;

    // Pushes take half of the machine at most. Where more rooms change than that serves, each waits a little and shows several
    // changes as one, while answers are still taken and acknowledged.
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly ILogger<LiveRooms> log;

    public LiveRooms(
        RoomRegistry rooms,
        FragmentRenderer renderer,
        ScreenInvitations invitations,
        Presence presence,
        ILogger<LiveRooms> log
    )
    {
        (this.renderer, this.invitations, this.presence, this.log) = (renderer, invitations, presence, log);
        rooms.Changed += room => live.GetValueOrDefault(room.Id)?.Changed();
        presence.Changed += workshop => live.GetValueOrDefault(workshop)?.SeatsCameOrLeft();
    }

    public bool IsWatched(Guid workshop) => live.TryGetValue(workshop, out var room) && room.IsWatched;

    /// <summary>The seats of a workshop are told that no facilitator's page is connected.</summary>
    public bool IsFacilitatorAway(Guid workshop) => live.TryGetValue(workshop, out var room) && room.IsFacilitatorAway;

    public async Task Add(Room room, string connection, LiveSubscriber subscriber)
    {
        await live.GetOrAdd(room.Id, _ => new LiveRoom(room, renderer, invitations.Of, presence, turns, log)).Add(connection, subscriber);
        if (subscriber.Seat is { } seat)
        {
            presence.Came(room.Id, connection, seat.Number);
        }
        else if (subscriber.View is WatchedView.Console or WatchedView.Remote or WatchedView.Proxy)
        {
            presence.Came(room.Id, connection, Presence.Facilitators);
        }
    }

    public void Remove(Guid workshop, string connection)
    {
        live.GetValueOrDefault(workshop)?.Remove(connection);
        presence.Left(workshop, connection);
    }

    public void Forget(Guid workshop)
    {
        if (live.TryRemove(workshop, out var room))
        {
            room.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var workshop in live.Keys)
        {
            Forget(workshop);
        }
        turns.Dispose();
    }
}
