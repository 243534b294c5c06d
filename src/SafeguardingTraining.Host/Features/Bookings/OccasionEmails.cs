using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Emails about an occasion.</summary>
internal static class OccasionEmails
{
    /// <summary>
    /// What a change has to tell people with an address: that it was called off, that where or when it is has changed, or that they
    /// have a place now and had none before.
    /// </summary>
    /// <param name="before">Null for an occasion that is new.</param>
    internal static IEnumerable<Email> Between(BookedOccasion? before, BookedOccasion after) =>
        before is null
            ? []
            : (before.Occasion, after.Occasion) switch
            {
                ({ IsCalledOff: false }, { IsCalledOff: true }) => To(
                    before.In(BookingState.Booked, BookingState.Waiting),
                    CalledOff,
                    after
                ),
                var (old, changed) when (old.StartsAt, old.Where, old.Joining) != (changed.StartsAt, changed.Where, changed.Joining) => To(
                    after.In(BookingState.Booked),
                    Changed,
                    after
                ),
                _ => To(after.Coming.ExceptBy(before.Coming.Select(booking => booking.Person), booking => booking.Person), Booked, after),
            };

    private static IEnumerable<Booking> In(this BookedOccasion booked, params BookingState[] states) =>
        booked.Bookings.Where(booking => states.Contains(booking.State));

    private static IEnumerable<Email> To(IEnumerable<Booking> bookings, Func<Booking, Occasion, Email> letter, BookedOccasion about) =>
        bookings.Where(booking => booking.Email.Length > 0).Select(booking => letter(booking, about.Occasion));

    private static Email Booked(Booking booking, Occasion occasion) =>
        Of(booking, $"Your place: {occasion.Title}", $"You have a place at “{occasion.Title}”.", occasion);

    private static Email Changed(Booking booking, Occasion occasion) =>
        Of(booking, $"Changed: {occasion.Title}", $"Something has changed about “{occasion.Title}”. You keep your place.", occasion);

    private static Email CalledOff(Booking booking, Occasion occasion) =>
        new(
            booking.Email,
            $"Called off: {occasion.Title}",
            $"Dear {booking.Name},\n\n“{occasion.Title}” on {occasion.When} has been called off.\n"
        );

    private static Email Of(Booking booking, string subject, string first, Occasion occasion) =>
        new(
            booking.Email,
            subject,
            $"Dear {booking.Name},\n\n{first}\n\nWhen: {occasion.When}\nWhere: {occasion.Where}\n"
                + $"{(occasion.Joining.Length > 0 ? $"\n{occasion.Joining}\n" : "")}\n"
                + "If you cannot come, give your place back on the site: somebody may be waiting for it.\n"
        );
}
