using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
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
        Guid? booking,
        SignedIn me,
        WorkshopStore store,
        FollowUpStore followUps,
        ScenarioCatalogue catalogue,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var due = await followUps.Due(me.Id, me.Today, stop);
        return Page.Of<WorkshopsPage>(
            http,
            new WorkshopsModel(await store.Mine(me.Id, stop), [.. catalogue.Scenarios], due, http.User.Is(Roles.Facilitator))
            {
                Booking = booking,
                Now = clock.GetUtcNow(),
            }
        );
    }

    private static async Task<IResult> New(
        string? scenario,
        string? plan,
        Guid? copy,
        Guid? booking,
        SignedIn me,
        WorkshopForms forms,
        IBookings bookings,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (booking is { } booked)
        {
            return await bookings.Run(booked, me.Id, stop) switch
            {
                null or { IsCalledOff: true } => Page.NotFound(http),
                { Workshop: { } opened } => TypedResults.LocalRedirect(WorkshopAddresses.Console(opened)),
                { Slug: "" } when scenario is null => TypedResults.LocalRedirect($"{WorkshopAddresses.All}?booking={booked}"),
                { } occasion => Shown(http, await forms.For(occasion, scenario, me, stop)),
            };
        }
        return Shown(http, copy is { } past ? await forms.Like(past, me, stop) : await forms.Fresh(scenario, plan, me, stop));
    }

    private static IResult Shown(HttpContext http, PlanModel? form) =>
        form is null ? Page.NotFound(http) : Page.Of<NewWorkshopPage>(http, form);

    private static async Task<IResult> Open(
        IFormCollection form,
        SignedIn me,
        ScenarioCatalogue catalogue,
        WorkshopForms forms,
        WorkshopCreation opening,
        IBookings bookings,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = WorkshopDraft.Of(new FormFields(form));
        if (catalogue.Find(draft.Slug) is not { } listed)
        {
            return Page.NotFound(http);
        }
        var again = await forms.Again(draft, listed.Scenario, me, stop);
        if (again.Problems.Count > 0)
        {
            return Page.Of<NewWorkshopPage>(http, again, StatusCodes.Status400BadRequest);
        }
        // A rehearsal is nobody's attendance.
        var occasion = Guid.TryParse(draft.Booking, out var booking) && !draft.Rehearsal ? await bookings.Run(booking, me.Id, stop) : null;
        var plan = again.ToPlan(me.Today) with { For = BookedFor.Of(occasion) };
        var id = await opening.Open(listed, plan, new Facilitator(me.Id, http.User.PersonName() ?? ""), again.Chosen, stop);
        if (occasion is not null)
        {
            await bookings.Open(occasion.Id, id, plan.Slug, stop);
        }
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
