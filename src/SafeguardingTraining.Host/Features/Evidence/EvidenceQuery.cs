using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>What is looked for in the evidence, within what somebody looks after.</summary>
/// <param name="Agency">Where people work or worked last; null for every agency.</param>
/// <param name="From">Completed on that day or later.</param>
/// <param name="Until">Completed on that day or earlier.</param>
public sealed record EvidenceQuery(Guid? Agency, Guid? Team, Guid? Programme) : PrivateRecord
{
    public const int PageLength = 50;

    /// <summary>What is looked for in the name; empty for any.</summary>
    public string Name { get; init; } = "";

    /// <summary>Several places, instead of <see cref="Agency"/> and <see cref="Team"/>; null for one place, or every place.</summary>
    public ProgressUnits? Only { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public EvidencePeople People { get; init; }

    /// <summary>The list goes on after this record, or ends before it; null to begin.</summary>
    public EvidencePlace? Place { get; init; }

    /// <summary>What was asked for, within the scope that narrowed the team's list already.</summary>
    public static EvidenceQuery Of(TeamRequest within, EvidenceForm form) =>
        new(within.Query.Agency, within.Query.Team, within.Query.Programme)
        {
            Name = (form.Name ?? "").Trim() is { Length: <= EvidenceRecord.LongestName } name ? name : "",
            Only = within.Query.Only,
            From = UkDates.Read(form.From),
            Until = UkDates.Read(form.Until),
            People = FormValue.OneOf<EvidencePeople>(form.People) ?? EvidencePeople.Everybody,
            Place = EvidencePlace.Read(form.After, isAfter: true) ?? EvidencePlace.Read(form.Before, isAfter: false),
        };
}

/// <summary>The fields of the search as an address carries them.</summary>
public sealed record EvidenceForm(
    string? Place,
    string? Programme,
    string? Name,
    string? From,
    string? Until,
    string? People,
    string? After,
    string? Before
) : PrivateRecord;

/// <summary>Whose evidence is shown.</summary>
public enum EvidencePeople
{
    Everybody,
    Here,
    Left,
}

/// <summary>A record that a page of the list begins after, or ends before. The address names it by ids alone.</summary>
public sealed record EvidencePlace(Guid Person, Guid Programme, int Round, bool IsAfter)
{
    public static EvidencePlace? Read(string? sent, bool isAfter) =>
        (sent ?? "").Split('.') is [var person, var programme, var round]
        && FormValue.Id(person) is { } who
        && FormValue.Id(programme) is { } what
        && FormValue.Whole(round) is { } number
            ? new EvidencePlace(who, what, number, isAfter)
            : null;

    public static string At(EvidenceRecord record) => $"{record.Person:N}.{record.Programme:N}.{record.Round}";
}

/// <summary>A page of the evidence.</summary>
/// <param name="Count">How many there are; never more than <see cref="MostCounted"/>, which stands for that many or more.</param>
public sealed record EvidenceFound(IReadOnlyList<EvidenceRecord> Page, int Count, bool HasEarlier, bool HasLater)
{
    public const int MostCounted = 10_000;
}
