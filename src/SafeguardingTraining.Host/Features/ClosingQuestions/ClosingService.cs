using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.ClosingQuestions;

/// <summary>Shows closing questions to a learner, and takes what they wrote to their diary when they asked for it.</summary>
public sealed class ClosingService(IDiaryInbox inbox)
{
    public async Task<ClosingQuestionsModel> Ask(HttpContext http, ClosingAnswers answers, CancellationToken stop) =>
        new(answers, Learner.SignedIn(http) is { } me && await inbox.HasDiary(me.Id, stop), []);

    /// <summary>Where the words went; nowhere unless the learner is signed in, has a diary and asked for it.</summary>
    /// <param name="minutes">How long what was answered usually takes, which goes along as the time spent learning.</param>
    public async Task<DiaryInboxOutcome> Put(
        Learner learner,
        ClosingAnswers answers,
        string about,
        LearningKind kind,
        IReadOnlyList<string> points,
        int minutes,
        DateOnly today,
        CancellationToken stop
    ) =>
        answers.ForDiary && learner.IsSignedIn
            ? await inbox.Put(
                new WordsForDiary(answers.Once, learner.Id, about, kind, answers.ForEntry, points, today) { Minutes = minutes },
                stop
            )
            : DiaryInboxOutcome.NoDiary;
}

public static class ClosingQuestionsSetup
{
    public static WebApplicationBuilder AddClosingQuestions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ClosingService>();
        return builder;
    }
}

/// <summary>What a page says after its questions were answered, by a word in its address.</summary>
public static class ClosingWords
{
    public const string Counted = "answered";
    public const string CountedAndKept = "kept";
    public const string NotNow =
        "Your diary could not take it just now, so nothing was counted yet. Your words are still here: try again, or take the tick away.";

    public static string Saying(DiaryInboxOutcome where) => where == DiaryInboxOutcome.Kept ? CountedAndKept : Counted;

    public static string? Said(string? said) =>
        said switch
        {
            Counted => "Answered, and counted. Your words were not kept.",
            CountedAndKept =>
                "Answered, and counted. Your words are in your diary, where only you can read them, with the time it usually takes: change it there if yours was another.",
            _ => null,
        };
}
