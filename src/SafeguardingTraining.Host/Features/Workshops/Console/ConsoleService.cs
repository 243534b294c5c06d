using Microsoft.AspNetCore.Antiforgery;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Takes what a facilitator sends from the console; somebody else finds nothing at its address.</summary>
public sealed class ConsoleService(RoomRegistry rooms, FragmentRenderer renderer, Presence presence, TimeProvider clock)
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
        var (by, at) = (http.User.PersonName() ?? "", clock.GetUtcNow());
        var outcome = await rooms.Act(
            room,
            (workshop, story) => decide(new ConsoleRequest(workshop, story, form, by, at)),
            CancellationToken.None
        );
        var tried = Tried.Of(outcome, form);
        if (LiveResponse.IsWanted(http))
        {
            var isWord = tried is null && LiveResponse.IsPushed(http);
            var answer = isWord ? LiveResponse.Word(room.Now.Workshop.Version, null) : await Answer(room.Now, tried);
            return TypedResults.Json(answer, statusCode: tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
        }
        return tried is null
            ? TypedResults.LocalRedirect(WorkshopAddresses.Console(id))
            : Page.Of<ConsolePage>(http, ConsoleModel.Of(room.Now, http, tried), StatusCodes.Status400BadRequest);
    }

    /// <summary>The parts of the console as they are now.</summary>
    public async Task<LiveResponse> Answer(WorkshopMoment now, Tried? tried = null)
    {
        var present = Fragments.Present(now.Workshop, presence.Of(now.Workshop.Id));
        var parts = await renderer.Render([.. Fragments.OfConsole(now, CommonView.Of(now)), present]);
        return new LiveResponse(now.Workshop.Version, parts, null, tried?.Why, tried?.Field);
    }
}

/// <summary>What a facilitator sent, and the workshop as it is when that is decided on.</summary>
/// <param name="By">The facilitator's name.</param>
public sealed record ConsoleRequest(Workshop Workshop, WorkshopStory Story, FormFields Form, string By, DateTimeOffset At);

/// <summary>The console's page.</summary>
/// <param name="Token">The antiforgery token for its forms.</param>
public sealed record ConsoleModel(ConsoleView View, PresenceView Present, string Token, Tried? Tried, int Version)
{
    public static ConsoleModel Of(WorkshopMoment now, HttpContext http, Tried? tried = null) =>
        new(
            ConsoleView.Of(now),
            PresenceView.Of(now.Workshop, http.RequestServices.GetRequiredService<Presence>().Of(now.Workshop.Id)),
            http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "",
            tried,
            now.Workshop.Version
        );
}
