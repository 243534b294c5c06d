using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>
/// Does one thing for many people, some in each transaction, and says for whom it was not done and why. The same page sent twice does it
/// once, and is answered alike; what it does is besides done once for each person by its nature.
/// </summary>
public sealed class BulkActionService(
    ProgressStore store,
    TeamService team,
    ArrangementService arrangements,
    IOrganisation organisation,
    TimeProvider clock
)
{
    private const int AtATime = 100;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(Guid Person, Guid Id), (DateTimeOffset At, Lazy<Task<BulkResult>> Result)> done = new();

    /// <summary>The lines it would be done for, all of people whom the scope holds; one more than can be done at once where there are more.</summary>
    public async Task<IReadOnlyList<ProgressLine>> Find(TeamRequest asked, BulkAction action, DateOnly today, CancellationToken stop)
    {
        var found = action.Whom switch
        {
            BulkWhom.All => await store.Matching(asked.Query, today, BulkAction.Most + 1, stop),
            BulkWhom.Page => (await store.Search(asked.Query, today, stop)).Page,
            _ => await Ticked(action, stop),
        };
        var held = found.Where(line => asked.Scope.Holds(line.Agency, line.Team));
        return [.. action.Kind == BulkKind.Give ? held.DistinctBy(line => line.Member) : held];
    }

    /// <summary>Does it for these lines; a second press of the same page is answered with what the first one did.</summary>
    public Task<BulkResult> Do(TeamRequest asked, BulkAction action, IReadOnlyList<ProgressLine> lines, SignedIn me)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, kept) in done)
        {
            _ = kept.At + Remembered < now && done.TryRemove(key, out _);
        }
        return done.GetOrAdd((me.Id, action.Id), _ =>
            (now, new Lazy<Task<BulkResult>>(() => DoAll(asked, action, lines, me)))
        ).Result.Value;
    }

    /// <summary>What a page did that was sent already; null when it was not, or so long ago that nobody presses twice.</summary>
    public Task<BulkResult>? Done(Guid person, BulkAction action) =>
        done.TryGetValue((person, action.Id), out var kept) ? kept.Result.Value : null;

    private async Task<BulkResult> DoAll(TeamRequest asked, BulkAction action, IReadOnlyList<ProgressLine> lines, SignedIn me)
    {
        var (count, refusals) = (0, new List<BulkRefusal>());
        var having = await Having(action, asked, lines);
        foreach (var some in lines.Chunk(AtATime))
        {
            var refused = await store.Write(
                batch => some.Select(line => (line, Why: Do(batch, asked, action, line, having, me))).ToList(),
                CancellationToken.None
            );
            count += refused.Count(one => one.Why is null);
            refusals.AddRange(
                refused
                    .Where(one => one.Why is not null)
                    .Select(one => new BulkRefusal(one.line.Name, asked.Curriculum.Find(one.line.Programme)?.Name ?? "", one.Why ?? ""))
            );
        }
        return new BulkResult(action.Kind, count, refusals);
    }

    /// <summary>Does it for one; answers why not, or null.</summary>
    private string? Do(Batch batch, TeamRequest asked, BulkAction action, ProgressLine line, IReadOnlySet<Guid> having, SignedIn me)
    {
        if (asked.Scope.ActOf(me, line.Agency, line.Team) is not { } act)
        {
            return "is not in a team of yours";
        }
        if (action.Kind == BulkKind.Give)
        {
            return having.Contains(line.Member)
                ? "has it already"
                : Arrange(batch, action, line, line with { Programme = Given(action, asked) }, act);
        }
        return (line, asked.Curriculum.Find(line.Programme)) switch
        {
            (_, null) => "has no programme yet",
            ({ CompletedOn: { } on }, _) => $"completed it on {on.InFull()}",
            ({ ExemptUntil: { } until }, _) when until >= me.Today && action.Kind != BulkKind.Exempt => $"is exempt until {until.InFull()}",
            (_, { } programme) when action.Kind == BulkKind.Remind => team.Remind(batch, MemberOf(line), programme, act)
                ? null
                : "was reminded within the last week",
            ({ NextDue: { } due }, _) when action.Kind == BulkKind.Extend && UkDates.Read(action.Draft.On) <= due =>
                $"has nothing due before {due.InFull()} anyway",
            _ => Arrange(batch, action, line, line, act),
        };
    }

    private string? Arrange(Batch batch, BulkAction action, ProgressLine line, ProgressLine to, ManagerAct act) =>
        arrangements.Make(batch, action.Draft.For(line.Member, to.Programme, clock.UkToday()), act) ? null : "has it so already";

    private async Task<IReadOnlySet<Guid>> Having(BulkAction action, TeamRequest asked, IReadOnlyList<ProgressLine> lines) =>
        action.Kind == BulkKind.Give
            ? await store.Having(Given(action, asked), [.. lines.Select(line => line.Member)], CancellationToken.None)
            : new HashSet<Guid>();

    private static Guid Given(BulkAction action, TeamRequest asked) => action.ProgrammeIn(asked.Curriculum)?.Id ?? Guid.Empty;

    private async Task<IReadOnlyList<ProgressLine>> Ticked(BulkAction action, CancellationToken stop)
    {
        var lines = (await store.Lines(action.Ticked, stop)).ToList();
        // Whoever has no programme yet has no line.
        foreach (var (id, _) in action.Ticked.Where(one => one.Programme == Guid.Empty))
        {
            if (await organisation.FindMember(id, stop) is { } member)
            {
                lines.Add(ProgressLine.Without(member));
            }
        }
        return lines;
    }

    private static OrganisationMember MemberOf(ProgressLine line) =>
        new(line.Member, line.Person, line.Name, line.Email, line.Agency, line.Team, Roles.Learner, line.StartsOn);
}
