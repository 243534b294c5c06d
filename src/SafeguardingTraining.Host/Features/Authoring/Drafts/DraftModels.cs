using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>The draft of a scenario: its files, and what is to mend.</summary>
public sealed record DraftModel(DraftState State, DraftReading Reading, ContentStanding Standing)
{
    public IReadOnlyList<DraftVisit> Others { get; init; } = [];

    public int OpenRemarks { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>The name of a file that could not be added, as it was typed.</summary>
    public string Typed { get; init; } = "";
}

/// <summary>One file of a draft, to write.</summary>
/// <param name="Text">As it is in the draft, or as it was typed where it could not be kept.</param>
/// <param name="Based">The revision of the file that the author begins from; 0 for one that is new.</param>
public sealed record DraftFileModel(DraftState State, string Title, string Name, string Text, int Based)
{
    /// <summary>The latest revision; null for a file that is new.</summary>
    public DraftRevision? Latest { get; init; }

    /// <summary>How it stands with the scenario; null where that was not asked for.</summary>
    public ContentStanding? Standing { get; init; }

    /// <summary>It is the story, which has a map and can be played; the others are plain text.</summary>
    public bool IsStory => Name.EndsWith(".ink", StringComparison.Ordinal);

    /// <summary>It was saved just now, with what somebody else had saved meanwhile.</summary>
    public bool IsMerged { get; init; }

    /// <summary>The draft was begun just now, and what comes first is shown beside it.</summary>
    public bool IsBegun { get; init; }

    /// <summary>What somebody else saved meanwhile on the same lines; null where nothing is in the way.</summary>
    public DraftRevision? Theirs { get; init; }

    public IReadOnlyList<DraftVisit> Others { get; init; } = [];

    public int OpenRemarks { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}

/// <summary>Who changed what, the latest first.</summary>
public sealed record HistoryModel(ContentDraft Draft, string Title, IReadOnlyList<RevisionLine> Revisions, string File);

/// <summary>One save, and what it changed.</summary>
/// <param name="Before">What it followed on; null for the first of its file.</param>
/// <param name="IsLatest">The file stands like this now.</param>
public sealed record RevisionModel(ContentDraft Draft, string Title, DraftRevision Revision, DraftRevision? Before, bool IsLatest)
{
    public FileChange Change { get; } = new(Revision.File, Before?.Text ?? "", Revision.Text);
}

/// <summary>What publishing would do, and what is in the way.</summary>
/// <param name="Attempts">How many attempts were begun on what learners see now.</param>
public sealed record PublishModel(DraftState State, DraftReading Reading, ContentStanding Standing, int Attempts, PublishRequest Typed)
{
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What it would change for learners, file by file.</summary>
    public IReadOnlyList<FileChange> Changes { get; init; } = [];
}

/// <summary>What was published of a scenario, the latest first.</summary>
public sealed record VersionsModel(
    string Slug,
    string Title,
    IReadOnlyList<PublishedSummary> Versions,
    ContentStanding Standing,
    DateOnly Today
);

/// <summary>A partnership's own beside what is shipped now.</summary>
/// <param name="Ours">What it is: "version 3", or "the draft".</param>
/// <param name="Changes">From ours to what is shipped.</param>
public sealed record ComparisonModel(string Slug, string Title, string Ours, bool HasChanged, IReadOnlyList<FileChange> Changes);

/// <summary>A new scenario: from the template, or from a zip.</summary>
public sealed record NewScenarioModel(string Title, string Slug, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>What is wrong with the files of a zip that could not be read.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];
}

/// <summary>A file with its lines numbered, and what was said of them.</summary>
/// <param name="Place">Where it stands, and where things said are sent.</param>
public sealed record ReviewedFileModel(DraftState State, string Title, string Name, ReviewPlace Place, IReadOnlyList<ReviewRemark> Remarks)
{
    public IReadOnlyList<string> Lines => (State.Files.TryGetValue(Name, out var file) ? file.Text : "").Split('\n');

    /// <summary>The line that somebody is about to speak of; 0 for none.</summary>
    public int Line { get; init; }

    public string Words { get; init; } = "";

    public string Suggestion { get; init; } = "";

    public string Reader { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}

/// <summary>Who reads a draft: an author, or whoever holds a link.</summary>
/// <param name="Lines">Where the lines of a file stand.</param>
/// <param name="Remarks">Where what is said is sent.</param>
/// <param name="Back">The page of the draft.</param>
/// <param name="AsksName">Somebody without an account says who they are.</param>
public sealed record ReviewPlace(string Lines, string Remarks, string Back, string Preview, bool AsksName);

/// <summary>A draft as whoever holds a link sees it.</summary>
public sealed record SharedDraftModel(
    DraftState State,
    DraftReading Reading,
    ReviewLink Link,
    ReviewPlace Place,
    IReadOnlyList<ReviewRemark> Remarks
);

/// <summary>The links of a draft, and what was said by them.</summary>
/// <param name="NewAddress">The address of a link that was made just now; it is shown once.</param>
public sealed record ReviewModel(
    DraftState State,
    string Title,
    IReadOnlyList<ReviewLink> Links,
    IReadOnlyList<ReviewRemark> Remarks,
    DateOnly Today
)
{
    public string? NewAddress { get; init; }

    public string For { get; init; } = "";

    /// <summary>The last day of a link, as it was typed.</summary>
    public string Ends { get; init; } = "";

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
