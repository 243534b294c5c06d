namespace SafeguardingTraining.Scenarios;

/// <summary>What a plan for a room promises: scenes that are there, minutes that add up, and a sentence for whatever it leaves out.</summary>
internal sealed class PlanRules(Scenario scenario, InkSource source, Findings findings)
{
    private const int Walks = 24;
    private const int LongestWalk = 200;

    public void Look()
    {
        foreach (var told in scenario.Told)
        {
            LookAt(told);
        }
        foreach (var plan in scenario.Plans)
        {
            LookAt(plan);
        }
    }

    private void LookAt(ToldScene told)
    {
        if (scenario.SceneOf(told.Scene) is null)
        {
            findings.InScenario(told.Line, "plan-scene", $"\"{told.Scene}\" is no scene of the story.");
        }
        foreach (var words in told.Takes.Where(words => source.Options.All(option => !Begins(option.Text, words))))
        {
            findings.InScenario(told.Line, "plan-takes", $"No option of the story begins with \"{words}\".");
        }
    }

    private void LookAt(RunPlan plan)
    {
        foreach (var fault in PlanFault.In(plan))
        {
            findings.InScenario(fault.Line, fault.Code, fault.Message);
        }
        foreach (var place in plan.Spine)
        {
            LookAt(place);
        }
        foreach (var scene in scenario.Scenes.Where(scene => plan.PlaceOf(scene.Id) is null && scenario.ToldOf(scene.Id) is null))
        {
            findings.InScenario(
                plan.Line,
                "plan-sentence",
                $"The plan of {plan.Minutes} minutes leaves out the scene \"{scene.Id}\", and \"told\" has no sentence for it."
            );
        }
        if (plan.Spine.All(place => place.Scenes.All(scene => scenario.SceneOf(scene) is not null)))
        {
            LookForWays(plan);
        }
    }

    private void LookAt(PlanScene place)
    {
        foreach (var id in place.Scenes.Where(id => scenario.SceneOf(id) is null))
        {
            findings.InScenario(place.Line, "plan-scene", $"\"{id}\" is no scene of the story.");
        }
    }

    /// <summary>A room that plays the spine comes to each of its places, whatever it decides; else its minutes are no plan.</summary>
    private void LookForWays(RunPlan plan)
    {
        foreach (var role in scenario.Roles)
        {
            var met = Enumerable.Range(0, Walks).SelectMany(walk => Walked(plan, role.Id, walk)).CountBy(place => place).ToDictionary();
            for (var place = 0; place < plan.Spine.Count; place++)
            {
                var times = met.GetValueOrDefault(place);
                if (times * 2 < Walks)
                {
                    findings.InScenario(
                        plan.Spine[place].Line,
                        "plan-unmet",
                        $"As {role.Id}, a room with the plan of {plan.Minutes} minutes comes to {string.Join(" or ", plan.Spine[place].Scenes)} on {times} of {Walks} walks: say with \"takes\" what is done in the scenes before it, or put the other way of the fork beside it."
                    );
                }
            }
        }
    }

    /// <summary>The places of the plan that a walk comes to, by their number.</summary>
    private HashSet<int> Walked(RunPlan plan, string role, int seed)
    {
        var chance = new Chance((ulong)seed + 1);
        var reader = Reader.Start(scenario, role, seed);
        var met = new HashSet<int>();
        for (var turn = 0; turn < LongestWalk; turn++)
        {
            reader.Pass(plan);
            if (plan.PlaceOf(reader.Position.Scene.Id) is { } place)
            {
                met.Add(plan.Spine.ToList().IndexOf(place));
            }
            if (reader.Position.Decision is not { Options: { Count: > 0 } options })
            {
                break;
            }
            reader.Take(new TakenChoice(options[chance.Below(options.Count)].Index));
        }
        return met;
    }

    private static bool Begins(string option, string words) => Typography.Of(option).StartsWith(words, StringComparison.Ordinal);
}
