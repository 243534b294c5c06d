using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Remote;

/// <summary>The facilitator's phone. What it sends goes where the console's forms go.</summary>
public static class RemoteEndpoints
{
    public static void MapRemote(this IEndpointRouteBuilder routes)
    {
        var remote = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Remote)).RequireAuthorization();
        remote.MapGet("", Show);
        remote.MapGet("now", Now);
    }

    private static async Task<IResult> Show(Guid id, ConsoleService service, HttpContext http, CancellationToken stop) =>
        await service.Find(http, id, stop) is { } room ? Page.Of<RemotePage>(http, RemoteModel.Of(room.Now, http)) : Page.NotFound(http);

    private static async Task<IResult> Now(
        Guid id,
        ConsoleService service,
        FragmentRenderer renderer,
        Presence presence,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Find(http, id, stop) is not { } room)
        {
            return TypedResults.NotFound();
        }
        var now = room.Now;
        var present = Fragments.Present(now.Workshop, presence.Of(id));
        var parts = await renderer.Render([.. Fragments.OfRemote(now, CommonView.Of(now)), present]);
        return TypedResults.Json(new LiveResponse(now.Workshop.Version, parts));
    }
}
