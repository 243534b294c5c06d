using System.Collections.Immutable;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>What the page's script gets when it asks or sends: the parts of the page as they are at that version.</summary>
/// <param name="Said">A quiet word, such as "Saved 10:42"; null for none.</param>
/// <param name="Problem">Why what was sent could not be taken; null when it was.</param>
/// <param name="Field">The field the problem is about, or null.</param>
/// <param name="Ask">The question to answer before it is done, as it stands on the page; null when nothing is asked.</param>
public sealed record LiveResponse(
    int Version,
    IReadOnlyDictionary<string, string> Fragments,
    string? Said = null,
    string? Problem = null,
    string? Field = null,
    string? Ask = null
)
{
    /// <summary>Marks a post of the script, which wants parts and no page.</summary>
    public const string Header = "X-Live";

    /// <summary>A quiet word alone: the page shows already what it changes.</summary>
    public static LiveResponse Word(int version, string? said) => new(version, ImmutableDictionary<string, string>.Empty, said);

    /// <summary>A question alone: nothing has happened yet.</summary>
    public static LiveResponse Question(int version, string html) => Word(version, null) with { Ask = html };

    /// <summary>What the header says when the page is connected: what changes comes to it by itself, and is not wanted twice.</summary>
    private const string Pushed = "pushed";

    public static bool IsPushed(HttpContext http) => http.Request.Headers[Header] == Pushed;

    public static bool IsWanted(HttpContext http) => http.Request.Headers.ContainsKey(Header);
}
