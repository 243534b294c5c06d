using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>The form of a text, or of one of a list in it, as it is shown.</summary>
/// <param name="Part">Which of a list it is about, such as <c>items.2</c>; empty for the whole text.</param>
/// <param name="File">What stands in the fields; null where it cannot be read, and only its text can mend that.</param>
/// <param name="Based">The revision that it was opened with.</param>
public sealed record TextFormModel(DraftState State, KindWords Words, string Part, ITextFormFile? File, TextFormGroup Group, int Based)
{
    public string Title { get; } = DraftTitles.Of(State);

    public string Address => State.Draft.Address;

    /// <summary>All that learners would see with the draft in its place, to choose from.</summary>
    public required ContentTexts Texts { get; init; }

    /// <summary>What is to mend, by the path of its field; that of another part has the path of that part.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>Where a value is used, by its path.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>Why what was sent was not kept; null where nothing was in the way.</summary>
    public string? Refusal { get; init; }

    public bool IsSaved { get; init; }

    public IReadOnlyList<DraftVisit> Others { get; init; } = [];

    public string Value(string path) => File?.Value(path) ?? "";

    public IReadOnlyList<string> ValuesOf(string path) => File?.Words(path) ?? [];

    public int Count(string list) => File?.Count(list) ?? 0;

    public bool IsOn(string path, TextFormTyping typing) => TextForms.IsOn(Value(path), typing);

    /// <summary>What one of a list is called where all of them stand.</summary>
    public string TitleOf(TextFormList list, string path) =>
        list.TitleField.Select(field => Value($"{path}.{field}")).FirstOrDefault(value => value.Length > 0)
        ?? $"A {list.One} without a name";

    /// <summary>The fields of this page, in its order, each with its path.</summary>
    public IReadOnlyList<(string Path, TextFormField Field)> Asked =>
        File is null ? [] : [.. TextForms.Asked(File, Group, Part).Where(one => Asks(one.Field.Kinds))];

    /// <summary>What is to mend on this page, by the path of the field beside which it is told.</summary>
    public IReadOnlyDictionary<string, string> Told =>
        Problems
            .Select(problem => (Home: HomeOf(problem.Field), problem.Message))
            .Where(one => one.Home is not null)
            .GroupBy(one => one.Home ?? "")
            .ToDictionary(told => told.Key, told => string.Join(" ", told.Select(one => one.Message).Distinct()));

    public string? Problem(string path) => Told.GetValueOrDefault(path);

    /// <summary>Something is to mend in one of a list.</summary>
    public int ProblemsIn(string path) =>
        Problems.Count(problem => problem.Field == path || problem.Field.StartsWith($"{path}.", StringComparison.Ordinal));

    /// <summary>This value, or this list, is asked for in this text.</summary>
    public bool Asks(IReadOnlyList<string> kinds) =>
        kinds.Count == 0 || kinds.Contains(Value("kind") is { Length: > 0 } kind ? kind : "choose");

    // The field itself, or the one that holds it, or the first of those that it is about; null where it is told on another page.
    private string? HomeOf(string path)
    {
        var paths = Asked.Select(one => one.Path).ToList();
        return paths.Find(one => one == path || path.StartsWith($"{one}.", StringComparison.Ordinal))
            ?? paths.Find(one => one.StartsWith($"{path}.", StringComparison.Ordinal))
            ?? (path == "form" || Group.Lists.Any(list => TextForms.Joined(Part, list.Name) == path) ? paths.FirstOrDefault() : null);
    }
}
