using System.Text.RegularExpressions;

namespace SafeguardingTraining.Scenarios;

/// <summary>Something on the surface of an option that could give it away: its length, a question mark, a reason it carries.</summary>
/// <param name="Of">How much of it an option has; 0 for none.</param>
internal sealed partial record SurfaceCue(string Name, Func<string, double> Of)
{
    /// <summary>Ten that are easily seen; <c>content/BRANCHES</c> asks that no single one gives more than 42 of 100 away.</summary>
    public static IReadOnlyList<SurfaceCue> All { get; } =
    [
        new("long", text => Counting.Words(text)),
        new("short", text => -Counting.Words(text)),
        new("commas", text => text.Count(letter => letter == ',')),
        new("no comma", text => text.Contains(',', StringComparison.Ordinal) ? 0 : 1),
        new("asks", text => text.Contains('?', StringComparison.Ordinal) ? 1 : 0),
        new("asks nothing", text => text.Contains('?', StringComparison.Ordinal) ? 0 : 1),
        new("gives a reason", text => Reason().IsMatch(text) ? 1 : 0),
        new("gives no reason", text => Reason().IsMatch(text) ? 0 : 1),
        new("speaks", text => text.Contains('“', StringComparison.Ordinal) ? 1 : 0),
        new("lists three", text => ListOfThree().IsMatch(text) ? 1 : 0),
        new("names a time", text => Time().IsMatch(text) ? 1 : 0),
        new("adverb", text => Adverb().IsMatch(text) ? 1 : 0),
        new("names and numbers", text => Exact().Count(text)),
        new("no name, no number", text => Exact().IsMatch(text) ? 0 : 1),
        new("verb of virtue", text => Virtue().Count(text)),
    ];

    /// <summary>How often this cue alone guesses a strongest option; where it tells nothing apart, lots are drawn.</summary>
    public double Guesses(WeighedOptions decision)
    {
        var most = decision.Options.Max(Of);
        var picked = decision.Options.Index().Where(option => Of(option.Item) >= most).Select(option => option.Index).ToList();
        return (double)picked.Count(decision.Strongest.Contains) / picked.Count;
    }

    [GeneratedRegex(
        @"\b(because|since|so that|so (?:he|she|they|it|you|nobody|somebody|no one)|before|in case|as you|while|until)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Reason();

    [GeneratedRegex(@",[^,]+,? and\b|,[^,]+,", RegexOptions.IgnoreCase)]
    private static partial Regex ListOfThree();

    [GeneratedRegex(
        @"\b(now|today|tonight|tomorrow|first|before|at once|straight away|this (?:morning|afternoon|evening|week)|monday|tuesday|wednesday|thursday|friday|o’clock)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Time();

    [GeneratedRegex(@"\b\w{3,}ly\b", RegexOptions.IgnoreCase)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"(?<=\S\s)\p{Lu}\p{Ll}+|\d+")]
    private static partial Regex Exact();

    [GeneratedRegex(
        @"\b(ask|ring|write|listen|together|exact|plain|plainly|gently|honest|honestly|tell|own words|say)\w*\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Virtue();
}
