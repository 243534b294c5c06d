using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What can still come of the places of a story that is too large to follow every way of: looked for by walks that mostly do what is
/// strongest. What is found is certain; what is not found was looked for on <see cref="Tries"/> walks and more.
/// </summary>
internal sealed class SampledFutures(Scenario scenario, IReadOnlyList<OptionGroup> groups)
{
    /// <summary>Walks on which a state is looked for before it is said to be out of reach.</summary>
    public const int Tries = 400;

    // Enough to find what some walk in twenty comes to.
    private const int Glances = 60;
    private const int Beginnings = 15;
    private const int TimesEach = 2;

    private readonly Dictionary<string, int> judged = [];
    private readonly HashSet<Closing> forgiven = [];
    private readonly HashSet<Closing> final = [];
    private readonly Dictionary<string, OptionGroup?> groupOf = [];
    private Chance chance = new(20_261_130);

    public IReadOnlyCollection<Closing> Forgiven => forgiven;

    public IReadOnlyCollection<Closing> Final => final;

    public Dictionary<string, IReadOnlyList<(string Strand, string State)>> Reachable { get; } = [];

    public SampledFutures Look()
    {
        foreach (var role in scenario.Roles)
        {
            var begin = Reader.Start(scenario, role.Id, 1);
            Reachable[role.Id] = [.. StatesFrom(begin)];
            for (var beginning = 0; beginning < Beginnings; beginning++)
            {
                Follow(begin.Fork());
            }
        }
        return this;
    }

    /// <summary>Every state that walks from here come to; half of them wander.</summary>
    private HashSet<(string, string)> StatesFrom(Reader begin)
    {
        var found = new HashSet<(string, string)>();
        var all = scenario.Strands.Sum(strand => strand.States.Count);
        for (var walk = 0; walk < Tries * 2 && found.Count < all; walk++)
        {
            found.UnionWith(End(begin.Fork(), walk % 2 == 0).Select(strand => (strand.StrandId, strand.StateId)));
        }
        return found;
    }

    /// <summary>Goes on from here without a slip, and tries each slip that could be the first.</summary>
    private void Follow(Reader reader)
    {
        while (reader.Telling.Offered is { Count: > 0 } offered)
        {
            var slips = offered.Where(choice => IsSlip(choice, offered)).ToList();
            var fresh = slips.Where(slip => judged.GetValueOrDefault(KeyOf(reader, slip)) < TimesEach).ToList();
            var reachable = fresh.Count == 0 ? [] : Bests(reader, scenario.Strands.Select(strand => strand.Id).ToHashSet(), Glances);
            foreach (var slip in fresh)
            {
                judged[KeyOf(reader, slip)] = judged.GetValueOrDefault(KeyOf(reader, slip)) + 1;
                Judge(reader, reachable, slip);
            }
            var sound = offered.Except(slips).ToList();
            var ways = sound.Count > 0 ? sound : offered;
            reader.Take(new TakenChoice(ways[chance.Below(ways.Count)].Index));
        }
    }

    private void Judge(Reader before, IReadOnlySet<string> reachable, Choice slip)
    {
        var after = before.Fork();
        after.Take(new TakenChoice(slip.Index));
        var text = Typography.Of(slip.Text.Trim());
        var serious = ActsIn(after).OfType<Tag.SeriousTag>().Select(act => act.StrandId).ToHashSet();
        forgiven.UnionWith(Bests(after, serious, Glances).Select(strand => new Closing(text, strand, before.Telling.Scene.Id)));
        // To refuse the mending that is offered is no slip of its own: it leaves a strand as it was.
        var mended = before
            .Telling.Offered.SelectMany(choice => Acts(before, choice))
            .OfType<Tag.RepairTag>()
            .Select(repair => repair.StrandId);
        var wanted = reachable.Except(serious).Except(mended).ToHashSet();
        var gone = wanted.Except(Bests(after, wanted, Tries)).Where(strand => !IsSkip(slip) || EverySoundWayKeeps(before, strand));
        final.UnionWith(gone.Select(strand => new Closing(text, strand, before.Telling.Scene.Id)));
    }

    /// <summary>Leaving a part out need not be better than what is sound there.</summary>
    private bool EverySoundWayKeeps(Reader before, string strand)
    {
        var offered = before.Telling.Offered;
        return offered
            .Where(choice => !IsSlip(choice, offered))
            .All(choice =>
            {
                var after = before.Fork();
                after.Take(new TakenChoice(choice.Index));
                return Bests(after, new HashSet<string> { strand }, Tries).Count > 0;
            });
    }

    /// <summary>What an option's outcome says of itself.</summary>
    private IEnumerable<Tag> Acts(Reader before, Choice choice)
    {
        var after = before.Fork();
        after.Take(new TakenChoice(choice.Index));
        return ActsIn(after);
    }

    private IEnumerable<Tag> ActsIn(Reader after) => after.Telling.Now.Lines.SelectMany(line => line.Tags).Select(scenario.Tags.Of);

    /// <summary>Those of the wanted strands that some walk from here brings to their best state.</summary>
    private HashSet<string> Bests(Reader from, IReadOnlySet<string> wanted, int tries)
    {
        var found = new HashSet<string>();
        for (var walk = 0; walk < tries && found.Count < wanted.Count; walk++)
        {
            found.UnionWith(
                End(from.Fork(), wanders: walk % 4 == 3)
                    .Where(strand => wanted.Contains(strand.StrandId) && scenario.StrandOf(strand.StrandId)?.States[0].Id == strand.StateId)
                    .Select(strand => strand.StrandId)
            );
        }
        return found;
    }

    /// <summary>Walks to the end and says what the strands came to.</summary>
    private IReadOnlyList<StrandLines> End(Reader reader, bool wanders)
    {
        for (var taken = 0; taken < Walker.LongestPath && reader.Telling.Offered is { Count: > 0 } offered; taken++)
        {
            var ways = offered.Where(choice => !IsSkip(choice)).ToList();
            var sound = wanders ? ways : ways.Where(choice => !IsSlip(choice, offered)).ToList();
            var some =
                sound.Count > 0 ? sound
                : ways.Count > 0 ? ways
                : offered;
            reader.Take(new TakenChoice(some[chance.Below(some.Count)].Index));
        }
        return reader.Telling.Strands;
    }

    /// <summary>A part left out, or an option that is not the strongest; where time is spent nothing is a slip.</summary>
    private bool IsSlip(Choice choice, List<Choice> offered)
    {
        if (offered.Exists(other => scenario.Tags.First<Tag.TakesTag>(other.Tags) is not null))
        {
            return false;
        }
        return IsSkip(choice) || GroupOf(choice) is { Strongest.Count: > 0 } group && !group.IsStrongest(Typography.Of(choice.Text.Trim()));
    }

    private OptionGroup? GroupOf(Choice choice)
    {
        var text = Typography.Of(choice.Text.Trim());
        return groupOf.TryGetValue(text, out var known) ? known : groupOf[text] = groups.FirstOrDefault(group => group.Offers(text));
    }

    private bool IsSkip(Choice choice) => scenario.Tags.IsSkip(choice);

    private static string KeyOf(Reader reader, Choice choice) => $"{reader.Role}\n{reader.Telling.Scene.Id}\n{choice.Text}";
}
