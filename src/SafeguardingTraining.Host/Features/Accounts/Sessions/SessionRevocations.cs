using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// Whose sessions were ended, and when. Every host holds them in memory and looks for new ones every other second, so that no page
/// asks the database and yet none outlives the ending by more than that.
/// </summary>
public sealed class SessionRevocations(Connections connections, Writer writer, SessionLimits limits, TimeProvider clock)
{
    // Another host's clock may be behind this one's.
    private static readonly long Margin = (long)TimeSpan.FromMinutes(2).TotalMilliseconds;

    // No account has this id: the row that names it stands for all of them.
    private static readonly Guid Everybody = Guid.Empty;

    private readonly ConcurrentDictionary<Guid, long> ended = new();
    private readonly ConcurrentDictionary<Guid, long> endedAlone = new();
    private long looked;

    /// <summary>Says whose sessions have just ended, and those that began by when; also what another host ended.</summary>
    public event Action<Guid, long>? Ended;

    /// <summary>Says which one session has just ended, also on another host.</summary>
    public event Action<Guid>? EndedAlone;

    /// <summary>This session was ended, alone or with everything this person had open.</summary>
    public bool IsOver(Guid person, SessionStamp session) => endedAlone.ContainsKey(session.Id) || session.Began <= EndedAt(person);

    /// <summary>When a session that begins now counts as begun: after whatever has ended already.</summary>
    public long BeginsAt(Guid person) => Math.Max(Now, EndedAt(person) + 1);

    /// <summary>Ends everything this person has open.</summary>
    public Task End(Guid person, CancellationToken stop) => End(person, batch => ChangeStamp(batch, person), stop);

    /// <summary>The same once Identity has changed the account's stamp itself, as it does with a new password.</summary>
    public Task EndStamped(Guid person, CancellationToken stop) => End(person, _ => 0, stop);

    /// <summary>
    /// Ends everything that anybody has open, in a database that came from a backup and that no host uses yet: it does not know what
    /// ended since, nor who has come since.
    /// </summary>
    public static bool EndAll(Batch batch, DateTimeOffset now)
    {
        var at = now.ToUnixTimeMilliseconds();
        batch.Rows<SessionRow>().ExecuteDelete();
        return batch.Add(new SessionRevocationRow(Everybody, at)) || MoveOn(batch, Everybody, at);
    }

    /// <summary>Ends one session; false when the person has none with this id.</summary>
    public async Task<bool> EndOne(Guid person, Guid session, CancellationToken stop)
    {
        var at = Now;
        var isEnded = await writer.Write(
            batch =>
                batch
                    .Rows<SessionRow>()
                    .Where(row => row.Id == session && row.Person == person && row.EndedAt == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.EndedAt, at).SetProperty(one => one.LockedKey, (byte[]?)null)) == 1,
            stop
        );
        if (isEnded)
        {
            HearAlone(session, at);
        }
        return isEnded;
    }

    /// <summary>Reads what was ended since the last look, by this host or another.</summary>
    internal async Task Look(CancellationToken stop)
    {
        var (now, since) = (Now, Math.Max(looked - Margin, OldestThatMatters));
        foreach (var one in await connections.List(tables => tables.Set<SessionRevocationRow>().Where(row => row.At >= since), stop))
        {
            Hear(one.Person, one.At);
        }
        foreach (var one in await connections.List(tables => tables.Set<SessionRow>().Where(row => row.EndedAt >= since), stop))
        {
            HearAlone(one.Id, one.EndedAt ?? now);
        }
        foreach (var old in endedAlone.Where(one => one.Value < OldestThatMatters).ToList())
        {
            endedAlone.TryRemove(old);
        }
        looked = now;
    }

    private async Task End(Guid person, Func<Batch, int> stamp, CancellationToken stop)
    {
        var (at, oldest) = (Now, OldestThatMatters);
        await writer.Write(
            batch =>
            {
                stamp(batch);
                batch.Rows<SessionRevocationRow>().Where(row => row.At < oldest).ExecuteDelete();
                batch
                    .Rows<SessionRow>()
                    .Where(row => row.Person == person && row.EndedAt == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.EndedAt, at).SetProperty(one => one.LockedKey, (byte[]?)null));
                return batch.Add(new SessionRevocationRow(person, at)) || MoveOn(batch, person, at);
            },
            stop
        );
        Hear(person, at);
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    // Every session that began before this is over by its age.
    private long OldestThatMatters => Now - (long)limits.Most.TotalMilliseconds - Margin;

    private long EndedAt(Guid person) => Math.Max(ended.GetValueOrDefault(person), ended.GetValueOrDefault(Everybody));

    private void Hear(Guid person, long at)
    {
        var before = ended.TryGetValue(person, out var known) ? known : 0;
        if (at > before)
        {
            ended.AddOrUpdate(person, at, (_, other) => Math.Max(other, at));
            Ended?.Invoke(person, at);
        }
    }

    private void HearAlone(Guid session, long at)
    {
        if (endedAlone.TryAdd(session, at))
        {
            EndedAlone?.Invoke(session);
        }
    }

    /// <summary>
    /// Changes the stamp that is in the cookie too: should the row be lost, the account itself still ends the session when it is next
    /// looked at.
    /// </summary>
    internal static int ChangeStamp(Batch batch, Guid person)
    {
        var (stamp, change) = (Guid.NewGuid().ToString("N").ToUpperInvariant(), Guid.NewGuid().ToString());
        return batch
            .Rows<Account>()
            .Where(account => account.Id == person)
            .ExecuteUpdate(row =>
                row.SetProperty(account => account.SecurityStamp, stamp).SetProperty(account => account.ConcurrencyStamp, change)
            );
    }

    private static bool MoveOn(Batch batch, Guid person, long at) =>
        batch
            .Rows<SessionRevocationRow>()
            .Where(row => row.Person == person && row.At < at)
            .ExecuteUpdate(row => row.SetProperty(kept => kept.At, at)) == 1;
}
