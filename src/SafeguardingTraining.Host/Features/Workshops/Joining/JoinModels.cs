using SafeguardingTraining.Host.Features.Workshops.Domain;
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

    public JoinRequest Arrival(Guid? person) =>
        new(
            Key,
            Agency,
            Table,
            Name,
            string.IsNullOrWhiteSpace(People) ? 1
                : int.TryParse(People, out var people) ? people
                : 0,
            person
        );
}

/// <summary>The page on which a person takes a seat.</summary>
public sealed record TakeSeatModel(
    WorkshopPlan Plan,
    string Code,
    IReadOnlyList<Agency> Agencies,
    bool IsLocked,
    string? PersonName,
    TakeSeatForm Form,
    IReadOnlyList<FieldProblem> Problems,
    string? Problem
)
{
    public static TakeSeatModel Fresh(Workshop workshop, string? doorKey, HttpContext http) =>
        Of(workshop, new TakeSeatForm(workshop.Code, doorKey, ReadableCode.NewKey(), null, null, "", "", false), null, http);

    public static TakeSeatModel Back(Workshop workshop, TakeSeatForm form, WorkshopOutcome.Refused refused, HttpContext http) =>
        Of(workshop, form, refused, http);

    private static TakeSeatModel Of(Workshop workshop, TakeSeatForm form, WorkshopOutcome.Refused? refused, HttpContext http) =>
        new(
            workshop.Plan,
            workshop.Code,
            workshop.AgenciesOpen,
            workshop.Locked,
            http.User.PersonName(),
            form,
            refused is { Field: { } field } ? [new FieldProblem(field, refused.Why)] : [],
            refused is { Field: null } ? refused.Why : null
        );
}
