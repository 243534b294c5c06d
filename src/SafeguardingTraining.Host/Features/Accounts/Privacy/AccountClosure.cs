using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>
/// Closes an account for good: what every feature keeps about the person goes, here and in every backup that is ever put back.
/// </summary>
public sealed class AccountClosure(
    Writer writer,
    IEnumerable<IPersonalData> holders,
    ClosedAccounts closures,
    SessionRevocations revocations,
    AuditLog audit,
    IAccountNotices notices,
    TimeProvider clock
)
{
    public const string Noted = "account.closed";

    /// <summary>
    /// Closes it at once, or begins the days in which that can be taken back, where something is kept that nobody could write again.
    /// Answers when it is closed then; null when it is closed now. They are signed out everywhere either way.
    /// </summary>
    public async Task<DateTimeOffset?> Begin(Guid person, CancellationToken stop)
    {
        DateTimeOffset? ends = null;
        foreach (var holder in holders)
        {
            ends = await holder.CloseLater(person, stop) ?? ends;
        }
        if (ends is null)
        {
            await Close(person, stop);
            return null;
        }
        await revocations.End(person, CancellationToken.None);
        await notices.Note(person, AccountEvent.AccountClosing, CancellationToken.None);
        return ends;
    }

    public async Task Close(Guid person, CancellationToken stop)
    {
        await closures.Note(person, clock.UkToday(), stop);
        // Before anything goes, so that nobody who is still signed in writes into what is being deleted.
        await revocations.End(person, CancellationToken.None);
        await Forget(person, CancellationToken.None);
    }

    /// <summary>Deletes what there is about a person whose account is closed already, such as after a backup was put back.</summary>
    public async Task Forget(Guid person, CancellationToken stop)
    {
        foreach (var holder in holders)
        {
            await holder.ForgetElsewhere(person, stop);
        }
        await writer.Write(
            batch =>
            {
                foreach (var holder in holders)
                {
                    holder.Forget(batch, person);
                }
                PendingEffects.Forget(batch, person);
                return audit.Note(batch, person, Noted, person);
            },
            stop
        );
    }
}

/// <summary>At every start, before the first request: a database that was restored since may hold accounts that had been closed.</summary>
internal sealed partial class ClosedAccountsAtStart(
    ClosedAccounts closures,
    Connections connections,
    AccountClosure leaving,
    ILogger<ClosedAccountsAtStart> log
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await closures.All(cancellationToken))
        {
            if (await connections.Count(tables => tables.Users.Where(account => account.Id == person), cancellationToken) > 0)
            {
                await leaving.Forget(person, cancellationToken);
                LogClosedAgain();
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "An account came back from a backup and was closed again")]
    private partial void LogClosedAgain();
}
