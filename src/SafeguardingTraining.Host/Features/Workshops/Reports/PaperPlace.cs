using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;
using StoryCoverage = SafeguardingTraining.Ink.Coverage;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>A place where something is decided, or the end.</summary>
internal sealed class PaperPlace(string key, int number)
{
    /// <summary>Each thing that was remembered here, and by its number, with which others it was remembered.</summary>
    private readonly Dictionary<(int Slot, int Value), int> numbers = [];
    private readonly List<ulong[]> together = [];
    private readonly HashSet<string> projections = [];
    private readonly HashSet<string> met = [];
    private int[] matters = [];
    private IReadOnlyList<int>? slots;

    public string Key => key;

    public int Number => number;

    public required Position First { get; init; }

    public List<PaperStop> Stops { get; } = [];

    public int Followed { get; set; }

    /// <summary>What is remembered here on every way, asked for once all ways are known.</summary>
    public IReadOnlyList<int> Slots => slots ??= PaperParting.SlotsOf(this);

    /// <summary>Nobody came here before with the same choices and the same in memory.</summary>
    public bool Meets(PaperStop stop) => met.Add($"{stop.Sight.Offer} {stop.MinutesLeft} {stop.KeyOf(stop.Sight.Live)}");

    /// <summary>What the story looks back at next was not remembered in this way before.</summary>
    public bool Matters(PaperStop stop, PaperWalk walk)
    {
        if (matters.Length == 0)
        {
            var looked = Stops
                .SelectMany(other => other.Options.Select(option => option.Text))
                .Distinct()
                .SelectMany(text => walk.LookedAt(this, text))
                .ToHashSet();
            matters = [PaperStop.Left, .. stop.Sight.Live.Where(looked.Contains)];
        }
        return projections.Add(stop.KeyOf(matters));
    }

    /// <summary>Two things are remembered together that were not before.</summary>
    public bool IsNew(PaperStop stop)
    {
        var these = stop.Sight.Live.Select(slot => NumberOf(slot, stop.Values[slot])).ToArray();
        var words = (numbers.Count + 63) / 64;
        var all = new ulong[words];
        foreach (var thing in these)
        {
            all[thing / 64] |= 1UL << (thing % 64);
        }
        var isNew = false;
        foreach (var thing in these)
        {
            var with = together[thing];
            if (with.Length < words)
            {
                Array.Resize(ref with, words);
                together[thing] = with;
            }
            for (var word = 0; word < words; word++)
            {
                isNew |= (all[word] & ~with[word]) != 0;
                with[word] |= all[word];
            }
        }
        return isNew;
    }

    private int NumberOf(int slot, int value)
    {
        if (!numbers.TryGetValue((slot, value), out var thing))
        {
            numbers[(slot, value)] = thing = numbers.Count;
            together.Add([]);
        }
        return thing;
    }
}

/// <summary>What somebody sees who came to a place: the choices, and who can go on from there.</summary>
/// <param name="Live">What can still be looked back at.</param>
/// <param name="Values">What was remembered when it was seen.</param>
/// <param name="Reader">Is forked, and never goes on itself.</param>
internal sealed record PaperSight(PaperPlace Place, Position Position, IReadOnlyList<int> Live, int[] Values, Reader Reader)
{
    /// <summary>The same for the same choices.</summary>
    public int Offer { get; init; }

    public int? MinutesLeft { get; } = Position.Hub?.Left;

    public bool HasEnded { get; } = Position.Decision is null;

    public IReadOnlyList<Option> Options { get; } = OptionsOf(Position.Decision);

    private static IReadOnlyList<Option> OptionsOf(Decision? decision) =>
        decision is null ? []
        : decision.Options.Count > 0 ? [.. decision.Options.OrderBy(option => option.Index)]
        : decision.Skip is { } skip ? [skip]
        : [];
}

/// <summary>One way to have come to a place.</summary>
/// <param name="values">What is remembered, by slot.</param>
internal sealed class PaperStop(PaperSight sight, int[] values)
{
    /// <summary>The slot of the minutes that are left.</summary>
    public const int Left = -1;

    public PaperSight Sight => sight;

    public PaperPlace Place => sight.Place;

