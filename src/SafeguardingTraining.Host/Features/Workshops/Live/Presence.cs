using System.Collections.Concurrent;
using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// Which seats of a workshop have their page open now: on this host, and on others as these tell it. A fact about phones and
/// nothing more: it is kept nowhere, and says nothing of who is paying attention.
/// </summary>
public sealed class Presence(TimeProvider clock)
{
    /// <summary>Stands for every page of a facilitator's, where seats have their numbers.</summary>
    public const int Facilitators = 0;

    /// <summary>What another host told counts for this long; it tells it again every two seconds.</summary>
    public static readonly TimeSpan ToldFor = TimeSpan.FromSeconds(7);

    private readonly ConcurrentDictionary<Guid, ImmutableDictionary<string, int>> here = new();
    private readonly ConcurrentDictionary<(Guid Workshop, string Host), RemotePresence> elsewhere = new();

    /// <summary>Called when the seats of a workshop changed, here or elsewhere.</summary>
    public event Action<Guid>? Changed;

    /// <summary>Called when they changed on this host, to tell the others.</summary>
    public event Action<Guid>? ChangedHere;

    /// <summary>The workshops with open seats on this host.</summary>
    public IEnumerable<Guid> Workshops => here.Keys;

    public IReadOnlySet<int> Of(Guid workshop) =>
        elsewhere.Where(told => told.Key.Workshop == workshop).Aggregate(Here(workshop), (seats, told) => seats.Union(told.Value.Seats));

    /// <summary>A console or a remote is open, here or elsewhere.</summary>
    public bool HasFacilitator(Guid workshop) =>
        (here.TryGetValue(workshop, out var open) && open.ContainsValue(Facilitators))
        || elsewhere.Any(told => told.Key.Workshop == workshop && told.Value.Seats.Contains(Facilitators));

    public ImmutableHashSet<int> Here(Guid workshop) => here.TryGetValue(workshop, out var open) ? [.. open.Values] : [];

    /// <summary>A seat's page was opened.</summary>
    public void Came(Guid workshop, string connection, int seat)
    {
        here.AddOrUpdate(
            workshop,
            _ => ImmutableDictionary<string, int>.Empty.Add(connection, seat),
            (_, open) => open.SetItem(connection, seat)
        );
        Tell(workshop);
    }

    /// <summary>A page was closed or lost; nothing when it was no seat's.</summary>
    public void Left(Guid workshop, string connection)
    {
        if (!here.TryGetValue(workshop, out var before) || !before.ContainsKey(connection))
        {
            return;
        }
        var after = here.AddOrUpdate(workshop, _ => ImmutableDictionary<string, int>.Empty, (_, open) => open.Remove(connection));
        if (after.IsEmpty)
        {
            here.TryRemove(KeyValuePair.Create(workshop, after));
        }
        Tell(workshop);
    }

    /// <summary>Another host says which seats are open there.</summary>
    public void Hear(string host, Guid workshop, ImmutableHashSet<int> seats)
    {
        var before = elsewhere.GetValueOrDefault((workshop, host))?.Seats ?? [];
        elsewhere[(workshop, host)] = new RemotePresence(seats, clock.GetUtcNow() + ToldFor);
        if (!before.SetEquals(seats))
        {
            Changed?.Invoke(workshop);
        }
    }

    /// <summary>Lets go of what hosts told that have not been heard since.</summary>
    public void Expire()
    {
        foreach (var told in elsewhere.Where(told => told.Value.Until < clock.GetUtcNow()).ToList())
        {
            elsewhere.TryRemove(told);
            Changed?.Invoke(told.Key.Workshop);
        }
    }

    private void Tell(Guid workshop)
    {
        Changed?.Invoke(workshop);
        ChangedHere?.Invoke(workshop);
    }

    private sealed record RemotePresence(ImmutableHashSet<int> Seats, DateTimeOffset Until);
}

/// <summary>How many phones are connected, and whose is not. Seats without a phone and invented participants are not counted.</summary>
public sealed record PresenceView(int Phones, ValueList<string> Away)
{
    public int Connected => Phones - Away.Count;

    public static PresenceView Of(Workshop workshop, IReadOnlySet<int> connected)
    {
        var phones = workshop.SeatsIn.Where(seat => seat.Kind is SeatKind.Device).ToList();
        return new PresenceView(
            phones.Count,
            [.. phones.Where(seat => !connected.Contains(seat.Number)).Select(seat => $"{seat.Called}, {Agencies.NameOf(seat.Agency)}")]
        );
    }
}
