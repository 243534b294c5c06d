using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Tells anyone who starts the site what an author should fix; what can be shown is shown all the same.</summary>
public static partial class ContentProblemLog
{
    public static void LogContentProblems(this IEndpointRouteBuilder routes, IReadOnlyList<Problem> problems)
    {
        var log = routes.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("SafeguardingTraining.Content");
        foreach (var problem in problems)
        {
            LogProblem(log, problem);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private static partial void LogProblem(ILogger log, Problem problem);
}
