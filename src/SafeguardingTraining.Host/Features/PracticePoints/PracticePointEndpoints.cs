using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>What good practice looks like, point by point.</summary>
public static class PracticePointEndpoints
{
    public static WebApplicationBuilder AddPracticePoints(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddCatalogue(() => PracticePointCatalogue.Read(settings.Texts))
            .AddSingleton<IContentPreview, PracticePointPreview>()
            .AddSingleton<PracticePointSearch>()
            .AddSingleton<IRemarkedContent, RemarkedPoints>()
            .AddFrameLink(FramePlace.Within, 2, PracticePointAddresses.All, "Practice points", Section.Briefings);
        return builder;
    }

    public static void MapPracticePoints(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PracticePointAddresses.All, List);
        routes.MapGet(PracticePointAddresses.PracticePoint("{id}"), Read);
    }

    private static IResult List(
        string? q,
        HttpContext http,
        PracticePointCatalogue catalogue,
        PracticePointSearch search,
        CancellationToken stop
    )
    {
        var found = search.Find(q, stop);
        return Page.Of<PracticePointsPage>(http, new PracticePointsModel(catalogue, q, found.Points) { Readings = found.Readings });
    }

    private static async Task<IResult> Read(
        string id,
        HttpContext http,
        PracticePointCatalogue catalogue,
        ScenarioCatalogue scenarios,
        IEnumerable<IPointLessons> lessons,
        IBookmarks bookmarks,
        CancellationToken stop
    ) =>
        catalogue.Find(id) is { } point
            ? Page.Of<PracticePointPage>(
                http,
                new PracticePointModel(
                    point,
                    [.. scenarios.Scenarios.Where(scenario => scenario.Points.Contains(point.Id))],
                    Carrying(point, LessonKind.Briefing, lessons),
                    Carrying(point, LessonKind.Drill, lessons)
                )
                {
                    IsKept = await bookmarks.Has(Learner.Of(http), BookmarkKind.Point, point.Id, stop),
                }
            )
            : Page.NotFound(http);

    private static IReadOnlyList<PointLesson> Carrying(PracticePoint point, LessonKind kind, IEnumerable<IPointLessons> lessons) =>
        [.. lessons.Where(lesson => lesson.Kind == kind).SelectMany(lesson => lesson.Carrying(point.Id))];
}
