using System.Collections.Frozen;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>How a value of a draft is typed.</summary>
public enum FieldKind
{
    /// <summary>Words on one line.</summary>
    Line,

    /// <summary>Words that are one paragraph.</summary>
    Paragraph,

    /// <summary>A text with paragraphs of its own.</summary>
    Prose,

    Date,
    Number,

    /// <summary>Minutes of a part that is left out when it has none.</summary>
    PartMinutes,

    /// <summary>True unless the file says otherwise.</summary>
    UsuallyTrue,

    /// <summary>False unless the file says otherwise.</summary>
    UsuallyFalse,

    /// <summary>Some of a list of words.</summary>
    Words,

    /// <summary>Words of which each has a line of its own.</summary>
    Lines,
}

internal static class FieldKinds
{
    /// <summary>What a file that says this, or nothing, means.</summary>
    internal static bool IsTrue(this FieldKind kind, string? written) =>
        kind == FieldKind.UsuallyTrue ? written is null or "true" : written == "true";
}

/// <summary>One of the forms of a draft: which file it writes, and which of its values. Whatever it does not name is never touched.</summary>
/// <param name="Name">As its address has it.</param>
/// <param name="Fields">By the path of a value, with an asterisk for a number.</param>
public sealed record DeskFormKind(string Name, string Title, string File, FrozenDictionary<string, FieldKind> Fields)
{
    private const string Front = "scenario.md";

    public static DeskFormKind About { get; } =
        Of(
            "about",
            "About the scenario",
            Front,
            [
                (FieldKind.Line, "title child review.short review.title review.publisher review.date review.source review.link"),
                (FieldKind.Number, "minutes order"),
                (FieldKind.Date, "starts review.checkedOn"),
                (FieldKind.Paragraph, "invitation contentNote review.taught roles.*.desk strands.*.states.*.words"),
                (FieldKind.Line, "roles.*.name roles.*.agency strands.*.name strands.*.states.*.title"),
                (FieldKind.Prose, $"{EditableText.Intro} {EditableText.Without}"),
            ]
        );

    public static DeskFormKind People { get; } =
        Of(
            "people",
            "People",
            "people.yaml",
            [
                (FieldKind.Paragraph, "words"),
                (FieldKind.Line, "homes.*.name people.*.name people.*.short people.*.age people.*.is people.*.symbol people.*.home"),
                (FieldKind.Line, "people.*.partner people.*.sibling"),
                (FieldKind.UsuallyTrue, "people.*.family"),
                (FieldKind.UsuallyFalse, "people.*.unknown people.*.died"),
                (FieldKind.Words, "people.*.parents people.*.parentOf people.*.roles"),
            ]
        );

    public static DeskFormKind Pieces { get; } =
        Of(
            "pieces",
            "Pieces",
            "pieces.yaml",
            [
                (FieldKind.Line, "pieces.*.title pieces.*.agency pieces.*.from asks.*.agency"),
                (FieldKind.Date, "pieces.*.date"),
                (FieldKind.Words, "pieces.*.begins"),
                (FieldKind.UsuallyFalse, "pieces.*.fetched"),
                (FieldKind.Paragraph, "pieces.*.text pieces.*.brings asks.*.text"),
            ]
        );

    public static DeskFormKind Questions { get; } = Of("questions", "Questions", Front, [(FieldKind.Paragraph, "questions.*")]);

    public static DeskFormKind Plans { get; } =
        Of(
            "plans",
            "Plans for a room",
            Front,
            [
                (FieldKind.Number, "plans.*.minutes plans.*.welcome plans.*.looking-back plans.*.promise"),
                (FieldKind.Words, "plans.*.spine.*.scenes"),
                (
                    FieldKind.PartMinutes,
                    string.Join(' ', SceneParts.All.Select(part => $"plans.*.spine.*.{part.Key()}").Append("plans.*.spine.*.break"))
                ),
                (FieldKind.Paragraph, "told.*.as"),
                (FieldKind.Lines, "told.*.takes"),
            ]
        );

    public static IReadOnlyList<DeskFormKind> All { get; } = [People, Pieces, Plans, Questions, About];

    /// <summary>How a value is typed on this form; null when it is none of its values.</summary>
    public FieldKind? KindOf(string path) =>
        Fields.TryGetValue(string.Join('.', path.Split('.').Select(part => int.TryParse(part, out _) ? "*" : part)), out var kind)
            ? kind
            : null;

    private static DeskFormKind Of(string name, string title, string file, IEnumerable<(FieldKind Kind, string Paths)> fields) =>
        new(
            name,
            title,
            file,
            fields.SelectMany(field => field.Paths.Split(' ').Select(path => KeyValuePair.Create(path, field.Kind))).ToFrozenDictionary()
        );
}
