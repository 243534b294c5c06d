using System.Diagnostics;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// <c>load-workshop --workshops W --seats S --seconds T [--within 10] [--hosts N --postgres] [--stall K] [--runs 3]</c>: people in live
/// workshops vote by form post and see over WebSockets that others have. A vote is kept on disk before it is acknowledged.
/// </summary>
internal static class LoadWorkshop
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    public static async Task<int> Run(WorkshopLoad load)
    {
        Console.WriteLine(
            $"{load.Workshops} workshops of {load.Seats} seats, each round of votes within {load.Within.TotalSeconds} s, {load.Hosts} host(s) on {(load.OnPostgres ? "PostgreSQL" : "SQLite")}, {load.Stalled} seats stalled"
        );
        var runs = new List<WorkshopFigures>();
        for (var run = 1; run <= load.Runs; run++)
        {
            await using var hosts = await HostsUnderLoad.Start(load.Hosts, load.OnPostgres);
            var figures = await One(hosts, load);
            runs.Add(figures);
            Console.WriteLine($"run {run}: {figures}");
        }
        Console.WriteLine($"median: {WorkshopFigures.Median(runs)}");
        return 0;
    }

    private static async Task<WorkshopFigures> One(HostsUnderLoad hosts, WorkshopLoad load)
    {
        var live = new LiveHosts(hosts.All);
        var account = await Facilitator.SignIn(live.Next());
        await WarmTheCode(live, account);
        var before = hosts.All.Max(host => host.Memory);
        var rooms = await Task.WhenAll(
            Enumerable.Range(0, load.Workshops).Select(place => Gathering.Open(live, account, place, load.Seats, load.StalledIn(place)))
        );
        await Rounds(rooms, load.Within, WarmUp);
        var (heard, used) = (Messages(rooms), hosts.ProcessorTime);
        var watch = Stopwatch.StartNew();
        var rounds = await Rounds(rooms, load.Within, load.Time);
        var figures = WorkshopFigures.Of(
            rounds,
            rooms,
            new Spent(watch.Elapsed, hosts.ProcessorTime - used, Messages(rooms) - heard, before, hosts.PeakMemory)
        );
        if (load.Hosts > 1)
        {
            Console.WriteLine(await LostHost.Of(hosts.All[^1], rooms, load.Within));
        }
        foreach (var room in rooms)
        {
            await room.DisposeAsync();
        }
        return figures;
    }

    // What a host needs once, however many come, is not counted as memory of the connections.
    private static async Task WarmTheCode(LiveHosts hosts, string account)
    {
        await using var room = await Gathering.Open(hosts, account, place: -1, seats: 2, stalled: 0);
        await room.Vote(TimeSpan.FromSeconds(1));
    }

    private static async Task<IReadOnlyList<Round>> Rounds(IReadOnlyList<Gathering> rooms, TimeSpan within, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(
            rooms.Select(async room =>
            {
                var rounds = new List<Round>();
                while (watch.Elapsed < time)
                {
                    rounds.Add(await room.Vote(within));
                }
                return rounds;
            })
        );
        return [.. all.SelectMany(rounds => rounds)];
    }

    private static int Messages(IEnumerable<Gathering> rooms) => rooms.Sum(room => room.Seats.Sum(seat => seat.News.Messages));
}
