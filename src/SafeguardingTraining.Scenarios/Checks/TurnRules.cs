using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>What each turn of a path must keep to: tags in their places, days going forward, a child in every scene.</summary>
internal sealed class TurnRules(Scenario scenario, InkSource source, ScenarioVocabulary known, Findings findings, bool branches)
{
    private const int LongestParagraph = 110;
    private const string Narrator = "Narrator";

    private readonly Dictionary<string, HashSet<string>> chairs = [];
    private readonly Dictionary<string, int> toldIn = [];
    private readonly HashSet<string> met = [];
    private readonly HashSet<string> read = [];
    private readonly HashSet<(string Role, string Scene)> begun = [];
    private readonly HashSet<(string Role, string Scene)> withChild = [];
    private readonly Dictionary<(string Role, string Scene), HashSet<string>> readings = [];

    /// <summary>The words of every tag that some path came past.</summary>
    public IReadOnlySet<string> MetTags => met;

    /// <summary>The roles named beside a scene that some path came to; empty for one that belongs to all.</summary>
    public IReadOnlyCollection<string> ChairsOf(string scene) => chairs.GetValueOrDefault(scene) ?? [];

    /// <summary>The number of the first scene that tells a piece, by its id, whichever the role and the path.</summary>
    public IReadOnlyDictionary<string, int> ToldIn => toldIn;

    public IEnumerable<Tag> Tags => met.Select(scenario.Tags.Of);

    public void Look(Reader reader)
    {
        var turn = reader.Telling.Now;
        Met(turn);
        LookAtWarnings(reader);
        LookAtScene(reader);
        LookAtChairs(turn);
        foreach (var line in turn.Lines)
        {
            LookAtLine(reader, line);
        }
        foreach (var choice in turn.Choices)
        {
            LookAtChoice(choice);
            LookAtTime(reader, choice);
        }
        foreach (var came in reader.Telling.Held.Where(held => held.Turn == reader.Telling.Number && held.Scene.Number > 0))
        {
            toldIn[came.Piece.Id] = Math.Min(came.Scene.Number, toldIn.GetValueOrDefault(came.Piece.Id, int.MaxValue));
        }
        foreach (var came in reader.Telling.Held.Where(held => held.Turn == reader.Telling.Number && held.On < held.Piece.Date))
        {
            findings.InStory(
                source.LineOfTag($"piece: {came.Piece.Id}"),
                "piece-early",
                $"The piece {came.Piece.Id} is dated {came.Piece.Date:yyyy-MM-dd} and comes on {came.On:yyyy-MM-dd}, before anybody had it."
            );
        }
    }

    /// <summary>Remembers the tags of a turn that was only glimpsed.</summary>
    public void Met(Turn turn)
    {
        foreach (var line in turn.Lines)
        {
            met.UnionWith(line.Tags);
        }
        foreach (var choice in turn.Choices)
        {
            met.UnionWith(choice.Tags);
        }
    }

    /// <summary>What can be said once every path was walked.</summary>
    public void LookBack()
    {
        foreach (var (role, scene) in begun.Except(withChild))
        {
            findings.InStory(
                source.LineOfScene(scene),
                "child-missing",
                $"As {role}, the scene {scene} has no passage of the child's day."
            );
        }
        foreach (var role in branches ? [] : scenario.Roles)
        {
            var scenes = readings.Where(reading => reading.Key.Role == role.Id).ToList();
            var changing = scenes.Count(reading => reading.Value.Count > 1);
            if (changing * 3 < scenes.Count)
            {
                findings.InStory(
                    1,
                    "scenes-same",
                    $"As {role.Id}, {changing} of {scenes.Count} scenes read differently because of something earlier."
                );
            }
        }
    }

    private void LookAtWarnings(Reader reader)
    {
        foreach (var warning in reader.Telling.Now.Troubles.Where(trouble => trouble.Kind is TroubleKind.Warning))
        {
            findings.At(
                scenario.Lines.Find(warning.Path),
                source.LineOfScene(reader.Position.Scene.Id),
                "story-warning",
                $"{warning.Message} ({warning.Path})"
            );
        }
    }

    private void LookAtScene(Reader reader)
    {
        var scenes = TagsOf<Tag.SceneTag>(reader.Telling.Now);
        var key = (reader.Role, reader.Position.Scene.Id);
        foreach (var scene in scenes)
        {
            begun.Add((reader.Role, scene.Id));
        }
        if (scenes.Count > 0)
        {
            var reading = string.Join('\n', reader.Position.Story.Select(passage => passage.Text));
            readings.TryAdd(key, []);
            readings[key].Add(reading);
        }
        withChild.UnionWith(reader.Telling.ChildLines.Select(line => (reader.Role, line.Scene.Id)));
        LookAtOrder(reader);
    }