    public int[] Values => values;

    public int? MinutesLeft => sight.MinutesLeft;

    public bool HasEnded => sight.HasEnded;

    public IReadOnlyList<Option> Options => sight.Options;

    public int ValueOf(int slot) => slot == Left ? MinutesLeft ?? -1 : values[slot];

    /// <summary>The same where the same is remembered in these slots.</summary>
    public string KeyOf(IReadOnlyList<int> slots) => string.Create(slots.Count, (this, slots), static (letters, one) =>
        {
            for (var at = 0; at < letters.Length; at++)
            {
                letters[at] = unchecked((char)one.Item1.ValueOf(one.slots[at]));
            }
        });

    /// <summary>The same place with something else in memory.</summary>
    public PaperStop With(IEnumerable<(int Slot, int Value)> remembered)
    {
        int[] other = [.. values];
        foreach (var (slot, value) in remembered)
        {
            other[slot] = value;
        }
        return new PaperStop(sight, other);
    }
}

/// <summary>What came of one option of a place, whatever was remembered there.</summary>
internal sealed class PaperOutcomes
{
    /// <summary>Where what is looked back at differs in more ways, looking for it takes longer than reading.</summary>
    private const int MostLooks = 30;

    private readonly List<(int[] Looks, Dictionary<string, PaperKnown> Known)> groups = [];
    private readonly HashSet<int> looked = [];

    public IReadOnlySet<int> LookedAt => looked;

    /// <summary>All that it was seen to lead to is the end.</summary>
    public bool Ends { get; private set; }

    /// <summary>It leads to more places than one.</summary>
    public bool Parts => to.Count > 1;

    private readonly HashSet<PaperPlace> to = [];
    private bool isSeen;

    public PaperKnown? Find(PaperStop from)
    {
        foreach (var (looks, known) in groups)
        {
            if (known.TryGetValue(from.KeyOf(looks), out var one))
            {
                return one;
            }
        }
        return null;
    }

    public void Keep(PaperTold step, StoryCoverage coverage, Memory memory)
    {
        var looks = coverage.LookedAt;
        looked.UnionWith(looks);
        Ends = step.To.HasEnded && (Ends || !isSeen);
        isSeen = true;
        to.Add(step.To.Place);
        if (step.From is not { } from || coverage.IsUncertain)
        {
            return;
        }
        int[] these = [PaperStop.Left, .. looks.Order()];
        var group = groups.Find(group => group.Looks.AsSpan().SequenceEqual(these));
        if (group.Known is null && groups.Count < MostLooks)
        {
            group = (these, []);
            groups.Add(group);
        }
        group.Known?.TryAdd(from.KeyOf(these), PaperKnown.Of(step, from, coverage.Written, memory));
    }
}

/// <summary>What came of an option once, and comes of it wherever what it looks back at is the same.</summary>
/// <param name="Set">What is remembered anew.</param>
/// <param name="More">How much oftener each place was visited then.</param>
internal sealed record PaperKnown(PaperTold Step, IReadOnlyList<(int Slot, int Value)> Set, IReadOnlyList<(int Slot, int Visits)> More)
{
    public static PaperKnown Of(PaperTold step, PaperStop from, IReadOnlySet<int> written, Memory memory)
    {
        var set = new List<(int, int)>();
        var more = new List<(int, int)>();
        var (before, after) = (from.Values, step.To.Values);
        for (var slot = 0; slot < after.Length; slot++)
        {
            if (written.Contains(slot))
            {
                set.Add((slot, after[slot]));
            }
            else if (before[slot] != after[slot] && memory.IsCount(slot))
            {
                more.Add((slot, after[slot] - before[slot]));
            }
            else if (before[slot] != after[slot])
            {
                set.Add((slot, after[slot]));
            }
        }
        return new PaperKnown(step, set, more);
    }

    public PaperTold From(PaperStop from, Option option)
    {
        int[] values = [.. from.Values];
        foreach (var (slot, value) in Set)
        {
            values[slot] = value;
        }
        foreach (var (slot, visits) in More)
        {
            values[slot] += visits;
        }
        return Step with { From = from, Option = option, To = new PaperStop(Step.To.Sight, values) };
    }
}
