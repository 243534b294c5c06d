using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>
/// Short exercises: one item a page, one answer, and what it opens. They remember what somebody with an account finds hard.
/// </summary>
public static class DrillEndpoints
{
    /// <summary>The last part of the address of a drill's last page; no item is called so.</summary>
    public const string End = "end";

    public static WebApplicationBuilder AddDrills(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddCatalogue(() => DrillCatalogue.Read(settings.Texts))
            .AddSingleton<IContentPreview, DrillPreview>()
            .AddSingleton<DrillStore>()
            .AddSingleton<IDemonstrationLife, DemonstrationDrills>()
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<DrillStore>())
            .AddSingleton<IPointLessons>(services => services.GetRequiredService<DrillCatalogue>())
            .AddSingleton<IDrillHistory>(services => services.GetRequiredService<DrillStore>())
            .AddFrameLink(FramePlace.Within, 2, DrillAddresses.All, "Drills", Section.Scenarios);
        return builder;
    }

    public static void MapDrills(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(DrillAddresses.All, List);
        routes.MapGet(DrillAddresses.Drill("{slug}"), Before);
        routes.MapGet(DrillAddresses.End("{slug}"), Finish);
        routes.MapGet(DrillAddresses.Item("{slug}", "{item}", []), Ask);
        routes.MapPost(DrillAddresses.Answers("{slug}", "{item}"), Reply);
        routes.MapPost(DrillAddresses.Repeats("{slug}", "{item}"), Repeat);
        routes.MapGet($"{DrillAddresses.Item("{slug}", "{item}", [])}/{{posted}}", BackToTheItem);
    }

    private static async Task<IResult> List(HttpContext http, DrillCatalogue catalogue, DrillStore store, CancellationToken stop) =>
        Page.Of<DrillsPage>(http, new DrillsModel(catalogue, [.. (await PracticeOf(http, store, stop)).Hard(catalogue).Take(12)]));

    private static async Task<IResult> Before(
        string slug,
        HttpContext http,
        DrillCatalogue catalogue,
        DrillStore store,
        PracticePointCatalogue points,
        IBookmarks bookmarks,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } drill)
        {
            return Page.NotFound(http);
        }
        var practice = await PracticeOf(http, store, stop);
        var next = practice.Next(drill, clock.UkToday());
        return Page.Of<DrillPage>(
            http,
            new DrillModel(drill, next, next.Count(item => practice.IsHard(drill, item)), PointsOf(drill.Carries, points))
            {
                IsKept = await bookmarks.Has(Learner.Of(http), BookmarkKind.Drill, slug, stop),
            }
        );
    }

    private static IResult Ask(string slug, string item, string? left, HttpContext http, DrillCatalogue catalogue) =>
        Asked(slug, item, DrillAnswer.LeftIn(left), catalogue) is { } asked ? Page.Of<DrillItemPage>(http, asked) : Page.NotFound(http);

    private static async Task<IResult> Reply(
        string slug,
        string item,
        IFormCollection form,
        HttpContext http,
        DrillCatalogue catalogue,
        DrillStore store,
        TimeProvider clock,
        PracticePointCatalogue points,
        Lexicon lexicon,
        CancellationToken stop
    )
    {
        var answer = DrillAnswer.Of(form);
        if (Asked(slug, item, answer.Left, catalogue) is not { } fresh)
        {
            return Page.NotFound(http);
        }
        var asked = fresh with { Chosen = answer.Chosen, Written = answer.Written };
        switch (answer.Weigh(asked.Item, lexicon))
        {
            case DrillAnswerOutcome.DrillLookedAt looked:
                await Remember(looked.Went, answer.Once, asked, asked.Left.Count == 0 ? clock.UkToday() : null, http, store, stop);
                return Page.Of<DrillAnswerPage>(http, new DrillAnswerModel(asked, looked, PointsOf(asked.Item.Points, points)));
            case DrillAnswerOutcome.DrillUnclear unclear:
                return Page.Of<DrillItemPage>(http, asked with { Problem = unclear.Problem }, StatusCodes.Status400BadRequest);
            default:
                throw new InvalidOperationException("An answer is looked at or unclear.");
        }
    }

    /// <summary>"Offer me this one again", then on to the next.</summary>
    private static async Task<IResult> Repeat(
        string slug,
        string item,
        IFormCollection form,
        HttpContext http,
        DrillCatalogue catalogue,
        DrillStore store,
        CancellationToken stop
    )
    {
        var answer = DrillAnswer.Of(form);
        if (Asked(slug, item, answer.Left, catalogue) is not { } asked)
        {
            return Page.NotFound(http);
        }
        await Remember(DrillResult.Again, answer.Once, asked, null, http, store, stop);
        return TypedResults.LocalRedirect(DrillAddresses.Next(slug, asked.Left));
    }

    private static IResult BackToTheItem(string slug, string item, string posted, HttpContext http, DrillCatalogue catalogue) =>
        posted is "answers" or "repeats" && catalogue.Find(slug)?.Find(item) is { } known
            ? TypedResults.LocalRedirect(DrillAddresses.Item(slug, known.Id, []))
            : Page.NotFound(http);

    private static async Task<IResult> Finish(
        string slug,
        HttpContext http,
        DrillCatalogue catalogue,
        PracticePointCatalogue points,
        INextSteps next,
        CancellationToken stop
    ) =>
        catalogue.Find(slug) is { } drill
            ? Page.Of<DrillEndPage>(
                http,
                new DrillEndModel(
                    drill,
                    PointsOf(drill.Carries, points),
                    await next.After(LearningKind.Drill, slug, Learner.Of(http), stop)
                )
            )
            : Page.NotFound(http);

    private static DrillItemModel? Asked(string slug, string item, IReadOnlyList<string> left, DrillCatalogue catalogue) =>
        catalogue.Find(slug) is { } drill && drill.Find(item) is { } found
            ? new DrillItemModel(drill, found, [.. left.Where(id => id != item && drill.Find(id) is not null)], Guid.CreateVersion7())
            : null;

    // With the last item of a go the drill is done. A guest's drills are not remembered.
    private static Task Remember(
        DrillResult? went,
        Guid once,
        DrillItemModel asked,
        DateOnly? doneOn,
        HttpContext http,
        DrillStore store,
        CancellationToken stop
    )
    {
        if (Learner.SignedIn(http) is not { } person || (went, doneOn) is (null, null))
        {
            return Task.CompletedTask;
        }
        var fact = went is { } how ? new DrillFact(asked.Drill.Slug, asked.Item.Id, how) : null;
        var done = doneOn is { } on ? new CompletedLearning(person, LearningKind.Drill, asked.Drill.Slug, on, asked.Drill.Minutes) : null;
        return store.Keep(person.Id, once, fact, done, stop);
    }

    private static async Task<DrillHistory> PracticeOf(HttpContext http, DrillStore store, CancellationToken stop) =>
        Learner.SignedIn(http) is { } person ? await store.Of(person.Id, stop) : DrillHistory.None;

    private static IReadOnlyList<PracticePoint> PointsOf(IEnumerable<string> ids, PracticePointCatalogue points) =>
        [.. ids.Select(points.Find).OfType<PracticePoint>()];
}
