using System.Collections.Concurrent;
using System.Data.Common;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// Whose sessions were ended, and when. Every host holds them in memory and looks for new ones every other second, so that no page
/// asks the database and yet none outlives the ending by more than that.
/// </summary>
public sealed class SessionRevocations(Connections connections, Writer writer, SessionLimits limits, TimeProvider clock)
{
    private const string Upsert = """
        INSERT INTO "Endings" ("Person", "At") VALUES (@p0, @p1)
        ON CONFLICT ("Person") DO UPDATE SET "At" = CASE WHEN "Endings"."At" < @p1 THEN @p1 ELSE "Endings"."At" END
        """;

    // The stamp stands in the cookie too: should the row be lost, the account itself still ends the session when it is next looked at.
    private const string ChangeStamp = """UPDATE "AspNetUsers" SET "SecurityStamp" = @p1, "ConcurrencyStamp" = @p2 WHERE "Id" = @p0""";

    private const string SelectSince = """SELECT "Person", "At" FROM "Endings" WHERE "At" >= @p0""";

    private const string Prune = """DELETE FROM "Endings" WHERE "At" < @p0""";

    // Another host's clock may be behind this one's.
    private static readonly long Margin = (long)TimeSpan.FromMinutes(2).TotalMilliseconds;

    private readonly ConcurrentDictionary<Guid, long> ended = new();
    private long looked;

    /// <summary>Says whose sessions have just ended, and those that began by when; also what another host ended.</summary>
    public event Action<Guid, long>? Ended;

    /// <summary>A session of this person that began then is over.</summary>
    public bool IsOver(Guid person, long began) => ended.TryGetValue(person, out var at) && began <= at;

    /// <summary>When a session that begins now counts as begun: after whatever has ended already.</summary>
    public long BeginsAt(Guid person) => Math.Max(Now, ended.TryGetValue(person, out var at) ? at + 1 : 0);

    /// <summary>Ends everything this person has open.</summary>
    public Task End(Guid person, CancellationToken stop) =>
        End(
            person,
            batch => batch.Execute(ChangeStamp, person, Guid.NewGuid().ToString("N").ToUpperInvariant(), Guid.NewGuid().ToString()),
            stop
        );

    /// <summary>The same once Identity has changed the account's stamp itself, as it does with a new password.</summary>
    public Task EndStamped(Guid person, CancellationToken stop) => End(person, _ => 0, stop);

    /// <summary>Reads what was ended since the last look, by this host or another.</summary>
    internal async Task Look(CancellationToken stop)
    {
        var now = Now;
        foreach (var (person, at) in await connections.Read(SelectSince, [Math.Max(looked - Margin, OldestThatMatters)], Rows, stop))
        {
            Hear(person, at);
        }
        looked = now;
    }

    private async Task End(Guid person, Func<Batch, int> stamp, CancellationToken stop)
    {
        var at = Now;
        await writer.Write(
            batch =>
            {
                stamp(batch);
                batch.Execute(Prune, OldestThatMatters);
                return batch.Execute(Upsert, person, at);
            },
            stop
        );
        Hear(person, at);
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    // Every session that began before this is over by its age.
    private long OldestThatMatters => Now - (long)limits.Most.TotalMilliseconds - Margin;

    private void Hear(Guid person, long at)
    {
        var before = ended.TryGetValue(person, out var known) ? known : 0;
        if (at > before)
        {
            ended.AddOrUpdate(person, at, (_, other) => Math.Max(other, at));
            Ended?.Invoke(person, at);
        }
    }

    private static async Task<IReadOnlyList<(Guid Person, long At)>> Rows(DbDataReader rows, CancellationToken stop)
    {
        var found = new List<(Guid, long)>();
        while (await rows.ReadAsync(stop))
        {
            found.Add((rows.GetGuid(0), rows.GetInt64(1)));
        }
        return found;
    }
}
