using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>Gathers what a manager may see of one person they look after.</summary>
public sealed class TeamMemberService(
    ProgressService progress,
    ProgrammeStore programmes,
    LearningSubjects subjects,
    TeamService team,
    IOrganisation organisation,
    IBookings bookings,
    AuditTrail trail
)
{
    private const int MostHistory = 20;

    private static readonly string[] Kinds = ["person.reminded", .. Codes()];

    /// <summary>The person and what is done to them in whose name; null when they are not looked after by whoever asks.</summary>
    public async Task<(TeamMemberModel Model, ManagerAct Act)?> Find(Guid id, SignedIn me, CancellationToken stop)
    {
        if (
            await team.FindScope(me, stop) is not { } scope
            || await organisation.FindMember(id, stop) is not { } member
            || scope.ActOf(me, member) is not { } act
        )
        {
            return null;
        }
        var places = await organisation.ListUnits(stop);
        var model = new TeamMemberModel(
            member,
            places.NameOf(member.Agency, member.Team),
            await progress.Of(member, me.Today, stop),
            await programmes.All(stop),
            subjects,
            me.Today
        );
        return (
            model with
            {
                Workshops = member.Person is { } person ? Booked(await bookings.Mine(person, stop), person) : [],
                History = await History(member.Id, model.Curriculum, stop),
            },
            act
        );
    }

    // Whether somebody gave a place back, or did not come, is between them and whoever runs the workshop.
    private static IReadOnlyList<BookedOccasion> Booked(IReadOnlyList<BookedOccasion> mine, Guid person) =>
        [
            .. mine.Where(one => !one.Occasion.IsCalledOff)
                .Where(one => one.Of(person)?.State is BookingState.Booked or BookingState.Waiting or BookingState.Attended)
                .OrderByDescending(one => one.Occasion.StartsAt),
        ];

    private async Task<IReadOnlyList<TeamHistoryLine>> History(Guid member, Curriculum curriculum, CancellationToken stop)
    {
        var rows = (await trail.About(member, stop)).Where(row => row.About == member && Kinds.Contains(Code(row))).Reverse();
        var lines = new List<TeamHistoryLine>();
        foreach (var row in rows.Take(MostHistory))
        {
            var programme = FormValue.Id(row.Did.Split(' ').ElementAtOrDefault(1)) is { } id ? curriculum.Find(id)?.Name : null;
            lines.Add(
                new TeamHistoryLine(
                    DateOnly.FromDateTime(row.At.InUk().DateTime),
                    programme is null ? What(Code(row)) : $"{What(Code(row))}: {programme}",
                    await By(row, stop)
                )
            );
        }
        return lines;
    }

    private async Task<string> By(AuditRecord row, CancellationToken stop)
    {
        var who = row.By is { } by ? (await organisation.FindMemberOf(by, stop))?.Name ?? "somebody who has left" : "the site";
        return row.Did.Split(' ') is [.., "for", var manager]
            ? $"{who}, deputy of {(FormValue.Id(manager) is { } id ? (await organisation.FindMember(id, stop))?.Name : null) ?? "a manager"}"
            : who;
    }

    private static string Code(AuditRecord row) => row.Did.Split(' ')[0];

    private static IEnumerable<string> Codes() =>
        Enum.GetValues<ArrangementKind>()
            .SelectMany(kind => (string[])[Arrangement.DidOf(kind, isUndone: false), Arrangement.DidOf(kind, isUndone: true)]);

    private static string What(string code) =>
        code switch
        {
            "person.programme-given" => "Given a programme",
            "person.programme-taken-back" => "A programme taken back",
            "person.exempted" => "Exempted",
            "person.exemption-undone" => "Exemption undone",
            "person.extended" => "Given more time",
            "person.extension-undone" => "More time undone",
            "person.prior-learning" => "Counted as done elsewhere",
            "person.prior-learning-undone" => "No longer counted as done elsewhere",
            _ => "Reminded",
        };
}
