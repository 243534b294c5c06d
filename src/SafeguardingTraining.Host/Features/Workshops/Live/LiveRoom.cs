using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Proxies;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// The open pages of one workshop on this host. Three changes are shown at once, then at most ten a second; each part is made and
/// written as JSON once for everyone who sees it.
/// </summary>
public sealed class LiveRoom(
    Room room,
    FragmentRenderer renderer,
    Func<Room, ScreenInvitation> invitationOf,
    Presence presence,
    SemaphoreSlim turns,
    ILogger log
) : IDisposable
{
    /// <summary>How long a room rests for each push, once it has shown as many changes at once as it may.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const int AtOnce = 3;

    // Phones come and go all morning, often for a moment; the console is told once it has settled.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, LiveSubscriber> subscribers = new();
    private readonly Dictionary<string, (object Model, RenderedFragment Part)> made = [];
    private readonly SemaphoreSlim making = new(1, 1);
    private readonly PieceViews pieces = new();
    private readonly FacilitatorWatch facilitators = new(TimeProvider.System);
    private Workshop? followed;
    private int changes;
    private int isSettling;
    private int isWaitingForFacilitator;
    private long restsUntil = Environment.TickCount64;

    public bool IsWatched => !subscribers.IsEmpty;

    public bool IsFacilitatorAway => facilitators.IsAway;

    /// <summary>
    /// Begins to tell a page what changes, and tells it to fetch itself: what changed between its own loading and now would
    /// otherwise never reach it.
    /// </summary>
    public async Task Add(string connection, LiveSubscriber subscriber)
    {
        subscribers[connection] = subscriber;
        await making.WaitAsync();
        try
        {
            var now = room.Now;
            Look(subscriber, now.Workshop);
            subscriber.ProxyShown = subscriber.Proxy is { } proxy ? ProxyShown.Of(now, proxy) : null;
            subscriber.Seed(Of(subscriber, await Make([subscriber], now)));
            subscriber.AskToFetch();
        }
        finally
        {
            making.Release();
        }
    }

    public void Remove(string connection) => subscribers.TryRemove(connection, out _);

    /// <summary>Something changed; the push is made soon, and never by the caller.</summary>
    public void Changed()
    {
        if (IsWatched && Interlocked.Increment(ref changes) == 1)
        {
            _ = Task.Run(PushUntilQuiet);
        }
    }

    /// <summary>A seat was taken, or its page opened or lost; consoles are told a second later.</summary>
    public void SeatsCameOrLeft()
    {
        LookForFacilitators();
        if (subscribers.Values.Any(IsFacilitators) && Interlocked.Exchange(ref isSettling, 1) == 0)
        {
            _ = Task.Run(TellWhoIsHere);
        }
    }

    public void Dispose() => making.Dispose();

    private async Task TellWhoIsHere()
    {
        await Task.Delay(Settled);
        Volatile.Write(ref isSettling, 0);
        try
        {
            var html = (await renderer.Make([Fragments.Present(room.Now.Workshop, presence.Of(room.Id))]))[0];
            foreach (var console in subscribers.Values.Where(IsFacilitators))
            {
                console.TellPresent(html);
            }
        }
        catch (Exception problem)
        {
            log.LogError(problem, "Who is connected could not be shown");
        }
    }

    // Seats are told by one small part of their page, made once for all of them; nothing else of it is made again.
    private void LookForFacilitators()
    {
        // Whoever has ended a workshop may go.
        var isHere = room.Now.Workshop.HasEnded || presence.HasFacilitator(room.Id);
        if (facilitators.Look(isHere) is { } news)
        {
            _ = Task.Run(() => TellSeats(news));
        }
        else if (!isHere && !facilitators.IsAway && Interlocked.Exchange(ref isWaitingForFacilitator, 1) == 0)
        {
            _ = Task.Run(LookAgain);
        }
    }

    private async Task LookAgain()
    {
        await Task.Delay(FacilitatorWatch.Grace + Pause);
        Volatile.Write(ref isWaitingForFacilitator, 0);
        LookForFacilitators();
    }

    private async Task TellSeats(FacilitatorNews news)
    {
        try
        {
            var html = (await renderer.Make([Fragments.Facilitator(news)]))[0];
            foreach (var seat in subscribers.Values.Where(subscriber => subscriber.View is WatchedView.Seat))
            {
                seat.TellPresent(html);
            }
        }
        catch (Exception problem)
        {
            log.LogError(problem, "Seats could not be told of the facilitators' pages");
        }
    }

    private static bool IsFacilitators(LiveSubscriber subscriber) => subscriber.View is WatchedView.Console or WatchedView.Remote;

    private async Task PushUntilQuiet()
    {
        int seen;
        do
        {
            await Rest();
            await turns.WaitAsync();
            seen = Volatile.Read(ref changes);
            try
            {
                await Push();
            }
            finally
            {
                turns.Release();
            }
        } while (Interlocked.CompareExchange(ref changes, 0, seen) != seen);
    }

    // Each push adds a pause; pauses that add up to fewer than may be shown at once are not waited for.
    private async Task Rest()
    {
        var now = Environment.TickCount64;
        var wait = restsUntil - now - ((AtOnce - 1) * (long)Pause.TotalMilliseconds);
        restsUntil = Math.Max(restsUntil, now) + (long)Pause.TotalMilliseconds;
        if (wait > 0)
        {
            await Task.Delay((int)wait);
        }
    }

    private async Task Push()
    {
        await making.WaitAsync();
        try
        {
            // One moment for all of it: a part newer than the version it is sent under would never be sent under its own.
            var now = room.Now;
            LetGo(now.Workshop);
            var all = subscribers.Values.ToList();
            FollowProxies(all, now);
            FollowSeats(all, now.Workshop);
            var parts = await Make(all, now);
            var seeMore = OwnView.SeatsThatSeeMore(now.Workshop);
            foreach (var alike in all.GroupBy(subscriber => (subscriber.View, subscriber.Agency, subscriber.Table)))
            {
                var shown = Of(alike.First(), parts).ToList();
                foreach (var subscriber in alike)
                {
                    var own = subscriber.Seat is { } seat && seeMore.Contains(seat.Number) ? Fragments.Now : null;
                    subscriber.Offer(now.Workshop.Version, shown, own);
                }
            }
        }
        // A view that cannot be made must not stop the ones to come.
        catch (Exception problem)
        {
            log.LogError(problem, "A push could not be made");
        }
        finally
        {
            making.Release();
        }
    }

    // Who watches at an address that was closed is told to load it again, finds nothing there, and hears nothing more.
    private void LetGo(Workshop workshop)
    {
        foreach (var (connection, gone) in subscribers.Where(one => !one.Value.MayWatch(workshop)).ToList())
        {
            subscribers.TryRemove(connection, out _);
            gone.AskToFetch();
        }
    }

    // A vote, a hundred of them, leaves every seat as it was.
    private void FollowSeats(List<LiveSubscriber> all, Workshop workshop)
    {
        var before = followed;
        followed = workshop;
        if (before?.Seats != workshop.Seats || before.CheckIns != workshop.CheckIns || before.Facilitators != workshop.Facilitators)
        {
            all.ForEach(subscriber => Follow(subscriber, workshop));
            SeatsCameOrLeft();
        }
        else if (before.Notes != workshop.Notes || before.Table != workshop.Table || before.TableDecisions != workshop.TableDecisions)
        {
            // What a seat wrote may have been let through, or kept back.
            all.ForEach(subscriber => Follow(subscriber, workshop));
        }
    }

    // What such a page shows is made for it alone, so it is asked to fetch what is new.
    private static void FollowProxies(List<LiveSubscriber> all, WorkshopMoment now)
    {
        foreach (var page in all.Where(subscriber => subscriber.Proxy is not null))
        {
            var shown = ProxyShown.Of(now, page.Proxy ?? 0);
            if (!Equals(page.ProxyShown, shown))
            {
                page.ProxyShown = shown;
                page.AskToFetch();
            }
        }
    }

    // A seat that was let in, moved, renamed, answered, removed or taken to another phone shows something else from now on.
    private static void Follow(LiveSubscriber subscriber, Workshop workshop)
    {
        var before = subscriber.Itself;
        Look(subscriber, workshop);
        if (subscriber.View is WatchedView.Seat && !Equals(before, subscriber.Itself))
        {
            subscriber.AskToFetch();
        }
    }

    private static void Look(LiveSubscriber subscriber, Workshop workshop)
    {
        var seat = subscriber.Seat?.In(workshop);
        subscriber.Agency = seat is { IsIn: true } ? seat.Agency : null;
        subscriber.Table = seat is { IsIn: true } ? seat.Table : null;
        subscriber.Itself = seat is null ? null : SeatItself.Of(workshop, seat);
    }

    private async Task<Dictionary<string, RenderedFragment>> Make(IReadOnlyCollection<LiveSubscriber> watched, WorkshopMoment now)
    {
        var fragments = Needed(watched, now).ToList();
        var stale = fragments
            .Where(fragment => !made.TryGetValue(fragment.Name, out var before) || !before.Model.Equals(fragment.Fragment.Model))
            .ToList();
        var fresh = await renderer.Make([.. stale.Select(fragment => fragment.Fragment)]);
        foreach (var ((name, fragment), html) in stale.Zip(fresh))
        {
            var part = new RenderedFragment(html);
            made[name] = (fragment.Model, made.TryGetValue(name, out var before) && before.Part.IsSameAs(part) ? before.Part : part);
        }
        return fragments.ToDictionary(fragment => fragment.Name, fragment => made[fragment.Name].Part);
    }

    private IEnumerable<(string Name, Fragment Fragment)> Needed(IReadOnlyCollection<LiveSubscriber> watched, WorkshopMoment now)
    {
        var views = watched.Select(subscriber => subscriber.View).ToHashSet();
        var common = CommonView.Of(now);
        IEnumerable<(string, Fragment)> fragments = [];
        if (views.Contains(WatchedView.Screen) || views.Contains(WatchedView.Watcher))
        {
            fragments = fragments.Concat(
                Fragments.OfScreen(common, invitationOf(room)).Select(fragment => ($"screen {fragment.Id}", fragment))
            );
        }
        if (views.Contains(WatchedView.Console))
        {
            fragments = fragments.Concat(
                Fragments
                    .OfConsole(now, common, invitationOf(room), pieces.TableOf(now, common))
                    .Select(fragment => ($"console {fragment.Id}", fragment))
            );
        }
        if (views.Contains(WatchedView.Remote))
        {
            fragments = fragments.Concat(Fragments.OfRemote(now, common).Select(fragment => ($"remote {fragment.Id}", fragment)));
        }
        if (views.Contains(WatchedView.Seat))
        {
            fragments = fragments.Concat(Fragments.OfSeats(common).Select(fragment => ($"seat {fragment.Id}", fragment)));
        }
        var agencies = watched.Select(subscriber => subscriber.Agency).OfType<string>().Distinct();
        var tables = watched.Select(subscriber => subscriber.Table).OfType<int>().Distinct();
        return fragments
            .Concat(agencies.Select(agency => ($"agency {agency}", Fragments.OfAgency(pieces.Of(now, agency)))))
            .Concat(tables.Select(table => ($"table {table}", Fragments.OfTable(now, table))));
    }

    private static IEnumerable<KeyValuePair<string, RenderedFragment>> Of(
        LiveSubscriber subscriber,
        Dictionary<string, RenderedFragment> parts
    ) =>
        subscriber switch
        {
            { View: WatchedView.Screen or WatchedView.Watcher } => Named(parts, "screen "),
            { View: WatchedView.Console } => Named(parts, "console "),
            { View: WatchedView.Remote } => Named(parts, "remote "),
            { Agency: { } agency } =>
            [
                .. Named(parts, "seat "),
                KeyValuePair.Create("held", parts[$"agency {agency}"]),
                .. subscriber.Table is { } table ? [KeyValuePair.Create("our-table", parts[$"table {table}"])] : NoParts,
            ],
            _ => [],
        };

    private static readonly KeyValuePair<string, RenderedFragment>[] NoParts = [];

    private static IEnumerable<KeyValuePair<string, RenderedFragment>> Named(Dictionary<string, RenderedFragment> parts, string view) =>
        parts
            .Where(part => part.Key.StartsWith(view, StringComparison.Ordinal))
            .Select(part => KeyValuePair.Create(part.Key[view.Length..], part.Value));
}
