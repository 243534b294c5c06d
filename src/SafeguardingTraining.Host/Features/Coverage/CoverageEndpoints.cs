using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>For anyone who answers for the training: which section of which document is practised where.</summary>
public static class CoverageEndpoints
{
    public static WebApplicationBuilder AddCoverage(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder.Services.AddSingleton(_ => SourceMap.Read(settings.Content));
        return builder;
    }

    public static void MapCoverage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(CoverageAddresses.Coverage, Read);
    }

    private static IResult Read(
        HttpContext http,
        SourceMap map,
        ScenarioCatalogue scenarios,
        DrillCatalogue drills,
        BriefingCatalogue briefings
    ) => Page.Of<CoveragePage>(http, CoverageModel.Of(map, [.. scenarios.Scenarios], drills.Drills, briefings.Briefings));
}
