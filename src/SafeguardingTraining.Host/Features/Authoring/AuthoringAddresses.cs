namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>The addresses of the pages on which content is written, reviewed and published.</summary>
public static class AuthoringAddresses
{
    public const string All = "/authoring";
    public const string Codes = $"{All}/codes";
    public const string States = $"{All}/states";
    public const string Readings = $"{All}/readings";
    public const string New = $"{All}/new";
    public const string Uploads = $"{All}/uploads";

    /// <summary>How to write a story, in short lessons.</summary>
    public const string Guide = $"{All}/guide";

    /// <summary>No scenario can be called so: other pages stand there.</summary>
    public static IReadOnlySet<string> Taken { get; } =
        new HashSet<string> { "codes", "states", "readings", "new", "uploads", "guide", "kinds" };

    /// <summary>All texts of a kind.</summary>
    public static string Kind(string kind) => $"{All}/kinds/{kind}";

    public static string Lesson(string slug) => $"{Guide}/{slug}";

    /// <summary>Something new of a kind.</summary>
    public static string NewText(string kind) => $"{Kind(kind)}/new";

    /// <summary>A scenario for its authors: what learners see, and what is to mend.</summary>
    public static string Of(string slug) => $"{All}/{slug}";

    public static string Preview(string slug) => $"{Of(slug)}/preview";

    public static string PreviewAt(string slug, string place) =>
        place.Length == 0 ? Preview(slug) : $"{Preview(slug)}?at={Uri.EscapeDataString(place)}";

    /// <summary>Where a draft is begun.</summary>
    public static string Drafts(string slug) => $"{Of(slug)}/drafts";

    /// <summary>The draft of a scenario: its files, and what is to mend.</summary>
    public static string Draft(string slug) => $"{Of(slug)}/draft";

    /// <summary>Where a file of a draft is read, written and saved.</summary>
    public static string File(string slug) => $"{Draft(slug)}/file";

    public static string FileOf(string slug, string name) => $"{File(slug)}?name={Uri.EscapeDataString(name)}";

    /// <summary>Where somebody begins who has just begun a draft: its text, with what comes first beside it.</summary>
    public static string Begun(string slug) => $"{FileOf(slug, "story.ink")}&begun=true";

    /// <summary>A file with its lines numbered, and what was said of them.</summary>
    public static string Lines(string slug) => $"{Draft(slug)}/lines";

    public static string LinesOf(string slug, string name) => $"{Lines(slug)}?name={Uri.EscapeDataString(name)}";

    /// <summary>A form for what of a draft is not story.</summary>
    public static string Form(string slug, Forms.DeskFormKind kind) => $"{Draft(slug)}/{kind.Name}";

    public static string NewFiles(string slug) => $"{Draft(slug)}/files";

    public static string Removals(string slug) => $"{Draft(slug)}/removals";

    public static string Discards(string slug) => $"{Draft(slug)}/discards";

    public static string History(string slug) => $"{Draft(slug)}/history";

    public static string Revision(string slug, int number) => $"{History(slug)}/{number}";

    public static string Returns(string slug) => $"{Draft(slug)}/returns";

    /// <summary>What is to mend in a draft, for a script.</summary>
    public static string Problems(string slug) => $"{Draft(slug)}/problems";

    /// <summary>Who is in a draft and how far it has come, for a script.</summary>
    public static string DraftState(string slug) => $"{Draft(slug)}/state";

    /// <summary>What the text of a draft can name: practice points, people, pieces and tags, for a script.</summary>
    public static string Vocabulary(string slug) => $"{Draft(slug)}/vocabulary";

    /// <summary>The story of a draft as scenes and the ways between them.</summary>
    public static string Map(string slug) => $"{Draft(slug)}/map";

    /// <summary>What is written into the text from the map.</summary>
    public static string MapChanges(string slug) => $"{Map(slug)}/changes";

    /// <summary>A draft with a text that is not saved yet, played as far as somebody got, for a script.</summary>
    public static string DraftPlay(string slug) => $"{Draft(slug)}/play";

    public static string DraftPreview(string slug) => $"{Draft(slug)}/preview";

    /// <summary>The draft of a text as a form.</summary>
    public static string TextForm(string slug) => $"{Draft(slug)}/form";

    public static string TextFormAt(string slug, string part) =>
        part.Length == 0 ? TextForm(slug) : $"{TextForm(slug)}?part={Uri.EscapeDataString(part)}";

    public static string Publishing(string slug) => $"{Draft(slug)}/publish";

    public static string Zip(string slug) => $"{Draft(slug)}.zip";

    /// <summary>Where a zip is handed in for a draft that is there, and looked at before anything is taken.</summary>
    public static string Arrivals(string slug) => $"{Draft(slug)}/uploads";

    /// <summary>Where what was looked at is taken into the draft.</summary>
    public static string TakenUploads(string slug) => $"{Draft(slug)}/taken-uploads";

    public static string Versions(string slug) => $"{Of(slug)}/versions";

    public static string Withdrawals(string slug) => $"{Of(slug)}/withdrawals";

    /// <summary>What is published or being written beside what is shipped now.</summary>
    public static string Comparison(string slug) => $"{Of(slug)}/comparison";

    /// <summary>The links by which others review a draft.</summary>
    public static string Review(string slug) => $"{Draft(slug)}/review";

    public static string ReviewLinks(string slug) => $"{Draft(slug)}/links";

    public static string LinkEndings(string slug) => $"{Draft(slug)}/link-endings";

    public static string Remarks(string slug) => $"{Draft(slug)}/remarks";

    public static string Resolutions(string slug) => $"{Draft(slug)}/resolutions";

    public static string UsedWords(string slug) => $"{Draft(slug)}/used-words";

    /// <summary>A draft as whoever holds a link sees it; the token is a secret.</summary>
    public static string SharedDraft(string token) => $"/review/{token}";

    public static string SharedLines(string token) => $"{SharedDraft(token)}/lines";

    public static string SharedPreview(string token) => $"{SharedDraft(token)}/preview";

    public static string SharedRemarks(string token) => $"{SharedDraft(token)}/remarks";
}
