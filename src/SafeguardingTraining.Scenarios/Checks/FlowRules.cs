namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What the story's text shows without walking it: places nothing leads to, circles with no way on, variables nobody looks at.
/// </summary>
internal sealed class FlowRules(Scenario scenario, InkSource source, Findings findings)
{
    public void Look()
    {
        var flow = scenario.Story.Flow;
        var reached = flow.Reached;
        var leaving = flow.WithAWayOut;
        foreach (var place in flow.Places.Select(place => place.Path).Where(path => path.Length > 0))
        {
            if (!reached.Contains(place))
            {
                findings.InStory(source.LineOfPlace(place), "knot-unreachable", $"Nothing leads to {place}.");
            }
            else if (!leaving.Contains(place))
            {
                findings.InStory(source.LineOfPlace(place), "loop-closed", $"From {place} every way leads round, and none to an end.");
            }
        }
        foreach (var variable in scenario.Story.UnreadVariables.Where(name => name != "role"))
        {
            findings.InStory(source.LineOfVariable(variable), "variable-unread", $"Nothing ever looks at the variable {variable}.");
        }
    }
}
