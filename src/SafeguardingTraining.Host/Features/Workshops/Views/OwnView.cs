using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Seats;

namespace SafeguardingTraining.Host.Features.Workshops.Views;

/// <summary>What one seat may see of itself: its place, and its own answers to what is asked now.</summary>
/// <param name="Tried">What came back: the fields as they were sent, and why they could not be taken.</param>
/// <param name="Said">A quiet word: an answer was saved.</param>
/// <param name="SaidOf">What was saved, as the noun it was sent to; null for what is not said beside a form.</param>
/// <param name="SendsTo">Where its forms go, when a facilitator answers for it; null for the seat's own.</param>
public sealed record OwnView(
    Seat Seat,
    int? Worry,
    Vote? Vote,
    Promise? Promised,
    SeatBarModel Bar,
    SeatCheckInModel CheckIn,
    string Token,
    Tried? Tried = null,
    string? Said = null,
    string? SaidOf = null,
    string? SendsTo = null
)
{
    public static OwnView Of(
        Workshop workshop,
        Seat seat,
        string token,
        Tried? tried = null,
        string? said = null,
        string? saidOf = null,
        string? sendsTo = null
    ) =>
        new(
            seat,
            workshop.WorriesAt(workshop.Turn).TryGetValue(seat.Number, out var level) ? level : null,
            workshop.BallotOf(workshop.Turn, workshop.Stage.RoundOpen()).Votes.GetValueOrDefault(seat.Number),
            workshop.Promises.GetValueOrDefault(seat.Number),
            SeatBarModel.Of(workshop, seat),
            SeatCheckInModel.Of(workshop, seat),
            token,
            tried,
            said,
            saidOf,
            sendsTo
        )
        {
            Rating = workshop.RatingOpen is { } moment ? workshop.RatingOf(seat.Number, moment) : null,
            Held = [.. workshop.HeldOf(seat.Number).Select(text => text.Text)],
        };

    /// <summary>What they wrote and a facilitator holds still.</summary>
    public ValueList<string> Held { get; private init; } = [];

    /// <summary>How sure they said they are, while that is asked.</summary>
    public SelfRating? Rating { get; private init; }

    /// <summary>The one thing they will do, in their words.</summary>
    public string? Promise => Promised?.Text;

    /// <summary>This device can work out the address of the promise's card.</summary>
    public bool HasCard => Promised is { Card.Length: > 0 } kept && kept.SeatKey == Seat.KeyHash;

    /// <summary>
    /// The seats that see more in what is asked now than all seats share: their own answer, the story so far, their diary, and in the
    /// end what they promised.
    /// </summary>
    public static HashSet<int> SeatsThatSeeMore(Workshop workshop) =>
        [
            .. workshop.Answered ?? ImmutableHashSet<int>.Empty,
            .. workshop.SeatsIn.Where(seat => SeesMore(workshop, seat)).Select(seat => seat.Number),
        ];

    /// <summary>Where a form goes: a noun, such as <c>votes</c>; of a seat's own, or of one that a facilitator answers for.</summary>
    public static string AddressOf(OwnView? own, string noun) =>
        own?.SendsTo is { } address ? $"{address}/{noun}" : WorkshopAddresses.OfSeat(noun);

    /// <summary>What is said beside the form of a noun: that it was saved, and when.</summary>
    public string? SaidBeside(string noun) => SaidOf == noun ? Said : null;

    /// <summary>What came back of a form that stands on the page once for each of several things.</summary>
    /// <param name="field">The hidden field that names the thing.</param>
    public OwnView OnCard(string field, string thing) =>
        Tried?.Fields.GetValueOrDefault(field) == thing ? this : this with { Tried = null };

    public string? Value(string field) => Tried?.Fields.GetValueOrDefault(field);

    public string? Problem(string field) => Tried?.Field == field ? Tried.Why : null;

    private static bool SeesMore(Workshop workshop, Seat seat) =>
        seat.IsNewAt(workshop.Turn)
        || (workshop.Stage is Stage.Promise && seat.Person is not null)
        || (workshop.HasEnded && workshop.Promises.ContainsKey(seat.Number));
}

/// <summary>A form that could not be taken, with everything that was in it.</summary>
public sealed record Tried(string Why, string? Field, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>What was refused and why; null when it was taken.</summary>
    public static Tried? Of(WorkshopOutcome outcome, FormFields form) =>
        outcome is WorkshopOutcome.Refused refused ? new Tried(refused.Why, refused.Field, form.All) : null;

    /// <summary>The texts in it, so that nothing is lost when its form is no longer on the page.</summary>
    public IEnumerable<string> Texts =>
        Fields
            .Where(sent => FreeTextFields.Contains(sent.Key) || sent.Key.StartsWith("answer-", StringComparison.Ordinal))
            .Select(sent => sent.Value)
            .Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly HashSet<string> FreeTextFields =
    [
        "why",
        "lay-why",
        "question",
        "note",
        "promise",
        "reason",
        "written",
        "table-why",
        "inject",
        "prompt",
    ];
}
