using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>What every decision must offer, in each role that meets it.</summary>
internal sealed class DecisionRules(Scenario scenario, InkSource source, Findings findings, bool branches)
{
    private const int MostLooks = 20;

    private readonly Dictionary<string, Weighed> weighed = [];
    private readonly HashSet<string> looked = [];
    private readonly HashSet<string> offered = [];
    private readonly HashSet<(string Role, string Scene)> writing = [];

    /// <summary>Looks at the decision here, the first time it is met; answers with one step along each of its options.</summary>
    public IReadOnlyList<ChoiceLookahead> Look(Reader reader)
    {
        LookForDifference(reader);
        if (reader.Position.Decision is not { } decision || !looked.Add(Key(reader, decision)))
        {
            return [];
        }
        offered.UnionWith(decision.Options.Select(option => option.Text));
        var ways = reader.Glimpses();
        ChoiceLookahead[] skip = decision.Skip is { } leaveOut ? [reader.Glimpse(leaveOut)] : [];
        offered.UnionWith(skip.Select(way => way.Option.Text));
        if (decision.Skip is not null || reader.Telling.Question is not null || ways.Any(way => way.IsAnnotated))
        {
            Look(reader, decision, ways);
        }
        foreach (var counted in skip.Where(way => way.IsAnnotated))
        {
            findings.InStory(Line(reader, counted), "skip-annotated", "The way past this part carries annotations.");
        }
        return [.. ways, .. skip];
    }

    /// <summary>What can be said once every path was walked.</summary>
    public void LookBack()
    {
        foreach (var (_, decision) in weighed.Where(one => !one.Value.Differs))
        {
            findings.InStory(
                decision.Line,
                "decision-same",
                "Every option of this decision leads to the same place, and nothing that was chosen is remembered."
            );
        }
        foreach (var option in source.Options.Where(option => !offered.Contains(option.Text)))
        {
            findings.InStory(option.Line, "option-unoffered", $"No path that was tried is offered \"{option.Text}\".");
        }
        foreach (var role in scenario.Roles)
        {
            if (!branches && writing.Count(one => one.Role == role.Id) is var asked and < 2)
            {
                findings.InStory(
                    1,
                    "write-few",
                    $"As {role.Id}, {asked} of the decisions ask for the learner's own words; at least two should."
                );
            }
        }
    }

    private void Look(Reader reader, Decision decision, IReadOnlyList<ChoiceLookahead> ways)
    {
        var line = ways.Select(way => source.LineOfOption(way.Option.Text)).OfType<int>().DefaultIfEmpty(SceneLine(reader)).Min();
        var isHub = reader.Telling.Hub is not null && (decision.IsForTime || ways is [{ IsAnnotated: false }]);
        Say(reader.Telling.Question is null, line, "question-missing", "This decision has no # decide on the line before it.");
        Say(
            decision is { Skip: null, IsPlain: false },
            line,
            "skip-missing",
            "This decision has no way past it: + [Leave this part out. # skip]."
        );
        if (ways.Any(way => way.Option.Write is not null))
        {
            writing.Add((reader.Role, reader.Position.Scene.Id));
        }
        if (isHub)
        {
            LookAtHub(ways, line);
        }
        else
        {
            LookAtWeighing(reader, ways, line);
        }
    }

    private void LookAtWeighing(Reader reader, IReadOnlyList<ChoiceLookahead> ways, int line)
    {
        Say(ways.Count < 2, line, "options-few", $"This decision has {ways.Count} options.");
        Say(
            branches ? ways.Count > 4 : ways.Count is 2 or > 3,
            line,
            "options-three",
            $"This decision has {ways.Count} options; it should have {(branches ? "two to four" : "three")}."
        );
        foreach (var way in ways)
        {
            Look(way, Line(reader, way), isVisit: false);
        }
        LookAtLengths(ways, line);
    }

    /// <summary>Visits have their reasons; where they stand in the relationship window may be left open. A way on has neither.</summary>
    private void LookAtHub(IReadOnlyList<ChoiceLookahead> ways, int line)
    {
        foreach (var visit in ways.Where(way => way.Option.Takes is not null))
        {
            Look(visit, source.LineOfOption(visit.Option.Text) ?? line, isVisit: true);
        }
        Say(
            ways.All(way => way.Option.Takes is not null),
            line,
            "hub-closed",
            "There is no way on from here but by visits: add an option without # takes."
        );
    }

