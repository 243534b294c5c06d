using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>
/// One person for whoever looks after their learning: what is done and due, and what was arranged. Never what they chose, wrote or answered.
/// </summary>
/// <param name="Place">"Northgate Council, Duty team".</param>
public sealed record TeamMemberModel(
    OrganisationMember Member,
    string Place,
    PersonProgress Progress,
    Curriculum Curriculum,
    LearningSubjects Subjects,
    DateOnly Today
) : PrivateRecord
{
    /// <summary>Workshops at which they have a place, wait for one, or took part; the latest first.</summary>
    public IReadOnlyList<BookedOccasion> Workshops { get; init; } = [];

    /// <summary>What was done for them lately, the newest first.</summary>
    public IReadOnlyList<TeamHistoryLine> History { get; init; } = [];

    /// <summary>What was typed and could not be arranged.</summary>
    public ArrangementDraft? Draft { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public string? Said { get; init; }

    /// <summary>Programmes that are not theirs yet.</summary>
    public IEnumerable<Programme> ToGive =>
        Curriculum.Programmes.Where(one => !one.IsRetired && Progress.Standings.All(standing => standing.Programme.Id != one.Id));

    /// <summary>Of programmes that are not theirs any more, what is still kept.</summary>
    public IEnumerable<Arrangement> Elsewhere =>
        Progress.Arranged.All.Where(made => Progress.Standings.All(standing => standing.Programme.Id != made.Programme));

    /// <summary>The draft of one form; empty for those that were not sent.</summary>
    public ArrangementDraft DraftOf(ArrangementKind kind, Guid programme) =>
        Draft is { } draft && draft.Kind == kind && draft.Programme == $"{programme}" ? draft : ArrangementDraft.Blank(kind);

    public bool IsOpen(ArrangementKind kind, Guid programme) =>
        Draft is { } draft && draft.Kind == kind && draft.Programme == $"{programme}";

    /// <summary>The id of a field of one of the forms.</summary>
    public static string IdOf(ArrangementKind kind, string programme, string field) => $"{kind}-{programme}-{field}".ToLowerInvariant();

    public static string? SaidOf(string? said) =>
        said switch
        {
            "given" => "The programme is theirs from today, and stands on their own page.",
            "exempted" => "They are exempt. It stands on their own page, with the reason.",
            "extended" => "They have more time. It stands on their own page, with the reason.",
            "counted" => "It counts as done elsewhere, and is shown as such wherever it stands.",
            "undone" => "Undone. Where they stand was worked out again.",
            "reminded" => "Reminded. It stands on their own page, and goes out by email where this site sends any.",
            "lately" => "They were reminded within the last week, so nothing was sent again.",
            "nothing-left" => "Nothing is asked of them there just now, so nothing was sent.",
            "already" => "That was so already. Nothing was changed.",
            _ => null,
        };
}

/// <summary>One thing that was done for somebody by whoever looks after them.</summary>
/// <param name="By">Their name; a deputy's with the manager they stood in for.</param>
public sealed record TeamHistoryLine(DateOnly On, string What, string By) : PrivateRecord;
