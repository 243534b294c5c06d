using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Seats;

namespace SafeguardingTraining.Host.Features.Workshops.Views;

/// <summary>What one seat may see of itself: its place, and its own answers to what is asked now.</summary>
/// <param name="Tried">What came back: the fields as they were sent, and why they could not be taken.</param>
/// <param name="Said">A quiet word: an answer was saved.</param>
public sealed record OwnView(
    Seat Seat,
    int? Worry,
    Vote? Vote,
    Promise? Promised,
    SeatBarModel Bar,
    SeatCheckInModel CheckIn,
    string Token,
    Tried? Tried = null,
    string? Said = null
)
{
    public static OwnView Of(Workshop workshop, Seat seat, string token, Tried? tried = null, string? said = null) =>
        new(
            seat,
            workshop.WorriesAt(workshop.Turn).TryGetValue(seat.Number, out var level) ? level : null,
            workshop.BallotOf(workshop.Turn, workshop.Stage.RoundOpen()).Votes.GetValueOrDefault(seat.Number),
            workshop.Promises.GetValueOrDefault(seat.Number),
            SeatBarModel.Of(workshop, seat),
            SeatCheckInModel.Of(workshop, seat),
            token,
            tried,
            said
        )
        {
            Rating = workshop.RatingOpen is { } moment ? workshop.RatingOf(seat.Number, moment) : null,
        };

    /// <summary>How sure they said they are, while that is asked.</summary>
    public SelfRating? Rating { get; private init; }

    /// <summary>The one thing they will do, in their words.</summary>
    public string? Promise => Promised?.Text;

    /// <summary>This device can work out the address of the promise's card.</summary>
    public bool HasCard => Promised is { Card: not null } kept && kept.SeatKey == Seat.KeyHash;

    /// <summary>
    /// The seats that see more in what is asked now than all seats share: their own answer, the story so far, their diary, and in the
    /// end what they promised.
    /// </summary>
    public static HashSet<int> SeatsThatSeeMore(Workshop workshop) =>
        [
            .. workshop.Answered ?? ImmutableHashSet<int>.Empty,
            .. workshop.SeatsIn.Where(seat => SeesMore(workshop, seat)).Select(seat => seat.Number),
        ];

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
        "inject",
        "prompt",
    ];
}
