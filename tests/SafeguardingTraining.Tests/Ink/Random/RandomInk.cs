using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace SafeguardingTraining.Tests.Ink.Random;

/// <summary>An Ink program nobody wrote, and what its reader picks: each number is taken modulo the choices on offer.</summary>
internal sealed partial record RandomInk(string Source, int[] Picks)
{
    private const int Depth = 7;
    private const int Turns = 12;

    private static readonly string[] Knots = ["k0", "k1", "k2", "k3", "fin", "END"];

    /// <summary>The same number and seed are always the same programs.</summary>
    public static IReadOnlyList<RandomInk> Some(int count, ulong seed) => [.. Programs().Sample(count, new Rnd(seed), Depth)];

    private static Gen<RandomInk> Programs()
    {
        var grammar = new Grammar(
            File.ReadAllText(
                Path.Combine(ConformanceData.Repository, "tests", "SafeguardingTraining.Tests", "Ink", "Random", "programs.grammar")
            )
        );
        return from source in grammar.Of("program", Depth)
            from picks in Gen.ArrayOf(Gen.Choose(0, 11), Turns)
            select new RandomInk(Finish(source), picks);
    }

    /// <summary>Gives labels their numbers, ways onward their knots and counts their places.</summary>
    private static string Finish(string source)
    {
        var numbered = 0;
        var text = Own().Replace(source, _ => $"{++numbered}");
        var (knot, labels) = ("", new List<string> { "k0", "k1", "k2" });
        foreach (var line in text.Split('\n'))
        {
            knot = Knot().Match(line) is { Success: true } found ? found.Groups["name"].Value : knot;
            labels.AddRange(
                Label()
                    .Matches(line)
                    .Where(_ => knot.StartsWith('k') && knot != "k2")
                    .Select(label => $"{knot}.{label.Groups["name"].Value}")
            );
        }
        var counted = 0;
        text = Count().Replace(text, _ => labels[counted++ * 7 % labels.Count]);
        return string.Join('\n', text.Split('\n').Select(line => Onward(line, ref knot)));
    }

    private static string Onward(string line, ref string knot)
    {
        knot = Knot().Match(line) is { Success: true } found ? found.Groups["name"].Value : knot;
        var next = Knots[(Array.IndexOf(Knots, knot) + 1) % Knots.Length];
        var inner = knot == "t0" ? "-> t1(1) ->" : "-> t2 ->";
        var forward = knot is "t0" or "t1" or "t2" or "th0" or "th1" ? Tunnel().Replace(line, inner) : line;
        return forward.Replace(
            "ONWARD",
            Array.IndexOf(Knots, knot) < 0 ? "END"
                : next == "k3" ? "fin"
                : next,
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex("§")]
    private static partial Regex Own();

    [GeneratedRegex("COUNT(?![_(A-Z])(?<!_COUNT)")]
    private static partial Regex Count();

    [GeneratedRegex(@"^===\s*(?:function\s+)?(?<name>\w+)")]
    private static partial Regex Knot();

    [GeneratedRegex(@"-> t[01](\(\d\))? ->")]
    private static partial Regex Tunnel();

    [GeneratedRegex(@"\((?<name>(?:c|g|again)\d+)\)")]
    private static partial Regex Label();
}
