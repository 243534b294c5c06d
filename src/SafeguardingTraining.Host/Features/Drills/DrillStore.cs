using System.Data.Common;
using System.Globalization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Keeps how drills went for people with an account: which item, and how. Never a word of what they wrote.</summary>
public sealed class DrillStore(Connections connections, Writer writer, ILearningRecord record, TimeProvider clock)
    : IPersonalData,
        IDrillHistory
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

    private const string SelectAll = """SELECT "Drill", "Item", "Went", "At" FROM "DrillAnswers" WHERE "Person" = @p0 ORDER BY "At" """;

    /// <summary>Keeps an answer, and with the last one of a drill that it is done; the same one sent twice is kept once.</summary>
    /// <param name="fact">Null for an answer that tells nothing of how it went.</param>
    /// <param name="done">Null while the drill goes on.</param>
    public Task Keep(Guid person, Guid once, DrillFact? fact, CompletedLearning? done, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return writer.Write(
            batch =>
            {
                if (done is not null)
                {
                    record.Note(batch, done);
                }
                return fact is null ? 0 : batch.Execute(Insert, person, once, fact.Drill, fact.Item, (int)fact.Went, now);
            },
            stop
        );
    }

    public async Task<DrillHistory> Of(Guid person, CancellationToken stop) =>
        new(await connections.Read(SelectMine, [person, MostFacts], Facts, stop));

    public async Task<IReadOnlyList<string>> WorkedOnBy(Guid person, CancellationToken stop) =>
        [.. (await Of(person, stop)).Facts.Select(fact => fact.Drill).Distinct()];

    public void Forget(Batch batch, Guid person) => batch.Execute("""DELETE FROM "DrillAnswers" WHERE "Person" = @p0""", person);

    /// <summary>What is kept about a person who practises.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "drills",
            "Drills you worked on",
            "Which part of a drill, when, and how it went, so that a part you would like to meet again comes back. What you wrote in it is not kept.",
            "Deleted with your account.",
            await connections.Read(SelectAll, [person], Things, stop)
        );

    private static async Task<IReadOnlyList<PersonalDataItem>> Things(DbDataReader row, CancellationToken stop)
    {
        var things = new List<PersonalDataItem>();
        while (await row.ReadAsync(stop))
        {
            things.Add(
                new PersonalDataItem(
                    new PersonalDataField("Drill", row.GetString(0)),
                    new PersonalDataField("Part", row.GetString(1)),
                    new PersonalDataField("Went", $"{(DrillResult)row.GetInt32(2)}"),
                    new PersonalDataField(
                        "On",
                        row.GetFieldValue<DateTimeOffset>(3).InUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                    )
                )
            );
        }
        return things;
    }

    private static async Task<IReadOnlyList<DrillFact>> Facts(DbDataReader row, CancellationToken stop)
    {
        var facts = new List<DrillFact>();
        while (await row.ReadAsync(stop))
        {
            facts.Add(new DrillFact(row.GetString(0), row.GetString(1), (DrillResult)row.GetInt32(2)));
        }
        return facts;
    }
}
