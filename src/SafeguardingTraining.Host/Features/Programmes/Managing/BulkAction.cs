using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>What can be done for many people at once.</summary>
public enum BulkKind
{
    Remind,
    Give,
    Extend,
    Exempt,
}

/// <summary>For whom: those who were ticked, everybody on the page, or all that match what was asked for.</summary>
public enum BulkWhom
{
    Ticked,
    Page,
    All,
}

/// <summary>Something to be done for many people, as it was asked for and typed.</summary>
/// <param name="Id">Of the page that asks whether it is meant: however often its button is pressed, it is done once.</param>
/// <param name="Ticked">Members and programmes; a programme is empty for somebody who has none.</param>
/// <param name="Count">For how many the page said it would be done; null before it was shown.</param>
public sealed record BulkAction(
    Guid Id,
    BulkKind Kind,
    BulkWhom Whom,
    IReadOnlyList<(Guid Member, Guid Programme)> Ticked,
    ArrangementDraft Draft,
    int? Count
) : PrivateRecord
{
    public const string IdField = "id";
    public const string KindField = "act";
    public const string WhomField = "whom";
    public const string TickField = "who";
    public const string CountField = "count";

    /// <summary>The most that is done at once.</summary>
    public const int Most = 5_000;

    /// <summary>Null when the form names nothing that can be done.</summary>
    public static BulkAction? Of(IFormCollection form) =>
        FormValue.OneOf<BulkKind>(form[KindField]) is { } kind
            ? new BulkAction(
                FormValue.Id(form[IdField]) ?? Guid.NewGuid(),
                kind,
                FormValue.OneOf<BulkWhom>(form[WhomField]) ?? BulkWhom.Ticked,
                [.. form[TickField].OfType<string>().Select(Read).OfType<(Guid, Guid)>().Distinct().Take(ProgressQuery.PageLength)],
                ArrangementDraft.Of(KindOf(kind), form),
                FormValue.Whole(form[CountField])
            )
            : null;

    public static string TickOf(Guid member, Guid programme) => $"{member}:{programme}";

    /// <summary>What to fix before it can be done.</summary>
    public IReadOnlyList<FieldProblem> Problems(Curriculum curriculum, DateOnly today) =>
        Kind switch
        {
            BulkKind.Remind => [],
            BulkKind.Give => ProgrammeIn(curriculum) is null
                ? [new FieldProblem(ArrangementDraft.ProgrammeField, "Choose the programme.")]
                : [],
            _ => Draft.Problems(today),
        };

    /// <summary>The programme that is to be given; null when none was chosen that can be.</summary>
    public Programme? ProgrammeIn(Curriculum curriculum) =>
        FormValue.Id(Draft.Programme) is { } id && curriculum.Find(id) is { IsRetired: false } programme ? programme : null;

    private static ArrangementKind KindOf(BulkKind kind) =>
        kind switch
        {
            BulkKind.Extend => ArrangementKind.Extended,
            BulkKind.Exempt => ArrangementKind.Exempt,
            _ => ArrangementKind.Given,
        };

    private static (Guid, Guid)? Read(string ticked) =>
        ticked.Split(':') is [var member, var programme] && FormValue.Id(member) is { } who && FormValue.Id(programme) is { } what
            ? (who, what)
            : null;
}

/// <summary>What became of it: for how many it was done, and for whom not and why.</summary>
public sealed record BulkResult(BulkKind Kind, int Done, IReadOnlyList<BulkRefusal> Refusals) : PrivateRecord;

/// <param name="Why">"was reminded within the last week".</param>
public sealed record BulkRefusal(string Name, string Programme, string Why) : PrivateRecord;
