using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What a partnership's authors are working on: one for each package, shared by all of them. Learners see nothing of it.</summary>
/// <param name="Kind">The name of a <see cref="PackageKind"/>.</param>
/// <param name="Base">The fingerprint of what was shipped when it was begun or last compared; empty where nothing was shipped.</param>
/// <param name="BaseVersion">The published version it was begun from; null for what is shipped, and for something new.</param>
/// <param name="By">Who began it; null when they have left.</param>
public sealed record ContentDraft(
    Guid Id,
    string Kind,
    string Slug,
    string Base,
    int? BaseVersion,
    Guid? By,
    string ByName,
    DateTimeOffset At
)
{
    /// <summary>As its pages have it in their addresses.</summary>
    public string Address => PackageKey.AddressOf(Kind, Slug);

    /// <summary>As many drafts as a site keeps at once.</summary>
    public const int Most = 200;
}

/// <summary>A file as somebody saved it. The number counts the saves of the whole draft.</summary>
/// <param name="Note">How it came about where nobody typed it; else empty.</param>
/// <param name="IsKept">A review or a publishing rests on it, so it is never folded into a later one.</param>
/// <param name="IsRemoval">From here on the file is no part of the draft.</param>
public sealed record DraftRevision(
    Guid Draft,
    int Number,
    string File,
    string Text,
    Guid? By,
    string ByName,
    DateTimeOffset At,
    string Note,
    bool IsKept,
    bool IsRemoval
)
{
    public const int LongestNote = 200;

    /// <summary>As many as are kept of one draft; the oldest that nothing rests on go first.</summary>
    public const int Most = 1_000;

    /// <summary>As much text as is kept of one draft, in characters: eight times its files at their longest.</summary>
    public const long LongestHistory = 8L * ContentPackage.Longest;

    /// <summary>After so many saves it is looked whether a history has grown past that.</summary>
    public const int CountedEvery = 16;
}

/// <summary>A revision without its text.</summary>
public sealed record RevisionLine(
    int Number,
    string File,
    Guid? By,
    string ByName,
    DateTimeOffset At,
    string Note,
    bool IsKept,
    bool IsRemoval
);

/// <summary>How much of a history a revision is.</summary>
/// <param name="Length">In characters.</param>
public sealed record RevisionSize(int Number, string File, bool IsKept, int Length);

/// <summary>Somebody has a file of a draft open, or had a moment ago.</summary>
public sealed record DraftVisit(Guid Draft, Guid Person, string Name, string File, DateTimeOffset At)
{
    /// <summary>For so long somebody counts as being there.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(3);
}

/// <summary>Who writes: an account, or, while developing, nobody in particular.</summary>
public sealed record DraftAuthor(Guid? Id, string Name);

/// <summary>A draft as it stands: the latest revision of each file.</summary>
public sealed record DraftState(ContentDraft Draft, PackageKind Kind, IReadOnlyDictionary<string, DraftRevision> Files)
{
    /// <summary>The number of the latest save; 0 for a draft without a file.</summary>
    public int Number { get; init; }

    public ContentPackage Package => new(Kind, Draft.Slug, Files.ToDictionary(file => file.Key, file => file.Value.Text));

    public IEnumerable<DraftRevision> Ordered => Package.Ordered.Select(file => Files[file.Key]);
}
