using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>A workshop in a few days that Hester runs, and at which the others have places.</summary>
internal sealed class DemonstrationOccasion(BookingStore store, TimeProvider clock) : IDemonstrationLife
{
    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        var occasion = new Occasion(
            Guid.CreateVersion7(),
            "Eight, three and six: an afternoon together",
            "eight-three-and-six",
            cast.WorkingDay(2).ToDateTime(new TimeOnly(13, 30)).FromUk(),
            90,
            "Fernhill Library, the upstairs room",
            "The side door is open from one o’clock. There is a lift beside the stairs, and tea.",
            24,
            cast.Hester.Id,
            cast.Hester.Name
        );
        await store.Keep(occasion, stop);
        foreach (var one in new[] { cast.Idris, cast.Odile, cast.Tobias })
        {
            await store.Take(
                new Booking(occasion.Id, one.Id, one.Name, one.Email, one.Agency, clock.GetUtcNow(), BookingState.Booked),
                stop
            );
        }
    }
}
