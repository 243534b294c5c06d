using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>The agencies of the partnership and their teams.</summary>
internal static class AgencyEndpoints
{
    internal static void MapAgencyAdmin(this IEndpointRouteBuilder routes)
    {
        var agencies = routes.MapGroup("").For(Roles.Administrator);
        agencies.MapGet(PeopleAddresses.Agencies, List);
        agencies.MapPost(PeopleAddresses.Agencies, Add);
        agencies.MapGet(AddressRoute.To(PeopleAddresses.Agency), Show);
        agencies.MapPost(AddressRoute.To(PeopleAddresses.Agency), Rename);
        agencies.MapPost(AddressRoute.To(PeopleAddresses.Teams), KeepTeam);
        agencies.MapPost(AddressRoute.To(PeopleAddresses.AgencyRemovals), Remove);
        agencies.MapBack($"{AddressRoute.To(PeopleAddresses.Agency)}/{{noun}}", PeopleAddresses.Agency);
    }

    private static async Task<IResult> List(PeopleStore store, HttpContext http, CancellationToken stop) =>
        Page.Of<AgenciesPage>(http, new AgenciesModel(await store.Partnership(stop), await store.Counts(stop)));

    private static async Task<IResult> Add(
        [FromForm] string? name,
        PeopleStore store,
        AuditLog audit,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var agency = new PartnerAgency(Guid.CreateVersion7(), (name ?? "").Trim(), []);
        FieldProblem[] problems = [.. AgencyName.Problem("name", agency.Name)];
        if (problems.Length > 0 || !await store.Add(agency, stop))
        {
            return Page.Of<AgenciesPage>(
                http,
                new AgenciesModel(
                    await store.Partnership(stop),
                    await store.Counts(stop),
                    agency.Name,
                    problems is [] ? [AgenciesModel.Taken] : problems
                ),
                StatusCodes.Status400BadRequest
            );
        }
        await audit.Note(me.Id, "agency.added", agency.Id, stop);
        return TypedResults.LocalRedirect(PeopleAddresses.Agency(agency.Id));
    }

    private static async Task<IResult> Show(Guid id, PeopleStore store, HttpContext http, CancellationToken stop) =>
        await Model(id, store, stop) is { } model ? Page.Of<AgencyPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Rename(
        Guid id,
        [FromForm] string? name,
        PeopleStore store,
        AuditLog audit,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await Model(id, store, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        FieldProblem[] problems = [.. AgencyName.Problem("name", name ?? "")];
        if (problems.Length > 0 || !await store.Rename(model.Agency, (name ?? "").Trim(), stop))
        {
            return AskAgain(http, model with { Typed = name, Problems = problems is [] ? [AgenciesModel.Taken] : problems });
        }
        await audit.Note(me.Id, "agency.renamed", id, stop);
        return TypedResults.LocalRedirect(PeopleAddresses.Agency(id));
    }

    /// <summary>Adds a team, or gives one another name.</summary>
    private static async Task<IResult> KeepTeam(
        Guid id,
        [FromForm] string? name,
        [FromForm] string? parent,
        [FromForm] Guid? team,
        PeopleStore store,
        AuditLog audit,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await Model(id, store, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var field = team is { } known ? $"team-{known}" : AgencyModel.NewTeamField;
        var (typed, kept) = ((name ?? "").Trim(), model.Agency.Teams.FirstOrDefault(one => one.Id == team));
        FieldProblem[] problems = [.. AgencyName.Problem(field, typed)];
        if (
            problems.Length > 0
            || !await (
                kept is null
                    ? store.Change(batch => batch.Add(new Team(Guid.CreateVersion7(), id, typed)), stop)
                    : store.Rename(kept, typed, stop)
            )
        )
        {
            problems = problems is [] ? [new FieldProblem(field, "This agency has a team of that name already.")] : problems;
            return AskAgain(http, model with { TypedTeam = typed, Problems = problems });
        }
        if (kept is not null && model.MayBelongTo(kept, FormValue.Id(parent)))
        {
            await store.Place(kept, FormValue.Id(parent), stop);
        }
        await audit.Note(me.Id, kept is null ? "team.added" : "team.renamed", kept?.Id ?? id, stop);
        return TypedResults.LocalRedirect(PeopleAddresses.Agency(id));
    }

    /// <summary>Takes away a team, or the agency itself, once nobody is in it.</summary>
    private static async Task<IResult> Remove(
        Guid id,
        [FromForm] Guid? team,
        PeopleStore store,
        AuditLog audit,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await Model(id, store, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var kept = model.Agency.Teams.FirstOrDefault(one => one.Id == team);
        if (!await (kept is null ? store.Remove(model.Agency, stop) : store.Remove(kept, stop)))
        {
            return AskAgain(
                http,
                model with
                {
                    Problems =
                    [
                        new FieldProblem(
                            "name",
                            "People are still in it, somebody looks after it, or another team belongs to it. Change that first."
                        ),
                    ],
                }
            );
        }
        await audit.Note(me.Id, kept is null ? "agency.removed" : "team.removed", kept?.Id ?? id, stop);
        return TypedResults.LocalRedirect(kept is null ? PeopleAddresses.Agencies : PeopleAddresses.Agency(id));
    }

    private static IResult AskAgain(HttpContext http, AgencyModel model) =>
        Page.Of<AgencyPage>(http, model, StatusCodes.Status400BadRequest);

    private static async Task<AgencyModel?> Model(Guid id, PeopleStore store, CancellationToken stop) =>
        (await store.Partnership(stop)).Agency(id) is { } agency ? new AgencyModel(agency, await store.Counts(stop)) : null;
}

/// <summary>The agencies, and one being added.</summary>
public sealed record AgenciesModel(
    Partnership Partnership,
    IReadOnlyDictionary<(Guid Agency, Guid? Team), int> Counts,
    string? Typed = null,
    IReadOnlyList<FieldProblem>? Problems = null
)
{
    public static FieldProblem Taken { get; } = new("name", "An agency of that name is here already.");

    public int PeopleIn(PartnerAgency agency) => Counts.Where(count => count.Key.Agency == agency.Id).Sum(count => count.Value);
}

/// <summary>One agency with its teams.</summary>
public sealed record AgencyModel(
    PartnerAgency Agency,
    IReadOnlyDictionary<(Guid Agency, Guid? Team), int> Counts,
    string? Typed = null,
    string? TypedTeam = null,
    IReadOnlyList<FieldProblem>? Problems = null
)
{
    public const string NewTeamField = "new-team";

    public int People => Counts.Where(count => count.Key.Agency == Agency.Id).Sum(count => count.Value);

    /// <summary>Teams that another may belong to: no team belongs to itself, however many lie between.</summary>
    public IEnumerable<Team> ParentsOf(Team team) => Agency.Teams.Where(one => MayBelongTo(team, one.Id));

    public bool MayBelongTo(Team team, Guid? parent)
    {
        var above = new HashSet<Guid> { team.Id };
        for (var at = parent; at is { } id; at = Agency.Teams.FirstOrDefault(one => one.Id == id)?.Parent)
        {
            if (!above.Add(id) || Agency.Teams.All(one => one.Id != id))
            {
                return false;
            }
        }
        return true;
    }

    public int PeopleIn(Team team) => Counts.GetValueOrDefault((Agency.Id, team.Id));
}
