using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What somebody might do after finishing something: one or two links, from their programme or near to what they did.</summary>
public interface INextSteps
{
    /// <param name="learner">Null for somebody who has begun nothing here.</param>
    Task<IReadOnlyList<NextStep>> After(LearningKind kind, string slug, Learner? learner, CancellationToken stop);
}

/// <param name="Kind">"Briefing", "Scenario", ...</param>
/// <param name="Why">"Next in First three months, due by 18 December 2026", "About 7 minutes, on the same practice points".</param>
public sealed record NextStep(string Kind, string Title, string Address, string Why);
