using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>
/// Takes what a seat sends. The page's script gets the parts of its page back and a quiet word; without a script the page is
/// loaded again. What cannot be taken comes back with everything that was typed.
/// </summary>
public sealed class SeatService(
    SeatLookup seats,
    RoomRegistry rooms,
    SeatRateLimit limit,
    FragmentRenderer renderer,
    LiveRooms live,
    TimeProvider clock
)
{
    private const string TooFast = "That was a great deal at once. Wait a few seconds and send it again; nothing you wrote is lost.";

    /// <param name="decide">What the workshop says to it.</param>
    /// <param name="then">Done once it is kept, and again when it is sent again: it must count once as well.</param>
    /// <param name="changesPage">False when all it would change, the form it was sent from, shows it already.</param>
    public async Task<IResult> Send(
        HttpContext http,
        Func<SeatRequest, WorkshopOutcome> decide,
        Func<LocatedSeat, Submission, Task>? then = null,
        bool changesPage = true
    )
    {
        var stop = http.RequestAborted;
        if (await seats.Find(http, stop) is not { } here)
        {
            return NoSeat(http);
        }
        var form = new FormFields(await http.Request.ReadFormAsync(stop));
        var outcome = limit.Take(here.Room.Id, here.Number)
            ? await rooms.Act(
                here.Room,
                (workshop, story) => decide(new SeatRequest(workshop, story, here.Number, form)),
                CancellationToken.None
            )
            : WorkshopOutcome.No(TooFast);
        if (then is not null && outcome is not WorkshopOutcome.Refused)
        {
            await then(here, form.Submission);
        }
        return await Answer(http, here, form, outcome, changesPage);
    }

    /// <summary>The parts of a seat's page as they are now.</summary>
    public async Task<LiveResponse> Answer(WorkshopMoment now, Seat seat, string? said = null, Tried? tried = null) =>
        new(
            now.Workshop.Version,
            await renderer.Render([.. Fragments.OfSeat(now, seat, OwnView.Of(now.Workshop, seat, "")), Fragments.Facilitator(NewsOf(now))]),
            said,
            tried?.Why,
            tried?.Field
        );

    private async Task<IResult> Answer(HttpContext http, LocatedSeat here, FormFields form, WorkshopOutcome outcome, bool changesPage)
    {
        var now = here.Room.Now;
        if (here.In(now.Workshop) is not { } seat)
        {
            return NoSeat(http);
        }
        var tried = Tried.Of(outcome, form);
        var status = StatusOf(tried);
        var said = tried is null ? $"Saved {clock.UkTimeOfDay()}" : null;
        if (LiveResponse.IsWanted(http))
        {
            var answer =
                tried is null && !changesPage && form.TextOrNull("why") is null
                    ? LiveResponse.Word(now.Workshop.Version, said)
                    : await Answer(now, seat, said, tried);
            return TypedResults.Json(answer, statusCode: status);
        }
        return tried is null
            ? TypedResults.LocalRedirect($"{WorkshopAddresses.Seat}{SavedWord.Query(clock, NounOf(http))}")
            : Page.Of<SeatPage>(http, SeatModel.Of(now, seat, http, tried), status);
    }

    private FacilitatorNews NewsOf(WorkshopMoment now) =>
        live.IsFacilitatorAway(now.Workshop.Id) ? FacilitatorNews.Away : FacilitatorNews.None;

    // The last word of the address it was sent to, such as votes.
    private static string NounOf(HttpContext http) => (http.Request.Path.Value ?? "").Split('/')[^1];

    private static int StatusOf(Tried? tried) =>
        tried switch
        {
            null => StatusCodes.Status200OK,
            { Why: TooFast } => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status400BadRequest,
        };

    private static IResult NoSeat(HttpContext http) =>
        LiveResponse.IsWanted(http) ? TypedResults.NotFound() : Page.Of<NoSeatPage>(http, status: StatusCodes.Status404NotFound);
}

/// <summary>What a seat sent, and the workshop as it is when that is decided on.</summary>
public sealed record SeatRequest(Workshop Workshop, WorkshopStory Story, int Seat, FormFields Form);

/// <summary>The page of a seat.</summary>
public sealed record SeatModel(CommonView Common, AgencyView Agency, OwnView Own, int Version)
{
    /// <summary>What its table decides; null for a seat at no table.</summary>
    public OurTableModel? OurTable { get; init; }

    /// <summary>No facilitator's page is connected.</summary>
    public bool IsFacilitatorAway { get; init; }

    public static SeatModel Of(WorkshopMoment now, Seat seat, HttpContext http, Tried? tried = null) =>
        new(
            CommonView.Of(now),
            AgencyView.Of(now, seat.Agency),
            OwnView.Of(now.Workshop, seat, TokenOf(http), tried, SavedWord.SaidIn(http), SavedWord.OfIn(http)),
            now.Workshop.Version
        )
        {
            IsFacilitatorAway = http.RequestServices.GetRequiredService<LiveRooms>().IsFacilitatorAway(now.Workshop.Id),
            OurTable = seat.Table is { } table ? OurTableModel.Of(now, table) : null,
        };

    internal static string TokenOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Antiforgery.IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "";
}
