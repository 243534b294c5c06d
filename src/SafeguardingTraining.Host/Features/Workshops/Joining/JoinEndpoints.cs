using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>Through the door and into a seat: a code, an agency, and that is all. No account, no e-mail address.</summary>
public static class JoinEndpoints
{
    private const string WrongCode = "No workshop that is open now has that code. Look at the screen again.";
    private const string Resting =
        "No workshop that is open now has that code, and a great many wrong codes were tried. Look at the screen again: "
        + "the right code works, and so does scanning it.";
    private const string SeatCodesRest =
        "Many wrong seat codes were tried from this network, so they rest for ten minutes. Ask the facilitator for a seat meanwhile.";

    public static void MapJoining(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkshopAddresses.Join, (HttpContext http) => Page.Of<JoinPage>(http, new JoinModel()));
        routes.MapPost(WorkshopAddresses.Join, Knock);
        routes.MapGet(WorkshopAddresses.JoinWith("{code}"), Door);
        routes.MapPost(WorkshopAddresses.Seats, Sit);
        routes.MapPost(WorkshopAddresses.SeatMoves, MoveHere);
        routes.MapBack(WorkshopAddresses.Seats, WorkshopAddresses.Join);
        routes.MapBack(WorkshopAddresses.SeatMoves, WorkshopAddresses.Join);
    }

    private static async Task<IResult> Knock([FromForm] string? code, JoinCodeLookup door, HttpContext http, CancellationToken stop) =>
        await door.Find(http, code, null, stop) is { } found
            ? TypedResults.LocalRedirect($"{WorkshopAddresses.JoinWith(found.Room.Now.Workshop.Code)}")
            : Closed(http, door, code);

    private static async Task<IResult> Door(
        string code,
        string? k,
        JoinCodeLookup door,
        SeatLookup seats,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await door.Find(http, code, k, stop) is not var (room, waits))
        {
            return Closed(http, door, code);
        }
        var here = await seats.Find(http, stop);
        return here is not null && here.Room == room
            ? TypedResults.LocalRedirect(WorkshopAddresses.Seat)
            : Page.Of<TakeSeatPage>(http, TakeSeatModel.Fresh(room.Now, k, waits, http));
    }

    private static async Task<IResult> Sit(
        IFormCollection form,
        JoinCodeLookup door,
        RoomRegistry rooms,
        SeatCookie cookie,
        Quotas quotas,
        HttpContext http,
        CancellationToken stop
    )
    {
        var sent = TakeSeatForm.Of(new FormFields(form));
        if (await door.Find(http, sent.Code, sent.DoorKey, stop) is not var (room, waits))
        {
            return Closed(http, door, sent.Code);
        }
        // A form that is sent twice is one seat, and takes one.
        if (room.Now.Workshop.SeatWithKey(sent.Key) is null && !quotas.Seats.Takes($"{room.Id} {ClientNetwork.Of(http)}"))
        {
            return Page.Of<TakeSeatPage>(
                http,
                TakeSeatModel.Back(room.Now, sent, TooManySeats(quotas.Most.SeatsAnHour), waits, http),
                StatusCodes.Status429TooManyRequests
            );
        }
        var person = sent.Link ? Learner.SignedIn(http)?.Id : null;
        var outcome = await rooms.Act(room, (workshop, story) => workshop.Join(sent.Arrival(person, waits), story.Scenario), stop);
        if (outcome is WorkshopOutcome.Refused refused)
        {
            return Page.Of<TakeSeatPage>(http, TakeSeatModel.Back(room.Now, sent, refused, waits, http), StatusCodes.Status400BadRequest);
        }
        cookie.Give(http, new SeatKey(room.Id, sent.Key), room.Now.Workshop.Plan);
        return TypedResults.LocalRedirect(WorkshopAddresses.Seat);
    }

    private static async Task<IResult> MoveHere(
        [FromForm] string? code,
        [FromForm(Name = "seat-code")] string? seatCode,
        [FromForm] string? key,
        JoinCodeLookup door,
        RoomRegistry rooms,
        SeatCookie cookie,
        WrongCodeLimit wrong,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await door.Find(http, code, null, stop) is not { Room: var room })
        {
            return Closed(http, door, code, seatCode ?? "");
        }
        var network = ClientNetwork.Of(http);
        if (wrong.SeatCodesRest(room.Id, network))
        {
            return Page.Of<JoinPage>(http, new JoinModel(code, seatCode, SeatProblem: SeatCodesRest), StatusCodes.Status429TooManyRequests);
        }
        var outcome = await rooms.Act(room, workshop => workshop.MoveHere(ReadableCode.Read(seatCode) ?? "", key ?? ""), stop);
        if (outcome is WorkshopOutcome.Refused refused)
        {
            wrong.CountSeatCode(room.Id, network);
            return Page.Of<JoinPage>(http, new JoinModel(code, seatCode, SeatProblem: refused.Why), StatusCodes.Status400BadRequest);
        }
        cookie.Give(http, new SeatKey(room.Id, key ?? ""), room.Now.Workshop.Plan);
        return TypedResults.LocalRedirect(WorkshopAddresses.Seat);
    }

    private static WorkshopOutcome.Refused TooManySeats(int most) =>
        new(
            $"{most:N0} seats of this workshop were taken from your network within an hour, which is as many as one network can. "
                + "Ask the facilitator to add a seat for you, or join with your phone’s own connection.",
            null
        );

    private static IResult Closed(HttpContext http, JoinCodeLookup door, string? code, string? seatCode = null)
    {
        var rests = door.Rests(http);
        var problem = rests ? Resting : WrongCode;
        var model = seatCode is null ? new JoinModel(code, Problem: problem) : new JoinModel(code, seatCode, SeatProblem: problem);
        return Page.Of<JoinPage>(http, model, rests ? StatusCodes.Status429TooManyRequests : StatusCodes.Status400BadRequest);
    }
}
