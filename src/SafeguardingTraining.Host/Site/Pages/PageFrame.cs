using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>
/// What every page needs around its own content: who is here, the token its forms send, and where to go with a real worry.
/// </summary>
/// <param name="Token">Antiforgery token for the forms of this page; made only when a form asks for it.</param>
/// <param name="PersonName">Name of the signed-in person, or null for a guest.</param>
/// <param name="Links">What the features put into the frame.</param>
/// <param name="PlainType">The reader asked for Arial throughout.</param>
public sealed record PageFrame(Lazy<string> Token, string? PersonName, LocalValues Local, FrameLinks Links, bool PlainType = false)
{
    public string FormToken => Token.Value;

    public bool IsSignedIn => PersonName is not null;
}

/// <summary>Which part of the site a page belongs to, for the navigation.</summary>
public enum Section
{
    None,
    Scenarios,
    Workshops,
    Briefings,
    Diary,
    Learning,
    Account,
}
