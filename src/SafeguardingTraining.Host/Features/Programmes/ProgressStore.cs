using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps where each member is in each programme, for lists and counts; and reminders.</summary>
public sealed class ProgressStore(Connections connections, Writer writer)
{
    private const int MostAsked = 500;

    /// <summary>Replaces what is kept of members, and keeps what they completed. Answers how many members that was.</summary>
    public static int Keep(Batch batch, CompletionEvidence evidence, params IReadOnlyList<MemberStandings> all)
    {
        evidence.Follow(batch, [.. all.Select(one => one.Member)]);
        var members = all.Select(one => one.Member.Id).ToList();
        batch.Rows<ProgressLine>().Where(line => members.Contains(line.Member)).ExecuteDelete();
        foreach (var (member, standing) in all.SelectMany(one => one.Standings.Select(standing => (one.Member, standing))))
        {
            if (
                member.Person is { } person
                && standing.CompletedOn is { } on
                && LearningStore.Complete(batch, person, standing.Programme.Id, standing.Round, new CompletedRound(on, standing.Rule))
            )
            {
                evidence.Note(batch, member, person, on, standing);
            }
            batch.Add(LineOf(member, standing));
        }
        return all.Count;
    }

    /// <summary>
    /// Counts, for the learner's group, which pieces of a scenario stayed unopened; nothing for somebody without a group.
    /// </summary>
    public static void CountPieces(Batch batch, CompletedLearning learnt)
    {
        var learner = learnt.Learner.Id;
        if (batch.Rows<Member>().FirstOrDefault(one => one.Person == learner && one.OffSince == null) is not { } member)
        {
            return;
        }
        foreach (var piece in learnt.Unopened.Prepend(""))
        {
            var first = new PieceCountRow(member.Agency, member.Team ?? Guid.Empty, learnt.Slug, piece, 1);
            _ = batch.Add(first) || CountAgain(batch, first);
        }
    }

    /// <summary>How often each piece stayed unopened in a group; under an empty piece, how many finished the scenario.</summary>
    public Task<IReadOnlyList<PieceCount>> Pieces(ProgressQuery sought, CancellationToken stop) =>
        connections.List(
            tables =>
                from count in tables.Set<PieceCountRow>()
                where sought.Agency == null || count.Agency == sought.Agency
                where sought.Team == null || count.Team == sought.Team
                group count by new { count.Slug, count.Piece } into piece
                select new PieceCount(piece.Key.Slug, piece.Key.Piece, piece.Sum(count => count.Count)),
            stop
        );

    /// <summary>What each person of a group finished before a day, without saying who they are.</summary>
    public async Task<IReadOnlyList<GroupFact>> Facts(ProgressQuery group, DateOnly before, CancellationToken stop)
    {
        var facts = await connections.List(
            tables =>
            {
                var people = Within(tables, group).Where(line => line.Person != null).Select(line => line.Person);
                return tables
                    .Set<LearningRow>()
                    .Where(row => row.On < before && people.Contains(row.Learner))
                    .Select(row => new
                    {
                        row.Learner,
                        row.Kind,
                        row.Slug,
                    })
                    .Distinct();
            },
            stop
        );
        var numbers = facts.Select(fact => fact.Learner).Distinct().Index().ToDictionary(one => one.Item, one => one.Index);
        return [.. facts.Select(fact => new GroupFact(numbers[fact.Learner], fact.Kind, fact.Slug))];
    }

    /// <summary>How many people with an account each team, or agency without a team, has in a programme.</summary>
    public Task<IReadOnlyList<GroupSize>> Sizes(CancellationToken stop) =>
        connections.List(
            tables =>
                from line in tables.Set<ProgressLine>()
                where line.Person != null
                group line by new { line.Agency, line.Team } into place
                select new GroupSize(place.Key.Agency, place.Key.Team, place.Select(line => line.Person).Distinct().Count()),
            stop
        );

    public Task<T> Write<T>(Func<Batch, T> change, CancellationToken stop) => writer.Write(change, stop);

    /// <summary>Nobody's standing is kept any more for somebody who left; what they completed is.</summary>
    public static int Forget(Batch batch, CompletionEvidence evidence, Guid member, DateOnly today)
    {
        evidence.Leave(batch, member, today);
        return batch.Rows<ProgressLine>().Where(line => line.Member == member).ExecuteDelete();
    }

