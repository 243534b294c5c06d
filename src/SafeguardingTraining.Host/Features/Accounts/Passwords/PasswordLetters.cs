using System.Data.Common;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Writes the letters to those who forgot their password, every few seconds and never while somebody waits for an answer: how long that
/// takes would tell who has an account.
/// </summary>
public sealed partial class PasswordLetters(
    PendingEffects pending,
    Outbox outbox,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<PasswordLetters> log
) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    /// <summary>Writes every letter that was asked for, each once, whichever host is quicker.</summary>
    public async Task WriteDue(CancellationToken stop)
    {
        var some = await pending.After(PasswordResetRequest.Kind, Guid.Empty, stop);
        while (some.Count > 0)
        {
            foreach (var asked in some)
            {
                await Write(asked, stop);
            }
            some = await pending.After(PasswordResetRequest.Kind, some[^1].Id, stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.IsOn)
        {
            return;
        }
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await WriteDue(stoppingToken);
            }
            catch (DbException problem)
            {
                LogDatabase(problem.GetType().Name);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Write(PendingEffect asked, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<PasswordResetRequests>().Write(asked, stop);
        }
        catch (CryptographicException)
        {
            LogUnreadable();
            await pending.Settle(asked, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Who asked for a link to a new password could not be read ({Reason}); it is tried again")]
    private partial void LogDatabase(string reason);

    [LoggerMessage(LogLevel.Warning, "A letter with a link to a new password was not written: the key that sealed whose it is is gone")]
    private partial void LogUnreadable();
}
