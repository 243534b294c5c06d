using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// A manager's pages: who of their team has begun, finished or is overdue. Never anybody's choices, debriefs, words or worries.
/// </summary>
internal static class TeamEndpoints
{
    internal static void MapTeamLearning(this IEndpointRouteBuilder routes)
    {
        var team = routes.MapGroup("").For(Roles.Manager | Roles.Administrator);
        team.MapGet(ProgrammeAddresses.Team, Show);
        team.MapGet(ProgrammeAddresses.TeamPicture, Picture);
        team.MapGet(ProgrammeAddresses.TeamCsv, ExportCsv).TakesACopy();
        team.MapGet(ProgrammeAddresses.TeamXlsx, ExportXlsx).TakesACopy();
    }

    private static async Task<IResult> Show([AsParameters] TeamQuery query, string? said) =>
        await query.FindRequest() is { } asked
            ? Page.Of<TeamPage>(
                query.Http,
                await query.Team.Model(asked, query.Me.Today, query.Stop) with
                {
                    Said = TeamModel.SaidOf(said),
                }
            )
            : Page.NotFound(query.Http);

    private static async Task<IResult> Picture(
        string? place,
        GroupPictures pictures,
        IWorkshopFollowUps followUps,
        TeamService team,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await team.FindRequest(http, me, place, null, null, 1, stop) is not { } asked)
        {
            return Page.NotFound(http);
        }
        // Several places together could be set against one of them.
        var picture = asked.Query.Only is null
            ? await pictures.Of(new ManagedArea(asked.Query.Agency, asked.Query.Team, null), me.Today, stop)
            : null;
        return Page.Of<TeamPicturePage>(
            http,
            new TeamPictureModel(asked, picture, await followUps.Shares(stop)) { Ratings = await followUps.Ratings(stop) }
        );
    }

    private static Task<IResult> ExportCsv([AsParameters] TeamQuery query, TeamExport export) =>
        Export(query, asked => export.Csv(asked, query.Me.Today, query.Stop), "text/csv; charset=utf-8", "learning.csv");

    private static Task<IResult> ExportXlsx([AsParameters] TeamQuery query, TeamExport export) =>
        Export(
            query,
            asked => export.Xlsx(asked, query.Me.Today, query.Stop),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "learning.xlsx"
        );

    // All pages of what was asked for.
    private static async Task<IResult> Export(TeamQuery query, Func<TeamRequest, Task<Stream>> write, string type, string name) =>
        await (query with { Page = 1 }).FindRequest() is { } asked
            ? TypedResults.Stream(await write(asked), type, name)
            : Page.NotFound(query.Http);
}

/// <summary>What a manager looks for, as the address says it, and who looks.</summary>
internal sealed record TeamQuery(
    string? Place,
    string? Programme,
    string? State,
    int? Page,
    TeamService Team,
    SignedIn Me,
    HttpContext Http,
    CancellationToken Stop
)
{
    /// <summary>What was asked for, within what this person looks after; null when they look after nobody.</summary>
    public Task<TeamRequest?> FindRequest() => Team.FindRequest(Http, Me, Place, Programme, State, Page, Stop);
}

/// <summary>What a manager asked for, with the names of places and programmes.</summary>
public sealed record TeamRequest(ManagerScope Scope, ProgressQuery Query, OrganisationUnits Places, Curriculum Curriculum)
{
    /// <summary>The place asked for as a form sends it; empty for the whole of the scope.</summary>
    public string Place => $"{Query.Unit ?? Query.Team ?? Query.Agency}";

    /// <summary>"Northgate Council, Duty team"; several places are told by their number.</summary>
    public string PlaceName =>
        Query switch
        {
            { Only: null } => Places.NameOf(Query.Agency, Query.Team),
            { Unit: { } unit } => $"{Places.NameOf(Places.AgencyOf(unit)?.Id, unit)}, with the teams that belong to it",
            { Only: { } only } => Several(only),
        };

    private string Several(ProgressUnits only)
    {
        string[] names =
        [
            .. only.Agencies.Select(agency => Places.NameOf(agency, null)),
            .. only.Teams.OfType<Guid>().Select(team => Places.NameOf(Places.AgencyOf(team)?.Id, team)),
        ];
        return names.Length <= MostNamed ? string.Join("; ", names) : $"{names.Length:N0} teams and agencies";
    }

    private const int MostNamed = 3;

    public string At(int page, string address = ProgrammeAddresses.Team) =>
        $"{address}?place={Place}&programme={Query.Programme}&state={Query.State}&page={page}";
}

