using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Says in the log, as the site starts, what is missing for serving people.</summary>
public static partial class ReadinessAtStart
{
    public static async Task SayWhatIsMissing(this IServiceProvider services, CancellationToken stop = default)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ReadinessAtStart).FullName ?? "");
        foreach (var part in services.GetServices<IReadiness>())
        {
            if (await part.WhyNotReady(stop) is { } missing)
            {
                LogMissing(log, missing);
            }
        }
    }

    [LoggerMessage(LogLevel.Critical, "This host is not ready. {Missing}")]
    private static partial void LogMissing(ILogger log, string missing);
}
