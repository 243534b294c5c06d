using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Bookmarks;

/// <summary>Something a learner keeps for later.</summary>
/// <param name="Slug">Which one; of a practice point, its id.</param>
public sealed partial record Bookmark(BookmarkKind Kind, string Slug, DateOnly On)
{
    public const int LongestSlug = 100;

    /// <summary>More than anybody comes back to.</summary>
    public const int Most = 200;

    /// <summary>Its page.</summary>
    public string Address =>
        Kind switch
        {
            BookmarkKind.Scenario => PlayingAddresses.Start(Slug),
            BookmarkKind.Briefing => BriefingAddresses.Briefing(Slug),
            BookmarkKind.Drill => DrillAddresses.Drill(Slug),
            _ => PracticePointAddresses.PracticePoint(Slug),
        };

    /// <summary>False for what can be the name of nothing here.</summary>
    public static bool IsName(string? slug) => slug is { Length: > 0 and <= LongestSlug } && Name().IsMatch(slug);

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]*$", RegexOptions.None, 1_000)]
    private static partial Regex Name();
}

/// <summary>What can be kept for later. The numbers are in the database: new ones are added, none is used for something else.</summary>
public enum BookmarkKind
{
    Scenario = 0,
    Briefing = 1,
    Drill = 2,
    Point = 3,
}

/// <summary>What a learner keeps for later, for the pages of those things and for a list of them.</summary>
public interface IBookmarks
{
    Task<bool> Has(Learner? learner, BookmarkKind kind, string slug, CancellationToken stop);

    /// <summary>All of them, the latest first.</summary>
    Task<IReadOnlyList<Bookmark>> Mine(Learner? learner, CancellationToken stop);
}
