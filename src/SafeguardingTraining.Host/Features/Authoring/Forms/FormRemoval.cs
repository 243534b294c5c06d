using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>Takes somebody or something out of a file, with what else of the file names it; the story is left to its author, who is told.</summary>
internal sealed class FormRemoval(DeskFormKind kind, DraftTexts files, EditableText start)
{
    private static readonly string[] OneTie = ["partner", "sibling"];

    private static readonly string[] ManyTies = ["parents", "parentOf"];

    private const int MostLines = 4;

    private readonly StoryMentions story = files.Mentions(files.Read().Starts);

    /// <summary>Why it cannot go at all; null where it can.</summary>
    public string? WhyNot(FormAction action) =>
        kind == DeskFormKind.People && action.List == "people" && Child is { } child && start.Value($"people.{action.At}.id") == child
            ? $"{NameOf(action.At)} is the child whom the scenario is about. Choose another under About first."
            : null;

    public FormQuestion? Question(FormAction action)
    {
        var path = $"{action.List}.{action.At}";
        var (name, lines) = (kind.Name, action.List) switch
        {
            ("people", "people") => (NameOf(action.At), story.Spoken(NamesOf(start, action.At))),
            ("pieces", "pieces") => (
                start.Value($"{path}.title") ?? "The piece",
                [.. story.Pieces(start.Value($"{path}.id") ?? "").Select(one => one.At)]
            ),
            _ => ("", (IReadOnlyList<StoryLine>)[]),
        };
        var does = kind == DeskFormKind.People ? "speaks" : "comes to somebody";
        return lines.Count == 0
            ? null
            : new FormQuestion(
                $"{name} {does} in the story: {Lines(lines)}. Without this the check will find those lines to mend.",
                $"Take out {name} all the same",
                action.Sent
            );
    }

    /// <summary>A name by which the story calls somebody is about to go.</summary>
    public FormQuestion? QuestionOfNames(IReadOnlyList<FieldChange> changes, FormAction action)
    {
        if (kind != DeskFormKind.People || changes.All(change => !IsName(change.Path)))
        {
            return null;
        }
        var renamed = changes.Where(change => IsName(change.Path)).Aggregate(start, (text, change) => change.On(text));
        foreach (var at in Enumerable.Range(0, start.Count("people")))
        {
            var gone = NamesOf(start, at).Except(NamesOf(renamed, at)).ToList();
            if (story.Spoken(gone) is { Count: > 0 } lines)
            {
                return new FormQuestion(
                    $"The story calls this person {gone.Select(name => $"“{name}”").ToList().Listed("or")}: {Lines(lines)}. After the change it will not find them by that name, until you write the new one there too.",
                    "Change the name all the same",
                    action.Sent
                );
            }
        }
        return null;
    }

    public EditableText On(EditableText text, FormAction action)
    {
        var id = text.Value($"{action.List}.{action.At}.id");
        var without = text.Remove(action.List, action.At);
        return (kind.Name, action.List, id) switch
        {
            ("people", "people", { } gone) => Enumerable
                .Range(0, without.Count("people"))
                .Aggregate(without, (rest, at) => WithoutPerson(rest, $"people.{at}", gone)),
            ("people", "homes", { } gone) => Enumerable
                .Range(0, without.Count("people"))
                .Where(at => without.Value($"people.{at}.home") == gone)
                .Aggregate(without, (rest, at) => rest.Set($"people.{at}.home", null)),
            _ => without,
        };
    }

    private string? Child => EditableText.Read(files["scenario.md"])?.Value("child");

    private static EditableText WithoutPerson(EditableText text, string path, string gone)
    {
        foreach (var tie in OneTie.Where(tie => text.Value($"{path}.{tie}") == gone))
        {
            text = text.Set($"{path}.{tie}", null);
        }
        foreach (var ties in ManyTies.Where(ties => text.Words($"{path}.{ties}").Contains(gone)))
        {
            text = text.SetWords($"{path}.{ties}", [.. text.Words($"{path}.{ties}").Where(id => id != gone)]);
        }
        return text;
    }

    private static bool IsName(string path) =>
        path.StartsWith("people.", StringComparison.Ordinal)
        && (path.EndsWith(".name", StringComparison.Ordinal) || path.EndsWith(".short", StringComparison.Ordinal));

    /// <summary>The names by which a story can call somebody.</summary>
    private static IReadOnlyList<string> NamesOf(EditableText text, int at)
    {
        var name = text.Value($"people.{at}.name") ?? text.Value($"people.{at}.short") ?? text.Value($"people.{at}.id") ?? "";
        return [.. new[] { name, text.Value($"people.{at}.short") ?? name.Split(' ')[0], text.Value($"people.{at}.id") ?? "" }.Distinct()];
    }

    private string NameOf(int at) => start.Value($"people.{at}.short") ?? start.Value($"people.{at}.name") ?? "Somebody";

    private static string Lines(IReadOnlyList<StoryLine> lines)
    {
        var told = lines
            .GroupBy(line => line.File)
            .Select(file => $"{file.Key} line {string.Join(", ", file.Take(MostLines).Select(line => line.Line))}");
        var more = lines.Count - lines.GroupBy(line => line.File).Sum(file => Math.Min(MostLines, file.Count()));
        return $"{string.Join("; ", told)}{(more > 0 ? $" and {more.InWords()} more" : "")}";
    }
}
