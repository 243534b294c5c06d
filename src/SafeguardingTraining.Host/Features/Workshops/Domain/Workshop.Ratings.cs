using System.Collections.Immutable;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>The two questions before the story and after it.</summary>
public sealed partial record Workshop
{
    private const string Unreadable = "Type a whole number in each field, or leave it empty.";

    /// <summary>What each seat said of itself, by moment.</summary>
    public ImmutableDictionary<RatingMoment, ImmutableDictionary<int, SelfRating>> Ratings { get; init; } =
        ImmutableDictionary<RatingMoment, ImmutableDictionary<int, SelfRating>>.Empty;

    /// <summary>What was counted from slips of paper.</summary>
    public ImmutableDictionary<RatingMoment, RatingCounts> RatedOnPaper { get; init; } =
        ImmutableDictionary<RatingMoment, RatingCounts>.Empty;

    /// <summary>
    /// What the seats in the room had said when it first ended; null before. It stays so when the end is undone or a seat is removed: two
    /// pictures that are one person apart would tell what that person said.
    /// </summary>
    public RatingPicture? RatedAtEnd { get; init; }

    /// <summary>Number of the event that first ended it.</summary>
    public int RatedAtEvent { get; init; }

    /// <summary>Which of them is asked now: before, until the first decision is come to; after, with the one thing each will do.</summary>
    public RatingMoment? RatingOpen =>
        Stage switch
        {
            _ when RatedAtEnd is not null => null,
            Stage.Lobby => RatingMoment.Before,
            Stage.Read when Turn == 0 => RatingMoment.Before,
            Stage.Promise => RatingMoment.After,
            _ => null,
        };

    public SelfRating? RatingOf(int seat, RatingMoment moment) => Ratings.GetValueOrDefault(moment)?.GetValueOrDefault(seat);

    /// <summary>How many seats in the room have answered at a moment; never what.</summary>
    public int RatedAt(RatingMoment moment) => RatingsIn(moment).Count;

    /// <summary>A seat's answers, or one of them; sent again they replace the ones before.</summary>
    public WorkshopOutcome Rate(int seat, Submission answer, RatingMoment? moment, int? confidence, FirstStep? step) =>
        Guard(seat, answer with { Step = moment is not null && moment == RatingOpen ? Step : -1 }, Stage)
        ?? (moment, confidence, step) switch
        {
            (_, < 1 or > SelfRating.Highest, _) => WorkshopOutcome.No($"Choose from 1 to {SelfRating.Highest}.", "confidence"),
            (_, null, null) => WorkshopOutcome.No("Choose an answer, or leave both out and go on.", "confidence"),
            ({ } now, _, _) => WorkshopOutcome.Of(new SelfRated(seat, answer.Id, now, confidence, step)),
            _ => WorkshopOutcome.No(MovedOn),
        };

    /// <summary>
    /// Counts from slips of paper. Until the end they can be put right; afterwards they are typed once, because two pictures one slip
    /// apart would tell what was on that slip.
    /// </summary>
    public WorkshopOutcome TypePaperRatings(RatingMoment? moment, IReadOnlyList<int?> confidence, IReadOnlyList<int?> steps) =>
        moment switch
        {
            not (RatingMoment.Before or RatingMoment.After) => WorkshopOutcome.No("Choose before or after."),
            { } at when RatedAtEnd is not null && RatedOnPaper.ContainsKey(at) => WorkshopOutcome.No(
                "These were typed in before, and the workshop has ended: they stay as they are."
            ),
            _ when confidence.Count != SelfRating.Levels.Count || steps.Count != SelfRating.Steps.Count => WorkshopOutcome.No(Unreadable),
            _ when confidence.Concat(steps).Any(count => count is < 0 or > RatingCounts.MostOnPaper) => WorkshopOutcome.No(Unreadable),
            { } at => WorkshopOutcome.Of(
                new PaperRated(at, [.. confidence.Select(count => count ?? 0)], [.. steps.Select(count => count ?? 0)])
            ),
        };

    private Workshop? FollowRatings(WorkshopEvent what) =>
        what switch
        {
            SelfRated rated => this with
            {
                Ratings = Ratings.SetItem(
                    rated.Moment,
                    Ratings
                        .GetValueOrDefault(rated.Moment, ImmutableDictionary<int, SelfRating>.Empty)
                        .SetItem(rated.Seat, new SelfRating(rated.Confidence, rated.Step))
                ),
            },
            PaperRated paper => this with
            {
                RatedOnPaper = RatedOnPaper.SetItem(paper.Moment, new RatingCounts([.. paper.Confidence], [.. paper.Steps])),
            },
            _ => null,
        };

    private RatingPicture RatedSoFar =>
        new(RatingCounts.Of(RatingsIn(RatingMoment.Before)), RatingCounts.Of(RatingsIn(RatingMoment.After)));

    private List<SelfRating> RatingsIn(RatingMoment moment) =>
        [
            .. (Ratings.GetValueOrDefault(moment) ?? ImmutableDictionary<int, SelfRating>.Empty)
                .Where(rated => SeatOf(rated.Key) is { IsIn: true })
                .Select(rated => rated.Value),
        ];
}
