using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>The plenary of several rooms: its page, its screen, and one more room.</summary>
public static class PlenaryEndpoints
{
    public static void MapPlenary(this IEndpointRouteBuilder routes)
    {
        var plenary = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Plenary)).RequireAuthorization();
        plenary.MapGet("", Show);
        plenary.MapGet("screen", Screen);
        plenary.MapPost("rooms", Add);
        plenary.MapBack("rooms", WorkshopAddresses.Plenary);
    }

    private static async Task<IResult> Show(Guid id, SignedIn me, PlenaryRooms plenary, HttpContext http, CancellationToken stop) =>
        await plenary.Find(http, id, stop) is { } rooms ? Page.Of<PlenaryPage>(http, PlenaryModel.Of(rooms, me.Id)) : Page.NotFound(http);

    private static async Task<IResult> Screen(Guid id, int? page, PlenaryRooms plenary, HttpContext http, CancellationToken stop) =>
        await plenary.Find(http, id, stop) is { } rooms
            ? Page.Of<PlenaryScreenPage>(http, PlenaryScreenModel.Of(PlenaryModel.ViewOf(rooms), page ?? 1))
            : Page.NotFound(http);

    private static async Task<IResult> Add(
        Guid id,
        IFormCollection form,
        SignedIn me,
        PlenaryRooms plenary,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await plenary.Find(http, id, stop) is not [var first, ..] rooms)
        {
            return Page.NotFound(http);
        }
        var by = new Facilitator(me.Id, http.User.PersonName() ?? "");
        return await plenary.Add(first, new FormFields(form).Id, by, stop) is WorkshopOutcome.Refused refused
            ? Page.Of<PlenaryPage>(http, PlenaryModel.Of(rooms, me.Id, refused.Why), StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect(WorkshopAddresses.Plenary(id));
    }
}
