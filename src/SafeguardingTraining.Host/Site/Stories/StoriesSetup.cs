using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>Wires the catalogue of scenarios into the host.</summary>
public static class StoriesSetup
{
    /// <param name="lookAgain">How long at most until what changed is seen.</param>
    public static IServiceCollection AddStories(this IServiceCollection services, Settings.Valid settings, TimeSpan lookAgain)
    {
        return services
            .AddSingleton<PublishedVersions>()
            .AddSingleton(scope => ActivatorUtilities.CreateInstance<ScenarioCatalogue>(scope, settings.Scenarios))
            .AddHostedService(scope => ActivatorUtilities.CreateInstance<ScenarioWatcher>(scope, lookAgain));
    }

    /// <summary>Fills the catalogue.</summary>
    public static Task PrepareStories(this IServiceProvider services, CancellationToken stop = default) =>
        services.GetRequiredService<ScenarioCatalogue>().Load(stop);
}
