using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Proxies;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Running a workshop: the console, the screen, and a form post for everything a facilitator may do.</summary>
public static class ConsoleEndpoints
{
    public static void MapConsole(this IEndpointRouteBuilder routes)
    {
        var console = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Console)).RequireAuthorization();
        console.MapGet("", Show);
        console.MapGet("now", Now);
        console.MapGet("notes/{number:int}", ReadBack);
        console.MapProxies();
        console.MapStory();
        console.MapRoom();
        console.MapBack("{noun}", WorkshopAddresses.Console);
    }

    private static void MapStory(this RouteGroupBuilder console)
    {
        console.Takes("steps", sent => sent.Workshop.Next(sent.Story, sent.Form.Step));
        console.Takes("returns", sent => sent.Workshop.Back(sent.Story, sent.Form.Step));
        console.Takes("undoings", Undo);
        console.Takes("stages", sent => sent.Workshop.GoTo(sent.Story, sent.Form.Step, sent.Form.One<Stage>("stage") ?? Stage.Lobby));
        console.Takes("walls", sent => sent.Workshop.OpenWall(sent.Story, sent.Form.Text("prompt")));
        console.Takes("spines", ChangePlan);
        console.Takes("skips", sent => sent.Workshop.SkipBeat(sent.Story, sent.Form.Step));
        console.Takes("endings", sent => sent.Workshop.GoTo(sent.Story, sent.Form.Step, Stage.Debrief));
        console.Takes("decisions", Decide);
        console.Takes("table-decisions", DecideForTable);
        console.Takes("parts", ShowPart);
        console.Takes("resets", sent => sent.Workshop.ResetVote(sent.Form.Step));
        console.Takes("paper-votes", sent => sent.Workshop.TypePaperVotes(sent.Story, sent.Form.Counts("paper-")));
        console.Takes("timers", sent => sent.Workshop.SetTimer(sent.At, sent.Form.Whole("minutes")));
        console.Takes("pauses", sent => sent.Workshop.Pause(sent.Form.Text("paused") == "1"));
        console.Takes("blankings", sent => sent.Workshop.BlankScreen(sent.Form.Text("blank") == "1"));
        console.Takes("turns", Turn);
        console.Takes("enlargements", sent => sent.Workshop.EnlargeInvitation(sent.Form.Text("large") == "1"));
        console.Takes("watch-codes", sent => sent.Workshop.MakeWatchCode(sent.Form.Text("known")));
        console.Takes("watch-revocations", sent => sent.Workshop.RevokeWatchCode());
        console.Takes("injects", sent => sent.Workshop.Inject(sent.Form.Text("inject"), sent.Form.TextOrNull("inject-to")));
        console.Takes("pieces", sent => sent.Workshop.LayHeldPiece(sent.Story, sent.Form.Text("piece")));
        console.Takes("releases", Release);
        console.Takes("withholdings", sent => sent.Workshop.KeepBack(sent.Form.Number("event")));
        console.Takes("deletions", sent => sent.Workshop.DeleteWords(sent.Form.Number("event")));
        console.Takes("themes", sent => sent.Workshop.Sort(sent.Form.Number("note"), sent.Form.Text($"theme-{sent.Form.Text("note")}")));
    }

    private static void MapRoom(this RouteGroupBuilder console)
    {
        console.Takes("locks", sent => sent.Workshop.Lock(sent.Form.Text("locked") == "1"));
        console.Takes("admissions", sent => sent.Workshop.Admit(sent.Story.Scenario, sent.Form.Number("seat")));
        console.Takes("names", sent => sent.Workshop.Rename(sent.Form.Number("seat"), sent.Form.Text("name")));
        console.Takes("moves", sent => sent.Workshop.Move(sent.Story.Scenario, sent.Form.Number("seat"), sent.Form.Text("agency")));
        console.Takes("table-moves", sent => sent.Workshop.MoveToTable(sent.Form.Number("seat"), sent.Form.Whole("new-table")));
        console.Takes("removals", sent => sent.Workshop.Remove(sent.Story.Scenario, sent.Form.Number("seat")));
        console.Takes("proxies", AddProxy);
        console.Takes("proxy-answers", AnswerForProxy);
        console.Takes("check-ins", sent => sent.Workshop.SeeCheckIn(sent.Form.Number("seat"), WhoGoes(sent)));
    }

    private static void Takes(this RouteGroupBuilder console, string noun, Func<ConsoleRequest, WorkshopOutcome> decide) =>
        console.MapPost(noun, (Guid id, ConsoleService service, HttpContext http) => service.Send(http, id, decide));

    private static WorkshopOutcome Undo(ConsoleRequest sent) =>
        sent.Form.Whole("removal") is { } removal
            ? sent.Workshop.UndoRemoval(sent.Story.Scenario, removal, sent.At)
            : sent.Workshop.UndoMove(sent.Form.Number("move"), sent.At);

    // Somebody may say for another facilitator that they are on their way.
    private static string WhoGoes(ConsoleRequest sent) =>
        sent.Form.TextOrNull("by") is { } name && sent.Workshop.Facilitators.Exists(one => one.Name == name) ? name : sent.By;

    private static WorkshopOutcome Decide(ConsoleRequest sent) =>
        sent.Workshop.Decide(
            sent.Story,
            sent.Form.Step,
            sent.Form.Whole("decision"),
            sent.Form.Text("reason"),
            sent.Form.TextOrNull("written"),
            sent.Form.IsTicked("everyone")
        );

    private static WorkshopOutcome DecideForTable(ConsoleRequest sent) =>
        sent.Workshop.DecideForTable(
            sent.Story,
            sent.Form.Id,
            sent.Form.Whole("turn") ?? -1,
            sent.Form.Number("of-table"),
            sent.Form.Whole("table-option"),
            sent.Form.Text("table-why")
        );

    // One text, or all of a kind that are held.
    private static WorkshopOutcome Release(ConsoleRequest sent) =>
        sent.Form.One<HeldTextKind>("kind") is { } kind ? sent.Workshop.ReleaseAll(kind) : sent.Workshop.Release(sent.Form.Number("event"));

    private static WorkshopOutcome AddProxy(ConsoleRequest sent) =>
        sent.Workshop.AddProxy(sent.Form.Text("proxy-agency"), sent.Form.Text("proxy-name"), sent.Story.Scenario);

    private static WorkshopOutcome ChangePlan(ConsoleRequest sent) =>
        sent.Form.IsTicked("whole") ? sent.Workshop.PlayAsPlanned() : sent.Workshop.LeaveOut(sent.Story, sent.Form.Whole("place"));

    private static WorkshopOutcome ShowPart(ConsoleRequest sent) =>
        sent.Workshop.ShowPart(CommonView.Of(new WorkshopMoment(sent.Workshop, sent.Story)).Parts, sent.Form.TextOrNull("part"));

    private static WorkshopOutcome Turn(ConsoleRequest sent) =>
        sent.Workshop.TurnScreen(
            ScreenPages.Of(ScreenMainModel.Of(CommonView.Of(new WorkshopMoment(sent.Workshop, sent.Story)))),
            sent.Form.Step,
            sent.Form.TextOrNull("part"),
            sent.Form.Number("page")
        );

    // The facilitator answers for somebody without a device; for nobody else.
    private static WorkshopOutcome AnswerForProxy(ConsoleRequest sent)
    {
        var seat = sent.Form.Number("seat");
        WorkshopOutcome outcome = (sent.Workshop.SeatOf(seat)?.Kind, sent.Workshop.Stage) switch
        {
            (not SeatKind.Proxy, _) => WorkshopOutcome.No("You can answer only for a seat without a device."),
            (_, Stage.Worry) => sent.Workshop.GiveWorry(seat, sent.Form.Submission, sent.Form.Number("worry"), ""),
            _ => sent.Workshop.GiveVote(sent.Story, seat, sent.Form.Submission, sent.Form.Whole("vote"), Sureness.Fairly),
        };
        // Several such forms stand on the console: what is wrong is said at the one that was sent.
        return outcome is WorkshopOutcome.Refused { Field: not null } refused ? refused with { Field = $"proxy-answer-{seat}" } : outcome;
    }

    private static async Task<IResult> Show(Guid id, ConsoleService service, HttpContext http, CancellationToken stop)
    {
        if (await service.Find(http, id, stop) is not { } room)
        {
            return Page.NotFound(http);
        }
        return Page.Of<ConsolePage>(http, ConsoleModel.Of(room.Now, http));
    }

    private static async Task<IResult> Now(Guid id, ConsoleService service, HttpContext http, CancellationToken stop) =>
        await service.Find(http, id, stop) is { } room ? TypedResults.Json(await service.Answer(room.Now)) : TypedResults.NotFound();

    private static async Task<IResult> ReadBack(
        Guid id,
        int number,
        ConsoleService service,
        Lexicon lexicon,
        HttpContext http,
        CancellationToken stop
    ) =>
        await service.Find(http, id, stop) is { } room && NoteReadBack.Of(room.Now, number, lexicon) is { } words
            ? Page.Of<NoteReadBackPage>(http, words)
            : Page.NotFound(http);
}
