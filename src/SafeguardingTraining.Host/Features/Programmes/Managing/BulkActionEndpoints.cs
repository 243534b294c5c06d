using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>Doing one thing for many people: a page that asks whether it is meant, and one that says what became of it.</summary>
internal static class BulkActionEndpoints
{
    internal static void MapBulkActions(this IEndpointRouteBuilder routes)
    {
        var team = routes.MapGroup("").For(Roles.Manager | Roles.Administrator);
        team.MapPost(ProgrammeAddresses.TeamSelections, Ask);
        team.MapBack(ProgrammeAddresses.TeamSelections, ProgrammeAddresses.Team);
        team.MapPost(ProgrammeAddresses.TeamBulkActions, Do);
        team.MapBack(ProgrammeAddresses.TeamBulkActions, ProgrammeAddresses.Team);
    }

    private static async Task<IResult> Ask([AsParameters] BulkQuery query, IFormCollection form)
    {
        if (await query.FindRequest(form) is not { } asked || BulkAction.Of(form) is not { } action)
        {
            return Page.NotFound(query.Http);
        }
        var lines = await query.Bulk.Find(asked, action, query.Me.Today, query.Stop);
        return lines.Count switch
        {
            0 => TypedResults.LocalRedirect($"{asked.At(asked.Query.Page)}&said=nobody"),
            > BulkAction.Most => TypedResults.LocalRedirect($"{asked.At(asked.Query.Page)}&said=too-many"),
            _ => Page.Of<BulkActionPage>(query.Http, new BulkActionModel(asked, action, lines)),
        };
    }

    private static async Task<IResult> Do([AsParameters] BulkQuery query, IFormCollection form)
    {
        if (await query.FindRequest(form) is not { } asked || BulkAction.Of(form) is not { } action)
        {
            return Page.NotFound(query.Http);
        }
        if (query.Bulk.Done(query.Me.Id, action) is { } before)
        {
            return Page.Of<BulkResultPage>(query.Http, new BulkResultModel(asked, await before));
        }
        var lines = await query.Bulk.Find(asked, action, query.Me.Today, query.Stop);
        var problems = action.Problems(asked.Curriculum, query.Me.Today);
        if (problems.Count > 0 || lines.Count != action.Count)
        {
            return Page.Of<BulkActionPage>(
                query.Http,
                new BulkActionModel(asked, action, lines) { Problems = problems, HasChanged = lines.Count != action.Count },
                StatusCodes.Status400BadRequest
            );
        }
        return Page.Of<BulkResultPage>(query.Http, new BulkResultModel(asked, await query.Bulk.Do(asked, action, lines, query.Me)));
    }
}

/// <summary>What is asked for many people, and by whom.</summary>
internal sealed record BulkQuery(BulkActionService Bulk, TeamService Team, SignedIn Me, HttpContext Http, CancellationToken Stop)
{
    /// <summary>What the list showed; null when they look after nobody.</summary>
    public Task<TeamRequest?> FindRequest(IFormCollection form) =>
        Team.FindRequest(Http, Me, form["place"], form["list"], form["state"], Site.Forms.FormValue.Whole(form["page"]), Stop);
}
