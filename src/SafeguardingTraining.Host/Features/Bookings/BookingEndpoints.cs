using System.Security.Claims;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Workshops on a day: who has a place, who waits, and afterwards who came.</summary>
public static class BookingEndpoints
{
    public static WebApplicationBuilder AddBookings(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddLetterKinds(OccasionLetters.All)
            .AddSingleton<BookingStore>()
            .AddSingleton<IBookings>(services => services.GetRequiredService<BookingStore>())
            .AddSingleton<BookingService>()
            .AddSingleton<IDemonstrationLife, DemonstrationOccasion>()
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<BookingStore>());
        return builder;
    }

    public static void MapBookings(this IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("").RequireAuthorization();
        all.MapGet(BookingAddresses.All, List);
        all.MapGet(AddressRoute.To(BookingAddresses.Booking), Show);
        all.MapPost(AddressRoute.To(BookingAddresses.Places), Book);
        all.MapPost(AddressRoute.To(BookingAddresses.Cancellations), Cancel);
        all.MapBack($"{AddressRoute.To(BookingAddresses.Booking)}/{{noun}}", BookingAddresses.Booking);
        var running = routes.MapGroup("").For(Roles.Facilitator | Roles.Administrator);
        running.MapGet(BookingAddresses.NewBooking, New);
        running.MapPost(BookingAddresses.All, Add);
        running.MapGet(AddressRoute.To(BookingAddresses.ChangeBooking), Change);
        running.MapPost(AddressRoute.To(BookingAddresses.ChangeBooking), Keep);
        running.MapPost(AddressRoute.To(BookingAddresses.Attendance), Attend);
        running.MapPost(AddressRoute.To(BookingAddresses.CallingsOff), CallOff);
    }

    private static async Task<IResult> List(
        SignedIn me,
        BookingStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) =>
        Page.Of<BookingsPage>(
            http,
            new BookingsModel(
                await store.From(clock.GetUtcNow().AddDays(-BookingsModel.DaysBack), stop),
                me.Id,
                clock.GetUtcNow(),
                http.User.RunsOccasions()
            )
        );

    private static async Task<IResult> Show(
        Guid id,
        string? said,
        SignedIn me,
        BookingStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) =>
        await store.Find(id, stop) is { } booked
            ? Page.Of<BookingPage>(
                http,
                BookingModel.Of(booked, me.Id, http.User, clock.GetUtcNow()) with
                {
                    Said = BookingModel.SaidOf(said),
                }
            )
            : Page.NotFound(http);

    private static async Task<IResult> Book(Guid id, SignedIn me, BookingService bookings, HttpContext http, CancellationToken stop) =>
        await bookings.Book(id, me, http.User, stop) switch
        {
            null => Page.NotFound(http),
            { } booked => TypedResults.LocalRedirect(
                $"{BookingAddresses.Booking(id)}?said={(booked.InLine(me.Id) > 0 ? "waiting" : booked.Of(me.Id) is null ? "closed" : "booked")}"
            ),
        };

    private static async Task<IResult> Cancel(Guid id, SignedIn me, BookingService bookings, HttpContext http, CancellationToken stop) =>
        await bookings.Cancel(id, me.Id, stop)
            ? TypedResults.LocalRedirect($"{BookingAddresses.Booking(id)}?said=cancelled")
            : Page.NotFound(http);

    private static IResult New(ScenarioCatalogue catalogue, HttpContext http) =>
        Page.Of<OccasionPage>(http, new OccasionModel(null, OccasionDraft.Fresh, [.. catalogue.Scenarios]));

    private static async Task<IResult> Add(
        IFormCollection form,
        SignedIn me,
        BookingStore store,
        ScenarioCatalogue catalogue,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var draft = OccasionDraft.Of(form);
        if (draft.Problems(clock.GetUtcNow()) is [_, ..] problems)
        {
            return AskAgain(http, new OccasionModel(null, draft, [.. catalogue.Scenarios], problems));
        }
        var made = draft.On(new Occasion(Guid.CreateVersion7(), "", "", default, 0, "", "", 0, me.Id, http.User.PersonName() ?? ""));
        await store.Keep(made, stop);
        return TypedResults.LocalRedirect(BookingAddresses.Booking(made.Id));
    }

    private static async Task<IResult> Change(
        Guid id,
        SignedIn me,
        BookingService bookings,
        ScenarioCatalogue catalogue,
        HttpContext http,
        CancellationToken stop
    ) =>
        await bookings.Own(id, me, http.User, stop) is { Occasion: var occasion }
            ? Page.Of<OccasionPage>(http, new OccasionModel(occasion, OccasionDraft.Of(occasion), [.. catalogue.Scenarios]))
            : Page.NotFound(http);

    private static async Task<IResult> Keep(
        Guid id,
        IFormCollection form,
        SignedIn me,
        BookingService bookings,
        BookingStore store,
        ScenarioCatalogue catalogue,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await bookings.Own(id, me, http.User, stop) is not { Occasion: var occasion })
        {
            return Page.NotFound(http);
        }
        var draft = OccasionDraft.Of(form);
        if (draft.Problems(clock.GetUtcNow()) is [_, ..] problems)
        {
            return AskAgain(http, new OccasionModel(occasion, draft, [.. catalogue.Scenarios], problems));
        }
        await store.Keep(draft.On(occasion), stop);
        return TypedResults.LocalRedirect($"{BookingAddresses.Booking(id)}?said=kept");
    }

    private static async Task<IResult> Attend(
        Guid id,
        IFormCollection form,
        SignedIn me,
        BookingService bookings,
        BookingStore store,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await bookings.Own(id, me, http.User, stop) is not { } booked)
        {
            return Page.NotFound(http);
        }
        var came = booked.Coming.ToDictionary(booking => booking.Person, booking => form["came"].Contains($"{booking.Person}"));
        await store.Came(id, came, stop);
        return TypedResults.LocalRedirect($"{BookingAddresses.Booking(id)}?said=marked");
    }

    private static async Task<IResult> CallOff(
        Guid id,
        SignedIn me,
        BookingService bookings,
        BookingStore store,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await bookings.Own(id, me, http.User, stop) is not { } booked)
        {
            return Page.NotFound(http);
        }
        await store.Keep(booked.Occasion with { IsCalledOff = true }, stop);
        return TypedResults.LocalRedirect($"{BookingAddresses.Booking(id)}?said=called-off");
    }

    private static IResult AskAgain(HttpContext http, OccasionModel model) =>
        Page.Of<OccasionPage>(http, model, StatusCodes.Status400BadRequest);

    internal static bool RunsOccasions(this ClaimsPrincipal who) => who.Is(Roles.Facilitator) || who.Is(Roles.Administrator);
}
