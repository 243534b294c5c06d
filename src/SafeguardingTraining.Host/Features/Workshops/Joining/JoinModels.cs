using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>The page at the short address: a code, or a seat code to bring a seat to this phone.</summary>
public sealed record JoinModel(string? Code = null, string? SeatCode = null, string? Problem = null, string? SeatProblem = null)
{
    /// <summary>The key this phone would have; made with the page, so that a form sent twice is one seat.</summary>
    public string Key { get; } = ReadableCode.NewKey();
}

/// <summary>What the form of a new seat sends.</summary>
public sealed record TakeSeatForm(
    string Code,
    string? DoorKey,
    string Key,
    string? Agency,
    int? Table,
    string Name,
    string People,
    bool Link
)
{
    public static TakeSeatForm Of(FormFields form) =>
        new(
            form.Text("code"),
            form.TextOrNull("k"),
            form.Text("key"),
            form.TextOrNull("agency"),
            form.Whole("table"),
            form.Text("name"),
            form.Text("people"),
            form.IsTicked("link")
        );

    /// <param name="waits">The seat waits until a facilitator lets it in.</param>
    public JoinRequest Arrival(Guid? person, bool waits) =>
        new(
            Key,
            Agency,
            Table,
            Name,
            string.IsNullOrWhiteSpace(People) ? 1
                : int.TryParse(People, out var people) ? people
                : 0,
            person,
            waits
        );
}

/// <summary>The page on which a person takes a seat.</summary>
/// <param name="Waits">The seat will wait until a facilitator lets it in, because so many wrong codes were tried before.</param>
public sealed record TakeSeatModel(
    WorkshopPlan Plan,
    string Code,
    IReadOnlyList<Agency> Agencies,
    bool IsLocked,
    bool Waits,
    string? PersonName,
    TakeSeatForm Form,
    IReadOnlyList<FieldProblem> Problems,
    string? Problem
)
{
    public static TakeSeatModel Fresh(WorkshopMoment now, string? doorKey, bool waits, HttpContext http) =>
        Of(now, new TakeSeatForm(now.Workshop.Code, doorKey, ReadableCode.NewKey(), null, null, "", "", false), null, waits, http);

    public static TakeSeatModel Back(
        WorkshopMoment now,
        TakeSeatForm form,
        WorkshopOutcome.Refused refused,
        bool waits,
        HttpContext http
    ) => Of(now, form, refused, waits, http);

    private static TakeSeatModel Of(
        WorkshopMoment now,
        TakeSeatForm form,
        WorkshopOutcome.Refused? refused,
        bool waits,
        HttpContext http
    ) =>
        new(
            now.Workshop.Plan,
            now.Workshop.Code,
            now.Workshop.AgenciesOpen(now.Story.Scenario),
            now.Workshop.Locked,
            waits,
            http.User.PersonName(),
            form,
            refused is { Field: { } field } ? [new FieldProblem(field, refused.Why)] : [],
            refused is { Field: null } ? refused.Why : null
        );
}
