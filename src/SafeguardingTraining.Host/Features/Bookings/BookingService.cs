using System.Security.Claims;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Books and cancels while that is open, and says whose an occasion is.</summary>
public sealed class BookingService(BookingStore store, IOrganisation organisation, TimeProvider clock)
{
    /// <summary>
    /// Books for a signed-in person; null when there is no such occasion. When it has begun or was called off nothing is booked.
    /// </summary>
    public async Task<BookedOccasion?> Book(Guid id, SignedIn me, ClaimsPrincipal who, CancellationToken stop)
    {
        var before = await store.Find(id, stop);
        if (before is null || !before.Occasion.TakesBookings(clock.GetUtcNow()))
        {
            return before;
        }
        var agency = await organisation.FindMembership(me.Id, stop) is { } place
            ? (await organisation.ListUnits(stop)).NameOf(place.Agency, null)
            : "";
        return await store.Take(
            new Booking(
                id,
                me.Id,
                who.PersonName() ?? "",
                who.FindFirstValue(ClaimTypes.Email) ?? "",
                agency,
                clock.GetUtcNow(),
                BookingState.Booked
            ),
            stop
        );
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
        }
        return true;
    }

    /// <summary>The occasion, when this person runs it; an administrator runs all.</summary>
    public async Task<BookedOccasion?> Own(Guid id, SignedIn me, ClaimsPrincipal who, CancellationToken stop) =>
        await store.Find(id, stop) is { } booked && (booked.Occasion.Facilitator == me.Id || who.Is(Roles.Administrator)) ? booked : null;
}