    private void LookAtChairs(Turn turn)
    {
        foreach (var line in turn.Lines.Where(line => scenario.Tags.First<Tag.RoleTag>(line.Tags) is not null))
        {
            if (scenario.Tags.First<Tag.SceneTag>(line.Tags) is { } scene)
            {
                chairs.TryAdd(scene.Id, []);
                chairs[scene.Id].UnionWith(line.Tags.Select(scenario.Tags.Of).OfType<Tag.RoleTag>().Select(role => role.Id));
            }
        }
    }

    private void LookAtOrder(Reader reader)
    {
        if (reader.Telling.BegunAgain is { } again)
        {
            findings.InStory(
                source.LineOfScene(again),
                "scene-repeated",
                $"As {reader.Role}, the scene {again} begins a second time on one path."
            );
        }
        if (reader.Telling.WentBack is { } back)
        {
            var line = source.LineOfTag($"day: {back.To}", source.LineOfScene(reader.Position.Scene.Id));
            findings.InStory(line, "day-backwards", $"As {reader.Role}, day {back.From} is followed by day {back.To}.");
        }
    }

    private void LookAtLine(Reader reader, Line line)
    {
        foreach (var text in line.Tags)
        {
            var tag = scenario.Tags.Of(text);
            if (tag is Tag.ClockTag or Tag.UntilTag && !IsWholeClock(line))
            {
                findings.InStory(
                    source.LineOfTag(text),
                    "clock-half",
                    "# clock and # until stand together on the first line of a scene, the earlier time first."
                );
            }
            if (tag.Place is TagPlace.Choice)
            {
                Misplaced(text, "stands on a line; it belongs inside the brackets of an option");
            }
            else if (tag.Place is TagPlace.Outcome && reader.Telling.Number == 0)
            {
                Misplaced(text, "stands before any option; it belongs under one");
            }
            else if (tag is Tag.ChildTag)
            {
                findings.Length(findings.Folder.Story, LineOf(reader, line), "length", "The child's passage", line.Text, 25, 60);
            }
        }
        if (Counting.Words(line.Text) is var words && words > LongestParagraph)
        {
            findings.InStory(LineOf(reader, line), "text-long", $"This paragraph has {words} words.");
        }
        if (
            scenario.Tags.First<Tag.SpeakerTag>(line.Tags) is { Name: not Narrator } speaker
            && line.Text.TrimStart() is not ['"' or '“' or '*', ..]
        )
        {
            findings.InStory(
                LineOf(reader, line),
                "speaker-narration",
                $"The label {speaker.Name} stands on narration: it belongs on a line that begins with their own words."
            );
        }
        if (scenario.Tags.First<Tag.SpeakerTag>(line.Tags) is null or { Name: Narrator } && read.Add(line.Text))
        {
            LookAtNarrator(reader, line);
        }
    }

    /// <summary>
    /// What is in *asterisks* is somebody's writing being shown; a line with the comment // meant is as its author wants it.
    /// </summary>
    private void LookAtNarrator(Reader reader, Line line)
    {
        var own = string.Concat(Span.Of(line.Text).Select(span => span.Emphasised ? " ... " : span.Text));
        foreach (var wording in known.Wordings(own))
        {
            var at = LineOf(reader, line);
            if (!source.IsMeant(at))
            {
                findings.InStory(at, "word-uncritical", $"The narrator says \"{wording.Found}\". What about: {wording.Instead}");
            }
        }
    }

    private bool IsWholeClock(Line line) =>
        scenario.Tags.First<Tag.ClockTag>(line.Tags) is { } clock
        && scenario.Tags.First<Tag.UntilTag>(line.Tags) is { } until
        && clock.At < until.At;

    private void LookAtChoice(Choice choice)
    {
        foreach (var text in choice.Tags.Where(text => scenario.Tags.Of(text).Place is TagPlace.Line or TagPlace.Outcome))
        {
            Misplaced(text, "stands inside an option; it belongs on a line of its own");
        }
    }

    private void LookAtTime(Reader reader, Choice choice)
    {
        if (scenario.Tags.First<Tag.TakesTag>(choice.Tags) is not { } takes)
        {
            return;
        }
        var line = source.LineOfOption(Typography.Of(choice.Text.Trim())) ?? source.LineOfScene(reader.Position.Scene.Id);
        if (reader.Telling.Hub is not { } hub)
        {
            findings.InStory(line, "takes-clock", "This takes time, and no clock is running: begin the scene with # clock and # until.");
        }
        else if (!hub.Fits(takes.Minutes))
        {
            findings.InStory(
                line,
                "takes-unguarded",
                $"This takes {takes.Minutes} minutes and is offered with {hub.Left} left: the story should not offer what does not fit."
            );
        }
    }

    private void Misplaced(string tag, string why) => findings.InStory(source.LineOfTag(tag), "tag-misplaced", $"\"{tag}\" {why}.");

    private int LineOf(Reader reader, Line line) =>
        source.LineOfText(Typography.Of(line.Text.Trim())) ?? source.LineOfScene(reader.Position.Scene.Id);

    private List<T> TagsOf<T>(Turn turn)
        where T : Tag => [.. turn.Lines.SelectMany(line => line.Tags).Select(scenario.Tags.Of).OfType<T>()];
}
