namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>How far somebody is in the induction plan that they follow if they like; nothing is due in it.</summary>
/// <param name="Next">The first step that is not done; null when all are.</param>
/// <param name="Done">How many are done.</param>
public sealed record InductionStanding(InductionStep? Next, int Done, int Steps)
{
    /// <summary>Null where there is no plan.</summary>
    public static InductionStanding? Of(InductionModel plan)
    {
        var steps = plan.Parts.SelectMany(part => part.Steps).ToList();
        return steps.Count == 0
            ? null
            : new InductionStanding(steps.Find(step => step.Done is null), steps.Count(step => step.Done is not null), steps.Count);
    }
}
