using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>Wires the story compiler and the catalogue of scenarios into the host.</summary>
public static class StoriesSetup
{
    /// <param name="lookAgain">How long at most until what changed is seen.</param>
    public static IServiceCollection AddStories(this IServiceCollection services, Settings.Valid settings, TimeSpan lookAgain)
    {
        return services
            .AddSingleton(Compiler(settings))
            .AddSingleton<PublishedVersions>()
            .AddSingleton(scope => ActivatorUtilities.CreateInstance<ScenarioCatalogue>(scope, settings.Scenarios))
            .AddHostedService(scope => ActivatorUtilities.CreateInstance<ScenarioWatcher>(scope, lookAgain));
    }

    /// <summary>Fills the catalogue. Answers with a sentence when there are scenarios and none can be compiled for want of Node.</summary>
    public static async Task<string?> PrepareStories(this IServiceProvider services, CancellationToken stop = default)
    {
        var catalogue = services.GetRequiredService<ScenarioCatalogue>();
        await catalogue.Load(stop);
        var needs = catalogue
            .All.OfType<CatalogueEntry.Unavailable>()
            .SelectMany(waiting => waiting.Problems)
            .Select(problem => problem.Message);
        return catalogue.Scenarios.Any()
            ? null
            : needs.FirstOrDefault(need => need is NodeCompiler.NodeMissing or NodeCompiler.CompilerMissing);
    }

    public static StoryCompiler Compiler(Settings.Valid settings) =>
        new(
            shipped: new StoryCache(Path.Combine(Installation.Folder, Installation.ShippedStories)),
            kept: new StoryCache(Path.Combine(settings.Data, "stories")),
            Node
        );

    /// <summary>A compiler that knows no story yet and keeps every one in this folder.</summary>
    public static StoryCompiler CompilerInto(string folder) => new(new StoryCache(folder), new StoryCache(folder), Node);

    private static NodeCompiler Node => new(Path.Combine(Installation.Folder, "Site", "Stories", "compile-stories.mjs"));
}
