using System.Globalization;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Ink.Random;

namespace SafeguardingTraining.Tests.Ink.Compiling;

/// <summary>
/// Programs nobody wrote, compiled here and by inkjs. Two hundred in every run, ten thousand with <c>SAFEGUARDING_LONG=1</c>, or as
/// many as <c>INK_PROGRAMS</c> says, from the seed <c>INK_SEED</c>.
/// </summary>
public sealed class RandomCompilations
{
    private const double LeastCompared = 0.8;
    private const int OneProcess = 500;

    [Fact]
    public void Random_programs_compile_to_the_trees_that_inkjs_makes_of_them()
    {
        var programs = RandomInk.Some((int)Number("INK_PROGRAMS", Patience.IsLong ? 10_000 : 200), (ulong)Number("INK_SEED", 2027));

        var compared = programs.Chunk(OneProcess).SelectMany(Comparison.Of).Where(one => one.Json.Length > 0).ToList();

        Assert.True(compared.Count >= LeastCompared * programs.Count, $"Only {compared.Count} of {programs.Count} could be compared.");
        var different = compared
            .Select(one => (one.Program.Source, Difference: Difference(one)))
            .Where(one => one.Difference is not null)
            .OrderBy(one => one.Source.Length)
            .ToList();
        Assert.True(different.Count == 0, different is [var (source, difference), ..] ? $"{source}\n{difference}" : "");
    }

    private static string? Difference(Comparison one)
    {
        var ours = Compilation.Of("story.ink", one.Program.Source, new HeldFiles(new Dictionary<string, string>()), countsAllVisits: true);
        return ours.Json is { } json
            ? JsonTrees.Difference(one.Json, json)
            : string.Join('\n', ours.Messages.Where(message => message.Severity == MessageSeverity.Error));
    }

    private static long Number(string variable, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
