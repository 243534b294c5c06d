using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Lays out the page of one briefing for the learner of a request.</summary>
public sealed class BriefingPageBuilder(
    PracticePointCatalogue points,
    ReadingStore readings,
    ClosingService closing,
    IBookmarks bookmarks,
    INextSteps next
)
{
    public async Task<BriefingModel> Build(HttpContext http, Briefing briefing, ClosingAnswers answers, CancellationToken stop)
    {
        var learner = Learner.Of(http);
        var read = learner is { } who ? (await readings.Mine(who, stop)).FirstOrDefault(one => one.Slug == briefing.Slug) : null;
        return new BriefingModel(briefing, [.. briefing.Points.Select(points.Find).OfType<PracticePoint>()], read?.On)
        {
            AnsweredOn = read?.AnsweredOn,
            Closing = await closing.Ask(http, answers, stop),
            IsKept = await bookmarks.Has(learner, BookmarkKind.Briefing, briefing.Slug, stop),
            Next = read is null ? [] : await next.After(LearningKind.Briefing, briefing.Slug, learner, stop),
        };
    }

    /// <summary>The same page with what was written, and why it came back.</summary>
    public async Task<BriefingModel> SentBack(
        HttpContext http,
        Briefing briefing,
        ClosingAnswers answers,
        IReadOnlyList<FieldProblem> problems,
        CancellationToken stop
    )
    {
        var page = await Build(http, briefing, answers, stop);
        return page with { Closing = page.Closing is { } asked ? asked with { Problems = problems } : null };
    }
}
