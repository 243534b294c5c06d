using System.Collections.Concurrent;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Every workshop with open pages on this host.</summary>
public sealed class LiveRooms : IDisposable
{
    private readonly ConcurrentDictionary<Guid, LiveRoom> live = new();
    private readonly FragmentRenderer renderer;
    private readonly ScreenDoors doors;
    private readonly ILogger<LiveRooms> log;

    public LiveRooms(Rooms rooms, FragmentRenderer renderer, ScreenDoors doors, ILogger<LiveRooms> log)
    {
        (this.renderer, this.doors, this.log) = (renderer, doors, log);
        rooms.Changed += room => live.GetValueOrDefault(room.Id)?.Changed();
    }

    public bool IsWatched(Guid workshop) => live.TryGetValue(workshop, out var room) && room.IsWatched;

    public Task Add(Room room, string connection, Watcher watcher) =>
        live.GetOrAdd(room.Id, _ => new LiveRoom(room, renderer, doors.Of, log)).Add(connection, watcher);

    public void Remove(Guid workshop, string connection) => live.GetValueOrDefault(workshop)?.Remove(connection);

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
    }
}
