using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// Asks a signed-in person, six weeks and three months later, whether they did their one thing. Their answer is counted by agency,
/// and the question is forgotten: nobody can see who said what.
/// </summary>
public sealed class FollowUpStore(Connections connections, Writer writer, RatingStore ratings) : IWorkshopFollowUps
{
    private const string SelectDue = """
        SELECT f."WorkshopId", f."Round", f."Agency", w."Title", w."OpenedAt"
        FROM "WorkshopFollowUps" f JOIN "Workshops" w ON w."Id" = f."WorkshopId"
        WHERE f."Person" = @p0 AND f."DueOn" <= @p1 ORDER BY f."DueOn"
        """;

    public static readonly TimeSpan SixWeeks = TimeSpan.FromDays(42);

    private static readonly TimeSpan ThreeMonths = TimeSpan.FromDays(91);

    /// <summary>Asks this person later; asking twice is asking once.</summary>
    public static void Plan(Batch batch, Guid person, Guid workshop, string agency, DateOnly today)
    {
        batch.Add(new WorkshopFollowUpRow(person, workshop, 1, agency, today.AddDays(SixWeeks.Days)));
        batch.Add(new WorkshopFollowUpRow(person, workshop, 2, agency, today.AddDays(ThreeMonths.Days)));
    }

    /// <summary>What this person is to be asked by today.</summary>
    public Task<IReadOnlyList<FollowUp>> Due(Guid person, DateOnly today, CancellationToken stop) =>
        connections.List(
            SelectDue,
            [person, today],
            row => new FollowUp(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4)),
            stop
        );

    /// <summary>Counts an answer, once, and how sure they are now where they say so; false when there is nothing to answer.</summary>
    public async Task<bool> Answer(
        Guid person,
        Guid workshop,
        int round,
        FollowUpAnswer said,
        DateOnly today,
        CancellationToken stop,
        SelfRating? rating = null
    )
    {
        if ((await Due(person, today, stop)).FirstOrDefault(one => one.Workshop == workshop && one.Round == round) is not { } due)
        {
            return false;
        }
        return await writer.Write(
            batch =>
                Of(batch, person).Where(row => row.WorkshopId == workshop && row.Round == round && row.DueOn <= today).ExecuteDelete() == 1
                && Count(batch, new WorkshopFollowUpCountRow(workshop, round, due.Agency, said, 1))
                && Rate(batch, round, rating),
            stop
        );
    }

    public Task<IReadOnlyList<FollowUpCount>> Counts(Guid workshop, CancellationToken stop) =>
        Counts(rows => rows.Where(row => row.WorkshopId == workshop), stop);

    /// <summary>What was said over all workshops, in words, with how many answered in each round.</summary>
    public async Task<IReadOnlyList<FollowUpShare>> Shares(CancellationToken stop)
    {
        var counts = await Counts(rows => rows, stop);
        return
        [
            .. from count in counts
            group count by (count.Round, count.Said) into said
            orderby said.Key.Round, said.Key.Said
            select new FollowUpShare(
                said.Key.Round,
                FollowUpLine.InWords(said.Key.Said),
                said.Sum(count => count.Count),
                counts.Where(count => count.Round == said.Key.Round).Sum(count => count.Count)
            ),
        ];
    }

    public async Task<IReadOnlyList<RatedQuestion>> Ratings(CancellationToken stop)
    {
        var shown = await ratings.Shown(stop);
        RatedQuestion[] all =
        [
            new(SelfRating.ConfidenceQuestion, [.. SelfRating.Levels.Select(SelfRating.InWords)], Times(shown, one => one.Confidence)),
            new(SelfRating.StepQuestion, [.. SelfRating.Steps.Select(SelfRating.InWords)], Times(shown, one => one.Steps)),
        ];
        return [.. all.Where(question => question.Times.Any(time => time.Of > 0))];
    }

    public async Task<IReadOnlyList<QuestionDue>> QuestionsDue(Guid person, DateOnly today, CancellationToken stop) =>
        [.. (await Due(person, today, stop)).Select(due => due.ForHome())];

    public static void Forget(Batch batch, Guid person) => Of(batch, person).ExecuteDelete();

    /// <summary>Everything this person is to be asked, due or not.</summary>
    public Task<IReadOnlyList<FollowUp>> All(Guid person, CancellationToken stop) => Due(person, DateOnly.MaxValue, stop);

    private static IQueryable<WorkshopFollowUpRow> Of(Batch batch, Guid person) =>
        batch.Rows<WorkshopFollowUpRow>().Where(row => row.Person == person);

    private static IReadOnlyList<RatedTime> Times(
        IReadOnlyDictionary<RatingMoment, RatingCounts> shown,
        Func<RatingCounts, ValueList<int>> question
    ) =>
        [
            .. Enum.GetValues<RatingMoment>()
                .Select(moment => new RatedTime(moment.InWords(), question(shown.GetValueOrDefault(moment, RatingCounts.None)))),
        ];

    private static bool Rate(Batch batch, int round, SelfRating? rating)
    {
        if (rating is not null)
        {
            RatingStore.Add(batch, round == 1 ? RatingMoment.SixWeeks : RatingMoment.ThreeMonths, rating);
        }
        return true;
    }

    private static bool Count(Batch batch, WorkshopFollowUpCountRow first) =>
        batch.Add(first)
        || batch
            .Rows<WorkshopFollowUpCountRow>()
            .Where(row => row.WorkshopId == first.WorkshopId && row.Round == first.Round)
            .Where(row => row.Agency == first.Agency && row.Said == first.Said)
            .ExecuteUpdate(row => row.SetProperty(one => one.Count, one => one.Count + 1)) == 1;

    private Task<IReadOnlyList<FollowUpCount>> Counts(
        Func<IQueryable<WorkshopFollowUpCountRow>, IQueryable<WorkshopFollowUpCountRow>> which,
        CancellationToken stop
    ) =>
        connections.List(
            tables =>
                which(tables.Set<WorkshopFollowUpCountRow>()).Select(row => new FollowUpCount(row.Round, row.Agency, row.Said, row.Count)),
            stop
        );
}

