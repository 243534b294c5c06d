using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// How sure people are and what they would do first, added up over all workshops: before, after, after six weeks and after three months.
/// Answers wait until eight are there and are then added together, so that between any two views of the sum lie eight answers or none:
/// no view taken from another tells what one person said. Nothing here knows a workshop, an agency or a person.
/// </summary>
public sealed class RatingStore(Connections connections)
{
    // One host at a time adds, or two might each take the other's answers for the eighth.
    private const long Turn = 7_041_983;

    /// <summary>What may be shown.</summary>
    public async Task<IReadOnlyDictionary<RatingMoment, RatingCounts>> Shown(CancellationToken stop)
    {
        var rows = await connections.List(tables => tables.Set<WorkshopRatingCountRow>().Where(row => row.Shown > 0), stop);
        return rows.GroupBy(row => row.Moment)
            .ToDictionary(
                moment => moment.Key,
                moment => new RatingCounts(
                    [.. SelfRating.Levels.Select(level => Of(moment, RatingQuestion.Confidence, level))],
                    [.. SelfRating.Steps.Select(step => Of(moment, RatingQuestion.FirstStep, (int)step))]
                )
            );
    }

    /// <summary>
    /// What these events of a workshop add: at its end what was said at seats and on paper, and later what is typed in from paper. What
    /// one workshop has on paper its facilitators know, so it neither waits with other answers nor fills up their eight.
    /// </summary>
    public static void Add(Batch batch, Workshop after, IReadOnlyList<EventPlace> events)
    {
        if (after.Plan.Rehearsal || after.RatedAtEnd is not { } phones)
        {
            return;
        }
        if (events.Any(happened => happened.Number == after.RatedAtEvent))
        {
            foreach (
                var (moment, counts) in ((RatingMoment, RatingCounts)[])
                    [(RatingMoment.Before, phones.Before), (RatingMoment.After, phones.After)]
            )
            {
                // What the room itself was shown is never mixed with what waits: the room could take its own away again.
                Show(batch, moment, counts.Shown);
                Wait(batch, moment, counts.TooFew);
            }
            foreach (var (moment, paper) in after.RatedOnPaper)
            {
                Show(batch, moment, paper.Shown);
            }
            return;
        }
        foreach (var paper in events.Select(happened => happened.Event).OfType<PaperRated>())
        {
            Show(batch, paper.Moment, after.RatedOnPaper[paper.Moment].Shown);
        }
    }

    /// <summary>Answers of one person, weeks later.</summary>
    public static void Add(Batch batch, RatingMoment moment, SelfRating rating) => Wait(batch, moment, RatingCounts.Of([rating]));

    private static void Wait(Batch batch, RatingMoment moment, RatingCounts counts) =>
        Each(
            batch,
            moment,
            counts,
            (first, many) => first with { Waiting = many },
            (rows, many) => rows.ExecuteUpdate(row => row.SetProperty(one => one.Waiting, one => one.Waiting + many))
        );

    private static void Show(Batch batch, RatingMoment moment, RatingCounts counts) =>
        Each(
            batch,
            moment,
            counts,
            (first, many) => first with { Shown = many },
            (rows, many) => rows.ExecuteUpdate(row => row.SetProperty(one => one.Shown, one => one.Shown + many))
        );

    private static void Each(
        Batch batch,
        RatingMoment moment,
        RatingCounts counts,
        Func<WorkshopRatingCountRow, int, WorkshopRatingCountRow> begin,
        Action<IQueryable<WorkshopRatingCountRow>, int> add
    )
    {
        if (counts.IsEmpty)
        {
            return;
        }
        batch.WaitFor(Turn);
        Count(RatingQuestion.Confidence, SelfRating.Levels, counts.Confidence);
        Count(RatingQuestion.FirstStep, [.. SelfRating.Steps.Select(step => (int)step)], counts.Steps);

        void Count(RatingQuestion question, IReadOnlyList<int> values, ValueList<int> many)
        {
            foreach (var (place, count) in many.Index().Where(one => one.Item > 0))
            {
                var value = values[place];
                if (!batch.Add(begin(new WorkshopRatingCountRow(moment, question, value, 0, 0), count)))
                {
                    add(Rows(batch, moment, question).Where(row => row.Value == value), count);
                }
            }
            ShowEight(batch, moment, question);
        }
    }

    private static void ShowEight(Batch batch, RatingMoment moment, RatingQuestion question)
    {
        if (Rows(batch, moment, question).Sum(row => row.Waiting) >= RatingCounts.FewestShown)
        {
            Rows(batch, moment, question)
                .ExecuteUpdate(row => row.SetProperty(one => one.Shown, one => one.Shown + one.Waiting).SetProperty(one => one.Waiting, 0));
        }
    }

    private static IQueryable<WorkshopRatingCountRow> Rows(Batch batch, RatingMoment moment, RatingQuestion question) =>
        batch.Rows<WorkshopRatingCountRow>().Where(row => row.Moment == moment && row.Question == question);

    private static int Of(IEnumerable<WorkshopRatingCountRow> rows, RatingQuestion question, int value) =>
        rows.Where(row => row.Question == question && row.Value == value).Sum(row => row.Shown);
}

/// <summary>Which of the two questions.</summary>
public enum RatingQuestion
{
    Confidence,
    FirstStep,
}
