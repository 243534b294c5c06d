using System.Globalization;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// Takes what a seat sends. The page's script gets the parts of its page back and a quiet word; without a script the page is
/// loaded again. What cannot be taken comes back with everything that was typed.
/// </summary>
public sealed class SeatDesk(Seats seats, Rooms rooms, Floods floods, FragmentRenderer renderer, TimeProvider clock)
{
    private const string TooFast = "That was a great deal at once. Wait a few seconds and send it again; nothing you wrote is lost.";

    public delegate Outcome Act(Workshop workshop, StoryNow story, int seat, Sent sent, IFormCollection form);

    /// <param name="then">Done once it is kept, and again when it is sent again: it must count once as well.</param>
    /// <param name="changesPage">False when all it would change, the form it was sent from, shows it already.</param>
    public async Task<IResult> Send(HttpContext http, Act act, Func<SeatHere, Sent, Task>? then = null, bool changesPage = true)
    {
        var stop = http.RequestAborted;
        if (await seats.Find(http, stop) is not { } here)
        {
            return LiveAnswer.IsWanted(http) ? TypedResults.NotFound() : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);
        }
        var form = await http.Request.ReadFormAsync(stop);
        var sent = new Sent(Guid.TryParse(form["id"], out var id) ? id : Guid.Empty, Seating.Whole(form, "step") ?? -1);
        var outcome = floods.Take(here.Room.Id, here.Number)
            ? await rooms.Act(here.Room, (workshop, story) => act(workshop, story, here.Number, sent, form), CancellationToken.None)
            : Outcome.No(TooFast);
        if (then is not null && outcome is not Outcome.Refused)
        {
            await then(here, sent);
        }
        return await Answer(http, here, form, outcome, changesPage);
    }

    /// <summary>The parts of a seat's page as they are now.</summary>
    public async Task<LiveAnswer> Answer(StateAndStory now, Seat seat, string? said = null, Tried? tried = null) => new(
        now.Workshop.Version, await renderer.Render(Regions.OfSeat(now, seat, OwnView.Of(now.Workshop, seat, ""))), said, tried?.Why, tried?.Field);

    private async Task<IResult> Answer(HttpContext http, SeatHere here, IFormCollection form, Outcome outcome, bool changesPage)
    {
        var now = here.Room.Now;
        if (here.In(now.Workshop) is not { } seat)
        {
            return LiveAnswer.IsWanted(http) ? TypedResults.NotFound() : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);
        }
        var tried = outcome is Outcome.Refused refused ? Tried.Of(refused, form) : null;
        var status = (outcome as Outcome.Refused)?.Why == TooFast ? StatusCodes.Status429TooManyRequests : tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        var said = tried is null ? $"Saved {clock.UkTimeOfDay()}" : null;
        if (LiveAnswer.IsWanted(http))
        {
            var answer = tried is null && !changesPage ? LiveAnswer.Word(now.Workshop.Version, said) : await Answer(now, seat, said, tried);
            return TypedResults.Json(answer, statusCode: status);
        }
        return tried is null
            ? TypedResults.LocalRedirect($"{WorkshopAddresses.Seat}?saved={Uri.EscapeDataString(clock.UkTimeOfDay())}")
            : Page.Of<SeatPage>(http, SeatModel.Of(now, seat, http, tried), status);
    }
}

/// <summary>The page of a seat.</summary>
public sealed record SeatModel(CommonView Common, AgencyView Agency, OwnView Own, int Version)
{
    public static SeatModel Of(StateAndStory now, Seat seat, HttpContext http, Tried? tried = null) => new(
        CommonView.Of(now), AgencyView.Of(now, seat.Agency), OwnView.Of(now.Workshop, seat, TokenOf(http), tried, SaidIn(http)), now.Workshop.Version);

    private static string TokenOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "";

    // Only a time of day is ever said back.
    private static string? SaidIn(HttpContext http) =>
        TimeOnly.TryParseExact(http.Request.Query["saved"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? $"Saved {at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : null;
}
