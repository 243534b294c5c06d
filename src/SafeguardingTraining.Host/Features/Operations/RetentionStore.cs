using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>Keeps for how long things are kept.</summary>
public sealed class RetentionStore(Connections connections, Writer writer, AuditLog audit)
{
    public const string Noted = "retention.changed";

    public Task<RetentionPeriods> Now(CancellationToken stop) =>
        connections.Read(
            """SELECT "Kind", "Months" FROM "Retention" """,
            [],
            async (row, cut) =>
            {
                var months = new Dictionary<string, int>();
                while (await row.ReadAsync(cut))
                {
                    months[row.GetString(0)] = row.GetInt32(1);
                }
                return new RetentionPeriods(months);
            },
            stop
        );

    public Task Keep(RetentionPeriods retention, Guid by, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Execute("""DELETE FROM "Retention" """);
                foreach (var (kind, months) in retention.Months)
                {
                    batch.Execute("""INSERT INTO "Retention" ("Kind", "Months") VALUES (@p0, @p1)""", kind, months);
                }
                return audit.Note(batch, by, Noted, null);
            },
            stop
        );
}
