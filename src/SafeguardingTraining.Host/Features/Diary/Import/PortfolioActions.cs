using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Actions as a portfolio lists them: each a paragraph or a line of its own. What this site writes below an action is understood as such.
/// </summary>
public static partial class PortfolioActions
{
    /// <summary>What this site writes before what came of an action.</summary>
    internal const string HappenedWords = "What happened: ";

    public static IReadOnlyList<PlannedAction> Read(string words)
    {
        var paragraphs = words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var parts = paragraphs.Any(IsOurs)
            ? paragraphs
            : words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length <= EntryDraft.MostActions ? [.. parts.Select(Action)] : [Action(words)];
    }

    private static bool IsOurs(string paragraph) =>
        paragraph.Split('\n').Skip(1).Any(line => line.StartsWith(HappenedWords, StringComparison.Ordinal) || About(line) is not null);

    private static PlannedAction Action(string paragraph)
    {
        string[] lines = paragraph.Split('\n');
        var at = Array.FindIndex(lines, 1, line => About(line) is not null);
        var happened = Array.FindIndex(lines, 1, line => line.StartsWith(HappenedWords, StringComparison.Ordinal));
        var about = at > 0 ? About(lines[at]) : null;
        var end = new[] { at, happened }.Where(place => place > 0).DefaultIfEmpty(lines.Length).Min();
        return new PlannedAction(
            Listed().Replace(string.Join('\n', lines[..end]), ""),
            about?.Groups["tell"].Value.TrimEnd('.') ?? "",
            about is { } found ? PortfolioDates.Read(found.Groups["day"].Value) : null,
            about?.Groups["done"].Success ?? false,
            happened > 0 ? string.Join('\n', lines[happened..])[HappenedWords.Length..] : ""
        )
        {
            DoneOn = PortfolioDates.Read(about?.Groups["on"].Value ?? ""),
            LetGo = about?.Groups["let"].Success ?? false,
        };
    }

    private static Match? About(string line) => OwnLine().Match(line) is { Success: true, Length: > 0 } found ? found : null;

    [GeneratedRegex(
        @"^(?<done>Done(?: on (?<on>[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}))?\.|(?<let>Let go\.))?(?: ?I will tell: (?<tell>.+?[.!?…]))?(?: ?Back to it on (?<day>[0-9]{1,2} [A-Z][a-z]+ [0-9]{4})\.)?$",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"^(?:[-*•–] |[0-9]{1,2}[.)] )", RegexOptions.None, 1_000)]
    private static partial Regex Listed();
}
