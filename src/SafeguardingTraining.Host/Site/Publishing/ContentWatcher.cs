using System.Data.Common;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>
/// Looks every few seconds whether content was changed by hand, published or taken back on any host of the site, or whether its day has come.
/// </summary>
/// <param name="lookAgain">How long it waits between two looks.</param>
public sealed partial class ContentWatcher(
    ContentLibrary library,
    IServiceProvider services,
    IHostApplicationLifetime host,
    ILogger<ContentWatcher> log,
    TimeSpan lookAgain
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Started(stoppingToken);
        services.ReadContent();
        library.TellProblems();
        using var timer = new PeriodicTimer(lookAgain);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Look(stoppingToken);
            library.TellProblems();
        }
    }

    // A start waits for none of this: what a page shows is read when the page is asked for, and the rest as soon as the site answers.
    private async Task Started(CancellationToken stop)
    {
        var started = new TaskCompletionSource();
        await using var waiting = host.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    // While the database is away, learners go on with what they see; the next look finds it again.
    private async Task Look(CancellationToken stop)
    {
        try
        {
            await library.LoadIfChanged(stop);
        }
        catch (DbException reason) when (DatabaseUnavailable.IsBehind(reason))
        {
            LogUnseen(reason.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Whether content was published could not be seen; what is shown stays: {Reason}")]
    private partial void LogUnseen(string reason);
}

/// <summary>Wires the content beside the scenarios into the host.</summary>
public static class ContentLibrarySetup
{
    /// <param name="lookAgain">How long at most until what changed is seen.</param>
    public static IServiceCollection AddContentLibrary(
        this IServiceCollection services,
        Startup.Settings.Valid settings,
        TimeSpan lookAgain
    ) =>
        services
            .AddSingleton(site =>
                ActivatorUtilities.CreateInstance<ContentLibrary>(
                    site,
                    settings,
                    (Func<IEnumerable<IContentReader>>)site.GetServices<IContentReader>
                )
            )
            .AddHostedService(site => ActivatorUtilities.CreateInstance<ContentWatcher>(site, lookAgain));

    /// <summary>Adds what looks at each kind of content.</summary>
    public static WebApplicationBuilder AddContentChecks(this WebApplicationBuilder builder, IEnumerable<IContentCheck> checks)
    {
        foreach (var check in checks)
        {
            builder.Services.AddSingleton(check);
        }
        return builder;
    }

    /// <summary>Shows what was published.</summary>
    public static Task PrepareContent(this IServiceProvider services, CancellationToken stop = default) =>
        services.GetRequiredService<ContentLibrary>().LoadIfChanged(stop);
}
