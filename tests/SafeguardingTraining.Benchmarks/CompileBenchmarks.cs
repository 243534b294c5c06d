using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// Compiles The Intercept and every scenario here and by inkjs in the same run: the first time in a process of its own, then warm. Cold
/// times are of the compiler alone, without the start of its process.
/// </summary>
internal static class CompileBenchmarks
{
    private const int ColdRuns = 5;
    private const int WarmRuns = 40;
    private const string ColdVerb = "ink-compile-cold";

    public static int Run()
    {
        var repository = FindRepository();
        var intercept = Path.Combine(repository, "tests", "SafeguardingTraining.Tests", "Ink", "Conformance", "TheIntercept.ink");
        var scenarios = Directory
            .EnumerateDirectories(Path.Combine(repository, "scenarios"))
            .Select(folder => Path.Combine(folder, "story.ink"));
        var stories = new[] { intercept }.Concat(scenarios.Where(File.Exists).Order()).ToList();
        var theirs = InNode(repository, stories, WarmRuns / 4);
        Console.WriteLine("| story | KB | this cold ms | inkjs cold ms | this warm ms | inkjs warm ms | this KB allocated | inkjs KB |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (index, story) in stories.Index())
        {
            Print(repository, story, theirs[index]);
        }
        return 0;
    }

    /// <summary>One story compiled for the first time in this process, in milliseconds.</summary>
    public static int RunCold(string story)
    {
        var text = File.ReadAllText(story);
        var began = Stopwatch.GetTimestamp();
        Compile(story, text);
        Console.WriteLine(Stopwatch.GetElapsedTime(began).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Print(string repository, string story, Measured inkjs)
    {
        var text = File.ReadAllText(story);
        for (var run = 0; run < WarmRuns; run++)
        {
            Compile(story, text);
        }
        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < WarmRuns; run++)
        {
            var began = Stopwatch.GetTimestamp();
            Compile(story, text);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / WarmRuns;
        var cold = Middle(Enumerable.Range(0, ColdRuns).Select(_ => Cold(story)));
        var coldTheirs = Middle(Enumerable.Range(0, ColdRuns).Select(_ => InNode(repository, [story], 0)[0].First));
        string[] cells =
        [
            Name(story),
            Written(text.Length / 1024, "F0"),
            Written(cold, "F1"),
            Written(coldTheirs, "F1"),
            Written(Middle(times), "F2"),
            Written(inkjs.Warm, "F2"),
            Written(bytes / 1024, "F0"),
            Written(inkjs.Kilobytes, "F0"),
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string Written(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static void Compile(string story, string text)
    {
        var folder = new FolderOnDisk(Path.GetDirectoryName(story) ?? "/");
        if (Compilation.Of(Path.GetFileName(story), text, folder).Utf8Json is null)
        {
            throw new InvalidOperationException($"{story} does not compile.");
        }
    }

    private static double Cold(string story)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", Arguments(story)) { RedirectStandardOutput = true }
        ) ?? throw new InvalidOperationException("The benchmarks could not be started again.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private static string[] Arguments(string story) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(CompileBenchmarks).Assembly.Location, ColdVerb, story]
            : [ColdVerb, story];

    private static List<Measured> InNode(string repository, IReadOnlyList<string> stories, int warm)
    {
        var script = Path.Combine(repository, "tests", "SafeguardingTraining.Benchmarks", "inkjs-compile.mjs");
        var tests = Path.Combine(repository, "tests", "SafeguardingTraining.Tests", "Ink");
        using var node = Process.Start(
            new ProcessStartInfo("node", ["--expose-gc", script, tests, warm.ToString(CultureInfo.InvariantCulture), .. stories])
            {
                RedirectStandardOutput = true,
            }
        ) ?? throw new InvalidOperationException("node could not be started.");
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 && JsonSerializer.Deserialize<List<Measured>>(output, JsonSerializerOptions.Web) is { } measured
            ? measured
            : throw new InvalidOperationException(
                "inkjs could not be measured; is it installed in tests/SafeguardingTraining.Tests/Ink? (npm ci)"
            );
    }

    private static string Name(string story) =>
        Path.GetFileName(story) == "story.ink" ? Path.GetFileName(Path.GetDirectoryName(story) ?? "") : Path.GetFileName(story);

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

    private sealed record Measured(double First, double Warm, double Kilobytes);
}
