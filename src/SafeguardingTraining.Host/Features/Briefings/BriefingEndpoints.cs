using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Seven-minute briefings, to read alone or with a team.</summary>
public static class BriefingEndpoints
{
    public static WebApplicationBuilder AddBriefings(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddSingleton(BriefingCatalogue.Read(settings.Content))
            .AddSingleton<ReadingStore>()
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<ReadingStore>())
            .AddSingleton<IPointLessons>(services => services.GetRequiredService<BriefingCatalogue>())
            .AddSingleton<IBriefings, BriefingsForFeatures>()
            .AddSingleton<IRemarkedContent, RemarkedBriefings>()
            .AddFrameLink(FramePlace.Menu, 3, BriefingAddresses.All, "Know", Section.Briefings)
            .AddFrameLink(FramePlace.Within, 1, BriefingAddresses.All, "Briefings", Section.Briefings);
        return builder;
    }

    public static void MapBriefings(this IEndpointRouteBuilder routes)
    {
        routes.LogContentProblems(routes.ServiceProvider.GetRequiredService<BriefingCatalogue>().Problems);
        routes.MapGet(BriefingAddresses.All, List);
        routes.MapGet(BriefingAddresses.Briefing("{slug}"), Read);
        routes.MapPost(BriefingAddresses.Readings("{slug}"), Keep);
        routes.MapPost(BriefingAddresses.ReadingDeletions("{slug}"), Delete);
        routes.MapBack(BriefingAddresses.Readings("{slug}"), BriefingAddresses.Briefing);
        routes.MapBack(BriefingAddresses.ReadingDeletions("{slug}"), BriefingAddresses.Briefing);
    }

    private static async Task<IResult> List(HttpContext http, BriefingCatalogue catalogue, ReadingStore readings, CancellationToken stop) =>
        Page.Of<BriefingsPage>(http, new BriefingsModel(catalogue, await Mine(http, readings, stop)));

    private static async Task<IResult> Read(
        string slug,
        HttpContext http,
        BriefingCatalogue catalogue,
        PracticePointCatalogue points,
        ReadingStore readings,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } briefing)
        {
            return Page.NotFound(http);
        }
        var read = await Mine(http, readings, stop);
        return Page.Of<BriefingPage>(
            http,
            new BriefingModel(
                briefing,
                [.. briefing.Points.Select(points.Find).OfType<PracticePoint>()],
                read.FirstOrDefault(one => one.Slug == slug)?.On
            )
        );
    }

    private static async Task<IResult> Keep(
        string slug,
        HttpContext http,
        BriefingCatalogue catalogue,
        ReadingStore readings,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } briefing)
        {
            return Page.NotFound(http);
        }
        await readings.Keep(Learner.OfOrNewGuest(http), new BriefingRead(slug, clock.UkToday()), briefing.Minutes, stop);
        return TypedResults.LocalRedirect($"{BriefingAddresses.Briefing(slug)}#read");
    }

    private static async Task<IResult> Delete(
        string slug,
        HttpContext http,
        BriefingCatalogue catalogue,
        ReadingStore readings,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } briefing)
        {
            return Page.NotFound(http);
        }
        if (Learner.Of(http) is { } learner)
        {
            await readings.Delete(learner, slug, briefing.Minutes, stop);
        }
        return TypedResults.LocalRedirect($"{BriefingAddresses.Briefing(slug)}#read");
    }

    private static async Task<IReadOnlyList<BriefingRead>> Mine(HttpContext http, ReadingStore readings, CancellationToken stop) =>
        Learner.Of(http) is { } learner ? await readings.Mine(learner, stop) : [];
}
