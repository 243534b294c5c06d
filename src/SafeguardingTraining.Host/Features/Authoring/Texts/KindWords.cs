using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Features.Support;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>What a kind of text is called on the pages of those who write it.</summary>
/// <param name="Many">Such as "Briefings".</param>
/// <param name="One">Such as "briefing", within a sentence.</param>
/// <param name="About">What it is, in a sentence.</param>
/// <param name="Shown">Where readers see one of its slug.</param>
public sealed partial record KindWords(PackageKind Kind, string Many, string One, string About, Func<string, string> Shown)
{
    public static IReadOnlyList<KindWords> All { get; } =
    [
        new(
            PackageKind.Briefing,
            "Briefings",
            "briefing",
            "Pages to read in seven minutes, alone or with a team.",
            BriefingAddresses.Briefing
        ),
        new(
            PackageKind.Point,
            "Practice points",
            "practice point",
            "What good practice looks like, one paragraph at a time, each with its source.",
            slug => PracticePointAddresses.PracticePoint(slug.ToUpperInvariant())
        ),
        new(PackageKind.Drill, "Drills", "drill", "Exercises of two to five minutes.", DrillAddresses.Drill),
        new(
            PackageKind.Lexicon,
            "Words to think twice about",
            "list of words",
            "The wordings that are marked when somebody’s words are read back, and what to write instead.",
            _ => DrillAddresses.All
        ),
        new(
            PackageKind.Questions,
            "Questions for the diary",
            "list of questions",
            "What the diary offers to whoever does not know how to begin.",
            _ => DiaryAddresses.NewEntry
        ),
        new(
            PackageKind.Induction,
            "Induction plan",
            "induction plan",
            "The order suggested to somebody new, and a beginning for each agency.",
            _ => InductionAddresses.Induction
        ),
        new(
            PackageKind.Local,
            "Local values",
            "list of local values",
            "Your own front door, steps, names and support, wherever a text says “check your local procedure”.",
            _ => SupportAddresses.Support
        ),
        new(
            PackageKind.Lines,
            "National lines",
            "list of national lines",
            "Helplines on “Support for you”, each with its source and the day it was checked.",
            _ => SupportAddresses.Support
        ),
    ];

    public static KindWords? Of(string kind) => All.FirstOrDefault(words => words.Kind.Name == kind);

    public static KindWords Of(PackageKind kind) => All.First(words => words.Kind == kind);

    /// <summary>What one of them is called, by its text; its slug where the text has no title yet.</summary>
    public string TitleOf(string slug, string text) =>
        Kind.OnlySlug is not null ? Many
        : TitleLine().Match(text) is { Success: true } found && Unquoted(found.Groups["title"].Value) is { Length: > 0 } title ? title
        : slug;

    /// <summary>A value of a line of YAML without its quotation marks.</summary>
    public static string Unquoted(string value) =>
        value.Trim() switch
        {
            ['"', .. var within, '"'] => within
                .Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal),
            ['\'', .. var within, '\''] => within.Replace("''", "'", StringComparison.Ordinal),
            var plain => plain,
        };

    [GeneratedRegex(@"^title:(?<title>[^\n]+)", RegexOptions.Multiline, 1_000)]
    private static partial Regex TitleLine();
}
