using System.Data.Common;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Hears within two seconds whose sessions another host has ended. The first look is over before the site answers.</summary>
public sealed partial class SessionRevocationPoller(SessionRevocations endings, ILogger<SessionRevocationPoller> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await endings.Look(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await endings.Look(stoppingToken);
            }
            catch (DbException problem)
            {
                LogMissed(problem.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whose sessions were ended could not be read and will be caught up: {Problem}")]
    private partial void LogMissed(string problem);
}
