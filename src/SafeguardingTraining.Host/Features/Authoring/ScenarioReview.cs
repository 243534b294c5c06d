using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>One scenario as its author sees it. What could only be known by playing it is null while it cannot be played.</summary>
public sealed record ScenarioReview(
    string Slug,
    string Title,
    IReadOnlyList<Problem> Problems,
    Scenario? Scenario,
    Measure? Measure,
    Exploration? Explored,
    DateTimeOffset? ExploredAt,
    IReadOnlyList<SourceFile> Source
)
{
    public int Errors => Problems.Count(problem => problem.Severity == Severity.Error);

    public int Warnings => Problems.Count - Errors;

    /// <summary>Where a problem's line is on the page, or null when its file is not shown there.</summary>
    public string? AnchorOf(Problem problem) =>
        Source.FirstOrDefault(file => problem.File.EndsWith($"/{Slug}/{file.Name}", StringComparison.Ordinal)) is { } file
        && problem.Line <= file.Lines.Count
            ? $"#{file.AnchorOf(problem.Line)}"
            : null;

    /// <summary>Where the line that begins a scene is on the page, or null.</summary>
    public string? AnchorOfScene(string scene) =>
        Source
            .SelectMany(file => file.Lines.Select(line => (File: file, Line: line)))
            .FirstOrDefault(one => $"{one.Line.Text} ".Contains($"# scene: {scene} ", StringComparison.Ordinal))
            is { File: { } found } at
            ? $"#{found.AnchorOf(at.Line.Number)}"
            : null;

    /// <summary>How often each knot and stitch was come past: as often as its busiest line.</summary>
    public IReadOnlyDictionary<string, int> HeatByPlace()
    {
        var heat = new Dictionary<string, int>();
        foreach (var line in Explored?.Heat ?? [])
        {
            if (Source.FirstOrDefault(file => file.Name == line.File)?.PlaceOf(line.Line) is { } place)
            {
                heat[place] = Math.Max(heat.GetValueOrDefault(place), line.Visits);
            }
        }
        return heat;
    }
}

/// <summary>A scenario in one line of the list; the review is null while it is being read.</summary>
public sealed record ScenarioReviewLine(string Slug, string Title, DateTimeOffset? ChangedAt, ScenarioReview? Draft)
{
    /// <summary>How it stands with its author, its reviewers and what is shipped.</summary>
    public ContentStanding Standing { get; init; } = new(null, null, false, false, false, false);
}

public sealed record AuthoringModel(string Version, IReadOnlyList<ScenarioReviewLine> All)
{
    /// <summary>What learners have not seen yet, by slug.</summary>
    public IReadOnlyDictionary<string, ContentStanding> New { get; init; } = new Dictionary<string, ContentStanding>();

    /// <summary>What those are called, by slug.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>Every other kind of content.</summary>
    public IReadOnlyList<TextGroup> Groups { get; init; } = [];

    public string TitleOf(string slug) => Titles.GetValueOrDefault(slug, slug);
}

public sealed record ScenarioReviewModel(int State, ScenarioReview Draft, IReadOnlyList<VersionAttempts> Attempts)
{
    /// <summary>What readers said felt wrong, the oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    public ContentStanding Standing { get; init; } = new(null, null, false, false, false, false);

    /// <summary>Where its ways lead.</summary>
    public StoryMap Map { get; init; } = StoryMap.Empty;
}

public sealed record PreviewModel(Preview Preview, PreviewPlace Place);

/// <summary>Where a preview stands, and what it follows.</summary>
/// <param name="Follow">Where its page asks whether the story has changed; null for one that does not follow.</param>
/// <param name="Known">What that answered when the page was made.</param>
public sealed record PreviewPlace(string Address, string Back, string BackText, string? Follow = null, string Known = "")
{
    /// <summary>Somebody who holds a link reads it, who writes nothing here: words first, what is for authors folded.</summary>
    public bool IsForReaders { get; init; }
}
