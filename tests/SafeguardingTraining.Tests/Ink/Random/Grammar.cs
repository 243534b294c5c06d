using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace SafeguardingTraining.Tests.Ink.Random;

/// <summary>Generates texts from a grammar written as text; <c>programs.grammar</c> says how.</summary>
internal sealed partial class Grammar
{
    private readonly Dictionary<string, Way[]> ways = [];

    public Grammar(string text)
    {
        var symbols = Symbol().Split(Comment().Replace(text.ReplaceLineEndings("\n"), "")).Skip(1).ToArray();
        foreach (var pair in symbols.Chunk(2))
        {
            ways[pair[0]] = [.. pair[1].TrimEnd('\n').Split("\n|").Select(way => new Way(way.Replace('⏎', '\n')))];
        }
    }

    /// <param name="depth">How far symbols may nest before only the first way of each is taken.</param>
    public Gen<string> Of(string symbol, int depth) =>
        depth <= 0 ? Of(ways[symbol][0], 0) : Gen.Choose(0, ways[symbol].Length - 1).SelectMany(way => Of(ways[symbol][way], depth - 1));

    private Gen<string> Of(Way way, int depth) =>
        way.Parts.Length == 1
            ? Gen.Constant(way.Parts[0])
            : Gen.CollectToArray(way.Parts.Select((part, at) => at % 2 == 0 ? Gen.Constant(part) : Of(part, depth))).Select(string.Concat);

    /// <summary>Plain text at even places, symbols at odd ones.</summary>
    private sealed class Way(string text)
    {
        public string[] Parts { get; } = text.Split('‹', '›').Select((part, at) => at == 0 ? part.TrimStart(' ') : part).ToArray();
    }

    [GeneratedRegex(@"^(\w+) =", RegexOptions.Multiline)]
    private static partial Regex Symbol();

    [GeneratedRegex("^//.*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
