using Microsoft.AspNetCore.SignalR;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Proxies;
using SafeguardingTraining.Host.Features.Workshops.Seats;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// One open page that is told what changes. It is sent one message at a time; what comes meanwhile replaces what still waits, so a
/// phone that stops reading holds up nobody and costs one message.
/// </summary>
/// <param name="seat">The seat it shows, or null for the screen and the console.</param>
/// <param name="watchSecret">What opened the screen to somebody who may only watch, or null.</param>
public sealed class LiveSubscriber(ISingleClientProxy client, WatchedView view, LocatedSeat? seat, string? watchSecret = null)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, RenderedFragment> sent = [];
    private Dictionary<string, RenderedFragment> waiting = [];
    private int version;
    private bool isSending;
    private bool mustFetch;
    private string? present;

    public WatchedView View => view;

    public LocatedSeat? Seat => seat;

    /// <summary>It may still see what it was opened for: an address that was closed shows nothing more.</summary>
    public bool MayWatch(Workshop workshop) => view is not WatchedView.Watcher || workshop.Watching?.Secret == watchSecret;

    /// <summary>The agency whose part it was last shown, or null.</summary>
    public string? Agency { get; set; }

    /// <summary>The table whose part it was last shown, or null.</summary>
    public int? Table { get; set; }

    /// <summary>What it was last shown of its own seat, or null: when it changes, the page is asked to fetch.</summary>
    public SeatItself? Itself { get; set; }

    /// <summary>The seat without a phone for which a facilitator answers on it, or null.</summary>
    public int? Proxy { get; init; }

    /// <summary>What it was last shown of that seat.</summary>
    public ProxyShown? ProxyShown { get; set; }

    /// <summary>What the page will have fetched, having been asked to.</summary>
    public void Seed(IEnumerable<KeyValuePair<string, RenderedFragment>> fragments)
    {
        lock (gate)
        {
            foreach (var (id, part) in fragments)
            {
                sent[id] = part;
            }
        }
    }

    /// <summary>Hands on what changed; parts that are as they were are left out.</summary>
    /// <param name="own">The part in which this seat sees more than every seat does: it is told to fetch that. Null for none.</param>
    public void Offer(int at, List<KeyValuePair<string, RenderedFragment>> fragments, string? own)
    {
        lock (gate)
        {
            foreach (var (id, part) in fragments)
            {
                if (sent.TryGetValue(id, out var before) && ReferenceEquals(before, part))
                {
                    continue;
                }
                sent[id] = part;
                if (id == own)
                {
                    waiting.Remove(id);
                    mustFetch = true;
                }
                else
                {
                    waiting[id] = part;
                }
            }
            version = at;
        }
        Begin();
    }

    /// <summary>Tells the page to fetch everything again: it now shows something else.</summary>
    public void AskToFetch()
    {
        lock (gate)
        {
            mustFetch = true;
        }
        Begin();
    }

    /// <summary>Tells a console who is connected, or a seat that nobody runs the room; a later one replaces one that still waits.</summary>
    public void TellPresent(string html)
    {
        lock (gate)
        {
            present = html;
        }
        Begin();
    }

    private void Begin()
    {
        lock (gate)
        {
            if (isSending || (waiting.Count == 0 && !mustFetch && present is null))
            {
                return;
            }
            isSending = true;
        }
        _ = Send();
    }

    // Ends at once where the network takes it; else the rest is sent later, and nobody waits.
    private async Task Send()
    {
        while (Take() is { } next)
        {
            try
            {
                await (
                    next switch
                    {
                        { Present: { } html } => client.SendAsync("present", html),
                        { Fetch: true } => client.SendAsync("fetch"),
                        _ => client.SendAsync("show", next.Version, next.Fragments),
                    }
                );
            }
            catch (Exception gone) when (gone is OperationCanceledException or InvalidOperationException or IOException)
            {
                return;
            }
        }
    }

    private QueuedMessage? Take()
    {
        lock (gate)
        {
            if (present is { } html)
            {
                present = null;
                return new QueuedMessage(version, NoParts, false, html);
            }
            var fetch = mustFetch;
            if (!fetch && waiting.Count == 0)
            {
                isSending = false;
                return null;
            }
            var next = new QueuedMessage(version, waiting, fetch, null);
            (waiting, mustFetch) = (fetch ? waiting : [], false);
            return next;
        }
    }

    private static IReadOnlyDictionary<string, RenderedFragment> NoParts { get; } = new Dictionary<string, RenderedFragment>();

    private sealed record QueuedMessage(int Version, IReadOnlyDictionary<string, RenderedFragment> Fragments, bool Fetch, string? Present);
}

public enum WatchedView
{
    Seat,
    Screen,

    /// <summary>The screen again, for somebody who may only watch: it is sent what the screen is, and nothing besides.</summary>
    Watcher,
    Console,
    Remote,

    /// <summary>The page of a seat without a phone, in a facilitator's hands.</summary>
    Proxy,
}
