using System.Net.WebSockets;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// One workshop under load: a facilitator with console and screen open, and people at their seats who vote round after round.
/// </summary>
internal sealed class Gathering : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Facilitator facilitator;
    private readonly string console;
    private readonly IReadOnlyList<LiveConnection> watching;
    private readonly IReadOnlyList<LiveSeat> stalled;
    private readonly Random chance;

    private Gathering(
        Facilitator facilitator,
        string console,
        IReadOnlyList<LiveConnection> watching,
        IReadOnlyList<LiveSeat> seats,
        IReadOnlyList<LiveSeat> stalled,
        Random chance
    )
    {
        (this.facilitator, this.console, this.watching, Seats, this.stalled, this.chance) = (
            facilitator,
            console,
            watching,
            seats,
            stalled,
            chance
        );
        foreach (var page in watching)
        {
            _ = Task.Run(() => HearAll(page));
        }
    }

    /// <summary>The seats that vote.</summary>
    public IReadOnlyList<LiveSeat> Seats { get; }

    /// <summary>Open WebSockets: every seat's, the console's and the screen's.</summary>
    public int Connections => Seats.Count + stalled.Count + watching.Count;

    /// <param name="account">The facilitator's cookies.</param>
    /// <param name="place">Which of the workshops it is. Each has moments of its own: with the same ones, all would vote as one.</param>
    public static async Task<Gathering> Open(LiveHosts hosts, string account, int place, int seats, int stalled)
    {
        var host = hosts.Next();
        var facilitator = new Facilitator(new PlainHttp(host, account));
        var console = await facilitator.Open("A+morning+under+load");
        var id = console.Split('/')[^1];
        var code = await facilitator.CodeOf(console);
        LiveConnection[] watching =
        [
            await LiveConnection.Open(host, $"/live/facilitation?view=console&workshop={id}", account),
            await LiveConnection.Open(host, $"/live/facilitation?view=screen&workshop={id}", account),
        ];
        var here = new List<LiveSeat>();
        for (var seat = 0; seat < seats; seat++)
        {
            here.Add(await LiveSeat.Join(hosts, code));
        }
        await Task.WhenAll(here.Select((seat, at) => at < stalled ? seat.News.OpenAndStall() : seat.News.Open()));
        var room = new Gathering(facilitator, console, watching, [.. here.Skip(stalled)], [.. here.Take(stalled)], new Random(place));
        await room.Reach(await facilitator.GoToTheVote(console));
        return room;
    }

    /// <summary>Every seat votes once, at a moment of its own; then the vote is opened again for the next round.</summary>
    public async Task<Round> Vote(TimeSpan within)
    {
        var round = await VoteOnce(within);
        await Reach(await facilitator.BeginTheVoteAgain(console));
        return round;
    }

    /// <summary>Every seat votes once, at a moment of its own.</summary>
    public async Task<Round> VoteOnce(TimeSpan within)
    {
        var sightings = Seats.Select(seat => seat.Watch(Seats.Count)).ToList();
        var kept = await Task.WhenAll(Seats.Select(seat => seat.Vote(within * chance.NextDouble(), chance.Next(10))));
        await Shown(Task.WhenAll(sightings.Select(seen => seen.All)));
        return Round.Of(kept, Seats, sightings);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in watching)
        {
            page.Dispose();
        }
        foreach (var seat in Seats.Concat(stalled))
        {
            await seat.DisposeAsync();
        }
        await facilitator.DisposeAsync();
    }

    private Task Reach(int step) => Shown(Task.WhenAll(Seats.Select(seat => seat.Reach(step))));

    // What has not come by then is counted as missed.
    private static Task Shown(Task all) => Task.WhenAny(all, Task.Delay(Patience));

    private static async Task HearAll(LiveConnection page)
    {
        try
        {
            while (await page.Hear() is { Length: > 0 })
            {
                // Read and let go, as a projector would show it.
            }
        }
        catch (Exception closed) when (closed is IOException or WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The workshop is over.
        }
    }
}
