using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>The screen: the facilitators' own, and the one that can only be watched. Neither takes a form.</summary>
public static class ScreenEndpoints
{
    public static void MapScreen(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Console)).RequireAuthorization();
        own.MapGet("screen", Show);
        own.MapGet("screen/now", Now);
        routes.MapGet(WorkshopAddresses.Watch("{code}"), Watch);
        routes.MapGet($"{WorkshopAddresses.Watch("{code}")}/now", WatchNow);
    }

    private static async Task<IResult> Show(
        Guid id,
        ConsoleService service,
        ScreenInvitations invitations,
        HttpContext http,
        CancellationToken stop
    ) =>
        await service.Find(http, id, stop) is { } room
            ? Page.Of<ScreenPage>(http, ScreenModel.Of(room.Now, invitations.Of(room, http.Request)))
            : Page.NotFound(http);

    private static async Task<IResult> Now(
        Guid id,
        ConsoleService service,
        ScreenInvitations invitations,
        FragmentRenderer renderer,
        HttpContext http,
        CancellationToken stop
    ) =>
        await service.Find(http, id, stop) is { } room
            ? TypedResults.Json(await Parts(room, invitations.Of(room, http.Request), renderer))
            : TypedResults.NotFound();

    private static async Task<IResult> Watch(
        string code,
        WatchLookup watching,
        ScreenInvitations invitations,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        if (await watching.Find(http, code, stop) is var (room, key))
        {
            return Page.Of<WatchPage>(http, WatchModel.Of(room.Now, invitations.Of(room, http.Request), key.InAddress));
        }
        var rests = watching.Rests(http);
        return Page.Of<NothingToWatchPage>(
            http,
            new NothingToWatch(rests),
            rests ? StatusCodes.Status429TooManyRequests : StatusCodes.Status404NotFound
        );
    }

    private static async Task<IResult> WatchNow(
        string code,
        WatchLookup watching,
        ScreenInvitations invitations,
        FragmentRenderer renderer,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        return await watching.Find(http, code, stop) is var (room, _)
            ? TypedResults.Json(await Parts(room, invitations.Of(room, http.Request), renderer))
            : TypedResults.NotFound();
    }

    private static async Task<LiveResponse> Parts(Room room, ScreenInvitation invitation, FragmentRenderer renderer)
    {
        var now = room.Now;
        return new LiveResponse(now.Workshop.Version, await renderer.Render(Fragments.OfScreen(CommonView.Of(now), invitation)));
    }
}
