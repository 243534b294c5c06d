using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>Before and after, for the facilitators: how many have answered, slips of paper, and in the end the picture.</summary>
public static class RatingEndpoints
{
    public static void MapRating(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Ratings)).RequireAuthorization();
        own.MapGet("", Show);
        own.MapPost("", Type);
    }

    private static async Task<IResult> Show(Guid id, ConsoleService service, HttpContext http, CancellationToken stop) =>
        await service.Find(http, id, stop) is { } room
            ? Page.Of<RatingsPage>(http, RatingsModel.Of(room.Now.Workshop))
            : Page.NotFound(http);

    private static async Task<IResult> Type(Guid id, ConsoleService service, RoomRegistry rooms, HttpContext http, CancellationToken stop)
    {
        if (await service.Find(http, id, stop) is not { } room)
        {
            return Page.NotFound(http);
        }
        var form = new FormFields(await http.Request.ReadFormAsync(stop));
        var outcome = await rooms.Act(
            room,
            workshop =>
                workshop.TypePaperRatings(
                    form.One<RatingMoment>("moment"),
                    Counts(form, "confidence", SelfRating.Levels.Count),
                    Counts(form, "first", SelfRating.Steps.Count)
                ),
            CancellationToken.None
        );
        return outcome is WorkshopOutcome.Refused refused
            ? Page.Of<RatingsPage>(
                http,
                RatingsModel.Of(room.Now.Workshop) with
                {
                    Problem = refused.Why,
                    Typed = form.All,
                },
                StatusCodes.Status400BadRequest
            )
            : TypedResults.LocalRedirect(WorkshopAddresses.Ratings(id));
    }

    // What cannot be read is -1, which the workshop refuses with a sentence.
    private static IReadOnlyList<int?> Counts(FormFields form, string field, int many) =>
        [
            .. Enumerable
                .Range(1, many)
                .Select(place => $"{field}-{place}")
                .Select(name => form.TextOrNull(name) is null ? null : form.Whole(name) ?? (int?)-1),
        ];
}

/// <summary>The facilitators' page of the two questions.</summary>
/// <param name="Typed">What came back with a problem.</param>
public sealed record RatingsModel(
    Guid Id,
    string Title,
    bool HasEnded,
    int SeatsIn,
    int Before,
    int After,
    RatingPicture? Picture,
    IReadOnlyDictionary<RatingMoment, RatingCounts> OnPaper
)
{
    public string? Problem { get; init; }

    public IReadOnlyDictionary<string, string>? Typed { get; init; }

    /// <summary>Whether slips of this moment can still be typed in.</summary>
    public bool CanType(RatingMoment moment) => !HasEnded || !OnPaper.ContainsKey(moment);

    public static RatingsModel Of(Workshop workshop) =>
        new(
            workshop.Id,
            workshop.Plan.Title,
            workshop.RatedAtEnd is not null,
            workshop.SeatsIn.Count(),
            workshop.RatedAt(RatingMoment.Before),
            workshop.RatedAt(RatingMoment.After),
            RatingPicture.Of(workshop),
            workshop.RatedOnPaper
        );
}
