using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Proxies;

/// <summary>Takes what a facilitator sends for a seat without a phone; for no other seat.</summary>
public sealed class ProxyService(ConsoleService console, RoomRegistry rooms, TimeProvider clock)
{
    /// <param name="noun">What was sent, so that it can be said beside its form that it was saved.</param>
    /// <param name="decide">What the workshop says to it, as if the seat itself had sent it.</param>
    public async Task<IResult> Send(HttpContext http, Guid id, int number, string noun, Func<SeatRequest, WorkshopOutcome> decide)
    {
        var stop = http.RequestAborted;
        if (await console.Find(http, id, stop) is not { } room || ProxyModel.SeatOf(room.Now, number) is null)
        {
            return Page.NotFound(http);
        }
        var form = new FormFields(await http.Request.ReadFormAsync(stop));
        var outcome = await rooms.Act(
            room,
            (workshop, story) => decide(new SeatRequest(workshop, story, number, form)),
            CancellationToken.None
        );
        if (Tried.Of(outcome, form) is not { } tried)
        {
            return TypedResults.LocalRedirect($"{WorkshopAddresses.SeatWithoutPhone(id, number)}{SavedWord.Query(clock, noun)}");
        }
        return ProxyModel.Of(room.Now, number, http, tried) is { } model
            ? Page.Of<ProxyPage>(http, model, StatusCodes.Status400BadRequest)
            : Page.NotFound(http);
    }
}

/// <summary>The page of a seat without a phone.</summary>
public sealed record ProxyModel(Guid Id, CommonView Common, AgencyView Agency, OwnView Own)
{
    /// <summary>Null when there is no such seat, or somebody holds it.</summary>
    public static ProxyModel? Of(WorkshopMoment now, int number, HttpContext http, Tried? tried = null) =>
        SeatOf(now, number) is { } seat
            ? new ProxyModel(
                now.Workshop.Id,
                CommonView.Of(now),
                AgencyView.Of(now, seat.Agency),
                OwnView.Of(
                    now.Workshop,
                    seat,
                    SeatModel.TokenOf(http),
                    tried,
                    SavedWord.SaidIn(http),
                    SavedWord.OfIn(http),
                    WorkshopAddresses.SeatWithoutPhone(now.Workshop.Id, number)
                )
            )
            : null;

    internal static Seat? SeatOf(WorkshopMoment now, int number) =>
        now.Workshop.SeatOf(number) is { Kind: SeatKind.Proxy, IsIn: true } seat ? seat : null;
}
