using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Running a workshop: the console, the screen, and a form post for everything a facilitator may do.</summary>
public static class ConsoleEndpoints
{
    public static void MapConsole(this IEndpointRouteBuilder routes)
    {
        var console = routes.MapGroup($"{WorkshopAddresses.All}/{{id:guid}}").RequireAuthorization();
        console.MapGet("", Show);
        console.MapGet("now", Now);
        console.MapGet("screen", Screen);
        console.MapGet("screen/now", ScreenNow);
        console.MapGet("notes/{number:int}", ReadBack);
        console.MapStory();
        console.MapRoom();
        console.MapGet("{noun}", (Guid id) => TypedResults.LocalRedirect(WorkshopAddresses.Console(id)));
    }

    private static void MapStory(this RouteGroupBuilder console)
    {
        console.Takes("steps", (workshop, story, form) => workshop.Next(story, Step(form)));
        console.Takes("returns", (workshop, story, form) => workshop.Back(story, Step(form)));
        console.Takes("stages", (workshop, story, form) => workshop.GoTo(story, Step(form), SeatEndpoints.One<Stage>(form, "stage") ?? Stage.Lobby, ""));
        console.Takes("walls", (workshop, story, form) => workshop.GoTo(story, Step(form), Stage.Wall, form["prompt"].ToString()));
        console.Takes("skips", (workshop, story, form) => workshop.SkipBeat(story, Step(form)));
        console.Takes("endings", (workshop, story, form) => workshop.GoTo(story, Step(form), Stage.Debrief, ""));
        console.Takes("decisions", (workshop, story, form) => workshop.Decide(
            story, Step(form), SeatEndpoints.Whole(form, "decision"), form["reason"].ToString(), TextLimits.OrNull(form["written"]), form.ContainsKey("everyone")));
        console.Takes("parts", (workshop, story, form) => workshop.ShowPart(CommonView.Of(new WorkshopMoment(workshop, story)).Parts, TextLimits.OrNull(form["part"])));
        console.Takes("resets", (workshop, _, form) => workshop.ResetVote(Step(form)));
        console.Takes("paper-votes", (workshop, story, form) => workshop.TypePaperVotes(story, PaperCounts(form)));
        console.MapPost("timers", (Guid id, ConsoleService desk, TimeProvider clock, HttpContext http) => desk.Send(http, id, (workshop, _, form) => workshop.SetTimer(clock.GetUtcNow(), SeatEndpoints.Whole(form, "minutes"))));
        console.Takes("pauses", (workshop, _, form) => workshop.Pause(form["paused"] == "1"));
        console.Takes("blankings", (workshop, _, form) => workshop.BlankScreen(form["blank"] == "1"));
        console.Takes("injects", (workshop, _, form) => workshop.Inject(form["inject"].ToString(), TextLimits.OrNull(form["inject-to"])));
        console.Takes("pieces", (workshop, story, form) => workshop.LayHeldPiece(story, form["piece"].ToString()));
        console.Takes("releases", (workshop, _, form) => workshop.Show(Number(form, "note")));
        console.Takes("withholdings", (workshop, _, form) => workshop.KeepBack(Number(form, "note")));
        console.Takes("deletions", (workshop, _, form) => workshop.DeleteWords(Number(form, "event")));
        console.Takes("themes", (workshop, _, form) => workshop.Sort(Number(form, "note"), form[$"theme-{form["note"]}"].ToString()));
    }

