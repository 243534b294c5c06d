namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>A person's own places at workshops, for their own pages.</summary>
public interface IBookings
{
    /// <summary>Occasions on a day at which a person has a place, or which they run; the first first.</summary>
    Task<IReadOnlyList<Occasion>> On(DateOnly day, Guid person, CancellationToken stop);
}
