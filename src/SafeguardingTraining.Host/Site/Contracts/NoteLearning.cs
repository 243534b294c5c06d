using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Notes that somebody finished something here: that it happened and when, never what they chose, wrote or answered.</summary>
public delegate Task NoteLearning(CompletedLearning learnt, CancellationToken stop);

/// <summary>Something finished by one learner. The same thing on the same day is noted once.</summary>
/// <param name="Slug">Which one; empty for a reflection.</param>
/// <param name="Minutes">How long it usually takes, or took; 0 when nobody knows.</param>
public sealed record CompletedLearning(Learner Learner, LearningKind Kind, string Slug, DateOnly On, int Minutes)
{
    /// <summary>Of a scenario: pieces that stayed unopened, by id. They are counted for a group and kept for nobody.</summary>
    public IReadOnlyList<string> Unopened { get; init; } = [];
}

/// <summary>What a person can finish here.</summary>
public enum LearningKind { Scenario, Briefing, Drill, Workshop, Reflection }

public static class LearningKinds
{
    /// <summary>Learnt together with others; regulators ask for it apart (NMC, revalidation: at least 20 of 35 hours).</summary>
    public static bool IsTogether(this LearningKind kind) => kind is LearningKind.Workshop;
}