/// <summary>Finds what a manager may see, and reminds people.</summary>
public sealed class TeamService(
    ProgressStore store,
    ProgrammeStore programmes,
    IOrganisation organisation,
    Outbox outbox,
    DayLetters letters,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <summary>Whom this person looks after; null for nobody.</summary>
    public async Task<ManagerScope?> FindScope(SignedIn me, CancellationToken stop) =>
        ManagerScope.Of(await organisation.FindManaged(me.Id, me.Today, stop), await organisation.ListUnits(stop));

    /// <summary>What was asked for, within what this person looks after; null when they look after nobody.</summary>
    public async Task<TeamRequest?> FindRequest(
        HttpContext http,
        SignedIn me,
        string? place,
        string? programme,
        string? state,
        int? page,
        CancellationToken stop
    )
    {
        var all = await organisation.ListUnits(stop);
        return ManagerScope.Of(await organisation.FindManaged(me.Id, me.Today, stop), all) is { } scope
            ? new TeamRequest(scope, scope.Narrow(place, programme, state, page, all), all, await programmes.All(stop))
            : null;
    }

    public async Task<TeamModel> Model(TeamRequest asked, DateOnly today, CancellationToken stop) =>
        new(asked, await store.Counts(asked.Query, today, stop), await store.Search(asked.Query, today, stop), today);

    /// <summary>Reminds one person of a programme; false when they were reminded within a week.</summary>
    public async Task<bool> Remind(OrganisationMember who, Programme programme, ManagerAct act, CancellationToken stop) =>
        await store.Write(batch => Remind(batch, who, programme, act) ? 1 : 0, stop) == 1;

    /// <summary>The same as one of several, in a transaction of theirs.</summary>
    internal bool Remind(Batch batch, OrganisationMember who, Programme programme, ManagerAct act)
    {
        if (!ProgressStore.Nudge(batch, who.Id, programme.Id, clock.UkToday()))
        {
            return false;
        }
        audit.Note(batch, act.Person, act.Did($"person.reminded {programme.Id}"), who.Id);
        if (outbox.IsOn)
        {
            letters.Add(batch, LearningLetterKinds.Reminder, who.Id, who.Person, who.Agency, programme.Id, clock.UkToday());
        }
        return true;
    }
}

/// <summary>A manager's page.</summary>
public sealed record TeamModel(
    TeamRequest Asked,
    IReadOnlyList<ProgressCount> Counts,
    ProgressResult Found,
    DateOnly Today,
    string? Said = null
)
{
    public int Pages => Math.Max(1, (Found.Count + ProgressQuery.PageLength - 1) / ProgressQuery.PageLength);

    /// <summary>Counts by programme and place: by agency for the whole partnership, else by team.</summary>
    public IEnumerable<(string Programme, string Place, ProgressCount Count)> Lines =>
        from count in Counts
        let at = Asked.Query.Agency is null && Asked.Query.Only is null ? (count.Agency, Team: (Guid?)null) : (count.Agency, count.Team)
        group count by (count.Programme, at) into one
        let name = Asked.Curriculum.Find(one.Key.Programme)?.Name ?? ""
        let place = (Asked.Query.Agency is null && Asked.Query.Only is null) || one.Key.at.Team is not null
            ? Asked.Places.NameOf(one.Key.at.Agency, one.Key.at.Team)
            : $"{Asked.Places.NameOf(one.Key.at.Agency, null)}, no team"
        orderby name, place
        select (
            name,
            place,
            new ProgressCount(
                one.Key.Programme,
                one.Key.at.Agency,
                one.Key.at.Team,
                one.Sum(count => count.All),
                one.Sum(count => count.NotBegun),
                one.Sum(count => count.Complete),
                one.Sum(count => count.Overdue),
                one.Sum(count => count.Exempt)
            )
        );

    public static string? SaidOf(string? said) =>
        said switch
        {
            "nobody" => "Choose somebody first: tick them below, or say that it is for everybody.",
            "too-many" => $"That is more than {BulkAction.Most:N0} at once. Narrow the list, by place, programme or standing.",
            _ => null,
        };
}

/// <param name="Picture">Null when the group is too small.</param>
public sealed record TeamPictureModel(TeamRequest Asked, GroupPicture? Picture, IReadOnlyList<FollowUpShare> FollowUps)
{
    /// <summary>How sure people were before a workshop, after it and weeks later, over the whole partnership.</summary>
    public IReadOnlyList<RatedQuestion> Ratings { get; init; } = [];
}
