using System.Collections.Frozen;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>A form of a draft as it is shown: what the file says, and over it what an author typed and could not be kept yet.</summary>
/// <param name="Text">The file the form was opened with; null where it cannot be read, and only its text can mend that.</param>
/// <param name="Parts">What the files come to with what was typed: drawings follow it.</param>
public sealed record DeskFormModel(
    DraftState State,
    DeskFormKind Kind,
    EditableText? Text,
    int Based,
    ScenarioParts Parts,
    StoryMentions Story
)
{
    public string Slug => State.Draft.Slug;

    public string Title { get; } = DraftTitles.Of(State);

    /// <summary>What was typed and is not in the file, by path.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Typed { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public FormQuestion? Question { get; init; }

    /// <summary>What somebody else saved meanwhile in the same places; null where nothing is in the way.</summary>
    public DraftRevision? Theirs { get; init; }

    /// <summary>What was typed about something that somebody else took out meanwhile, as it was typed.</summary>
    public IReadOnlyList<string> Homeless { get; init; } = [];

    public bool IsMerged { get; init; }

    /// <summary>It was asked to be shown and not kept.</summary>
    public bool IsShown { get; init; }

    /// <summary>The path of what is open.</summary>
    public string Open { get; init; } = "";

    public IReadOnlyList<DraftVisit> Others { get; init; } = [];

    /// <summary>How far the draft has come; null where that was not asked for.</summary>
    public ContentStanding? Standing { get; init; }

    public DraftRevision? Latest => State.Files.GetValueOrDefault(Kind.File);

    /// <summary>What stands in a field.</summary>
    public string Value(string path) =>
        Typed.TryGetValue(path, out var typed)
            ? typed is [var one, ..]
                ? one
                : ""
            : Text?.Value(path) ?? "";

    public IReadOnlyList<string> Words(string path) => Typed.TryGetValue(path, out var typed) ? typed : Text?.Words(path) ?? [];

    public bool IsOn(string path) =>
        Typed.TryGetValue(path, out var typed)
            ? typed is ["true", ..]
            : (Kind.KindOf(path) ?? FieldKind.UsuallyFalse).IsTrue(Text?.Value(path));

    public int Count(string list) => Text?.Count(list) ?? 0;

    public string? Problem(string path) => Problems.For(path);

    /// <summary>What the draft says now in a field whose typed words are not in it; null where there is nothing to tell.</summary>
    public string? InTheDraft(string path) =>
        Theirs is null || !Typed.ContainsKey(path) ? null
        : Kind.KindOf(path) is FieldKind.Words or FieldKind.Lines ? string.Join(", ", Text?.Words(path) ?? [])
        : Text?.Value(path) ?? "nothing";

    /// <summary>One of a list stands open: it was just moved or added, or something in it wants looking at.</summary>
    public bool IsOpen(string path) =>
        Open == path || Problems.Any(problem => IsIn(problem.Field, path)) || Typed.Keys.Any(typed => IsIn(typed, path));

    /// <summary>What the readers say of one of a list that no field of it says itself.</summary>
    public IEnumerable<string> ProblemsAt(string path) =>
        Problems.Where(problem => problem.Field == path).Select(problem => problem.Message);

    private static bool IsIn(string field, string path) => field == path || field.StartsWith($"{path}.", StringComparison.Ordinal);
}
