using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>The author's guide: lessons, each with a box to try it in. What is typed there is played and forgotten.</summary>
public static class GuideEndpoints
{
    public static void MapGuide(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ForAuthors();
        pages.MapGet(AuthoringAddresses.Guide, (HttpContext http, AuthorsGuide guide) => Page.Of<GuidePage>(http, guide));
        pages.MapGet(AuthoringAddresses.Lesson("{lesson}"), Read);
        pages.MapPost(AuthoringAddresses.Lesson("{lesson}"), Play).For(Roles.Author);
    }

    private static IResult Read(string lesson, HttpContext http, AuthorsGuide guide) =>
        guide.Find(lesson) is { } found ? Page.Of<GuideLessonPage>(http, ModelOf(found, guide)) : Page.NotFound(http);

    private static async Task<IResult> Play(
        string lesson,
        HttpContext http,
        AuthorsGuide guide,
        PracticePointCatalogue points,
        CancellationToken stop
    )
    {
        if (guide.Find(lesson) is not { } found)
        {
            return Page.NotFound(http);
        }
        var form = await http.Request.ReadFormAsync(stop);
        var text = $"{form[GuideLessonModel.TextField]}";
        var trial = GuideTrial.Of(
            text,
            GuideTrial.ReadPicks($"{form[GuideLessonModel.PicksField]}"),
            points.Points.ToDictionary(point => point.Id, point => point.Title)
        );
        return Page.Of<GuideLessonPage>(
            http,
            ModelOf(found, guide) with
            {
                Typed = text,
                Trial = trial,
                Problems = trial.HasErrors ? [new FieldProblem(GuideLessonModel.TextField, WhatStops(trial))] : [],
            },
            trial.HasErrors ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    private static string WhatStops(GuideTrial trial) =>
        trial.Problems.Where(problem => problem.Severity == "error").Select(problem => $"Line {problem.Line}: {problem.Message}").First();

    private static GuideLessonModel ModelOf(GuideLesson lesson, AuthorsGuide guide) =>
        new(lesson, lesson.Box) { Before = guide.Numbered(lesson.Number - 1), After = guide.Numbered(lesson.Number + 1) };
}

/// <summary>A lesson, and what came of trying it.</summary>
/// <param name="Typed">What stands in the box.</param>
public sealed record GuideLessonModel(GuideLesson Lesson, string Typed)
{
    public const string TextField = "text";
    public const string PicksField = "picks";

    public GuideLesson? Before { get; init; }

    public GuideLesson? After { get; init; }

    /// <summary>Null until it is played.</summary>
    public GuideTrial? Trial { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}
