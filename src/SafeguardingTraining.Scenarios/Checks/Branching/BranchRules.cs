namespace SafeguardingTraining.Scenarios;

/// <summary>What is asked of a story that branches: that what is done leads somewhere else, is remembered, and can be mended.</summary>
internal sealed class BranchRules(Scenario scenario, ScenarioFiles files, InkSource source, Findings findings)
{
    /// <summary>The figures of the story, or null while a tag that cannot be read keeps it from being measured.</summary>
    /// <param name="isWhole">It comes to its end on every path that was tried.</param>
    public BranchFigures? Look(bool isWhole)
    {
        LookAtStrands();
        LookAtGroups();
        if (!isWhole || findings.Has("tag-unknown") || findings.Has("tag-malformed"))
        {
            return null;
        }
        LookAtActs();
        var figures = BranchFigures.Of(scenario, files.StoryInk);
        LookAtFigures(figures);
        return figures;
    }

    private double MostSharedWords => scenario.IsSmall ? BranchGoals.MostSharedWordsOfASmallOne : BranchGoals.MostSharedWords;

    private int FewestTyped => scenario.IsSmall ? 1 : 3;

    private static string Percent(double share) => BranchGoals.Percent(share);

    private void LookAtStrands()
    {
        if (scenario.Strands.Count == 0)
        {
            findings.Add(findings.Folder.Scenario, 1, "strands-missing", "The front matter names no strands.");
        }
        foreach (var strand in scenario.Strands.Where(strand => strand.States.Count is < 2 or > 4))
        {
            findings.Add(
                findings.Folder.Scenario,
                1,
                "strands-missing",
                $"The strand {strand.Id} has {strand.States.Count} states; it should have two to four."
            );
        }
    }

    private void LookAtActs()
    {
        var futures = Futures.Of(scenario, files.StoryInk);
        foreach (var act in futures.Forgiven)
        {
            findings.InStory(LineOf(act), "serious-forgiven", $"After this serious act some way still leads to {Best(act.StrandId)}.");
        }
        foreach (var slip in futures.Final)
        {
            findings.InStory(
                LineOf(slip),
                "slip-final",
                $"After this no way {(futures.IsComplete ? "leads" : "that was tried leads")} to {Best(slip.StrandId)} any more, though it is no serious act: build a way back, or mark it # serious."
            );
        }
        foreach (var (role, states) in futures.Reachable)
        {
            foreach (
                var (strand, state) in scenario
                    .Strands.SelectMany(strand => strand.States.Select(state => (strand.Id, state.Id)))
                    .Except(states)
            )
            {
                findings.InStory(LineOfState(strand, state), "strand-unreached", $"As {role}, no way leads to {strand} {state}.");
            }
        }
    }

    private void LookAtGroups()
    {
        var groups = OptionGroups.In(files.StoryInk);
        foreach (var group in groups.Where(group => group is { Strongest: null, Options.Count: > 1 }))
        {
            findings.InStory(group.Line, "strongest-missing", "Above these options stands no comment // strongest.");
        }
        foreach (var group in groups.Where(group => group.Strongest?.Count > group.Places.Count()))
        {
            findings.InStory(
                group.Line,
                "strongest-missing",
                $"The comment // strongest names an option that is not there: there are {group.Options.Count}."
            );
        }
    }

    private void LookAtFigures(BranchFigures figures)
    {
        foreach (var role in figures.Roles)
        {
            LookAtRole(role);
        }
        foreach (var strand in figures.Strands)
        {
            foreach (var (state, share) in strand.States)
            {
                Say(
                    share < BranchGoals.LeastShare,
                    LineOfState(strand.Strand.Id, state),
                    "strand-rare",
                    $"{strand.Strand.Id} comes to {state} on {Percent(share)} of walks; at least {Percent(BranchGoals.LeastShare)} should."
                );
                Say(
                    share > BranchGoals.MostOfAState,
                    LineOfState(strand.Strand.Id, state),
                    "strand-common",
                    $"{strand.Strand.Id} comes to {state} on {Percent(share)} of walks; at most {Percent(BranchGoals.MostOfAState)} should."
                );
            }
        }
    }

    private void LookAtRole(RoleFigures role)
    {
        foreach (var (stop, share) in role.Rare)
        {
            Say(
                true,
                LineOfStop(stop),
                "scene-rare",
                $"As {role.Role}, {Percent(share)} of walks come to \"{stop}\"; at least {Percent(BranchGoals.LeastShare)} should."
            );
        }
        Say(
            role.SharedWords > MostSharedWords,
            1,
            "words-shared",
            $"As {role.Role}, two walks share {Percent(role.SharedWords)} of their words; at most {Percent(MostSharedWords)} should be the same."
        );
        Say(
            !scenario.IsSmall && role.Sequences < BranchGoals.FewestSequences,
            1,
            "sequences-few",
            $"As {role.Role}, walks take {role.Sequences} sequences of scenes and visits; there should be at least {BranchGoals.FewestSequences}."
        );
        Say(
            role.SharedSource > BranchGoals.MostSharedSource,
            1,
            "role-shared",
            $"{Percent(role.SharedSource)} of what {role.Role} can read is read by others too; at most {Percent(BranchGoals.MostSharedSource)} should be."
        );
        Say(
            role.Typed.Median < FewestTyped,
            1,
            "write-few",
            $"As {role.Role}, the median walk is asked for the learner's own words {role.Typed.Median} times; it should be at least {(FewestTyped == 1 ? "once" : "three")}."
        );
    }

    private void Say(bool isSo, int line, string code, string message)
    {
        if (isSo)
        {
            findings.InStory(line, code, message);
        }
    }

    private string Best(string strandId) =>
        scenario.StrandOf(strandId) is { States: [var best, ..] } strand ? $"\"{best.Title}\", the best state of {strand.Id}" : strandId;

    private int LineOf(Closing closing) => source.LineOfOption(closing.Option, source.LineOfScene(closing.Scene)) ?? LineOf(closing.Option);

    private int LineOf(string option) => source.LineOfOption(option) ?? 1;

    private int LineOfStop(string stop) =>
        stop.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? LineOf(stop[(slash + 1)..]) : source.LineOfScene(stop);

    private int LineOfState(string strand, string state) => source.LineOfTag($"strand: {strand} {state}");
}
