using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>Keeps for how long things are kept.</summary>
public sealed class RetentionStore(Connections connections, Writer writer, AuditLog audit) : IRetention
{
    public const string Noted = "retention.changed";

    public Task<RetentionPeriods> Now(CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
                new RetentionPeriods(await tables.Set<RetentionRow>().ToDictionaryAsync(row => row.Kind, row => row.Months, cut)),
            stop
        );

    public async Task<int?> MonthsOf(string kind, CancellationToken stop) =>
        (await Now(stop)).Months.TryGetValue(kind, out var months) ? months : null;

    public Task Keep(RetentionPeriods retention, Guid by, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Rows<RetentionRow>().ExecuteDelete();
                foreach (var (kind, months) in retention.Months)
                {
                    batch.Add(new RetentionRow(kind, months));
                }
                return audit.Note(batch, by, Noted, null);
            },
            stop
        );
}
