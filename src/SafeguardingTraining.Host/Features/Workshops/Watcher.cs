using Microsoft.AspNetCore.SignalR;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// One open page that is told what changes. It is sent one message at a time; what comes meanwhile replaces what still waits, so a
/// phone that stops reading holds up nobody and costs one message.
/// </summary>
/// <param name="seat">The seat it shows, or null for the screen and the console.</param>
public sealed class Watcher(ISingleClientProxy client, WatchedView view, SeatHere? seat)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> sent = [];
    private Dictionary<string, string> waiting = [];
    private int version;
    private bool isSending;
    private bool mustFetch;

    public WatchedView View => view;

    public SeatHere? Seat => seat;

    /// <summary>The agency whose part it was last shown, or null.</summary>
    public string? Agency { get; set; }

    /// <summary>What the page will have fetched, having been asked to.</summary>
    public void Seed(IEnumerable<KeyValuePair<string, string>> regions)
    {
        lock (gate)
        {
            foreach (var (id, html) in regions)
            {
                sent[id] = html;
            }
        }
    }

    /// <summary>Hands on what changed; parts that are as they were are left out.</summary>
    public void Offer(int at, IEnumerable<KeyValuePair<string, string>> regions)
    {
        lock (gate)
        {
            foreach (var (id, html) in regions)
            {
                if (!sent.TryGetValue(id, out var before) || !ReferenceEquals(before, html))
                {
                    (sent[id], waiting[id]) = (html, html);
                }
            }
            version = at;
            Begin();
        }
    }

    /// <summary>Tells the page to fetch everything anew: it now shows something else.</summary>
    public void AskToFetch()
    {
        lock (gate)
        {
            mustFetch = true;
            Begin();
        }
    }

    private void Begin()
    {
        if (!isSending && (waiting.Count > 0 || mustFetch))
        {
            isSending = true;
            _ = Send();
        }
    }

    private async Task Send()
    {
        await Task.Yield();
        while (Take() is { } next)
        {
            try
            {
                await (next.Fetch ? client.SendAsync("fetch") : client.SendAsync("show", next.Version, next.Regions));
            }
            catch (Exception gone) when (gone is OperationCanceledException or InvalidOperationException or IOException)
            {
                return;
            }
        }
    }

    private Message? Take()
    {
        lock (gate)
        {
            var fetch = mustFetch;
            if (!fetch && waiting.Count == 0)
            {
                isSending = false;
                return null;
            }
            var next = new Message(version, waiting, fetch);
            (waiting, mustFetch) = (fetch ? waiting : [], false);
            return next;
        }
    }

    private sealed record Message(int Version, IReadOnlyDictionary<string, string> Regions, bool Fetch);
}

public enum WatchedView { Seat, Screen, Console }
