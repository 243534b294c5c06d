using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>A person's own places at workshops, for their own pages.</summary>
public interface IBookings
{
    /// <summary>Occasions on a day at which a person has a place, or which they run; the first first.</summary>
    Task<IReadOnlyList<Occasion>> On(DateOnly day, Guid person, CancellationToken stop);

    /// <summary>Occasions that a person booked, with their own booking alone; those they run besides.</summary>
    Task<IReadOnlyList<BookedOccasion>> Mine(Guid person, CancellationToken stop);

    /// <summary>An occasion that this person runs; null when there is none.</summary>
    Task<Occasion?> Run(Guid id, Guid person, CancellationToken stop);

    /// <summary>The occasion is held as this workshop, on this story; false when it is another already.</summary>
    Task<bool> Open(Guid occasion, Guid workshop, string slug, CancellationToken stop);

    /// <summary>
    /// Marks those of these people who had a place as having come, in the transaction that ends their workshop. It counts as learning
    /// once, whoever marks it.
    /// </summary>
    void Register(Batch batch, Guid occasion, IReadOnlyCollection<Guid> people);
}