    /// <summary>How many stand where, by programme, agency and team.</summary>
    public Task<IReadOnlyList<ProgressCount>> Counts(ProgressQuery sought, DateOnly today, CancellationToken stop) =>
        connections.List(
            tables =>
                from line in Within(tables, sought)
                group line by new
                {
                    line.Programme,
                    line.Agency,
                    line.Team,
                } into place
                select new ProgressCount(
                    place.Key.Programme,
                    place.Key.Agency,
                    place.Key.Team,
                    place.Count(),
                    place.Count(line =>
                        line.CompletedOn == null && line.Done == 0 && (line.ExemptUntil == null || line.ExemptUntil < today)
                    ),
                    place.Count(line => line.CompletedOn != null),
                    place.Count(line =>
                        line.CompletedOn == null && line.NextDue < today && (line.ExemptUntil == null || line.ExemptUntil < today)
                    ),
                    place.Count(line => line.CompletedOn == null && line.ExemptUntil >= today)
                ),
            stop
        );

    public Task<ProgressResult> Search(ProgressQuery sought, DateOnly today, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var skip = (sought.Page - 1) * ProgressQuery.PageLength;
                if (sought.State == ProgressFilter.NoProgramme)
                {
                    var without = Without(tables, sought);
                    var members = await InOrder(without).Skip(skip).Take(ProgressQuery.PageLength).ToListAsync(cut);
                    return new ProgressResult(await without.CountAsync(cut), [.. members.Select(LineOf)]);
                }
                var found = Found(tables, sought, today);
                var page = InOrder(found).Skip(skip).Take(ProgressQuery.PageLength);
                return new ProgressResult(await found.CountAsync(cut), await page.ToListAsync(cut));
            },
            stop
        );

    /// <summary>The lines of a search, by name, up to so many.</summary>
    public Task<IReadOnlyList<ProgressLine>> Matching(ProgressQuery sought, DateOnly today, int most, CancellationToken stop) =>
        connections.Ask<IReadOnlyList<ProgressLine>>(
            async (tables, cut) =>
                sought.State == ProgressFilter.NoProgramme
                    ? [.. (await InOrder(Without(tables, sought)).Take(most).ToListAsync(cut)).Select(LineOf)]
                    : await InOrder(Found(tables, sought, today)).Take(most).ToListAsync(cut),
            stop
        );

    /// <summary>The lines of these members in these programmes, by name.</summary>
    public async Task<IReadOnlyList<ProgressLine>> Lines(IReadOnlyList<(Guid Member, Guid Programme)> these, CancellationToken stop)
    {
        var (members, wanted) = (these.Select(one => one.Member).Distinct().ToList(), these.ToHashSet());
        var lines = await connections.List(
            tables => InOrder(tables.Set<ProgressLine>().Where(line => members.Contains(line.Member))),
            stop
        );
        return [.. lines.Where(line => wanted.Contains((line.Member, line.Programme)))];
    }

    /// <summary>Which of these members have a programme.</summary>
    public async Task<IReadOnlySet<Guid>> Having(Guid programme, IReadOnlyList<Guid> members, CancellationToken stop)
    {
        var having = new HashSet<Guid>();
        foreach (var some in members.Chunk(MostAsked))
        {
            having.UnionWith(
                await connections.List(
                    tables =>
                        tables
                            .Set<ProgressLine>()
                            .Where(line => line.Programme == programme && some.Contains(line.Member))
                            .Select(line => line.Member),
                    stop
                )
            );
        }
        return having;
    }

    /// <summary>Hands on every line of a search, one after another: an export never holds them all.</summary>
    public Task<int> Each(ProgressQuery sought, DateOnly today, Func<ProgressLine, Task> line, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var count = 0;
                var lines =
                    sought.State == ProgressFilter.NoProgramme
                        ? InOrder(Without(tables, sought)).AsAsyncEnumerable().Select(LineOf)
                        : InOrder(Found(tables, sought, today)).AsAsyncEnumerable();
                await foreach (var found in lines.WithCancellation(cut))
                {
                    await line(found);
                    count++;
                }
                return count;
            },
            stop
        );

    /// <summary>Notes a reminder; false when the last one is less than a week old.</summary>
    public static bool Nudge(Batch batch, Guid member, Guid programme, DateOnly today)
    {
        var longAgo = today.AddDays(-ProgressLine.DaysBetweenNudges);
        return batch.Add(new ReminderRow(member, programme, today))
            || batch
                .Rows<ReminderRow>()
                .Where(last => last.Member == member && last.Programme == programme && last.On <= longAgo)
                .ExecuteUpdate(row => row.SetProperty(last => last.On, today)) == 1;
    }

    public Task<IReadOnlyDictionary<Guid, DateOnly>> Nudges(Guid member, CancellationToken stop) =>
        connections.Ask<IReadOnlyDictionary<Guid, DateOnly>>(
            async (tables, cut) =>
                await tables
                    .Set<ReminderRow>()
                    .Where(one => one.Member == member)
                    .ToDictionaryAsync(one => one.Programme, one => one.On, cut),
            stop
        );

    private static ProgressLine LineOf(OrganisationMember member, ProgrammeProgress standing) =>
        new(
            member.Id,
            standing.Programme.Id,
            member.Name,
            member.Email,
            member.Agency,
            member.Team,
            standing.Done,
            standing.Items.Count,
            standing.Base,
            standing.NextDue,
            standing.Items.Max(item => item.DoneOn),
            standing.CompletedOn,
            standing.RenewsOn
        )
        {
            Person = member.Person,
            Round = standing.Round,
            Rule = standing.CompletedOn is null ? null : standing.Rule,
            ExemptUntil = standing.ExemptUntil,
            Elsewhere = standing.Elsewhere,
        };

    private static ProgressLine LineOf(Member member) => ProgressLine.Without(member.ToOrganisationMember());

    private static bool CountAgain(Batch batch, PieceCountRow counted) =>
        batch
            .Rows<PieceCountRow>()
            .Where(row =>
                row.Agency == counted.Agency && row.Team == counted.Team && row.Slug == counted.Slug && row.Piece == counted.Piece
            )
            .ExecuteUpdate(row => row.SetProperty(one => one.Count, one => one.Count + 1)) == 1;

    private static IQueryable<ProgressLine> Within(Database tables, ProgressQuery sought)
    {
        IQueryable<ProgressLine> lines = tables.Set<ProgressLine>();
        lines = sought.Agency is { } agency ? lines.Where(line => line.Agency == agency) : lines;
        lines = sought.Team is { } team ? lines.Where(line => line.Team == team) : lines;
        if (sought.Only is { } only)
        {
            // Only the part that asks for something is asked for, so that each goes by the index.
            lines =
                only.Teams.Count == 0 ? lines.Where(line => only.Agencies.Contains(line.Agency))
                : only.Agencies.Count == 0 ? lines.Where(line => only.TeamAgencies.Contains(line.Agency) && only.Teams.Contains(line.Team))
                : lines.Where(line =>
                    only.Agencies.Contains(line.Agency) || (only.TeamAgencies.Contains(line.Agency) && only.Teams.Contains(line.Team))
                );
        }
        return sought.Programme is { } programme ? lines.Where(line => line.Programme == programme) : lines;
    }

    /// <summary>People of a place who have no programme at all.</summary>
    private static IQueryable<Member> Without(Database tables, ProgressQuery sought)
    {
        var lines = tables.Set<ProgressLine>();
        var members = tables.Set<Member>().Where(member => member.OffSince == null && !lines.Any(line => line.Member == member.Id));
        members = sought.Agency is { } agency ? members.Where(member => member.Agency == agency) : members;
        members = sought.Team is { } team ? members.Where(member => member.Team == team) : members;
        return sought.Only is { } only
            ? members.Where(member =>
                only.Agencies.Contains(member.Agency) || (only.TeamAgencies.Contains(member.Agency) && only.Teams.Contains(member.Team))
            )
            : members;
    }

    private static IQueryable<Member> InOrder(IQueryable<Member> members) =>
        members.OrderBy(member => member.Name).ThenBy(member => member.Id);

    private static IQueryable<ProgressLine> Found(Database tables, ProgressQuery sought, DateOnly today)
    {
        var lines = Within(tables, sought);
        var asked = lines.Where(line => line.CompletedOn == null && (line.ExemptUntil == null || line.ExemptUntil < today));
        return sought.State switch
        {
            ProgressFilter.NotBegun => asked.Where(line => line.Done == 0 && line.NextDue >= today),
            ProgressFilter.UnderWay => asked.Where(line => line.Done > 0 && line.NextDue >= today),
            ProgressFilter.Overdue => asked.Where(line => line.NextDue < today),
            ProgressFilter.Exempt => lines.Where(line => line.CompletedOn == null && line.ExemptUntil >= today),
            ProgressFilter.Complete => lines.Where(line => line.CompletedOn != null),
            _ => lines,
        };
    }

    private static IQueryable<ProgressLine> InOrder(IQueryable<ProgressLine> lines) =>
        lines.OrderBy(line => line.Name).ThenBy(line => line.Member).ThenBy(line => line.Programme);
}

/// <summary>Where one member is in each programme they are given.</summary>
public sealed record MemberStandings(OrganisationMember Member, IReadOnlyList<ProgrammeProgress> Standings);
