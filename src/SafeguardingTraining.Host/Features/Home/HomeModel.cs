using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Workshops;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>
/// What the front page shows: where the learner left off, if anywhere, what they said they would do by about now, what they are asked
/// again, and what their programmes ask of them next.
/// </summary>
public sealed record HomeModel(
    CarryOn? LeftOff = null,
    IReadOnlyList<DueAction>? Due = null,
    IReadOnlyList<QuestionDue>? Asked = null,
    DateOnly Today = default,
    NextLearning? Next = null
)
{
    /// <summary>What happened to pages of their diary that they showed to somebody.</summary>
    public IReadOnlyList<DiaryNews> News { get; init; } = [];
}
