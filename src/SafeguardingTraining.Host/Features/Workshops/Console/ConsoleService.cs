using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Takes what a facilitator sends from the console; somebody else finds nothing at its address.</summary>
public sealed class ConsoleService(RoomRegistry rooms, FragmentRenderer renderer, Presence presence)
{
    public delegate WorkshopOutcome Act(Workshop workshop, WorkshopStory story, IFormCollection form);

    /// <summary>The room, when the signed-in person runs it.</summary>
    public async Task<Room?> Find(HttpContext http, Guid id, CancellationToken stop)
    {
        await rooms.Fresh(id, stop);
        return Learner.SignedIn(http) is { } who && await rooms.Find(id, stop) is { } room && room.Now.Workshop.IsFacilitatedBy(who.Id) ? room : null;
    }

    public async Task<IResult> Send(HttpContext http, Guid id, Act act)
    {
        var stop = http.RequestAborted;
        if (await Find(http, id, stop) is not { } room)
        {
            return Page.NotFound(http);
        }
        var form = await http.Request.ReadFormAsync(stop);
        var outcome = await rooms.Act(room, (workshop, story) => act(workshop, story, form), CancellationToken.None);
        var tried = outcome is WorkshopOutcome.Refused refused ? Tried.Of(refused, form) : null;
        if (LiveResponse.IsWanted(http))
        {
            var answer = tried is null && LiveResponse.IsPushed(http) ? LiveResponse.Word(room.Now.Workshop.Version, null) : await Answer(room.Now, tried);
            return TypedResults.Json(answer, statusCode: tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
        }
        return tried is null ? TypedResults.LocalRedirect(WorkshopAddresses.Console(id)) : Page.Of<ConsolePage>(http, ConsoleModel.Of(room.Now, http, tried), StatusCodes.Status400BadRequest);
    }

    public async Task<LiveResponse> Answer(WorkshopMoment now, Tried? tried = null) =>
        new(now.Workshop.Version, await renderer.Render([.. Fragments.OfConsole(now, CommonView.Of(now)), Fragments.Present(now.Workshop, presence.Of(now.Workshop.Id))]), null, tried?.Why, tried?.Field);
}

/// <summary>The console's page.</summary>
/// <param name="Token">The antiforgery token for its forms.</param>
public sealed record ConsoleModel(ConsoleView View, PresenceView Present, string Token, Tried? Tried, int Version)
{
    public static ConsoleModel Of(WorkshopMoment now, HttpContext http, Tried? tried = null) => new(
        ConsoleView.Of(now), PresenceView.Of(now.Workshop, http.RequestServices.GetRequiredService<Presence>().Of(now.Workshop.Id)), http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "", tried, now.Workshop.Version);
}
