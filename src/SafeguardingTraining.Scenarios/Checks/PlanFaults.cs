namespace SafeguardingTraining.Scenarios;

/// <summary>Something in a plan for a room that does not hold together by itself, whatever the story is.</summary>
/// <param name="Line">Of its file, from 1.</param>
public sealed record PlanFault(int Line, string Code, string Message)
{
    /// <summary>Minutes that do not add up, and parts that do not go together.</summary>
    public static IEnumerable<PlanFault> In(RunPlan plan)
    {
        if (plan.AddsUpTo != plan.Minutes)
        {
            yield return new PlanFault(
                plan.Line,
                "plan-minutes",
                $"The plan of {plan.Minutes} minutes adds up to {plan.AddsUpTo}: {plan.Welcome} of welcome, {plan.Spine.Sum(place => place.Minutes)} in scenes, {plan.Spine.Sum(place => place.Break)} of breaks, {plan.LookingBack} of looking back and {plan.Promise} for the promise."
            );
        }
        foreach (var fault in plan.Spine.SelectMany(In))
        {
            yield return fault;
        }
    }

    private static IEnumerable<PlanFault> In(PlanScene place)
    {
        foreach (var part in SceneParts.Always.Where(part => place.MinutesOf(part) == 0))
        {
            yield return new PlanFault(
                place.Line,
                "plan-parts",
                $"Give {string.Join(" or ", place.Scenes)} a minute or more to {part.Key()}: no scene is played without it."
            );
        }
        if ((place.MinutesOf(TimedPart.Vote) > 0) != (place.MinutesOf(TimedPart.Result) > 0))
        {
            yield return new PlanFault(place.Line, "plan-parts", "A first vote and the talk after it (vote, talk) go together.");
        }
        if ((place.MinutesOf(TimedPart.SecondVote) > 0) != (place.MinutesOf(TimedPart.BothResults) > 0))
        {
            yield return new PlanFault(place.Line, "plan-parts", "A second vote and its result (second-vote, both-votes) go together.");
        }
    }
}
