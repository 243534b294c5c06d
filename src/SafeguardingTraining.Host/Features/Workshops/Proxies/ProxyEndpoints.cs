using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Proxies;

/// <summary>The page of a seat without a phone: what it holds, and a form for everything a facilitator may do for it.</summary>
public static class ProxyEndpoints
{
    /// <param name="console">The addresses of one workshop's console.</param>
    public static void MapProxies(this RouteGroupBuilder console)
    {
        var seat = console.MapGroup("seats/{seat:int}");
        seat.MapGet("", Show);
        seat.MapGet("now", Now);
        seat.Takes("pieces", SeatEndpoints.LayPiece);
        seat.Takes("questions", SeatEndpoints.Ask);
        seat.Takes("answers", SeatEndpoints.Reply);
        seat.Takes("worries", SeatEndpoints.GiveWorry);
        seat.Takes("votes", SeatEndpoints.GiveVote);
        seat.Takes("notes", SeatEndpoints.WriteOnWall);
        seat.MapPost("promises", (Guid id, int seat, ProxyService service, TimeProvider clock, HttpContext http) =>
            service.Send(http, id, seat, "promises", sent => SeatEndpoints.PromiseWithoutCard(sent, clock.UkToday()))
        );
        seat.MapGet("{noun}", (Guid id, int seat) => TypedResults.LocalRedirect(WorkshopAddresses.SeatWithoutPhone(id, seat)));
    }

    private static void Takes(this RouteGroupBuilder proxy, string noun, Func<SeatRequest, Domain.WorkshopOutcome> decide) =>
        proxy.MapPost(noun, (Guid id, int seat, ProxyService service, HttpContext http) => service.Send(http, id, seat, noun, decide));

    private static async Task<IResult> Show(Guid id, int seat, ConsoleService console, HttpContext http, CancellationToken stop) =>
        await console.Find(http, id, stop) is { } room && ProxyModel.Of(room.Now, seat, http) is { } model
            ? Page.Of<ProxyPage>(http, model)
            : Page.NotFound(http);

    private static async Task<IResult> Now(
        Guid id,
        int seat,
        ConsoleService console,
        ProxyService service,
        HttpContext http,
        CancellationToken stop
    ) => await console.Find(http, id, stop) is { } room ? await service.Answer(room.Now, seat) : TypedResults.NotFound();
}
