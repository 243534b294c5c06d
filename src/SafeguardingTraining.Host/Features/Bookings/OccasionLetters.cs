using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Letters about an occasion.</summary>
internal static class OccasionLetters
{
    // What changes about tomorrow is no use to anybody the morning after.
    private static readonly TimeSpan Soon = TimeSpan.FromHours(36);

    private static readonly IReadOnlyList<LetterField> Fields =
    [
        new("name", "what the person is called", "Robin Ash"),
        new("workshop", "its title", "A morning together") { IsNeeded = true },
        new("when", "the day, and from when to when", new("9 December 2026, 13:30 to 15:00", "9 Rhagfyr 2026, 13:30 i 15:00"))
        {
            IsNeeded = true,
        },
        new("where", "the place", "Town hall, room 2"),
        new("joining", "how to get in, where that was written", "Use the side entrance."),
    ];

    internal static LetterKind Booked { get; } =
        new(
            "booking-place",
            "A place at a workshop",
            "Somebody has a place, and had none before.",
            Wording(
                "Your place: {workshop}",
                "You have a place at “{workshop}”.",
                "Eich lle: {workshop}",
                "Mae gennych le yn “{workshop}”."
            )
        )
        {
            Fields = Fields,
            MayBeDeclined = true,
        };

    internal static LetterKind Changed { get; } =
        new(
            "booking-changed",
            "A workshop that changed",
            "Where or when it is, or how to get in, is another now.",
            Wording(
                "Changed: {workshop}",
                "Something has changed about “{workshop}”. You keep your place.",
                "Wedi newid: {workshop}",
                "Mae rhywbeth wedi newid ynghylch “{workshop}”. Rydych yn cadw eich lle."
            )
        )
        {
            Fields = Fields,
            MayBeDeclined = true,
        };

    internal static LetterKind CalledOff { get; } =
        new(
            "booking-called-off",
            "A workshop that was called off",
            "It does not take place.",
            new LetterWording(
                new LetterText("Called off: {workshop}", "Dear {name},\n\n“{workshop}” on {when} has been called off."),
                new LetterText("Wedi’i ganslo: {workshop}", "Annwyl {name},\n\nMae “{workshop}” ar {when} wedi’i ganslo.")
            )
        )
        {
            Fields = Fields,
            MayBeDeclined = true,
        };

    internal static IReadOnlyList<LetterKind> All => [Booked, Changed, CalledOff];

    /// <summary>
    /// What a change has to tell people with an address: that it was called off, that where or when it is has changed, or that they
    /// have a place now and had none before.
    /// </summary>
    /// <param name="before">Null for an occasion that is new.</param>
    internal static IReadOnlyList<LetterDraft> Between(BookedOccasion? before, BookedOccasion after, DateTimeOffset now) =>
        before is null
            ? []
            : (before.Occasion, after.Occasion) switch
            {
                ({ IsCalledOff: false }, { IsCalledOff: true }) => To(
                    before.In(BookingState.Booked, BookingState.Waiting),
                    CalledOff,
                    after,
                    now
                ),
                var (old, changed) when (old.StartsAt, old.Where, old.Joining) != (changed.StartsAt, changed.Where, changed.Joining) => To(
                    after.In(BookingState.Booked),
                    Changed,
                    after,
                    now
                ),
                _ => To(
                    after.Coming.ExceptBy(before.Coming.Select(booking => booking.Person), booking => booking.Person),
                    Booked,
                    after,
                    now
                ),
            };

    private static IEnumerable<Booking> In(this BookedOccasion booked, params BookingState[] states) =>
        booked.Bookings.Where(booking => states.Contains(booking.State));

    private static IReadOnlyList<LetterDraft> To(
        IEnumerable<Booking> bookings,
        LetterKind kind,
        BookedOccasion about,
        DateTimeOffset now
    ) =>
        [
            .. bookings
                .Where(booking => booking.Email.Length > 0)
                .Select(booking => new LetterDraft(kind, booking.Email, booking.Person, Values(booking, about.Occasion))
                {
                    IsUrgent = about.Occasion.StartsAt - now < Soon,
                }),
        ];

    private static Dictionary<string, LetterValue> Values(Booking booking, Occasion occasion) =>
        new()
        {
            ["name"] = booking.Name,
            ["workshop"] = occasion.Title,
            ["when"] = new LetterValue(
                occasion.When,
                $"{occasion.Day.InWelsh()}, {Clock(occasion, 0)} i {Clock(occasion, occasion.Minutes)}"
            ),
            ["where"] = occasion.Where,
            ["joining"] = occasion.Joining,
        };

    private static string Clock(Occasion occasion, int minutes) =>
        occasion.StartsAt.InUk().AddMinutes(minutes).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static LetterWording Wording(string subject, string first, string welshSubject, string welshFirst) =>
        new(
            new LetterText(
                subject,
                $$"""
                Dear {name},

                {{first}}

                When: {when}
                Where: {where}

                {joining}

                If you cannot come, give your place back on the site: somebody may be waiting for it.
                """
            ),
            new LetterText(
                welshSubject,
                $$"""
                Annwyl {name},

                {{welshFirst}}

                Pryd: {when}
                Ble: {where}

                {joining}

                Os na allwch ddod, rhowch eich lle yn ôl ar y safle: efallai bod rhywun yn aros amdano.
                """
            )
        );
}
