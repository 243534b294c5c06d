using System.Threading.Channels;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Where people stand. One person's standing is worked out from the facts whenever it is asked for; what lists and counts read is
/// worked out again after each change, and all of it once a day, when things fall due and rounds begin again.
/// </summary>
public sealed class ProgressService(
    ProgrammeStore programmes,
    LearningStore learnings,
    ArrangementStore arrangements,
    ProgressStore store,
    CompletionEvidence evidence,
    IOrganisation organisation,
    TimeProvider clock
) : IMemberObserver
{
    private const int AtATime = 100;

    private readonly Channel<Waiting> changed = Channel.CreateUnbounded<Waiting>();

    /// <summary>Works out again, soon, where these members stand.</summary>
    public void MembersChanged(IReadOnlyCollection<Guid> members)
    {
        foreach (var member in members)
        {
            changed.Writer.TryWrite(new Waiting.Member(member));
        }
    }

    /// <summary>The same for the member who has this account.</summary>
    public void QueuePerson(Guid person) => changed.Writer.TryWrite(new Waiting.Person(person));

    /// <summary>The same for everybody.</summary>
    public void QueueAll() => changed.Writer.TryWrite(new Waiting.Everybody());

    /// <summary>What a person finished and where they stand; somebody outside the organisation stands nowhere.</summary>
    public async Task<PersonProgress> Of(Guid person, DateOnly today, CancellationToken stop)
    {
        var learning = await learnings.Of(person, stop);
        return await organisation.FindMemberOf(person, stop) is { } member
            ? await Of(member, learning, today, stop)
            : new PersonProgress(null, learning, [], new Dictionary<Guid, DateOnly>());
    }

    /// <summary>The same of a member, who may not have an account yet.</summary>
    public async Task<PersonProgress> Of(OrganisationMember member, DateOnly today, CancellationToken stop) =>
        await Of(member, await LearningOf(member, stop), today, stop);

    /// <summary>Works out at once where one member stands, for a page that shows it next.</summary>
    public Task Refresh(Guid member, CancellationToken stop) => Refresh(new Waiting.Member(member), stop);

    /// <summary>Works out everything that waits; answers how many members that was.</summary>
    public async Task<int> Drain(CancellationToken stop)
    {
        var waiting = new HashSet<Waiting>();
        while (changed.Reader.TryRead(out var one))
        {
            waiting.Add(one);
        }
        if (waiting.Contains(new Waiting.Everybody()))
        {
            return await RefreshAll(stop);
        }
        foreach (var one in waiting)
        {
            await Refresh(one, stop);
        }
        return waiting.Count;
    }

    /// <summary>Waits until something has changed.</summary>
    public async Task Changed(CancellationToken stop) => await changed.Reader.WaitToReadAsync(stop);

    private async Task Refresh(Waiting waiting, CancellationToken stop)
    {
        var member = waiting switch
        {
            Waiting.Member(var id) => await organisation.FindMember(id, stop),
            Waiting.Person(var id) => await organisation.FindMemberOf(id, stop),
            _ => null,
        };
        if (member is not null)
        {
            await Refresh(member, stop);
        }
        else if (waiting is Waiting.Member(var gone))
        {
            await store.Write(batch => ProgressStore.Forget(batch, evidence, gone, clock.UkToday()), stop);
        }
    }

    private async Task Refresh(OrganisationMember member, CancellationToken stop)
    {
        var standings = (await programmes.All(stop)).StandingsOf(
            member,
            await LearningOf(member, stop),
            clock.UkToday(),
            await arrangements.Of(member.Id, stop)
        );
        await store.Write(batch => ProgressStore.Keep(batch, evidence, new MemberStandings(member, standings)), stop);
    }

    private async Task<int> RefreshAll(CancellationToken stop)
    {
        var (curriculum, today, count) = (await programmes.All(stop), clock.UkToday(), 0);
        for (
            var members = await organisation.ListMembers(Guid.Empty, AtATime, stop);
            members.Count > 0;
            members = await organisation.ListMembers(members[^1].Id, AtATime, stop)
        )
        {
            var learning = await learnings.Of([.. members.Select(member => member.Person).OfType<Guid>()], stop);
            var arranged = await arrangements.Of([.. members.Select(member => member.Id)], stop);
            var standings = members
                .Select(member => new MemberStandings(
                    member,
                    curriculum.StandingsOf(member, LearningOf(member, learning), today, new PersonArrangements([.. arranged[member.Id]]))
                ))
                .ToList();
            await store.Write(batch => ProgressStore.Keep(batch, evidence, standings), stop);
            count += members.Count;
        }
        await evidence.LeaveMissing(today, stop);
        return count;
    }

    private async Task<PersonProgress> Of(OrganisationMember member, PersonLearning learning, DateOnly today, CancellationToken stop)
    {
        var arranged = await arrangements.Of(member.Id, stop);
        var standings = (await programmes.All(stop)).StandingsOf(member, learning, today, arranged);
        return new PersonProgress(member, learning, standings, await store.Nudges(member.Id, stop)) { Arranged = arranged };
    }

    private async Task<PersonLearning> LearningOf(OrganisationMember member, CancellationToken stop) =>
        member.Person is { } person ? await learnings.Of(person, stop) : PersonLearning.None;

    private static PersonLearning LearningOf(OrganisationMember member, IReadOnlyDictionary<Guid, PersonLearning> learning) =>
        member.Person is { } person ? learning[person] : PersonLearning.None;

    /// <summary>Whose standing is to be worked out again.</summary>
    private abstract record Waiting
    {
        internal sealed record Member(Guid Id) : Waiting;

        internal sealed record Person(Guid Id) : Waiting;

        internal sealed record Everybody : Waiting;
    }
}

/// <summary>One person's learning, for themselves.</summary>
/// <param name="Member">Null for somebody outside the organisation.</param>
/// <param name="Nudges">When a manager last reminded them, by programme.</param>
public sealed record PersonProgress(
    OrganisationMember? Member,
    PersonLearning Learning,
    IReadOnlyList<ProgrammeProgress> Standings,
    IReadOnlyDictionary<Guid, DateOnly> Nudges
)
{
    /// <summary>What was arranged for them, also in programmes that are not theirs any more.</summary>
    public PersonArrangements Arranged { get; init; } = PersonArrangements.None;
}

/// <summary>Works out what waits, soon after it changed, and everybody's standing each night.</summary>
internal sealed class ProgressUpdater(ProgressService standings, TimeProvider clock, ILogger<ProgressUpdater> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        standings.QueueAll();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await standings.Drain(stoppingToken);
            }
            catch (System.Data.Common.DbException reason)
            {
                log.LogWarning("Where people stand could not be worked out ({Reason}); it is tried again", reason.GetType().Name);
                standings.QueueAll();
                await Task.Delay(TimeSpan.FromSeconds(30), clock, stoppingToken);
            }
            await ChangedOrMidnight(stoppingToken);
        }
    }

    private async Task ChangedOrMidnight(CancellationToken stop)
    {
        var now = clock.GetUtcNow().InUk();
        var midnight = now.Date.AddDays(1).AddMinutes(1) - now.DateTime;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var night = Task.Delay(midnight, clock, waiting.Token);
        if (await Task.WhenAny(standings.Changed(waiting.Token), night) == night && !stop.IsCancellationRequested)
        {
            standings.QueueAll();
        }
        await waiting.CancelAsync();
    }
}
