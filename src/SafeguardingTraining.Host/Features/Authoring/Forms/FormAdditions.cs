using System.Globalization;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>What an author typed at the end of a list, to be added; it is added by any button, so that it is never lost.</summary>
internal sealed class FormAdditions(DeskFormKind kind, IFormCollection form, DraftTexts files)
{
    private const string New = "new.";

    public EditableText On(EditableText text, FormAction action)
    {
        var added = kind.Name switch
        {
            "people" => Person(Home(text)),
            "pieces" => Ask(Piece(text)),
            "questions" => Has("questions") ? text.Add("questions", ("", Typed("questions"))) : text,
            "plans" => Told(text),
            _ => text,
        };
        return (kind.Name, action) switch
        {
            ("plans", { Verb: FormAction.Add, List: "plans" }) => added.Add("plans", Plan()),
            ("plans", { Verb: FormAction.Add, List: var spine }) when spine.EndsWith(".spine", StringComparison.Ordinal) => added.Add(
                spine,
                [.. Place(Typed($"{spine}.scene"))]
            ),
            _ => added,
        };
    }

    /// <summary>The field of a value: that of the part for adding, where it is not in the file yet.</summary>
    public static string FieldOf(string path, EditableText start)
    {
        var parts = path.Split('.');
        return parts.Length > 1 && parts[0] is not "plans" && int.TryParse(parts[1], out var at) && at >= start.Count(parts[0])
            ? $"{New}{parts[0]}{(parts.Length > 2 ? $".{parts[2]}" : "")}"
            : path;
    }

    private EditableText Person(EditableText text) =>
        Has("people.name")
            ? text.Add(
                "people",
                ("id", ReadableId.Of(ShortOf(Typed("people.name")), Ids(text, "people"))),
                ("name", Typed("people.name")),
                ("short", ShortOf(Typed("people.name"))),
                ("is", Given("people.is")),
                ("family", form[$"{New}people.family"] == "true" ? "true" : "false"),
                ("home", Given("people.home"))
            )
            : text;

    private EditableText Home(EditableText text) =>
        Has("homes.name")
            ? text.Add("homes", ("id", ReadableId.Of(Typed("homes.name").Split(',')[0], Ids(text, "homes"))), ("name", Typed("homes.name")))
            : text;

    private EditableText Piece(EditableText text) =>
        Has("pieces.title") || Has("pieces.text")
            ? text.Add(
                "pieces",
                ("id", ReadableId.Of(Typed("pieces.title"), Ids(text, "pieces"))),
                ("title", Given("pieces.title")),
                ("agency", Given("pieces.agency")),
                ("date", UkDates.Typed(UkDates.Read(Typed("pieces.date"))) ?? Given("pieces.date")),
                ("text", Given("pieces.text")),
                ("brings", Given("pieces.brings"))
            )
            : text;

    private EditableText Ask(EditableText text) =>
        Has("asks.text") ? text.Add("asks", ("agency", Given("asks.agency")), ("text", Typed("asks.text"))) : text;

    private EditableText Told(EditableText text) =>
        Has("told.as") ? text.Add("told", ("scene", Given("told.scene")), ("as", Typed("told.as"))) : text;

    /// <summary>A plan of an hour with the first scene in it, to go on from.</summary>
    private IReadOnlyList<string> Plan()
    {
        var first = files.Mentions(files.Read().Starts).Scenes is [var scene, ..] ? scene.Id : "";
        return
        [
            "minutes: 60",
            "welcome: 5",
            "spine:",
            .. Place(first).Select((line, at) => $"{(at == 0 ? "  - " : "    ")}{line}"),
            "looking-back: 10",
            "promise: 5",
        ];
    }

    private static IEnumerable<string> Place(string scene) => [$"scenes: [{YamlWord(scene)}]", "read: 3", "decide: 2", "outcome: 2"];

    // Ids of scenes are made of letters, digits and hyphens; anything else is told by the check.
    private static string YamlWord(string scene) => new([.. scene.Where(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_')]);

    private static string ShortOf(string name) =>
        name.Split(' ') is [var title and ("Mr" or "Mrs" or "Ms" or "Miss" or "Dr"), .., var last] ? $"{title} {last}" : name.Split(' ')[0];

    private static HashSet<string> Ids(EditableText text, string list) =>
        [
            .. Enumerable
                .Range(0, text.Count(list))
                .Select(at => text.Value(string.Create(CultureInfo.InvariantCulture, $"{list}.{at}.id")) ?? ""),
        ];

    private bool Has(string name) => Typed(name).Length > 0;

    private string? Given(string name) => Typed(name) is { Length: > 0 } typed ? typed : null;

    private string Typed(string name) =>
        string.Join(' ', form[$"{New}{name}"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
