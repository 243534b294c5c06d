using System.Security.Claims;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Bookings;

/// <summary>Workshops that can be booked, and those just past.</summary>
public sealed record BookingsModel(IReadOnlyList<BookedOccasion> Occasions, Guid Me, DateTimeOffset Now, bool MayAdd)
{
    /// <summary>So long a past occasion stays in the list, to mark who came.</summary>
    public const int DaysBack = 30;

    public IEnumerable<BookedOccasion> ToCome =>
        Occasions.Where(one => !one.Occasion.IsOver(Now) && (!one.Occasion.IsCalledOff || one.Of(Me) is not null));

    /// <summary>Past ones that I had a place at, or run.</summary>
    public IEnumerable<BookedOccasion> Past =>
        Occasions.Where(one => one.Occasion.IsOver(Now) && (one.Of(Me) is not null || one.Occasion.Facilitator == Me)).Reverse();
}

/// <summary>One occasion as this person sees it.</summary>
/// <param name="MayRun">They run it: they see names, and mark who came.</param>
public sealed record BookingModel(BookedOccasion Booked, Booking? Mine, int InLine, bool MayRun, DateTimeOffset Now, string? Said = null)
{
    public static BookingModel Of(BookedOccasion booked, Guid me, ClaimsPrincipal who, DateTimeOffset now) =>
        new(booked, booked.Of(me), booked.InLine(me), booked.Occasion.Facilitator == me || who.Is(Roles.Administrator), now)
        {
            IsMine = booked.Occasion.Facilitator == me,
            MayOpen = booked.Occasion.Facilitator == me && who.Is(Roles.Facilitator) && !booked.Occasion.IsCalledOff,
        };

    /// <summary>The person runs it themselves, and needs no place.</summary>
    public bool IsMine { get; init; }

    /// <summary>They can open its workshop, or go on with it.</summary>
    public bool MayOpen { get; init; }

    public bool HasPlace => Mine?.State is BookingState.Booked or BookingState.Attended;

    public static string? SaidOf(string? said) =>
        said switch
        {
            "booked" => "You have a place.",
            "waiting" => "Every place is taken. You are on the waiting list, and get a place when somebody gives theirs back.",
            "closed" => "It no longer takes bookings.",
            "cancelled" => "You have given your place back. Thank you: somebody may be waiting for it.",
            "kept" => "Your changes are kept.",
            "marked" => "Who came is kept, and counts in their learning.",
            "called-off" => "It is called off.",
            _ => null,
        };
}

/// <summary>An occasion being written.</summary>
/// <param name="Kept">Null for a new one.</param>
public sealed record OccasionModel(
    Occasion? Kept,
    OccasionDraft Draft,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<FieldProblem>? Problems = null
);
