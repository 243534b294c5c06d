using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>A scenario's account, and its questions: for those who would rather not walk through it, and counted all the same.</summary>
internal static class SummaryEndpoints
{
    public static void MapSummaries(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(LibraryAddresses.Summary("{slug}"), Summarise);
        routes.MapPost(LibraryAddresses.SummaryAnswers("{slug}"), Answer);
        routes.MapBack(LibraryAddresses.SummaryAnswers("{slug}"), LibraryAddresses.Summary);
    }

    private static async Task<IResult> Summarise(
        string slug,
        string? said,
        HttpContext http,
        ScenarioCatalogue catalogue,
        SummaryService summaries,
        CancellationToken stop
    ) =>
        catalogue.Find(slug) is { Scenario: var scenario }
            ? Page.Of<SummaryPage>(
                http,
                await summaries.Build(http, scenario, ClosingAnswers.To(scenario.Questions), stop) with
                {
                    Said = ClosingWords.Said(said),
                }
            )
            : Page.NotFound(http);

    private static async Task<IResult> Answer(
        string slug,
        IFormCollection form,
        HttpContext http,
        ScenarioCatalogue catalogue,
        SummaryService summaries,
        ClosingService closing,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (catalogue.Find(slug) is not { Scenario: var scenario })
        {
            return Page.NotFound(http);
        }
        var answers = ClosingAnswers.Of(form, scenario.Questions);
        if (answers.Problems() is [_, ..] problems)
        {
            return await SentBack(problems, StatusCodes.Status400BadRequest);
        }
        var (learner, today) = (Learner.OfOrNewGuest(http), clock.UkToday());
        var where = await closing.Put(
            learner,
            answers,
            scenario.Title,
            LearningKind.Scenario,
            [],
            SummaryService.MinutesOf(scenario),
            today,
            stop
        );
        if (where == DiaryInboxOutcome.NotNow)
        {
            return await SentBack(
                [new FieldProblem(ClosingAnswers.Field(0), ClosingWords.NotNow)],
                StatusCodes.Status503ServiceUnavailable
            );
        }
        await summaries.Keep(learner, scenario, today, stop);
        return TypedResults.LocalRedirect($"{LibraryAddresses.Summary(slug)}?said={ClosingWords.Saying(where)}#questions");

        async Task<IResult> SentBack(IReadOnlyList<FieldProblem> why, int status)
        {
            var page = await summaries.Build(http, scenario, answers, stop);
            return Page.Of<SummaryPage>(
                http,
                page with
                {
                    Closing = page.Closing is { } asked ? asked with { Problems = why } : null,
                },
                status
            );
        }
    }
}
