using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Makes the invented people, and what they have done before, while a site in Development starts: whoever looks around as one of them
/// first does not wait for it. What does not succeed here is made when they come.
/// </summary>
public sealed partial class DemonstrationAtStart(
    IServiceScopeFactory scopes,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    ILogger<DemonstrationAtStart> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (Demonstrations.Offered(environment).Count == 0 || !await HasStarted(stoppingToken))
        {
            return;
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().Prepare(stoppingToken);
        }
        catch (Exception reason) when (reason is DbException or DbUpdateException or IOException or OperationCanceledException)
        {
            LogLater(reason.GetType().Name);
        }
    }

    // The first page is answered before anything is made.
    private async Task<bool> HasStarted(CancellationToken stop)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var begun = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var ended = stop.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    [LoggerMessage(LogLevel.Information, "The invented people are made when the first of them comes ({Reason})")]
    private partial void LogLater(string reason);
}
