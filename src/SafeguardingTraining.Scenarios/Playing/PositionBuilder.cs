using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>Turns what was told into what a learner sees: passages, people, options in this learner's order.</summary>
internal static class PositionBuilder
{
    private const string PlainQuestion = "What do you do?";

    public static Position Position(Scenario scenario, string role, int seed, StoryState telling, string? trouble) =>
        new(
            telling.Number,
            telling.Scene,
            telling.ScenesDone,
            Passages(scenario, telling, telling.Outcome),
            Passages(scenario, telling, telling.Earlier),
            Passages(scenario, telling, telling.Story),
            trouble is null ? Decision(scenario, seed, telling) : null,
            telling.Ending,
            Knows(scenario, role, telling),
            trouble
        )
        {
            Hub = telling.Hub is { } hub ? Hub(scenario, telling, hub) : null,
        };

    public static Hub Hub(Scenario scenario, StoryState telling, HubState hub) =>
        new(
            hub.Begins,
            hub.Now,
            hub.Until,
            hub.Words,
            Passages(scenario, telling, hub.Opening),
            [.. hub.Done.Select(visit => Visit(scenario, telling, visit, ""))],
            [.. hub.Gone.Select(visit => Visit(scenario, telling, visit, visit.Why ?? TooLong(hub, visit)))]
        );

    /// <summary>The passages of one strand: from where it begins to where the next does.</summary>
    public static IReadOnlyList<Passage> StrandStory(Scenario scenario, StoryState telling, StrandLines strand) =>
        Passages(
            scenario,
            telling,
            strand.Lines.TakeWhile(line => telling.Strands.All(other => other == strand || !ReferenceEquals(other.Lines[0], line)))
        );

    private static Visit Visit(Scenario scenario, StoryState telling, VisitLine visit, string why) =>
        new(visit.Text, visit.Takes, visit.From, why, Passages(scenario, telling, visit.Brought)) { Detail = visit.Detail };

    private static string TooLong(HubState hub, VisitLine visit) =>
        Scenarios.Hub.MinutesBetween(visit.From, hub.Until) is > 0 and var left
            ? $"It takes {visit.Takes} minutes, and you had {left}."
            : "There was no time left.";

    public static Passage Passage(Scenario scenario, StoryState telling, Line line)
    {
        var speaker = scenario.Tags.First<Tag.SpeakerTag>(line.Tags) is { } named ? scenario.Family.PersonOf(named.Name) : null;
        var child = scenario.Tags.First<Tag.ChildTag>(line.Tags) is { } own ? Heading(scenario, own.Heading) : null;
        var asks = scenario.Tags.First<Tag.DecideTag>(line.Tags) is not null;
        return new Passage(Typography.Of(line.Text.Trim()), speaker, child, Got(telling, line))
        {
            Asks = asks,
            Source = telling.SourceOf(line),
        };
    }

    public static string Heading(Scenario scenario, string? heading) =>
        heading ?? (scenario.Family.Child is { } child ? $"{child.Short}’s day" : "The child’s day");

    private static List<Passage> Passages(Scenario scenario, StoryState telling, IEnumerable<Line> lines)
    {
        var passages = new List<Passage>();
        Tag.StrandTag? begun = null;
        foreach (var line in lines)
        {
            // A strand's tag above a choice between texts stands on a line with no words of its own: it belongs to the next that has.
            begun = scenario.Tags.First<Tag.StrandTag>(line.Tags) ?? begun;
            if (!string.IsNullOrWhiteSpace(line.Text))
            {
                passages.Add(Told(scenario, begun, Passage(scenario, telling, line)));
                begun = null;
            }
        }
        return passages;
    }

    private static Passage Told(Scenario scenario, Tag.StrandTag? begun, Passage passage) =>
        begun is null || scenario.StrandOf(begun.StrandId) is not { } strand
            ? passage
            : passage with
            {
                Strand = strand,
                State = strand.StateOf(begun.StateId),
            };

    private static IReadOnlyList<Piece> Got(StoryState telling, Line line) =>
        line.Tags.Count == 0 ? [] : [.. telling.Held.Where(held => ReferenceEquals(held.Line, line)).Select(held => held.Piece)];

    private static Decision? Decision(Scenario scenario, int seed, StoryState telling)
    {
        if (telling.Now.Ended)
        {
            return null;
        }
        var options = new List<Option>(telling.Now.Choices.Count);
        Option? skip = null;
        foreach (var choice in telling.Now.Choices)
        {
            if (!telling.Fits(choice))
            {
                continue;
            }
            var option = new Option(
                choice.Index,
                Typography.Of(choice.Text.Trim()),
                scenario.Tags.First<Tag.WriteTag>(choice.Tags)?.Prompt,
                scenario.Tags.First<Tag.TakesTag>(choice.Tags)?.Minutes,
                scenario.Tags.First<Tag.DetailTag>(choice.Tags)?.Words
            );
            if (skip is null && scenario.Tags.IsSkip(choice))
            {
                skip = option;
            }
            else
            {
                options.Add(option);
            }
        }
        if (telling.Hub is not null && options is [{ Takes: null }])
        {
            // Nothing fits any more, and there is nothing left to leave out.
            skip = null;
        }
        Shuffle.Order(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(options), seed, telling.Number);
        var isPlain = options.Count < 2 && skip is null;
        return new Decision(telling.Question ?? (isPlain ? "" : PlainQuestion), options, skip);
    }

    private static Knowledge Knows(Scenario scenario, string role, StoryState telling) =>
        new(
            telling.Day,
            telling.Date,
            telling.Time,
            [.. telling.Held.Select(held => new HeldPiece(held.Piece, held.Scene, held.Turn == telling.Number))],
            scenario.Family.PeopleFor(role)
        );
}
