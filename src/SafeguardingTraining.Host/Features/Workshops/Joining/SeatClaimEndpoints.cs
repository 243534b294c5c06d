using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Joining;

/// <summary>
/// Afterwards: somebody who sat as a guest says with their seat code that the seat was theirs, and it counts as learning.
/// </summary>
public static class SeatClaimEndpoints
{
    private const string NoWorkshop = "No workshop has that code, or what was said in it has been deleted as promised.";

    private const string Resting = "You have tried a great many codes. Nothing is lost: wait ten minutes, then try again.";

    public static void MapClaiming(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkshopAddresses.Claims, Ask).RequireAuthorization();
        routes.MapPost(WorkshopAddresses.Claims, Claim).RequireAuthorization();
    }

    private static IResult Ask(string? said, HttpContext http) =>
        Page.Of<ClaimSeatPage>(http, new ClaimSeatModel(IsClaimed: said is "claimed"));

    private static async Task<IResult> Claim(
        [FromForm] string? code,
        [FromForm(Name = "seat-code")] string? seatCode,
        SignedIn me,
        WorkshopStore store,
        RoomRegistry rooms,
        WrongCodeLimit wrong,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (wrong.ClaimsRest(me.Id))
        {
            return Back(http, new ClaimSeatModel(code, seatCode, new FieldProblem("code", Resting)), StatusCodes.Status429TooManyRequests);
        }
        var read = ReadableCode.Read(code);
        if (read is null || await store.FindByCode(read, stop) is not { } id || await rooms.Find(id, stop) is not { } room)
        {
            wrong.CountClaim(me.Id);
            return Back(http, new ClaimSeatModel(code, seatCode, new FieldProblem("code", NoWorkshop)));
        }
        var outcome = await rooms.Act(room, workshop => workshop.Claim(ReadableCode.Read(seatCode) ?? "", me.Id), stop);
        if (outcome is WorkshopOutcome.Refused refused)
        {
            wrong.CountClaim(me.Id);
            return Back(http, new ClaimSeatModel(code, seatCode, new FieldProblem("seat-code", refused.Why)));
        }
        return TypedResults.LocalRedirect($"{WorkshopAddresses.Claims}?said=claimed");
    }

    private static IResult Back(HttpContext http, ClaimSeatModel model, int status = StatusCodes.Status400BadRequest) =>
        Page.Of<ClaimSeatPage>(http, model, status);
}

/// <summary>Saying afterwards that a seat was mine.</summary>
public sealed record ClaimSeatModel(string? Code = null, string? SeatCode = null, FieldProblem? Problem = null, bool IsClaimed = false);
