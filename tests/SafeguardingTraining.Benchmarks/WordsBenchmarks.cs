using System.Diagnostics;
using System.Globalization;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Benchmarks;

/// <summary>How long help with words takes over 20,000 characters with the full lexicon; the limit is 5 ms.</summary>
internal static class WordsBenchmarks
{
    private const int Characters = 20_000;
    private const int Rounds = 300;
    private const double MostMilliseconds = 5;

    public static int Run(string contentFolder)
    {
        var lexicon = Lexicon.Read(contentFolder);
        var dense = TextOf(lexicon.Rows.Select(row => $"{row.Before} {row.After} \"{row.Before}\""));
        var plain = TextOf(lexicon.Rows.Select(row => row.After));
        Console.WriteLine($"{lexicon.Rows.Count} rows, {lexicon.Rows.Sum(row => row.Finds.Count)} phrases, {Characters} characters");
        var facts = Measure("identifying facts", () => IdentifyingFacts.Of(dense).Count);
        var fair = Measure("review, fair words", () => LanguageReview.Of(plain, lexicon).Marks.Count);
        var unfair = Measure("review, a wording in every other sentence", () => LanguageReview.Of(dense, lexicon).Marks.Count);
        return new[] { facts, fair, unfair }.Max() <= MostMilliseconds ? 0 : 1;
    }

    private static string TextOf(IEnumerable<string> sentences)
    {
        var text = string.Join(' ', sentences);
        return string.Concat(Enumerable.Repeat(text, (Characters / text.Length) + 1))[..Characters];
    }

    /// <summary>Processor time says what the reading costs; the clock also says what else the machine was doing.</summary>
    private static double Measure(string what, Func<int> read)
    {
        var found = Enumerable.Range(0, Rounds).Max(_ => read());
        using var process = Process.GetCurrentProcess();
        var (busy, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        for (var round = 0; round < Rounds; round++)
        {
            found = read();
        }
        process.Refresh();
        var cost = (process.TotalProcessorTime - busy).TotalMilliseconds / Rounds;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {found} found, {cost:0.00} ms of processor, {clock.Elapsed.TotalMilliseconds / Rounds:0.00} ms by the clock"
            )
        );
        return cost;
    }
}
