using System.Data.Common;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Keeps how drills went for people with an account: which item, and how. Never a word of what they wrote.</summary>
public sealed class DrillStore(Connections connections, Writer writer, TimeProvider clock)
{
    /// <summary>The most answers that are looked at; older ones are long overtaken.</summary>
    public const int MostFacts = 2_000;

    private const string Insert = """
        INSERT INTO "DrillAnswers" ("Person", "Once", "Drill", "Item", "Went", "At")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5) ON CONFLICT DO NOTHING
        """;

    private const string SelectMine = """
        SELECT "Drill", "Item", "Went" FROM "DrillAnswers" WHERE "Person" = @p0 ORDER BY "At" DESC, "Once" DESC LIMIT @p1
        """;

    /// <summary>Keeps an answer; the same one sent twice is kept once.</summary>
    public Task Keep(Guid person, Guid once, DrillFact fact, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return writer.Write(batch => batch.Execute(Insert, person, once, fact.Drill, fact.Item, (int)fact.Went, now), stop);
    }

    public async Task<Practice> Of(Guid person, CancellationToken stop) =>
        new(await connections.Read(SelectMine, [person, MostFacts], Facts, stop));

    private static async Task<IReadOnlyList<DrillFact>> Facts(DbDataReader row, CancellationToken stop)
    {
        var facts = new List<DrillFact>();
        while (await row.ReadAsync(stop))
        {
            facts.Add(new DrillFact(row.GetString(0), row.GetString(1), (Went)row.GetInt32(2)));
        }
        return facts;
    }
}
