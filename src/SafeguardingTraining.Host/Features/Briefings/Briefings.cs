using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Seven-minute briefings, to read alone or with a team.</summary>
public static class Briefings
{
    public static WebApplicationBuilder AddBriefings(this WebApplicationBuilder builder, Settings.Sound settings)
    {
        builder.Services.AddSingleton(BriefingShelf.Read(settings.Content));
        return builder;
    }

    public static void MapBriefings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Briefings, (HttpContext http, BriefingShelf shelf) => Page.Of<BriefingsPage>(http, shelf));
        routes.MapGet("/briefings/{slug}", Read);
    }

    private static IResult Read(string slug, HttpContext http, BriefingShelf shelf, PracticePointShelf points) =>
        shelf.Find(slug) is { } briefing
            ? Page.Of<BriefingPage>(http, new BriefingModel(briefing, [.. briefing.Points.Select(points.Find).OfType<PracticePoint>()]))
            : Page.NotFound(http);
}
