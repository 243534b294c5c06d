using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>A workshop on a day, at which people can book a place.</summary>
/// <param name="Slug">The scenario it is on; empty when that is open.</param>
/// <param name="Minutes">How long it takes; this is what counts as learning.</param>
/// <param name="Where">A room or "Online"; everybody signed in can read it.</param>
/// <param name="Joining">How to get in, such as a link or a door code; only people with a place can read it.</param>
/// <param name="Places">How many can come; anyone who books after that waits.</param>
/// <param name="Facilitator">Id of the person who runs it.</param>
public sealed record Occasion(
    Guid Id,
    string Title,
    string Slug,
    DateTimeOffset StartsAt,
    int Minutes,
    string Where,
    string Joining,
    int Places,
    Guid Facilitator,
    string FacilitatorName,
    bool IsCalledOff = false
)
{
    /// <summary>The workshop it is held as, once that is opened; null before.</summary>
    public Guid? Workshop { get; init; }

    public const int LongestTitle = 100;
    public const int LongestWhere = 200;
    public const int LongestJoining = 1_000;
    public const int MostPlaces = 400;
    public const int LeastMinutes = 15;
    public const int MostMinutes = 480;

    public bool IsOver(DateTimeOffset now) => now >= StartsAt.AddMinutes(Minutes);

    public bool TakesBookings(DateTimeOffset now) => !IsCalledOff && now < StartsAt;

    public DateOnly Day => DateOnly.FromDateTime(StartsAt.InUk().DateTime);

    /// <summary>"9 December 2026, 13:30 to 15:00".</summary>
    public string When => $"{Day.InFull()}, {StartsAt.InUk():HH:mm} to {StartsAt.InUk().AddMinutes(Minutes):HH:mm}";
}

/// <summary>Somebody's place, or what became of it.</summary>
/// <param name="At">When it was booked; this is the order of the waiting list.</param>
/// <param name="Agency">Where they worked then, for counting who came.</param>
public sealed record Booking(Guid Occasion, Guid Person, string Name, string Email, string Agency, DateTimeOffset At, BookingState State)
    : PrivateRecord;

/// <summary>
/// Cancelled in time and not having come are kept apart: the first tells the person knew early, the second nothing at all.
/// </summary>
public enum BookingState
{
    Booked,
    Waiting,
    Cancelled,
    Attended,
    NotCome,
}

/// <summary>An occasion with its bookings.</summary>
public sealed record BookedOccasion(Occasion Occasion, IReadOnlyList<Booking> Bookings)
{
    public IEnumerable<Booking> Coming =>
        Bookings.Where(booking => booking.State is BookingState.Booked or BookingState.Attended or BookingState.NotCome);

    public IReadOnlyList<Booking> Waiting => [.. Bookings.Where(booking => booking.State is BookingState.Waiting)];

    public int PlacesLeft => Math.Max(0, Occasion.Places - Coming.Count());

    public Booking? Of(Guid person) => Bookings.FirstOrDefault(booking => booking.Person == person);

    /// <summary>Place in the waiting list, from 1; 0 for somebody who does not wait.</summary>
    public int InLine(Guid person) => 1 + Waiting.ToList().FindIndex(booking => booking.Person == person);

    /// <summary>What was learnt together by those who came.</summary>
    public IEnumerable<CompletedLearning> Learnt =>
        from booking in Bookings
        where booking.State is BookingState.Attended
        let learner = new Learner(booking.Person, true)
        select new CompletedLearning(learner, LearningKind.Workshop, Occasion.Slug, Occasion.Day, Occasion.Minutes);

    /// <summary>Who came, by agency.</summary>
    public IEnumerable<(string Agency, int People)> Attendance =>
        Bookings
            .Where(booking => booking.State is BookingState.Attended)
            .GroupBy(booking => booking.Agency)
            .Select(agency => (agency.Key, agency.Count()))
            .OrderBy(one => one.Key, StringComparer.Ordinal);
}
