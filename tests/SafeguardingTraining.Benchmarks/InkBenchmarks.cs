using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// Plays the recorded walks over and over and says what a turn, a session and a load cost. The mean is processor time,
/// so that other work on the machine does not count; the median is of single turns by the clock.
/// </summary>
internal static class InkBenchmarks
{
    private const int Rounds = 7;
    private const int Repeats = 20;
    private const int LiveSessions = 10_000;
    private const int Forks = 1_000;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly string[] Stories = ["TheIntercept", "pontoon_example"];

    public static int Run()
    {
        var repository = FindRepository();
        var data = Path.Combine(repository, "tests", "SafeguardingTraining.Tests", "Ink", "Conformance");
        Console.WriteLine(
            "| story | runtime | mean us a turn | median us a turn | bytes a turn | bytes a live session | load ms | turns a second | us a fork |"
        );
        Console.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var story in Stories)
        {
            Print(story, "this", Measure(data, story));
            Print(story, "inkjs on node", MeasureInNode(repository, data, story));
        }
        Console.WriteLine();
        HostileStories.Run();
        return 0;
    }

    private static Result Measure(string data, string story)
    {
        var json = File.ReadAllBytes(Path.Combine(data, $"{story}.ink.json"));
        var walks = ReadWalks(Path.Combine(data, "walks", $"{story}.walks.jsonl"));
        var program = Load(json);
        var warming = Stopwatch.StartNew();
        while (warming.Elapsed < Warming)
        {
            Play(program, walks, null);
            Load(json);
        }
        var rounds = Enumerable.Range(0, Rounds).Select(_ => PlayTimed(program, walks)).ToArray();
        var load = ProcessorTimeOf(() => Load(json), 50).TotalMilliseconds;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var turns = Play(program, walks, null);
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / turns;
        var mean = Middle(rounds.Select(round => round.Mean));
        return new Result(
            mean,
            Middle(rounds.Select(round => round.Median)),
            bytes,
            SessionSize(program, walks),
            load,
            1_000_000 / mean,
            ForkCost(program, walks[0])
        );
    }

    /// <summary>What a second session at the same place costs, in microseconds.</summary>
    private static double ForkCost(SafeguardingTraining.Ink.InkProgram program, Walk walk)
    {
        var session = Session.Start(program, walk.Seed);
        session.Read();
        foreach (var pick in walk.Picks.Take(walk.Picks.Length / 2))
        {
            session.Pick(pick);
            session.Read();
        }
        var forks = new Session[Forks];
        var used = ProcessorTimeOf(() => Fill(forks, session), 500);
        GC.KeepAlive(forks);
        return used.TotalMicroseconds / Forks;
    }

    private static void Fill(Session[] forks, Session session)
    {
        for (var i = 0; i < forks.Length; i++)
        {
            forks[i] = session.Fork();
        }
    }

    /// <summary>The whole walks for the mean, and each turn by itself for the median.</summary>
    private static (double Mean, double Median) PlayTimed(SafeguardingTraining.Ink.InkProgram program, Walk[] walks)
    {
        var turns = 0;
        var used = ProcessorTimeOf(() => turns = Play(program, walks, null), Repeats);
        var times = new List<double>(turns);
        Play(program, walks, times);
        return (used.TotalMicroseconds / turns, Middle(times));
    }

    private static int Play(SafeguardingTraining.Ink.InkProgram program, Walk[] walks, List<double>? times)
    {
        var turns = 0;
        foreach (var walk in walks)
        {
            var session = Session.Start(program, walk.Seed);
            for (var turn = 0; turn <= walk.Picks.Length; turn++)
            {
                var start = Stopwatch.GetTimestamp();
                if (turn > 0)
                {
                    session.Pick(walk.Picks[turn - 1]);
                }
                session.Read();
                times?.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                turns++;
            }
        }
        return turns;
    }

    /// <summary>Sessions halfway through their walks, all alive at once.</summary>
    private static double SessionSize(SafeguardingTraining.Ink.InkProgram program, Walk[] walks)
    {
        var sessions = new Session[LiveSessions];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < LiveSessions; i++)
        {
            var walk = walks[i % walks.Length];
            sessions[i] = Session.Start(program, walk.Seed);
            sessions[i].Read();
            foreach (var pick in walk.Picks.Take(walk.Picks.Length / 2))
            {
                sessions[i].Pick(pick);
                sessions[i].Read();
            }
        }
        var size = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / LiveSessions;
        GC.KeepAlive(sessions);
        return size;
    }

    private static Result MeasureInNode(string repository, string data, string story)
    {
        var benchmarks = Path.Combine(repository, "tests", "SafeguardingTraining.Benchmarks");
        var tests = Path.Combine(repository, "tests", "SafeguardingTraining.Tests", "Ink");
        using var node = Process.Start(
            new ProcessStartInfo("node", ["--expose-gc", Path.Combine(benchmarks, "inkjs-walks.mjs"), tests, data, story])
            {
                RedirectStandardOutput = true,
            }
        ) ?? throw new InvalidOperationException("node could not be started.");
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return JsonSerializer.Deserialize<Result>(output, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException(
                "inkjs could not be measured; is it installed in tests/SafeguardingTraining.Tests/Ink? (npm ci)"
            );
    }

    private static void Print(string story, string runtime, Result result) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {story} | {runtime} | {result.Mean:F1} | {result.Median:F1} | {result.Bytes:N0} | {result.SessionBytes:N0} | {result.LoadMilliseconds:F2} | {result.TurnsASecond:N0} | {(result.ForkMicroseconds > 0 ? result.ForkMicroseconds.ToString("F2", CultureInfo.InvariantCulture) : "none")} |"
            )
        );

    private static SafeguardingTraining.Ink.InkProgram Load(byte[] json) =>
        SafeguardingTraining.Ink.InkProgram.Load(json) is Loaded loaded
            ? loaded.Program
            : throw new InvalidOperationException("The story cannot be read.");

    private static Walk[] ReadWalks(string file) =>
        [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<Walk>(line, JsonSerializerOptions.Web)).OfType<Walk>()];

    private static TimeSpan ProcessorTimeOf(Action deed, int times)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < times; i++)
        {
            deed();
        }
        process.Refresh();
        return (process.TotalProcessorTime - before) / times;
    }

    private static double Middle(IEnumerable<double> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SafeguardingTraining.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("SafeguardingTraining.sln is not above the benchmarks.");
    }

    private sealed record Walk(int Seed, int[] Picks);

    private sealed record Result(
        double Mean,
        double Median,
        double Bytes,
        double SessionBytes,
        double LoadMilliseconds,
        double TurnsASecond,
        double ForkMicroseconds = 0
    );
}
