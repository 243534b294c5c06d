using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
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
            .Services.AddCatalogue(() => BriefingCatalogue.Read(settings.Texts))
            .AddSingleton<IContentPreview, BriefingPreview>()
            .AddSingleton<ReadingStore>()
            .AddSingleton<BriefingPageBuilder>()
            .AddSingleton<IDemonstrationLife, DemonstrationReadings>()
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
        routes.MapGet(BriefingAddresses.All, List);
        routes.MapGet(BriefingAddresses.Briefing("{slug}"), Read);
        routes.MapPost(BriefingAddresses.Readings("{slug}"), Keep);
        routes.MapPost(BriefingAddresses.Answers("{slug}"), Answer);
        routes.MapPost(BriefingAddresses.ReadingDeletions("{slug}"), Delete);
        routes.MapBack(BriefingAddresses.Answers("{slug}"), BriefingAddresses.Briefing);
        routes.MapBack(BriefingAddresses.Readings("{slug}"), BriefingAddresses.Briefing);
        routes.MapBack(BriefingAddresses.ReadingDeletions("{slug}"), BriefingAddresses.Briefing);
    }

    private static async Task<IResult> List(
        HttpContext http,
        BriefingCatalogue catalogue,
        PracticePointCatalogue points,
        ReadingStore readings,
        CancellationToken stop
    )
    {
        var model = new BriefingsModel(catalogue, await Mine(http, readings, stop));
        var filter = BriefingFilter.Of(catalogue, points, http.Request.Query);
        IReadOnlyList<Briefing> left =
        [
            .. filter.InOrder(catalogue.Briefings.Where(briefing => filter.Takes(briefing, points, model.ReadOn(briefing) is not null))),
        ];
        return Page.Of<BriefingsPage>(http, model with { Listed = left, Filter = filter.On(catalogue.Briefings.Count, left.Count) });
    }

    private static async Task<IResult> Read(
        string slug,
        string? said,
        HttpContext http,
        BriefingCatalogue catalogue,
        BriefingPageBuilder pages,
        CancellationToken stop
    ) =>
        catalogue.Find(slug) is { } briefing
            ? Page.Of<BriefingPage>(
                http,
                await pages.Build(http, briefing, ClosingAnswers.To(BriefingModel.AskedOf(briefing)), stop) with
                {
                    Said = ClosingWords.Said(said),
                }
            )
            : Page.NotFound(http);

    private static async Task<IResult> Answer(
        string slug,
        IFormCollection form,
        HttpContext http,
        BriefingCatalogue catalogue,
        BriefingPageBuilder pages,
        ClosingService closing,
        ReadingStore readings,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { } briefing)
        {
            return Page.NotFound(http);
        }
        var answers = ClosingAnswers.Of(form, BriefingModel.AskedOf(briefing));
        if (answers.Problems() is [_, ..] problems)
        {
            return Page.Of<BriefingPage>(
                http,
                await pages.SentBack(http, briefing, answers, problems, stop),
                StatusCodes.Status400BadRequest
            );
        }
        var (learner, today) = (Learner.OfOrNewGuest(http), clock.UkToday());
        var where = await closing.Put(
            learner,
            answers,
            briefing.Title,
            LearningKind.Briefing,
            [.. briefing.Points.Take(1)],
            briefing.Minutes,
            today,
            stop
        );
        if (where == DiaryInboxOutcome.NotNow)
        {
            FieldProblem full = new(ClosingAnswers.Field(0), ClosingWords.NotNow);
            return Page.Of<BriefingPage>(
                http,
                await pages.SentBack(http, briefing, answers, [full], stop),
                StatusCodes.Status503ServiceUnavailable
            );
        }
        await readings.Answer(learner, briefing, today, stop);
        return TypedResults.LocalRedirect($"{BriefingAddresses.Briefing(slug)}?said={ClosingWords.Saying(where)}#read");
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
        await readings.Keep(Learner.OfOrNewGuest(http), briefing, clock.UkToday(), stop);
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
            await readings.Delete(learner, briefing, stop);
        }
        return TypedResults.LocalRedirect($"{BriefingAddresses.Briefing(slug)}#read");
    }

    private static async Task<IReadOnlyList<BriefingRead>> Mine(HttpContext http, ReadingStore readings, CancellationToken stop) =>
        Learner.Of(http) is { } learner ? await readings.Mine(learner, stop) : [];
}
