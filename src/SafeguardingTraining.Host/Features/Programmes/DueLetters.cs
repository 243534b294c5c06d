using System.Data.Common;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Finds what is to be told people of their programmes: what is new, due soon, overdue, or begins again. It asks whole sets of rows, each
/// thing is told once however often and on however many hosts it is asked, and what is told is kept together with the letter that tells it.
/// </summary>
public sealed class DueLetters(Writer writer, Outbox outbox, DayLetters letters, TimeProvider clock)
{
    private const int DaysNew = 14;
    private const int DaysLate = 7;

    // The writer is everybody's: a slice holds it for some tens of milliseconds.
    private const int AtOnce = 2_000;

    // Asked as SQL: it adds from a question, for which LINQ has no words, and a night may have tens of thousands.
    private const string Add = """
        INSERT INTO "LetterParts" ("Recipient", "Kind", "Subject", "Day", "Person", "Agency")
        SELECT "Member", @p0, "Programme", "{0}", "Person", "Agency" FROM "Standings" "line"
        WHERE "line"."{0}" >= @p1 AND "line"."{0}" <= @p2 AND "CompletedOn" IS {1} AND "Person" IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM "LetterParts" "told"
            WHERE "told"."Recipient" = "line"."Member" AND "told"."Kind" = @p0 AND "told"."Subject" = "line"."Programme"
              AND "told"."Day" = "line"."{0}")
          AND NOT EXISTS (SELECT 1 FROM "DeclinedLetters" "no" WHERE "no"."Person" = "line"."Person" AND "no"."Kind" = @p0)
        LIMIT @p3
        ON CONFLICT DO NOTHING
        """;

    private static readonly string Begins = Of("StartsOn", "NULL");
    private static readonly string Due = Of("NextDue", "NULL");
    private static readonly string Renews = Of("RenewsOn", "NOT NULL");

    /// <summary>Queues all that is to be told now; answers how many things that were.</summary>
    public async Task<int> Find(CancellationToken stop)
    {
        var total = 0;
        while (outbox.IsOn && await writer.Write(FindSome, stop) is > 0 and var found)
        {
            total += found;
        }
        return total;
    }

    private int FindSome(Batch batch)
    {
        var (office, today, found) = (LetterOffice.In(batch), clock.UkToday(), 0);
        var soon = today.AddDays(office.Rules.DueDays);
        found += Of(batch, office, LearningLetterKinds.Overdue, Due, today.AddDays(-DaysLate), today.AddDays(-1));
        found += Of(batch, office, LearningLetterKinds.DueSoon, Due, today, soon);
        found += Of(batch, office, LearningLetterKinds.Assigned, Begins, today.AddDays(-DaysNew), today);
        found += Of(batch, office, LearningLetterKinds.Renewal, Renews, today.AddDays(1), today.AddDays(office.Rules.RenewalDays));
        if (found > 0)
        {
            letters.Gather(batch, office.Rules);
        }
        return found;
    }

    private static int Of(Batch batch, LetterOffice office, LetterKind kind, string add, DateOnly from, DateOnly until) =>
        office.Sends(kind) ? batch.Execute(add, kind.Code, from, until, AtOnce) : 0;

    private static string Of(string day, string completed) =>
        Add.Replace("{0}", day, StringComparison.Ordinal).Replace("{1}", completed, StringComparison.Ordinal);
}

/// <summary>Looks for what is to be told soon after the start, and every hour: somebody given a programme hears of it the same day.</summary>
internal sealed partial class DueLettersSchedule(DueLetters due, Outbox outbox, TimeProvider clock, ILogger<DueLettersSchedule> log)
    : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.IsOn)
        {
            return;
        }
        await Task.Delay(AfterStart, clock, stoppingToken);
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await due.Find(stoppingToken);
            }
            catch (DbException problem)
            {
                LogFailed(problem.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "Who is to be written to could not be found ({Reason}); it is tried again within the hour")]
    private partial void LogFailed(string reason);
}
