using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>
/// Takes what a seat sends. The page's script gets the parts of its page back and a quiet word; without a script the page is
/// loaded again. What cannot be taken comes back with everything that was typed.
/// </summary>
public sealed class SeatService(SeatLookup seats, RoomRegistry rooms, SeatRateLimit floods, FragmentRenderer renderer, TimeProvider clock)
{
    private const string TooFast = "That was a great deal at once. Wait a few seconds and send it again; nothing you wrote is lost.";

    public delegate WorkshopOutcome Act(Workshop workshop, WorkshopStory story, int seat, Submission sent, IFormCollection form);

    /// <param name="then">Done once it is kept, and again when it is sent again: it must count once as well.</param>
    /// <param name="changesPage">False when all it would change, the form it was sent from, shows it already.</param>
    public async Task<IResult> Send(HttpContext http, Act act, Func<LocatedSeat, Submission, Task>? then = null, bool changesPage = true)
    {
        var stop = http.RequestAborted;
        if (await seats.Find(http, stop) is not { } here)
        {
            return LiveResponse.IsWanted(http) ? TypedResults.NotFound() : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);
        }
        var form = await http.Request.ReadFormAsync(stop);
        var sent = new Submission(Guid.TryParse(form["id"], out var id) ? id : Guid.Empty, SeatEndpoints.Whole(form, "step") ?? -1);
        var outcome = floods.Take(here.Room.Id, here.Number)
            ? await rooms.Act(here.Room, (workshop, story) => act(workshop, story, here.Number, sent, form), CancellationToken.None)
            : WorkshopOutcome.No(TooFast);
        if (then is not null && outcome is not WorkshopOutcome.Refused)
        {
            await then(here, sent);
        }
        return await Answer(http, here, form, outcome, changesPage);
    }

    /// <summary>The parts of a seat's page as they are now.</summary>
    public async Task<LiveResponse> Answer(WorkshopMoment now, Seat seat, string? said = null, Tried? tried = null) => new(
        now.Workshop.Version, await renderer.Render(Fragments.OfSeat(now, seat, OwnView.Of(now.Workshop, seat, ""))), said, tried?.Why, tried?.Field);

    private async Task<IResult> Answer(HttpContext http, LocatedSeat here, IFormCollection form, WorkshopOutcome outcome, bool changesPage)
    {
        var now = here.Room.Now;
        if (here.In(now.Workshop) is not { } seat)
        {
            return LiveResponse.IsWanted(http) ? TypedResults.NotFound() : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);
        }
        var tried = outcome is WorkshopOutcome.Refused refused ? Tried.Of(refused, form) : null;
        var status = (outcome as WorkshopOutcome.Refused)?.Why == TooFast ? StatusCodes.Status429TooManyRequests : tried is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        var said = tried is null ? $"Saved {clock.UkTimeOfDay()}" : null;
        if (LiveResponse.IsWanted(http))
        {
            var answer = tried is null && !changesPage ? LiveResponse.Word(now.Workshop.Version, said) : await Answer(now, seat, said, tried);
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
    public static SeatModel Of(WorkshopMoment now, Seat seat, HttpContext http, Tried? tried = null) => new(
        CommonView.Of(now), AgencyView.Of(now, seat.Agency), OwnView.Of(now.Workshop, seat, TokenOf(http), tried, SaidIn(http)), now.Workshop.Version);

    private static string TokenOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "";

    // Only a time of day is ever said back.
    private static string? SaidIn(HttpContext http) =>
        TimeOnly.TryParseExact(http.Request.Query["saved"], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? $"Saved {at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : null;
}
