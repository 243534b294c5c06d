using Microsoft.AspNetCore.Antiforgery;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Remote;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Takes what a facilitator sends from the console; somebody else finds nothing at its address.</summary>
public sealed class ConsoleService(
    RoomRegistry rooms,
    FragmentRenderer renderer,
    ScreenInvitations invitations,
    Presence presence,
    TimeProvider clock
)
{
    /// <summary>The room, when the signed-in person runs it and is still a facilitator.</summary>
    public async Task<Room?> Find(HttpContext http, Guid id, CancellationToken stop)
    {
        await rooms.Fresh(id, stop);
        return
            Learner.SignedIn(http) is { } who
            && await rooms.Find(id, stop) is { } room
            && room.Now.Workshop.IsFacilitatedBy(who.Id)
            && await http.HoldsNow(Roles.Facilitator)
            ? room
            : null;
    }

    /// <param name="decide">What the workshop says to it.</param>
    public async Task<IResult> Send(HttpContext http, Guid id, Func<ConsoleRequest, WorkshopOutcome> decide)
    {
        var stop = http.RequestAborted;
        if (await Find(http, id, stop) is not { } room)
        {
            return Page.NotFound(http);
        }
        var form = new FormFields(await http.Request.ReadFormAsync(stop));
        var noun = http.Request.Path.ToString().Split('/')[^1];
        var (by, at) = (http.User.PersonName() ?? "", clock.GetUtcNow());
        var outcome = await rooms.Act(
            room,
            (workshop, story) => AskFirst(new ConsoleRequest(workshop, story, form, by, at), decide, noun),
            CancellationToken.None
        );
        if (outcome is WorkshopOutcome.Asks { Loss: var loss })
        {
            return await Ask(http, room, ConsoleAskModel.Of(loss, WorkshopAddresses.Of(id, noun), ReturnOf(id, form, noun), form));
        }
        var tried = Tried.Of(outcome, form);
        if (LiveResponse.IsWanted(http))
        {
            var isWord = tried is null && LiveResponse.IsPushed(http);
            var answer = isWord ? LiveResponse.Word(room.Now.Workshop.Version, null) : await Answer(room.Now, tried);
            return TypedResults.Json(answer, statusCode: tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
        }
        return tried is null ? TypedResults.LocalRedirect(ReturnOf(id, form, noun))
            : IsRemote(form) ? Page.Of<RemotePage>(http, RemoteModel.Of(room.Now, http, tried.Why), StatusCodes.Status400BadRequest)
            : Page.Of<ConsolePage>(http, ConsoleModel.Of(room.Now, http, tried), StatusCodes.Status400BadRequest);
    }

    // What would lose something happens only when it was sent by somebody who was told what.
    private static WorkshopOutcome AskFirst(ConsoleRequest sent, Func<ConsoleRequest, WorkshopOutcome> decide, string noun)
    {
        var outcome = decide(sent);
        var loss =
            outcome is not WorkshopOutcome.Agreed { Events: var events } || sent.Form.IsTicked("sure") ? null
            : noun == "returns" ? sent.Workshop.OfGoingBack(sent.Story, events)
            : sent.Workshop.Of(sent.Story, events);
        return loss is null ? outcome : new WorkshopOutcome.Asks(loss);
    }

    private static string ReturnOf(Guid id, FormFields form, string noun) =>
        IsRemote(form) ? WorkshopAddresses.Remote(id) : $"{WorkshopAddresses.Console(id)}#{ConsoleTabs.Of(noun).Id()}";

    private static bool IsRemote(FormFields form) => form.Text("from") == RemoteModel.From;

    private async Task<IResult> Ask(HttpContext http, Room room, ConsoleAskModel question)
    {
        if (!LiveResponse.IsWanted(http))
        {
            return Page.Of<ConsoleAskPage>(http, question);
        }
        var html = (await renderer.Make([Fragment.Of<ConsoleAsk>("ask", question)]))[0];
        return TypedResults.Json(LiveResponse.Question(room.Now.Workshop.Version, html));
    }

    /// <summary>The parts of the console as they are now.</summary>
    public async Task<LiveResponse> Answer(WorkshopMoment now, Tried? tried = null)
    {
        var present = Fragments.Present(now.Workshop, presence.Of(now.Workshop.Id));
        var parts = await renderer.Render([.. Fragments.OfConsole(now, CommonView.Of(now), invitations.Of(now.Workshop.Id)), present]);
        return new LiveResponse(now.Workshop.Version, parts, null, tried?.Why, tried?.Field);
    }
}

/// <summary>What a facilitator sent, and the workshop as it is when that is decided on.</summary>
/// <param name="By">The facilitator's name.</param>
public sealed record ConsoleRequest(Workshop Workshop, WorkshopStory Story, FormFields Form, string By, DateTimeOffset At);

/// <summary>The console's page.</summary>
/// <param name="Token">The antiforgery token for its forms.</param>
/// <param name="At">When it was loaded.</param>
/// <param name="Phone">The way to the remote for a phone, as a square to scan.</param>
public sealed record ConsoleModel(
    ConsoleView View,
    PresenceView Present,
    string Token,
    Tried? Tried,
    int Version,
    DateTimeOffset At,
    QrCode? Phone
)
{
    /// <summary>The plan and the clock as they are now.</summary>
    public Agenda Agenda
    {
        get => field ?? View.Agenda;
        init;
    }

    /// <summary>The screen as the room sees it, small.</summary>
    public required ScreenMirrorModel Mirror { get; init; }

    public static ConsoleModel Of(WorkshopMoment now, HttpContext http, Tried? tried = null) =>
        new(
            ConsoleView.Of(now),
            PresenceView.Of(now.Workshop, http.RequestServices.GetRequiredService<Presence>().Of(now.Workshop.Id)),
            http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "",
            tried,
            now.Workshop.Version,
            http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            QrCode.Of($"{http.Request.Scheme}://{http.Request.Host}{WorkshopAddresses.Remote(now.Workshop.Id)}")
        )
        {
            Agenda = Agenda.Of(now.Workshop, now.Story, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()),
            Mirror = ScreenMirrorModel.Of(
                now,
                CommonView.Of(now),
                http.RequestServices.GetRequiredService<ScreenInvitations>().Of(now.Workshop, http.Request)
            ),
        };
}
