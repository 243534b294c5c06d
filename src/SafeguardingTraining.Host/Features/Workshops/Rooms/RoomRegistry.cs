using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>
/// The workshops this host has in memory. Any host may serve any workshop: the events on disk decide, and a host that finds
/// its number taken reads what it missed and decides again.
/// </summary>
public sealed class RoomRegistry(WorkshopStore store, StoryVersions versions, DatabaseChoice choice, TimeProvider clock)
{
    private const int MostTries = 20;

    private readonly ConcurrentDictionary<Guid, Room> open = new();

    /// <summary>Called after every change that this host sees, its own and others'.</summary>
    public event Action<Room>? Changed;

    /// <summary>Called after every change this host has put on disk, to tell the others.</summary>
    public event Action<Guid>? Kept;

    public async ValueTask<Room?> Find(Guid id, CancellationToken stop)
    {
        var room = open.TryGetValue(id, out var here) ? here : await Load(id, stop);
        if (room is not null)
        {
            room.LastUsed = clock.GetUtcNow();
        }
        return room;
    }

    /// <summary>Decides, and keeps what happened. The answer comes after the commit.</summary>
    public async Task<WorkshopOutcome> Act(Room room, Func<Workshop, WorkshopStory, WorkshopOutcome> decide, CancellationToken stop)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var pending = room.Decide(decide, clock.GetUtcNow(), (after, events, chain) =>
                store.Append(after, events, chain, CancellationToken.None)
            );
            var isKept = await HasKept(room, pending);
            if (isKept && pending.Outcome is not WorkshopOutcome.Refused)
            {
                return pending.Outcome;
            }
            // What this host refuses, another may have made possible a moment ago.
            if (isKept && !await MissedSomething(room, stop))
            {
                return pending.Outcome;
            }
            if (!isKept)
            {
                await CatchUp(room, stop);
            }
        }
        return WorkshopOutcome.No("The workshop is very busy. Nothing you wrote is lost; send it once more.");
    }

    /// <inheritdoc cref="Act(Room, Func{Workshop, WorkshopStory, WorkshopOutcome}, CancellationToken)"/>
    public Task<WorkshopOutcome> Act(Room room, Func<Workshop, WorkshopOutcome> decide, CancellationToken stop) =>
        Act(room, (workshop, _) => decide(workshop), stop);

    /// <summary>Reads what other hosts have put on disk since.</summary>
    public async Task CatchUp(Room room, CancellationToken stop)
    {
        var before = room.Now.Workshop.Version;
        room.CatchUp(await store.Events(room.Id, before, stop));
        if (room.Now.Workshop.Version > before)
        {
            Changed?.Invoke(room);
        }
    }

    /// <summary>Reads what other hosts have put on disk, where there can be others: for a page that is about to be shown.</summary>
    public async Task Fresh(Guid id, CancellationToken stop)
    {
        if (choice.IsPostgres && Here(id) is { } room)
        {
            await CatchUp(room, stop);
        }
    }

    /// <summary>The room, if this host has it in memory.</summary>
    public Room? Here(Guid id) => open.GetValueOrDefault(id);

    /// <summary>Drops a room from memory; it is read again when somebody asks.</summary>
    public void Forget(Guid id) => open.TryRemove(id, out _);

    public IEnumerable<Room> AllHere => open.Values;

    private async Task<bool> MissedSomething(Room room, CancellationToken stop)
    {
        var before = room.Now.Workshop.Version;
        await Fresh(room.Id, stop);
        return room.Now.Workshop.Version > before;
    }

    private async Task<bool> HasKept(Room room, PendingAppend pending)
    {
        try
        {
            if (!await pending.Kept)
            {
                room.Abandon(pending.Chain);
                return false;
            }
        }
        catch
        {
            room.Abandon(pending.Chain);
            throw;
        }
        if (pending.Outcome is WorkshopOutcome.Agreed)
        {
            room.Keep(pending);
            Changed?.Invoke(room);
            Kept?.Invoke(room.Id);
        }
        return true;
    }

    private async Task<Room?> Load(Guid id, CancellationToken stop)
    {
        var events = await store.Events(id, 0, stop);
        if (events is not [{ Event: Opened opened }, ..] || await versions.Find(opened.Plan.ScenarioVersion, stop) is not { } scenario)
        {
            return null;
        }
        return open.GetOrAdd(id, new Room(Workshop.Of(id, events), scenario));
    }
}
