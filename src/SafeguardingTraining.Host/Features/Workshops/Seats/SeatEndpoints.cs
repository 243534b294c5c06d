using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>A seat: one page, and a form post for everything a seat may do.</summary>
public static class SeatEndpoints
{
    public static void MapSeating(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkshopAddresses.Seat, Show);
        routes.MapGet("/seat/now", Now);
        var acts = routes.MapGroup(WorkshopAddresses.Seat);
        acts.MapPost("worries", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, _, seat, sent, form) =>
            workshop.GiveWorry(seat, sent, Whole(form, "worry") ?? 0, form["why"].ToString()), changesPage: false));
        acts.MapPost("votes", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, story, seat, sent, form) =>
            workshop.GiveVote(story, seat, sent, Whole(form, "vote"), One<Sureness>(form, "sure")), changesPage: false));
        acts.MapPost("pieces", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, story, seat, sent, form) =>
            workshop.LayPiece(story, seat, sent, form["piece"].ToString(), TextLimits.OrNull(form["to"]), form["lay-why"].ToString(), One<SharingGround>(form, "basis"))));
        acts.MapPost("questions", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, _, seat, sent, form) =>
            workshop.Ask(seat, sent, form["ask-to"].ToString(), form["question"].ToString())));
        acts.MapPost("answers", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, _, seat, sent, form) =>
            workshop.Reply(seat, sent, Whole(form, "asked") ?? 0, form[$"answer-{form["asked"]}"].ToString())));
        acts.MapPost("notes", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, _, seat, sent, form) =>
            workshop.WriteOnWall(seat, sent, form["note"].ToString())));
        acts.MapPost("promises", Promise);
        acts.MapPost("check-ins", (SeatService desk, HttpContext http) => desk.Send(http, (workshop, _, seat, sent, _) => workshop.AskToCheckIn(seat, sent)));
        acts.MapGet("{noun}", () => TypedResults.LocalRedirect(WorkshopAddresses.Seat));
    }

    private static async Task<IResult> Show(SeatLookup seats, RoomRegistry rooms, HttpContext http, CancellationToken stop) =>
        await seats.Fresh(http, stop) is { } here && here.In(here.Room.Now.Workshop) is { } seat
            ? Page.Of<SeatPage>(http, SeatModel.Of(here.Room.Now, seat, http))
            : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);

    private static async Task<IResult> Now(SeatLookup seats, SeatService desk, HttpContext http, CancellationToken stop) =>
        await seats.Fresh(http, stop) is { } here && here.In(here.Room.Now.Workshop) is { } seat
            ? TypedResults.Json(await desk.Answer(here.Room.Now, seat))
            : TypedResults.NotFound();

    private static Task<IResult> Promise(SeatService desk, PromiseDiaryWriter keeper, HttpContext http) => desk.Send(
        http,
        (workshop, _, seat, sent, form) => workshop.Promise(seat, sent, form["promise"].ToString(), form.ContainsKey("diary")),
        (here, sent) => keeper.Keep(http, here, sent, http.RequestAborted));

    internal static int? Whole(IFormCollection form, string field) =>
        int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    internal static T? One<T>(IFormCollection form, string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(form[field], out var one) && Enum.IsDefined(one) ? one : null;
}
