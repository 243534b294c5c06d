using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>A playthrough with its scenario, who the learner is in it, and the place it has reached.</summary>
public sealed record OpenAttempt(Attempt Attempt, Scenario Scenario, Role Role, Position Position)
{
    public SceneModel Scene => new(Attempt.Id, Scenario, Role, Position);

    /// <summary>The same page again with what was chosen and written, and why it came back.</summary>
    public SceneModel SentBack(Choosing choosing, string problem) =>
        Scene with { Chosen = choosing.Option, Written = choosing.Written, Problem = problem };
}