    /// <summary>Some decisions matter only after what was done before; each is looked at in several places until it does.</summary>
    private void LookForDifference(Reader reader)
    {
        if (!branches || reader.Position.Decision is not { Options.Count: > 1, IsForTime: false } decision)
        {
            return;
        }
        var key = Key(reader, decision);
        if (!weighed.TryGetValue(key, out var before))
        {
            before = new Weighed(source.LineOfOption(decision.Options[0].Text) ?? SceneLine(reader), 0, Differs: false);
        }
        if (!before.Differs && before.Looks < MostLooks)
        {
            var leads = decision.Options.Select(option => Ahead(reader, option)).Distinct().Count();
            weighed[key] = before with { Looks = before.Looks + 1, Differs = leads > 1 };
        }
    }

    /// <summary>Where an option leads once nothing plain is left to go on with, named by all that can still make a difference.</summary>
    private static string Ahead(Reader reader, Option option)
    {
        var ahead = reader.Fork();
        ahead.Take(new TakenChoice(option.Index));
        for (var plain = 0; plain < Walker.LongestPath && ahead.Position.Decision is { IsPlain: true } decision; plain++)
        {
            ahead.Take(new TakenChoice(decision.Options[0].Index));
        }
        return ahead.HasEnded ? string.Concat(ahead.Position.Story.Select(passage => passage.Text)) : ahead.Fingerprint;
    }

    private void Look(ChoiceLookahead way, int line, bool isVisit)
    {
        Say(way.Did is null, line, "did-missing", "This option has no # did.");
        Say(way.Points.Count == 0, line, "point-missing", "This option has no # point.");
        Say(way.Challenge is null && !isVisit, line, "challenge-missing", "This option has no # challenge.");
        Say(way.Support is null && !isVisit, line, "support-missing", "This option has no # support.");
        Say(way.Because is null, line, "because-missing", "This option has no # because.");
        Say(
            IsHomeless(way.Turn),
            line,
            "annotation-homeless",
            "The annotations of this option stand on the next scene's line: give the outcome a line of its own."
        );
        findings.Length(findings.Folder.Story, line, "length", "The option", way.Option.Text, 0, 25);
    }

    /// <summary>An annotation on the line that begins a scene or an ending, or after it, was meant for another line.</summary>
    private bool IsHomeless(Turn turn)
    {
        var tags = turn.Lines.Select(line => line.Tags.Select(scenario.Tags.Of).ToList()).ToList();
        var begins = tags.FindIndex(line => line.Any(tag => tag is Tag.SceneTag or Tag.EndingTag));
        return begins >= 0 && tags.Skip(begins).Any(line => line.Any(tag => tag.Place is TagPlace.Outcome));
    }

    private void LookAtLengths(IReadOnlyList<ChoiceLookahead> ways, int line)
    {
        var words = ways.Select(way => Counting.Words(way.Option.Text)).DefaultIfEmpty().ToList();
        var (least, most) = (words.Min(), words.Max());
        Say(least * 3 < most * 2, line, "options-uneven", $"The options here have from {least} to {most} words.");
    }

    private void Say(bool isSo, int line, string code, string message)
    {
        if (isSo)
        {
            findings.InStory(line, code, message);
        }
    }

    private int Line(Reader reader, ChoiceLookahead way) =>
        source.LineOfOption(way.Option.Text)
        ?? (way.Did is { } did ? source.Tags.FirstOrDefault(tag => Tag.Of(tag.Text) is Tag.DidTag other && other.Text == did)?.Line : null)
        ?? SceneLine(reader);

    /// <summary>How often a decision was looked at for what its options change, and whether they did.</summary>
    private sealed record Weighed(int Line, int Looks, bool Differs);

    private int SceneLine(Reader reader) => source.LineOfScene(reader.Position.Scene.Id);

    private static string Key(Reader reader, Decision decision) =>
        $"{reader.Role}\n{reader.Position.Scene.Id}\n{string.Join('\n', decision.Options.OrderBy(option => option.Index).Select(option => option.Text))}\n{decision.Skip?.Text}";
}
