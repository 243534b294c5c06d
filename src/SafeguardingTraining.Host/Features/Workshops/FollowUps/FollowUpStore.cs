using System.Data.Common;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// Asks a signed-in person, six weeks and three months later, whether they did their one thing. Their answer is counted by agency,
/// and the question is forgotten: nobody can see who said what.
/// </summary>
public sealed class FollowUpStore(Connections connections, Writer writer) : IWorkshopFollowUps
{
    private const string Insert = """
        INSERT INTO "WorkshopFollowUps" ("Person", "WorkshopId", "Round", "Agency", "DueOn")
        VALUES (@p0, @p1, @p2, @p3, @p4) ON CONFLICT DO NOTHING
        """;

    private const string Remove = """
        DELETE FROM "WorkshopFollowUps" WHERE "Person" = @p0 AND "WorkshopId" = @p1 AND "Round" = @p2 AND "DueOn" <= @p3
        """;

    private const string Count = """
        INSERT INTO "WorkshopFollowUpCounts" ("WorkshopId", "Round", "Agency", "Said", "Count") VALUES (@p0, @p1, @p2, @p3, 1)
        ON CONFLICT ("WorkshopId", "Round", "Agency", "Said") DO UPDATE SET "Count" = "WorkshopFollowUpCounts"."Count" + 1
        """;

    private const string SelectDue = """
        SELECT f."WorkshopId", f."Round", f."Agency", w."Title", w."OpenedAt"
        FROM "WorkshopFollowUps" f JOIN "Workshops" w ON w."Id" = f."WorkshopId"
        WHERE f."Person" = @p0 AND f."DueOn" <= @p1 ORDER BY f."DueOn"
        """;

    private const string SelectCounts = """
        SELECT "Round", "Agency", "Said", "Count" FROM "WorkshopFollowUpCounts" WHERE "WorkshopId" = @p0
        """;

    private const string SelectAllCounts = """SELECT "Round", "Agency", "Said", "Count" FROM "WorkshopFollowUpCounts" """;

    public static readonly TimeSpan SixWeeks = TimeSpan.FromDays(42);

    private static readonly TimeSpan ThreeMonths = TimeSpan.FromDays(91);

    /// <summary>Asks this person later; asking twice is asking once.</summary>
    public static void Plan(Batch batch, Guid person, Guid workshop, string agency, DateOnly today)
    {
        batch.Execute(Insert, person, workshop, 1, agency, today.AddDays(SixWeeks.Days));
        batch.Execute(Insert, person, workshop, 2, agency, today.AddDays(ThreeMonths.Days));
    }

    /// <summary>What this person is to be asked by today.</summary>
    public Task<IReadOnlyList<FollowUp>> Due(Guid person, DateOnly today, CancellationToken stop) =>
        connections.Read(SelectDue, [person, today], Questions, stop);

    /// <summary>Counts an answer, once; false when there is nothing to answer.</summary>
    public async Task<bool> Answer(Guid person, Guid workshop, int round, FollowUpAnswer said, DateOnly today, CancellationToken stop)
    {
        if ((await Due(person, today, stop)).FirstOrDefault(one => one.Workshop == workshop && one.Round == round) is not { } due)
        {
            return false;
        }
        return await writer.Write(
            batch =>
                batch.Execute(Remove, person, workshop, round, today) == 1
                && batch.Execute(Count, workshop, round, due.Agency, said.ToString()) == 1,
            stop
        );
    }

    public Task<IReadOnlyList<FollowUpCount>> Counts(Guid workshop, CancellationToken stop) =>
        connections.Read(SelectCounts, [workshop], CountsOf, stop);

    /// <summary>What was said over all workshops, in words, with how many answered in each round.</summary>
    public async Task<IReadOnlyList<FollowUpShare>> Shares(CancellationToken stop)
    {
        var counts = await connections.Read(SelectAllCounts, [], CountsOf, stop);
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

    public async Task<IReadOnlyList<QuestionDue>> QuestionsDue(Guid person, DateOnly today, CancellationToken stop) =>
        [.. (await Due(person, today, stop)).Select(due => due.ForHome())];

    public static void Forget(Batch batch, Guid person) =>
        batch.Execute("""DELETE FROM "WorkshopFollowUps" WHERE "Person" = @p0""", person);

    /// <summary>Everything this person is to be asked, due or not.</summary>
    public Task<IReadOnlyList<FollowUp>> All(Guid person, CancellationToken stop) => Due(person, DateOnly.MaxValue, stop);

    private static async Task<IReadOnlyList<FollowUp>> Questions(DbDataReader rows, CancellationToken stop)
    {
        var due = new List<FollowUp>();
        while (await rows.ReadAsync(stop))
        {
            var openedAt = rows.GetFieldValue<DateTimeOffset>(4);
            due.Add(new FollowUp(rows.GetGuid(0), rows.GetInt32(1), rows.GetString(2), rows.GetString(3), openedAt));
        }
        return due;
    }

    private static async Task<IReadOnlyList<FollowUpCount>> CountsOf(DbDataReader rows, CancellationToken stop)
    {
        var counts = new List<FollowUpCount>();
        while (await rows.ReadAsync(stop))
        {
            var said = Enum.Parse<FollowUpAnswer>(rows.GetString(2));
            counts.Add(new FollowUpCount(rows.GetInt32(0), rows.GetString(1), said, rows.GetInt32(3)));
        }
        return counts;
    }
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
