using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Arrangements;

/// <summary>An arrangement as it was typed, and what is wrong.</summary>
/// <param name="Item">Of prior learning: an item as a form names it, or empty for the whole programme.</param>
public sealed record ArrangementDraft(ArrangementKind Kind, string Programme, string Item, string On, string Reason, string Where)
    : PrivateRecord
{
    public const string ProgrammeField = "programme";
    public const string ItemField = "item";
    public const string OnField = "on";
    public const string ReasonField = "reason";
    public const string WhereField = "where";

    private const string DayWanted = "Write the day like 22/11/2026.";

    public static ArrangementDraft Blank(ArrangementKind kind) => new(kind, "", "", "", "", "");

    public static ArrangementDraft Of(ArrangementKind kind, IFormCollection form) =>
        new(
            kind,
            $"{form[ProgrammeField]}",
            kind == ArrangementKind.PriorLearning ? $"{form[ItemField]}" : "",
            $"{form[OnField]}".Trim(),
            OnOneLine($"{form[ReasonField]}"),
            kind == ArrangementKind.PriorLearning ? OnOneLine($"{form[WhereField]}") : ""
        );

    /// <summary>What to fix, field by field; nothing when it can be arranged. The programme is looked for elsewhere.</summary>
    public IReadOnlyList<FieldProblem> Problems(DateOnly today) =>
        Kind switch
        {
            ArrangementKind.Given => [],
            ArrangementKind.PriorLearning =>
            [
                .. FieldProblems.At(WhereField, WhereProblem()),
                .. FieldProblems.At(OnField, BackProblem(today)),
                .. FieldProblems.At(ReasonField, LongProblem()),
            ],
            _ =>
            [
                .. FieldProblems.At(OnField, AheadProblem(today)),
                .. FieldProblems.At(ReasonField, Reason.Length == 0 ? "Say why, in a few words. They read it." : LongProblem()),
            ],
        };

    /// <summary>The arrangement, once there is nothing to fix.</summary>
    public Arrangement For(Guid member, Guid programme, DateOnly today) =>
        new(
            member,
            programme,
            Kind,
            Item,
            Kind == ArrangementKind.Given ? today : UkDates.Read(On) ?? today,
            Kind == ArrangementKind.Given ? "" : Reason,
            Where,
            today
        );

    private string? AheadProblem(DateOnly today) =>
        UkDates.Read(On) switch
        {
            null => DayWanted,
            { } day when day < today => "This day is over. Choose today or a later one.",
            { } day when day > today.AddYears(Arrangement.MostYears) => $"Choose a day within {Arrangement.MostYears.InWords()} years.",
            _ => null,
        };

    private string? BackProblem(DateOnly today) =>
        UkDates.Read(On) switch
        {
            null => DayWanted,
            { } day when day > today => "This day is still to come. Write when it was done.",
            { } day when day < today.AddYears(-Arrangement.MostYears) =>
                $"That is more than {Arrangement.MostYears.InWords()} years ago. It is time to do it again.",
            _ => null,
        };

    private string? WhereProblem() =>
        Where.Length switch
        {
            0 => "Say where it was done, such as a course and who gave it.",
            > Arrangement.LongestWhere => $"Keep this under {Arrangement.LongestWhere} characters.",
            _ => Readable(Where),
        };

    private string? LongProblem() =>
        Reason.Length > Arrangement.LongestReason ? $"Keep this under {Arrangement.LongestReason} characters." : Readable(Reason);

    private static string? Readable(string text) => XmlText.IsAName(text) ? null : XmlText.NotAName;

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
