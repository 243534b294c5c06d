using System.Security.Claims;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Books, cancels and marks, and tells people by letter where this site sends any.</summary>
public sealed class BookingService(BookingStore store, IOrganisation organisation, NoteLearning note, Outbox outbox, TimeProvider clock)
{
    /// <summary>Books for a signed-in person; null when there is no such occasion. When it has begun or was called off nothing is booked.</summary>
    public async Task<BookedOccasion?> Book(Guid id, SignedIn me, ClaimsPrincipal who, CancellationToken stop)
    {
        var before = await store.Find(id, stop);
        if (before is null || !before.Occasion.TakesBookings(clock.GetUtcNow()))
        {
            return before;
        }
        var agency = await organisation.FindMembership(me.Id, stop) is { } place ? (await organisation.ListUnits(stop)).NameOf(place.Agency, null) : "";
        await store.Take(
            new Booking(id, me.Id, who.PersonName() ?? "", who.FindFirstValue(ClaimTypes.Email) ?? "", agency, clock.GetUtcNow(), BookingState.Booked), stop);
        return await Told(before, await store.Find(id, stop), stop);
    }

    /// <summary>Gives the place back; false when there is no such occasion.</summary>
    public async Task<bool> Cancel(Guid id, Guid person, CancellationToken stop)
    {
        if (await store.Find(id, stop) is not { } before)
        {
            return false;
        }
        if (before.Occasion.TakesBookings(clock.GetUtcNow()))
        {
            await store.GiveBack(id, person, stop);
            await Told(before, await store.Find(id, stop), stop);
        }
        return true;
    }

    /// <summary>The occasion, when this person runs it; an administrator runs all.</summary>
    public async Task<BookedOccasion?> Own(Guid id, SignedIn me, ClaimsPrincipal who, CancellationToken stop) =>
        await store.Find(id, stop) is { } booked && (booked.Occasion.Facilitator == me.Id || who.Is(Roles.Administrator)) ? booked : null;

    public async Task Keep(Occasion occasion, CancellationToken stop)
    {
        var before = await store.Find(occasion.Id, stop);
        await store.Keep(occasion, stop);
        var after = await store.Find(occasion.Id, stop);
        if (before is not null && after is not null && (before.Occasion.StartsAt, before.Occasion.Where, before.Occasion.Joining) != (occasion.StartsAt, occasion.Where, occasion.Joining))
        {
            await Send(after.Bookings.Where(booking => booking.State is BookingState.Booked), booking => OccasionEmails.Changed(booking, occasion), stop);
        }
        else if (before is not null)
        {
            await Told(before, after, stop);
        }
    }

    public async Task CallOff(BookedOccasion booked, CancellationToken stop)
    {
        var off = booked.Occasion with { IsCalledOff = true };
        await store.Keep(off, stop);
        await Send(booked.Bookings.Where(booking => booking.State is BookingState.Booked or BookingState.Waiting), booking => OccasionEmails.CalledOff(booking, off), stop);
    }

    /// <summary>Keeps who came; for them it counts as learning together.</summary>
    public async Task Came(BookedOccasion booked, IReadOnlyDictionary<Guid, bool> came, CancellationToken stop)
    {
        await store.Came(booked.Occasion.Id, came, stop);
        foreach (var person in came.Where(one => one.Value).Select(one => one.Key))
        {
            await note(new CompletedLearning(new Learner(person, true), LearningKind.Workshop, booked.Occasion.Slug, booked.Occasion.Day, booked.Occasion.Minutes), stop);
        }
    }

    // Whoever has a place now and had none before is told so.
    private async Task<BookedOccasion?> Told(BookedOccasion before, BookedOccasion? after, CancellationToken stop)
    {
        var had = before.Coming.Select(booking => booking.Person).ToHashSet();
        await Send((after?.Coming ?? []).Where(booking => !had.Contains(booking.Person)), booking => OccasionEmails.Booked(booking, before.Occasion), stop);
        return after;
    }

    private async Task Send(IEnumerable<Booking> to, Func<Booking, Email> letter, CancellationToken stop)
    {
        foreach (var booking in outbox.IsOn ? to.Where(booking => booking.Email.Length > 0) : [])
        {
            await outbox.Send(letter(booking), stop);
        }
    }
}

/// <summary>Letters about an occasion.</summary>
internal static class OccasionEmails
{
    internal static Email Booked(Booking booking, Occasion occasion) => Of(booking, $"Your place: {occasion.Title}", $"You have a place at “{occasion.Title}”.", occasion);

    internal static Email Changed(Booking booking, Occasion occasion) => Of(booking, $"Changed: {occasion.Title}", $"Something has changed about “{occasion.Title}”. You keep your place.", occasion);

    internal static Email CalledOff(Booking booking, Occasion occasion) => new(
        booking.Email, $"Called off: {occasion.Title}", $"Dear {booking.Name},\n\n“{occasion.Title}” on {occasion.When} has been called off.\n");

    private static Email Of(Booking booking, string subject, string first, Occasion occasion) => new(
        booking.Email, subject, $"Dear {booking.Name},\n\n{first}\n\nWhen: {occasion.When}\nWhere: {occasion.Where}\n{(occasion.Joining.Length > 0 ? $"\n{occasion.Joining}\n" : "")}\nIf you cannot come, give your place back on the site: somebody may be waiting for it.\n");
}
