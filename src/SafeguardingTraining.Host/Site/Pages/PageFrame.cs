using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>
/// What every page needs around its own content: who is here, the token its forms send, and where to go with a real worry.
/// </summary>
/// <param name="Token">Antiforgery token for the forms of this page; made only when a form asks for it.</param>
/// <param name="PersonName">Name of the signed-in person, or null for a guest.</param>
/// <param name="Links">What the features put into the frame.</param>
/// <param name="Comfort">How the reader likes the page to look and sound.</param>
public sealed record PageFrame(Lazy<string> Token, string? PersonName, LocalValues Local, FrameLinks Links, ComfortSettings Comfort)
{
    private const int LongestShortName = 14;

    private static readonly HashSet<string> Titles = new(
        ["Dr", "Mr", "Mrs", "Ms", "Miss", "Mx", "Prof", "Professor", "Rev", "Sir", "Dame", "Lady", "Lord", "Sister", "The"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The path of the page itself; null where it has none.</summary>
    public string? Path { get; init; }

    /// <summary>What the signed-in person may do beyond learning, as their cookie has it.</summary>
    public Roles Roles { get; init; }

    /// <summary>The page is a trial of a text that is being written; null for every other page.</summary>
    public PageTrial? Trial { get; init; }

    public string FormToken => Token.Value;

    public bool IsSignedIn => PersonName is not null;

    /// <summary>The first word of the person's name, where it is short and a name; null for a guest, and where it is neither.</summary>
    public string? ShortName =>
        PersonName?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: > 1 and <= LongestShortName } first, ..]
        && !first.EndsWith('.')
        && !Titles.Contains(first)
            ? first
            : null;
}

/// <summary>Which part of the site a page belongs to, for the navigation.</summary>
public enum Section
{
    None,

    /// <summary>What one practises: scenarios and drills.</summary>
    Scenarios,
    Workshops,

    /// <summary>What one reads to know: briefings and practice points.</summary>
    Briefings,
    Diary,
    Learning,

    /// <summary>Where authors write what is played and read.</summary>
    Writing,
    Account,
    Comfort,
}