/// <summary>A question that is due.</summary>
/// <param name="Round">1 after six weeks, 2 after three months.</param>
public sealed record FollowUp(Guid Workshop, int Round, string Agency, string Title, DateTimeOffset OpenedAt)
{
    public const string Question = "Did you do your one thing?";

    /// <summary>The id of the form on the page of workshops.</summary>
    public string Anchor => $"follow-{Workshop}-{Round}";

    /// <summary>Why the question is asked, with the story's title as it is set on a page.</summary>
    public string About =>
        $"{(Round == 1 ? "Six weeks ago" : "Three months ago")} you took part in “{Title.Set()}” and said what you would do.";

    public QuestionDue ForHome() => new($"{WorkshopAddresses.All}#{Anchor}", Question, About);
}

public enum FollowUpAnswer
{
    Done,
    InPart,
    NotYet,
    Otherwise,
}

public sealed record FollowUpCount(int Round, string Agency, FollowUpAnswer Said, int Count);

/// <summary>Answers of one agency, or of several small ones together, never of fewer than three people.</summary>
public sealed record FollowUpLine(int Round, IReadOnlyList<string> Agencies, IReadOnlyDictionary<FollowUpAnswer, int> Counts)
{
    public static IReadOnlyList<FollowUpLine> Of(IReadOnlyList<FollowUpCount> counts) =>
        [
            .. counts
                .GroupBy(count => count.Round)
                .OrderBy(round => round.Key)
                .SelectMany(round =>
                    Grouping
                        .Of(round, count => count.Agency, count => count.Count)
                        .Select(group => new FollowUpLine(
                            round.Key,
                            group.Agencies,
                            group.Members.GroupBy(one => one.Said).ToDictionary(said => said.Key, said => said.Sum(one => one.Count))
                        ))
                ),
        ];

    public static string InWords(FollowUpAnswer said) =>
        said switch
        {
            FollowUpAnswer.Done => "I did it",
            FollowUpAnswer.InPart => "I did some of it",
            FollowUpAnswer.NotYet => "Not yet",
            _ => "Something else turned out to matter more",
        };
}
