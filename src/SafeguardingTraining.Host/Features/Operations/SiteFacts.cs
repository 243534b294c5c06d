using System.Data.Common;
using System.Diagnostics;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>Looks at the site from outside its features: sizes, ages and counts.</summary>
public sealed class SiteFacts(
    Connections connections,
    DatabaseChoice choice,
    AuditTrail trail,
    TimeProvider clock,
    string dataFolder,
    DiaryCheck? diaries = null
)
{
    // Raw: a feature does not know another's table as a type, and this one number is worth no contract.
    private const string CountWorkshops = """SELECT count(*) FROM "Workshops" WHERE "Code" IS NOT NULL AND "DeleteOn" <= @p0""";

    public async Task<SiteModel> Now(CancellationToken stop)
    {
        using var self = Process.GetCurrentProcess();
        return new SiteModel(
            Installation.Version,
            connections.Version(),
            choice.File is { } file
                ? Bytes(file) + Bytes($"{file}-wal")
                : await Number("SELECT pg_database_size(current_database())", [], stop),
            dataFolder,
            new DriveInfo(dataFolder).AvailableFreeSpace,
            LastBackupFact.Read(dataFolder),
            clock.GetUtcNow(),
            await connections.Count(tables => tables.Set<LetterRow>().Where(row => row.Standing == LetterStanding.Waiting), stop),
            Environment.MachineName,
            self.StartTime.ToUniversalTime(),
            await trail.Check(AuditHead.Read(dataFolder), stop)
        )
        {
            ReadsDiaries = diaries is not null,
            Diaries = diaries?.Last,
        };
    }

    /// <summary>How many workshops are emptied by the end of the night, as was promised at their doors.</summary>
    public async Task<int> WorkshopsTonight(CancellationToken stop) =>
        (int)await Number(CountWorkshops, [clock.UkToday().AddDays(1)], stop);

    private static long Bytes(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    private Task<long> Number(string sql, object?[] values, CancellationToken stop) =>
        connections.Read(
            sql,
            values,
            async (DbDataReader row, CancellationToken cut) => await row.ReadAsync(cut) ? row.GetInt64(0) : 0,
            stop
        );
}
