using System.Globalization;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// <c>load-play --learners 200 --seconds 20 [--runs 3]</c>: learners play over HTTP against the host in its own process.
/// A step is the post of a choice, kept on disk, and the next scene's page.
/// </summary>
internal static class LoadPlay
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly string[] Slugs = ["every-call-on-its-own-page", "such-a-capable-couple"];

    public static async Task<int> Run(int learners, TimeSpan time, int runs)
    {
        Console.WriteLine("run    started s   steps/s    p50 ms    p95 ms    p99 ms   errors  host MB   empty/s   ratio   front/s   ratio");
        var steps = new List<double>();
        for (var run = 1; run <= runs; run++)
        {
            await using var host = await HostUnderLoad.Start();
            steps.Add(await One(run, host, learners, time));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median steps a second of {runs} runs: {Median(steps):F0}"));
        return 0;
    }

    private static async Task<double> One(int run, HostUnderLoad host, int learners, TimeSpan time)
    {
        var players = Enumerable.Range(0, learners).Select(seed => new Learner(host.Address, Slugs, seed)).ToArray();
        await Load.Run(players, player => player.Step(), WarmUp);
        var played = await Load.Run(players, player => player.Step(), time);
        var memory = host.PeakMemory;
        var empty = await Pages(host, learners, $"/nothing?bytes={players.Sum(player => player.PageBytes) / learners}");
        var read = await Pages(host, learners, SignedInReader.Page, await SignedInReader.Begin(host.Address, Slugs[0]));
        foreach (var player in players)
        {
            await player.DisposeAsync();
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{run, 3} {host.StartedIn.TotalSeconds, 12:F2} {played.Rate, 9:F0} {played.P(50), 9:F1} {played.P(95), 9:F1} {played.P(99), 9:F1} {played.Errors, 8} {memory, 8:F0} {empty.Rate, 9:F0} {played.Rate / empty.Rate, 7:F3} {read.Rate, 9:F0} {read.Rate / empty.Rate, 7:F3}"
            )
        );
        return played.Rate;
    }

    private static async Task<Load> Pages(HostUnderLoad host, int readers, string path, string? cookies = null)
    {
        var connections = Enumerable.Range(0, readers).Select(_ => new PlainHttp(host.Address, cookies)).ToArray();
        var load = await Load.Run(connections, async http => Expect(await http.Get(path), path), TimeSpan.FromSeconds(6));
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }
        return load;
    }

    private static void Expect(Answer answer, string path)
    {
        if (answer.Status != 200)
        {
            throw new InvalidOperationException($"GET {path} answered {answer.Status}");
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
