using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>A scenario's account for the learner of a request, and that its questions were answered.</summary>
public sealed class SummaryService(ClosingService closing, ILearningHistory history, INextSteps next, ILearningRecord record, Writer writer)
{
    private const int WordsAMinute = 200;

    /// <summary>Time to think about the questions.</summary>
    private const int ThinkingMinutes = 5;

    public async Task<SummaryModel> Build(HttpContext http, Scenario scenario, ClosingAnswers answers, CancellationToken stop)
    {
        var learner = Learner.Of(http);
        var answered = learner is { } who
            ? (await history.Mine(who, stop)).FirstOrDefault(one =>
                one is { Kind: LearningKind.Scenario, Way: LearningWay.Answered } && one.Slug == scenario.Slug
            )
            : null;
        return new SummaryModel(scenario, MarkdownProse.Of(scenario.WithoutTheScenes))
        {
            AnsweredOn = answered?.On,
            Closing = scenario.Questions.Count > 0 ? await closing.Ask(http, answers, stop) : null,
            Next = answered is null ? [] : await next.After(LearningKind.Scenario, scenario.Slug, learner, stop),
        };
    }

    /// <summary>Keeps that the account was read and a question answered, which counts as learning.</summary>
    public Task Keep(Learner learner, Scenario scenario, DateOnly on, CancellationToken stop)
    {
        var learnt = new CompletedLearning(learner, LearningKind.Scenario, scenario.Slug, on, MinutesOf(scenario))
        {
            Way = LearningWay.Answered,
            Version = scenario.Version,
        };
        return writer.Write(
            batch =>
            {
                record.Note(batch, learnt);
                return true;
            },
            stop
        );
    }

    /// <summary>How long reading the account and answering usually takes; less than playing.</summary>
    public static int MinutesOf(Scenario scenario) =>
        Math.Min(scenario.Minutes, ThinkingMinutes + (scenario.WithoutTheScenes.Split(' ').Length + WordsAMinute - 1) / WordsAMinute);
}
