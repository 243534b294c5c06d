using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>Checks the questions that the diary offers.</summary>
internal sealed class DiaryQuestionsCheck : IContentCheck
{
    public IReadOnlyList<Problem> Problems(ContentTexts texts) => DiaryQuestions.Read(texts).Problems;
}
