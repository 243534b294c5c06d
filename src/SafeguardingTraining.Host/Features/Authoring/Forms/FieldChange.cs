using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios.Editing;

namespace SafeguardingTraining.Host.Features.Authoring.Forms;

/// <summary>A value that an author typed and that is not what the file says.</summary>
/// <param name="Typed">One for a value; any number for a list of words.</param>
public sealed record FieldChange(string Path, FieldKind Kind, IReadOnlyList<string> Typed)
{
    /// <summary>A form says which boxes it showed: one that is not ticked sends nothing.</summary>
    public const string ShownField = "shown";

    /// <summary>Whatever a form changes in a text; what it sent as it was is no change.</summary>
    public static IReadOnlyList<FieldChange> In(DeskFormKind kind, EditableText text, IFormCollection form) =>
        [
            .. form
                .Keys.Concat(form[ShownField].OfType<string>())
                .Distinct()
                .Select(path => kind.KindOf(path) is { } of ? new FieldChange(path, of, Read(of, form[path])) : null)
                .OfType<FieldChange>()
                .Where(change => !change.IsAsIn(text)),
        ];

    public EditableText On(EditableText text) =>
        Kind is FieldKind.Words or FieldKind.Lines ? text.SetWords(Path, Typed) : text.Set(Path, Typed is [var value, ..] ? value : null);

    /// <summary>The file has it like this already.</summary>
    public bool IsAsIn(EditableText text) =>
        Kind switch
        {
            FieldKind.Words or FieldKind.Lines => text.Words(Path).Where(word => word.Length > 0).SequenceEqual(Typed),
            FieldKind.UsuallyTrue or FieldKind.UsuallyFalse => Kind.IsTrue(text.Value(Path)) == (Typed[0] == "true"),
            FieldKind.Date => Same(Day(text.Value(Path) ?? ""), Typed[0]),
            FieldKind.PartMinutes => (text.Value(Path) ?? "0") == (Typed[0].Length == 0 ? "0" : Typed[0]),
            FieldKind.Prose => Same(Lined(text.Value(Path) ?? ""), Typed[0]),
            _ => Same(Flat(text.Value(Path) ?? ""), Typed[0]),
        };

    /// <summary>Both texts say the same in this place.</summary>
    public bool IsAlike(EditableText one, EditableText other) =>
        Kind is FieldKind.Words or FieldKind.Lines
            ? one.Words(Path).SequenceEqual(other.Words(Path))
            : one.Value(Path) == other.Value(Path);

    private static IReadOnlyList<string> Read(FieldKind kind, IReadOnlyList<string?> sent) =>
        kind switch
        {
            FieldKind.Words => [.. sent.OfType<string>().Where(word => word.Length > 0)],
            FieldKind.Lines =>
            [
                .. ContentPackage
                    .Kept(sent is [{ } lines, ..] ? lines : "")
                    .Split('\n')
                    .Select(line => line.Trim())
                    .Where(line => line.Length > 0),
            ],
            FieldKind.UsuallyTrue or FieldKind.UsuallyFalse => [sent.Contains("true") ? "true" : "false"],
            FieldKind.Date => [Day(First(sent))],
            FieldKind.PartMinutes => [Flat(First(sent)) is "0" ? "" : Flat(First(sent))],
            FieldKind.Prose => [Lined(First(sent))],
            _ => [Flat(First(sent))],
        };

    private static string First(IReadOnlyList<string?> sent) => sent is [{ } first, ..] ? first : "";

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    // What is no date stays as it was typed, so that it can be shown with its sentence.
    private static string Day(string typed) => UkDates.Typed(UkDates.Read(typed)) ?? Flat(typed);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lined(string text) => ContentPackage.Kept(text).Trim();
}
