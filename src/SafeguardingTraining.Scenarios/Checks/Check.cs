using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Scenarios;

/// <summary>Reads a scenario as its author's first reader would: tries every way through it and names what to fix.</summary>
public static class Check
{
    /// <summary>
    /// Everything to fix in a scenario, by file and line; <see cref="Rule.All"/> explains each code. A folder that cannot
    /// be read reports only why. Walks some hundreds of paths in each role: well under a second or two.
    /// </summary>
    public static IReadOnlyList<Problem> Of(ScenarioFiles files, ScenarioVocabulary known) => Review(files, known).Problems;

    /// <summary>The same, with the measure of the scenario when it could be walked.</summary>
    public static Checked Review(ScenarioFiles files, ScenarioVocabulary known) =>
        ScenarioReader.Read(files) switch
        {
            Reading.Broken broken => new Checked(broken.Problems, null),
            Reading.Complete whole => Review(files, whole.Scenario, known),
            _ => throw new InvalidOperationException("A reading is whole or broken."),
        };

    private static Checked Review(ScenarioFiles files, Scenario scenario, ScenarioVocabulary known)
    {
        var findings = new Findings(new ScenarioFolder(files.Slug));
        var source = new InkSource(files.StoryInk);
        // A story with strands was written to branch, whatever stood here under its name before.
        var branches = scenario.Strands.Count > 0 || !known.OnTheRail.Contains(files.Slug);
        new PresentationRules(scenario, files, findings).Look();
        new TagRules(scenario, source, known, findings, branches).Look();
        new NameRules(files, findings).Look();
        new FlowRules(scenario, source, findings).Look();
        new PlanRules(scenario, source, findings).Look();
        var story = new StoryRules(scenario, source, known, findings, branches);
        var walk = story.Look();
        if (!walk.IsLost)
        {
            new PieceRules(scenario, files, findings, branches).Look(story.ToldIn);
        }
        var figures = branches ? new BranchRules(scenario, files, source, findings).Look(!walk.IsLost) : null;
        return new Checked(findings.All, Measure.Of(walk)) { Figures = figures };
    }
}

/// <summary>What checking a scenario came to.</summary>
public sealed record Checked(IReadOnlyList<Problem> Problems, Measure? Measure)
{
    /// <summary>How far the story branches; null for one that is not asked to, or that breaks down.</summary>
    public BranchFigures? Figures { get; init; }
}
