using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Proxies;

/// <summary>Takes what a facilitator sends for a seat without a phone; for no other seat.</summary>
public sealed class ProxyService(ConsoleService console, RoomRegistry rooms, FragmentRenderer renderer, TimeProvider clock)
{
    /// <param name="noun">What was sent, so that it can be said beside its form that it was saved.</param>
    /// <param name="decide">What the workshop says to it, as if the seat itself had sent it.</param>
    public async Task<IResult> Send(HttpContext http, Guid id, int number, string noun, Func<SeatRequest, WorkshopOutcome> decide)
    {
        var stop = http.RequestAborted;
        if (await console.Find(http, id, stop) is not { } room || ProxyModel.SeatOf(room.Now.Workshop, number) is null)
        {
            return Page.NotFound(http);
        }
        var form = new FormFields(await http.Request.ReadFormAsync(stop));
        var outcome = await rooms.Act(
            room,
            (workshop, story) => decide(new SeatRequest(workshop, story, number, form)),
            CancellationToken.None
        );
        var tried = Tried.Of(outcome, form);
        if (LiveResponse.IsWanted(http))
        {
            return await Answer(room.Now, number, tried is null ? $"Saved {clock.UkTimeOfDay()}" : null, tried);
        }
        if (tried is null)
        {
            return TypedResults.LocalRedirect($"{WorkshopAddresses.SeatWithoutPhone(id, number)}{SavedWord.Query(clock, noun)}");
        }
        return ProxyModel.Of(room.Now, number, http, tried) is { } model
            ? Page.Of<ProxyPage>(http, model, StatusCodes.Status400BadRequest)
            : Page.NotFound(http);
    }

    /// <summary>The parts of the page as they are now; nothing where nobody without a phone has that seat any more.</summary>
    public async Task<IResult> Answer(WorkshopMoment now, int number, string? said = null, Tried? tried = null) =>
        ProxyShown.Of(now, number) is { } shown
            ? TypedResults.Json(
                new LiveResponse(now.Workshop.Version, await renderer.Render(shown.Fragments), said, tried?.Why, tried?.Field),
                statusCode: tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
            )
            : TypedResults.NotFound();
}

/// <summary>The page of a seat without a phone.</summary>
public sealed record ProxyModel(Guid Id, CommonView Common, AgencyView Agency, OwnView Own)
{
    /// <summary>Who asks a facilitator to come by: whoever lays and answers here sees it too.</summary>
    public required ConsoleCheckInsModel CheckIns { get; init; }

    public int Version { get; private init; }

    /// <summary>Null when there is no such seat, or somebody holds it.</summary>
    public static ProxyModel? Of(WorkshopMoment now, int number, HttpContext http, Tried? tried = null) =>
        SeatOf(now.Workshop, number) is { } seat
            ? Of(now, seat, SeatModel.TokenOf(http), tried, SavedWord.SaidIn(http), SavedWord.OfIn(http))
            : null;

    public static ProxyModel Of(
        WorkshopMoment now,
        Seat seat,
        string token,
        Tried? tried = null,
        string? said = null,
        string? saidOf = null
    )
    {
        var common = CommonView.Of(now);
        var sendsTo = WorkshopAddresses.SeatWithoutPhone(now.Workshop.Id, seat.Number);
        return new ProxyModel(
            now.Workshop.Id,
            common,
            AgencyView.Of(now, seat.Agency),
            OwnView.Of(now.Workshop, seat, token, tried, said, saidOf, sendsTo)
        )
        {
            CheckIns = ConsoleCheckInsModel.Of(now.Workshop, common),
            Version = now.Workshop.Version,
        };
    }

    internal static Seat? SeatOf(Workshop workshop, int number) =>
        workshop.SeatOf(number) is { Kind: SeatKind.Proxy, IsIn: true } seat ? seat : null;
}
