using System.Text;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>The card of a promise: theirs who made it, at an address that is its own key, until the promised day.</summary>
public static class PromiseEndpoints
{
    public static void MapPromises(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkshopAddresses.OwnCard, Lead);
        routes.MapGet(WorkshopAddresses.PromiseCard("{token}"), Show);
        routes.MapGet(WorkshopAddresses.PromiseDay("{token}"), Day);
        routes.MapPost(WorkshopAddresses.PromiseDeletions("{token}"), Delete);
        routes.MapBack(WorkshopAddresses.PromiseDeletions("{token}"), WorkshopAddresses.PromiseCard);
    }

    private static IResult Lead(SeatCookie cookie, HttpContext http)
    {
        http.KeepAddressSecret();
        return cookie.Read(http) is { } seat
            ? TypedResults.LocalRedirect(WorkshopAddresses.PromiseCard(PromiseCardSecret.Of(seat).Token))
            : TypedResults.LocalRedirect(WorkshopAddresses.Seat);
    }

    private static async Task<IResult> Show(string token, RoomRegistry rooms, TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return PromiseCardSecret.Read(token) is not { } secret ? Page.NotFound(http)
            : await Find(secret, rooms, clock, stop) is { } card ? Page.Of<PromiseCardPage>(http, PromiseCardModel.Of(card, token))
            : Page.Of<PromiseGonePage>(http, status: StatusCodes.Status410Gone);
    }

    private static async Task<IResult> Day(string token, RoomRegistry rooms, TimeProvider clock, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return PromiseCardSecret.Read(token) is { } secret && await Find(secret, rooms, clock, stop) is { Promise: { On: { } on } promise }
            ? TypedResults.File(
                Encoding.UTF8.GetBytes(
                    CalendarText.Of("Promise", [new CalendarDay("promise", on, promise.Text, null)], secret.Secret, clock.GetUtcNow())
                ),
                "text/calendar; charset=utf-8",
                "one-thing.ics"
            )
            : Page.NotFound(http);
    }

    private static async Task<IResult> Delete(
        string token,
        RoomRegistry rooms,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        if (PromiseCardSecret.Read(token) is not { } secret)
        {
            return Page.NotFound(http);
        }
        if (await Find(secret, rooms, clock, stop) is { Room: { } room })
        {
            await rooms.Act(room, workshop => workshop.ForgetPromise(secret.Hash), CancellationToken.None);
        }
        return TypedResults.LocalRedirect(WorkshopAddresses.PromiseCard(token));
    }

    // On the promised day it is gone from the first minute, whenever the rows are deleted.
    private static async Task<FoundPromise?> Find(PromiseCardSecret secret, RoomRegistry rooms, TimeProvider clock, CancellationToken stop)
    {
        await rooms.Fresh(secret.Workshop, stop);
        return
            await rooms.Find(secret.Workshop, stop) is { Now.Workshop: var workshop } room
            && clock.UkToday() < workshop.Plan.DeleteOn
            && workshop.Promises.Values.FirstOrDefault(one => one.Card == secret.Hash) is { } promise
            ? new FoundPromise(room, promise)
            : null;
    }

    internal sealed record FoundPromise(Room Room, Promise Promise);
}

/// <summary>The card: the promise and its day, and until when it is kept. Nothing of the workshop, and of nobody else.</summary>
public sealed record PromiseCardModel(string Token, string Text, DateOnly? On, DateOnly DeleteOn) : PrivateRecord
{
    /// <summary>The day they named comes after the card is deleted.</summary>
    public bool OutlivesCard => On >= DeleteOn;

    internal static PromiseCardModel Of(PromiseEndpoints.FoundPromise found, string token) =>
        new(token, found.Promise.Text, found.Promise.On, found.Room.Now.Workshop.Plan.DeleteOn);
}
