using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Before a workshop: a facilitator's list, a new one from any scenario, and joining another facilitator.</summary>
public static class PlanningEndpoints
{
    private const string NoSuchCode = "No workshop has that facilitator code. Ask the other facilitator to read it out again.";

    public static void MapPlanning(this IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup("").RequireAuthorization();
        mine.MapGet(WorkshopAddresses.All, List);
        mine.MapPost(WorkshopAddresses.All, Open).For(Roles.Facilitator);
        mine.MapGet(WorkshopAddresses.New, New).For(Roles.Facilitator);
        mine.MapPost(WorkshopAddresses.Facilitations, JoinAsFacilitator).For(Roles.Facilitator);
        mine.MapBack(WorkshopAddresses.Facilitations, WorkshopAddresses.All);
    }

    private static async Task<IResult> List(
        SignedIn me,
        WorkshopStore store,
        FollowUpStore followUps,
        ScenarioCatalogue catalogue,
        HttpContext http,
        CancellationToken stop
    )
    {
        var due = await followUps.Due(me.Id, me.Today, stop);
        return Page.Of<WorkshopsPage>(
            http,
            new WorkshopsModel(await store.Mine(me.Id, stop), [.. catalogue.Scenarios], due, http.User.Is(Roles.Facilitator))
        );
    }

    private static IResult New(string? scenario, SignedIn me, ScenarioCatalogue catalogue, LocalValues local, HttpContext http) =>
        catalogue.Find(scenario ?? "") is { Scenario: var found }
            ? Page.Of<NewWorkshopPage>(http, new PlanModel(found, WorkshopDraft.Fresh(found, local, me.Today), []))
            : Page.NotFound(http);

    private static async Task<IResult> Open(
        IFormCollection form,
        SignedIn me,
        ScenarioCatalogue catalogue,
        WorkshopCreation opening,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = WorkshopDraft.Of(new FormFields(form));
        if (catalogue.Find(draft.Slug) is not { } listed)
        {
            return Page.NotFound(http);
        }
        if (draft.Problems(listed.Scenario) is { Count: > 0 } problems)
        {
            return Page.Of<NewWorkshopPage>(http, new PlanModel(listed.Scenario, draft, problems), StatusCodes.Status400BadRequest);
        }
        var id = await opening.Open(listed, draft.ToPlan(listed.Scenario, me.Today), me.Id, http.User.PersonName() ?? "", stop);
        return TypedResults.LocalRedirect(WorkshopAddresses.Console(id));
    }

    private static async Task<IResult> JoinAsFacilitator(
        [FromForm] string? code,
        SignedIn me,
        WorkshopStore store,
        RoomRegistry rooms,
        WrongCodeLimit wrong,
        ScenarioCatalogue catalogue,
        HttpContext http,
        CancellationToken stop
    )
    {
        // Counted by account: whoever guesses keeps nobody else waiting.
        var read = wrong.ClaimsRest(me.Id) ? null : ReadableCode.Read(code, WorkshopStore.FacilitatorCodeLength);
        if (read is null || await store.FindByFacilitatorCode(read, stop) is not { } id || await rooms.Find(id, stop) is not { } room)
        {
            wrong.CountClaim(me.Id);
            var model = new WorkshopsModel(await store.Mine(me.Id, stop), [.. catalogue.Scenarios], [], MayRun: true, code, NoSuchCode);
            return Page.Of<WorkshopsPage>(http, model, StatusCodes.Status400BadRequest);
        }
        await rooms.Act(room, workshop => workshop.JoinAsFacilitator(me.Id, http.User.PersonName() ?? ""), stop);
        return TypedResults.LocalRedirect(WorkshopAddresses.Console(id));
    }
}
