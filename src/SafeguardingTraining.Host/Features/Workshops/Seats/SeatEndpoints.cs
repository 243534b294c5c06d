using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>A seat: one page, and a form post for everything a seat may do.</summary>
public static class SeatEndpoints
{
    public static void MapSeating(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkshopAddresses.Seat, Show);
        routes.MapGet(WorkshopAddresses.OfSeat("now"), Now);
        var seat = routes.MapGroup(WorkshopAddresses.Seat);
        seat.MapPost("worries", (SeatService service, HttpContext http) => service.Send(http, GiveWorry, changesPage: false));
        seat.MapPost("votes", (SeatService service, HttpContext http) => service.Send(http, GiveVote, changesPage: false));
        seat.MapPost("pieces", (SeatService service, HttpContext http) => service.Send(http, LayPiece));
        seat.MapPost("questions", (SeatService service, HttpContext http) => service.Send(http, Ask));
        seat.MapPost("answers", (SeatService service, HttpContext http) => service.Send(http, Reply));
        seat.MapPost("notes", (SeatService service, HttpContext http) => service.Send(http, WriteOnWall));
        seat.MapPost("table-decisions", (SeatService service, HttpContext http) => service.Send(http, DecideAtTable));
        seat.MapPost("tables", (SeatService service, HttpContext http) => service.Send(http, GoToTable));
        seat.MapPost("promises", Promise);
        seat.MapPost("ratings", (SeatService service, HttpContext http) => service.Send(http, Rate, changesPage: false));
        seat.MapPost("check-ins", (SeatService service, HttpContext http) => service.Send(http, AskToCheckIn));
        seat.MapBack("{noun}", WorkshopAddresses.Seat);
    }

    private static async Task<IResult> Show(SeatLookup seats, HttpContext http, CancellationToken stop) =>
        await seats.Fresh(http, stop) is { } here && here.In(here.Room.Now.Workshop) is { } seat
            ? Page.Of<SeatPage>(http, SeatModel.Of(here.Room.Now, seat, http))
            : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);

    private static async Task<IResult> Now(SeatLookup seats, SeatService service, HttpContext http, CancellationToken stop) =>
        await seats.Fresh(http, stop) is { } here && here.In(here.Room.Now.Workshop) is { } seat
            ? TypedResults.Json(await service.Answer(here.Room.Now, seat))
            : TypedResults.NotFound();

    internal static WorkshopOutcome GiveWorry(SeatRequest sent) =>
        sent.Workshop.GiveWorry(sent.Seat, sent.Form.Submission, sent.Form.Number("worry"), sent.Form.Text("why"));

    // A form that was typed at one table says nothing for another, to which the seat has gone meanwhile.
    private static WorkshopOutcome DecideAtTable(SeatRequest sent) =>
        sent.Form.Whole("of-table") is { } meant && sent.Workshop.SeatOf(sent.Seat)?.Table is { } table && meant != table
            ? WorkshopOutcome.No($"You sit at table {table} now, and this was for table {meant}.")
            : sent.Workshop.DecideAtTable(
                sent.Story,
                sent.Seat,
                sent.Form.Submission,
                sent.Form.Whole("turn") ?? -1,
                sent.Form.Whole("table-option"),
                sent.Form.Text("table-why")
            );

    private static WorkshopOutcome GoToTable(SeatRequest sent) => sent.Workshop.GoToTable(sent.Seat, sent.Form.Whole("to-table"));

    private static Task<IResult> Promise(
        SeatService service,
        PromiseDiaryWriter diary,
        SeatCookie cookie,
        TimeProvider clock,
        HttpContext http
    )
    {
        var (card, today) = (cookie.Read(http) is { } key ? PromiseCardSecret.Of(key).Hash : "", clock.UkToday());
        return service.Send(
            http,
            sent =>
                sent.Workshop.Promise(
                    sent.Seat,
                    sent.Form.Submission,
                    sent.Form.Text("promise"),
                    sent.Form.IsTicked("diary") && IsOfWhoIsHere(sent.Workshop.SeatOf(sent.Seat), http),
                    new PromiseCard(sent.Form.Text("day").Trim(), today, card, sent.Form.IsTicked("share"))
                ),
            (_, sent) => diary.CarryNow(sent.Id, http.RequestAborted)
        );
    }

    /// <summary>What somebody without a phone will do: they keep no card of it, and no diary.</summary>
    internal static WorkshopOutcome PromiseWithoutCard(SeatRequest sent, DateOnly today) =>
        sent.Workshop.Promise(
            sent.Seat,
            sent.Form.Submission,
            sent.Form.Text("promise"),
            toDiary: false,
            new PromiseCard(sent.Form.Text("day").Trim(), today, "", sent.Form.IsTicked("share"))
        );

    private static WorkshopOutcome Rate(SeatRequest sent) =>
        sent.Workshop.Rate(
            sent.Seat,
            sent.Form.Submission,
            sent.Form.One<RatingMoment>("moment"),
            sent.Form.Whole("confidence"),
            sent.Form.One<FirstStep>("first")
        );

    // A phone whose owner has signed out writes into nobody's diary.
    private static bool IsOfWhoIsHere(Seat? seat, HttpContext http) => seat?.Person == Learner.SignedIn(http)?.Id;

    internal static WorkshopOutcome GiveVote(SeatRequest sent) =>
        sent.Workshop.GiveVote(sent.Story, sent.Seat, sent.Form.Submission, sent.Form.Whole("vote"), sent.Form.One<Sureness>("sure"));

    internal static WorkshopOutcome LayPiece(SeatRequest sent) =>
        sent.Workshop.LayPiece(
            sent.Story,
            sent.Seat,
            sent.Form.Submission,
            sent.Form.Text("piece"),
            sent.Form.TextOrNull("to"),
            sent.Form.Text("lay-why"),
            sent.Form.One<SharingGround>("basis")
        );

    internal static WorkshopOutcome Ask(SeatRequest sent) =>
        sent.Workshop.Ask(sent.Seat, sent.Form.Submission, sent.Form.Text("ask-to"), sent.Form.Text("question"));

    internal static WorkshopOutcome Reply(SeatRequest sent) =>
        sent.Workshop.Reply(
            sent.Seat,
            sent.Form.Submission,
            sent.Form.Number("asked"),
            sent.Form.Text($"answer-{sent.Form.Text("asked")}")
        );

    internal static WorkshopOutcome WriteOnWall(SeatRequest sent) =>
        sent.Workshop.WriteOnWall(sent.Seat, sent.Form.Submission, sent.Form.Text("note"));

    private static WorkshopOutcome AskToCheckIn(SeatRequest sent) => sent.Workshop.AskToCheckIn(sent.Seat, sent.Form.Submission);
}