    private static void MapRoom(this RouteGroupBuilder console)
    {
        console.Takes("locks", (workshop, _, form) => workshop.Lock(form["locked"] == "1"));
        console.Takes("admissions", (workshop, _, form) => workshop.Admit(Number(form, "seat")));
        console.Takes("names", (workshop, _, form) => workshop.Rename(Number(form, "seat"), form["name"].ToString()));
        console.Takes("moves", (workshop, story, form) => workshop.Move(story.Scenario, Number(form, "seat"), form["agency"].ToString()));
        console.Takes("removals", (workshop, story, form) => workshop.Remove(story.Scenario, Number(form, "seat")));
        console.Takes("proxies", (workshop, _, form) => workshop.AddProxy(form["proxy-agency"].ToString(), form["proxy-name"].ToString()));
        console.Takes("proxy-answers", ProxyAnswer);
        console.MapPost("check-ins", (Guid id, ConsoleService desk, HttpContext http) => desk.Send(http, id, (workshop, _, form) => workshop.SeeCheckIn(Number(form, "seat"), http.User.PersonName() ?? "")));
    }

    private static async Task<IResult> Show(Guid id, ConsoleService desk, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room ? Page.Of<ConsolePage>(http, ConsoleModel.Of(room.Now, http)) : Page.NotFound(http);

    private static async Task<IResult> Now(Guid id, ConsoleService desk, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room ? TypedResults.Json(await desk.Answer(room.Now)) : TypedResults.NotFound();

    private static async Task<IResult> Screen(Guid id, ConsoleService desk, ScreenInvitations doors, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room
            ? Page.Of<ScreenPage>(http, new ScreenModel(CommonView.Of(room.Now), doors.Of(room, http.Request), room.Now.Workshop.Version))
            : Page.NotFound(http);

    private static async Task<IResult> ScreenNow(Guid id, ConsoleService desk, ScreenInvitations doors, FragmentRenderer renderer, HttpContext http, CancellationToken stop)
    {
        if (await desk.Find(http, id, stop) is not { } room)
        {
            return TypedResults.NotFound();
        }
        var now = room.Now;
        return TypedResults.Json(new LiveResponse(now.Workshop.Version, await renderer.Render(Fragments.OfScreen(now, CommonView.Of(now), doors.Of(room, http.Request)))));
    }

    private static async Task<IResult> ReadBack(Guid id, int number, ConsoleService desk, Lexicon lexicon, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room && NoteReadBack.Of(room.Now, number, lexicon) is { } words ? Page.Of<NoteReadBackPage>(http, words) : Page.NotFound(http);

    private static void Takes(this RouteGroupBuilder console, string noun, ConsoleService.Act act) =>
        console.MapPost(noun, (Guid id, ConsoleService desk, HttpContext http) => desk.Send(http, id, act));

    // The facilitator answers for somebody without a device; for nobody else.
    private static WorkshopOutcome ProxyAnswer(Workshop workshop, WorkshopStory story, IFormCollection form)
    {
        var seat = Number(form, "seat");
        var sent = new Submission(Guid.TryParse(form["id"], out var id) ? id : Guid.Empty, Step(form));
        return (workshop.SeatOf(seat)?.Kind, workshop.Stage) switch
        {
            (not SeatKind.Proxy, _) => WorkshopOutcome.No("You can answer only for a seat without a device."),
            (_, Stage.Worry) => workshop.GiveWorry(seat, sent, SeatEndpoints.Whole(form, "worry") ?? 0, ""),
            _ => workshop.GiveVote(story, seat, sent, SeatEndpoints.Whole(form, "vote"), Sureness.Fairly),
        };
    }

    private static Dictionary<int, int> PaperCounts(IFormCollection form) => form
        .Where(field => field.Key.StartsWith("paper-", StringComparison.Ordinal) && int.TryParse(field.Key[6..], out _) && !string.IsNullOrWhiteSpace(field.Value))
        .ToDictionary(field => int.Parse(field.Key[6..], System.Globalization.CultureInfo.InvariantCulture), field => SeatEndpoints.Whole(form, field.Key) ?? -1);

    private static int Step(IFormCollection form) => SeatEndpoints.Whole(form, "step") ?? -1;

    private static int Number(IFormCollection form, string field) => SeatEndpoints.Whole(form, field) ?? 0;
}

/// <summary>The page for the projector.</summary>
public sealed record ScreenModel(CommonView Common, ScreenInvitation Door, int Version);
