using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// Walks a story at random as learners might: every option as likely as any other, a part left out once in twenty. The same story
/// is always walked the same way.
/// </summary>
internal sealed class BranchWalker(Scenario scenario, IReadOnlyList<OptionGroup> groups)
{
    private const int SkipsOneIn = 20;

    private readonly Dictionary<string, int> words = [];
    private readonly ILookup<string, OptionGroup> groupOf = groups
        .SelectMany(group => group.Options.Select(option => (option.Text, group)))
        .ToLookup(pair => pair.Text, pair => pair.group);

    public BranchPath Walk(string role, int number)
    {
        var chance = new Chance((ulong)number + 1);
        var reader = Reader.Start(scenario, role, number);
        var path = new Draft(this, role);
        path.Hear(reader.Telling);
        for (var taken = 0; taken < Walker.LongestPath && reader.Telling.Offered is { Count: > 0 } offered; taken++)
        {
            var choice = Choose(offered, ref chance);
            path.Take(reader.Telling, choice, offered);
            if (!reader.Take(new TakenChoice(choice.Index)))
            {
                break;
            }
            path.Hear(reader.Telling);
        }
        return path.Whole(reader.Telling);
    }

    private Choice Choose(List<Choice> offered, ref Chance chance)
    {
        var skips = offered.Where(IsSkip).ToList();
        var ways = offered.Where(choice => !IsSkip(choice)).ToList();
        if (ways.Count == 0 || (skips.Count > 0 && chance.Below(SkipsOneIn) == 0))
        {
            return skips.Count > 0 ? skips[0] : offered[0];
        }
        return ways[chance.Below(ways.Count)];
    }

    private TagBook Tags => scenario.Tags;

    private bool IsSkip(Choice choice) => scenario.Tags.IsSkip(choice);

    private int WordsOf(string text) => words.TryGetValue(text, out var known) ? known : words[text] = Counting.Words(text);

    /// <summary>A path as it is being walked.</summary>
    private sealed class Draft(BranchWalker walker, string role)
    {
        private readonly List<string> stops = [];
        private readonly Dictionary<string, int> passages = [];
        private readonly Dictionary<string, string> chosen = [];
        private readonly HashSet<string> serious = [];
        private readonly HashSet<string> readOptions = [];
        private bool slipped;
        private bool repaired;
        private int scenes;
        private int visits;
        private int total;
        private int decisions;
        private int typed;

        private TagBook Tags => walker.Tags;

        public void Hear(StoryState telling)
        {
            foreach (var scene in telling.ScenesBegun.Skip(scenes))
            {
                stops.Add(scene);
                scenes++;
            }
            foreach (var line in telling.Now.Lines)
            {
                var count = walker.WordsOf(line.Text);
                passages[line.Text] = count;
                total += count;
                foreach (var tag in line.Tags.Select(Tags.Of))
                {
                    Hear(tag);
                }
            }
            foreach (var choice in telling.Now.Choices)
            {
                // What is offered again is not read again.
                total += readOptions.Add(choice.Text) ? walker.WordsOf(choice.Text) : 0;
            }
        }

        public void Take(StoryState telling, Choice choice, List<Choice> offered)
        {
            var text = Typography.Of(choice.Text.Trim());
            var ways = offered.Count(other => !walker.IsSkip(other));
            if (Tags.First<Tag.TakesTag>(choice.Tags) is not null)
            {
                visits++;
                stops.Add($"{telling.Scene.Id}/{text}");
                return;
            }
            if (ways < 2 || walker.IsSkip(choice) || telling.Now.Choices.Any(other => Tags.First<Tag.TakesTag>(other.Tags) is not null))
            {
                return;
            }
            decisions++;
            typed += offered.Exists(other => Tags.First<Tag.WriteTag>(other.Tags) is not null) ? 1 : 0;
            chosen.TryAdd($"{telling.Scene.Id}: {telling.Question}", text);
            slipped |= walker.groupOf[text].Any(group => group.Strongest is { Count: > 0 } && !group.IsStrongest(text));
        }

        public BranchPath Whole(StoryState telling) =>
            new(
                role,
                stops,
                passages,
                chosen,
                telling.Strands.GroupBy(strand => strand.StrandId).ToDictionary(strand => strand.Key, strand => strand.Last().StateId),
                serious,
                [
                    .. telling.Hubs.Select(hub => new HubBundle(
                        hub.Scene.Id,
                        string.Join(", ", hub.Done.Select(visit => visit.Text).Order(StringComparer.Ordinal))
                    )),
                ],
                slipped,
                repaired,
                scenes,
                visits,
                total,
                decisions + visits,
                typed,
                telling.Ending
            );

        private void Hear(Tag tag)
        {
            switch (tag)
            {
                case Tag.SeriousTag act:
                    serious.Add(act.StrandId);
                    break;
                case Tag.RepairTag:
                    repaired = true;
                    break;
                case Tag.DecideTag decide:
                    total += Counting.Words(decide.Question);
                    break;
            }
        }
    }
}
