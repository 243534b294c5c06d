using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Makes sheets of what was met on a walk.</summary>
internal sealed class PaperScriptBuilder(PaperWalk walk)
{
    private readonly List<int> marked = [];
    private readonly Dictionary<int, int> markOf = new() { [PaperStop.Left] = PaperMark.MinutesLeft };
    private readonly ILookup<(PaperPlace, string), PaperTold> taken = walk
        .Steps.Where(step => step.From is not null)
        .ToLookup(step => (step.From!.Place, step.Option!.Text));

    public PaperScript Build()
    {
        var places = Ordered();
        var numbers = places.Index().ToDictionary(place => place.Item, place => place.Index + 1);
        var parts = places.ToDictionary(place => place, place => new PaperParting(walk, place));
        var drafts = places.Select(place => Draft(place, parts, numbers)).ToList();
        var changes = new Dictionary<(PaperPlace, string), List<PaperChange>>();
        // What a change depends on is marked too, and may itself be changed: so the list grows while it is gone through.
        for (var at = 0; at < marked.Count; at++)
        {
            foreach (var way in taken)
            {
                if (ChangeOf([.. way], marked[at]) is { } change)
                {
                    changes.TryAdd(way.Key, []);
                    changes[way.Key].Add(change);
                }
            }
        }
        var sheets = drafts
            .Select(draft =>
                draft.Sheet with
                {
                    Ways =
                    [
                        .. draft.Sheet.Ways.Select(way => way with { Changes = changes.GetValueOrDefault((draft.Place, way.Text)) ?? [] }),
                    ],
                }
            )
            .ToList();
        return new PaperScript(sheets, new PaperMarkNames(walk, marked, taken).Marks());
    }

    /// <summary>A place comes after all that lead to it.</summary>
    private List<PaperPlace> Ordered()
    {
        var before = walk.Places.ToDictionary(
            place => place,
            place =>
                walk.StepsTo(place)
                    .Where(step => step.From is not null)
                    .Select(step => step.From!.Place)
                    .Where(from => from != place)
                    .ToHashSet()
        );
        var ordered = new List<PaperPlace>();
        while (ordered.Count < before.Count)
        {
            var open = walk.Places.Where(place => !ordered.Contains(place)).ToList();
            ordered.Add(open.Find(place => before[place].All(ordered.Contains)) ?? open[0]);
        }
        return ordered;
    }

    private (PaperPlace Place, PaperSheet Sheet) Draft(
        PaperPlace place,
        Dictionary<PaperPlace, PaperParting> parts,
        Dictionary<PaperPlace, int> numbers
    )
    {
        var told = parts[place];
        var first = place.First;
        var texts = place.Stops.SelectMany(stop => stop.Options.Select(option => option.Text)).Distinct().ToList();
        var options = texts.ConvertAll(text => place.Stops.SelectMany(stop => stop.Options).First(option => option.Text == text));
        var isPlain = options.Count == 1 && place.Stops.TrueForAll(stop => stop.Options.Count == 1) && options[0].Takes is null;
        var isHub = options.Exists(option => option.Takes is not null);
        if (!isHub)
        {
            new Random(place.Number).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(options));
        }
        var sheet = new PaperSheet(
            numbers[place],
            first.Scene,
            first.Knows.Date,
            first.Knows.Time,
            Blocks(told.Told),
            Blocks(told.Again),
            first.Decision?.Question ?? "",
            [.. options.Select((option, at) => WayOf(place, option, (char)('A' + at), isPlain, parts, numbers))],
            first.Hub,
            first.Ending?.Kind
        )
        {
            BeginsScene = told.BeginsScene,
            EndingTitle = first.Ending is null ? PaperChoice.Always("") : TitleOf(place),
        };
        return (place, sheet);
    }

    private PaperWay WayOf(
        PaperPlace place,
        Option option,
        char letter,
        bool isPlain,
        Dictionary<PaperPlace, PaperParting> parts,
        Dictionary<PaperPlace, int> numbers
    )
    {
        List<PaperTold> steps = [.. taken[(place, option.Text)]];
        var slots = PaperParting.SlotsFor(walk, place, option.Text);
        var looked = PaperParting.LookedAtInto(walk, place);
        IReadOnlyList<int> offering = [.. place.Slots.Where(looked.Contains)];
        var offered = place.Stops.ConvertAll(stop =>
            (ValuesOf(stop, offering), stop.Options.Any(other => other.Text == option.Text) ? 1 : 0)
        );
        // What was done already says it in a facilitator's own words, where that says it all.
        var own = offering
            .Where(slot => slot != PaperStop.Left && steps.TrueForAll(step => step.From!.ValueOf(slot) == 0 && step.To.ValueOf(slot) == 1))
            .ToList();
        List<int> done = option.Takes is null ? [] : [.. own.Where(slot => IsOnlyOf(steps, place, slot)).Take(1)];
        var when = OnceAndInTime(place, option, done)
            ?? OfferedBy([.. own.Take(1)])
            ?? OfferedBy([.. own.Take(1), .. offering.Where(slot => slot == PaperStop.Left)])
            ?? Rule(offering, offered);
        var then = Rule(slots, steps.ConvertAll(step => (ValuesOf(step.From!, slots), numbers[step.To.Place])));
        var outcome = PaperPassages.Find(
            slots,
            steps.ConvertAll(step => new PaperReading(ValuesOf(step.From!, slots), parts[step.To.Place].OutcomeOf(step)))
        );
        var chosen = Marked(AtItsTime(when, place, option.Takes), what => what == 1);
        var mark = done.Where(markOf.ContainsKey)
            .Select(slot => markOf[slot])
            .Where(number => chosen.Cases.Any(one => one.All.Any(condition => condition.Mark == number)));
        return new PaperWay(
            letter,
            option.Text,
            option.Detail,
            option.Takes,
            isPlain,
            chosen,
            mark.Select(number => (int?)number).FirstOrDefault(),
            Blocks(outcome),
            [],
            Marked(then, number => number)
        );

        PaperChoice<int>? OfferedBy(IReadOnlyList<int> slots) =>
            own.Count == 0
                ? null
                : PaperRules.Find(
                    new PaperTable(
                        slots,
                        place.Stops.ConvertAll(stop =>
                            (ValuesOf(stop, slots), stop.Options.Any(other => other.Text == option.Text) ? 1 : 0)
                        )
                    )
                );
    }

    /// <summary>It is changed by nothing else at this place, and nobody comes here with it: so it says that this was done, and no more.</summary>
    private bool IsOnlyOf(List<PaperTold> own, PaperPlace place, int slot) =>
        walk.StepsTo(place).All(step => step.From?.Place == place || step.To.ValueOf(slot) == 0)
        && taken
            .Where(way => way.Key.Item1 == place && way.Key.Item2 != own[0].Option?.Text)
            .SelectMany(way => way)
            .Where(step => step.To.Place == place)
            .All(step => step.From?.ValueOf(slot) == step.To.ValueOf(slot));

    /// <summary>Nothing but that it is done once, and takes its time, where that says it all; a facilitator need not be told.</summary>
    private static PaperChoice<int>? OnceAndInTime(PaperPlace place, Option option, IReadOnlyList<int> own)
    {
        if (option.Takes is not { } minutes)
        {
            return null;
        }
        var once = own.Select(slot => new PaperCase<int>([new PaperCondition(slot, PaperTest.Is, 1)], 0));
        var inTime = new PaperCase<int>([new PaperCondition(PaperStop.Left, PaperTest.Below, minutes)], 0);
        var said = new PaperChoice<int>([inTime, .. once], 1);
        return place.Stops.TrueForAll(stop => said.For(stop.ValueOf) == (stop.Options.Any(other => other.Text == option.Text) ? 1 : 0))
            ? said
            : null;
    }

    /// <summary>Where it makes no difference, a limit of time is the time that the visit takes.</summary>
    private static PaperChoice<int> AtItsTime(PaperChoice<int> when, PaperPlace place, int? takes)
    {
        if (takes is not { } minutes || !when.Cases.Any(one => one.All.Any(condition => condition.Mark == PaperStop.Left)))
        {
            return when;
        }
        var limits = when
            .Cases.SelectMany(one => one.All)
            .Where(condition => condition.Mark == PaperStop.Left && condition.Value != minutes)
            .Select(condition => condition.Value)
            .Distinct();
        return limits.Aggregate(when, (before, limit) =>
        {
            var after = before with
            {
                Cases = [.. before.Cases.Select(one => one with { All = [.. one.All.Select(condition => At(condition, limit))] })],
            };
            return place.Stops.TrueForAll(stop => after.For(stop.ValueOf) == before.For(stop.ValueOf)) ? after : before;
        });

        PaperCondition At(PaperCondition condition, int limit) =>
            condition.Mark == PaperStop.Left && condition.Value == limit ? condition with { Value = minutes } : condition;
    }

    private PaperChoice<string> TitleOf(PaperPlace place)
    {
        var slots = PaperParting.SlotsInto(walk, place, enters: true);
        var steps = walk.StepsTo(place);
        var titles = steps.Select(step => step.EndingTitle).Distinct().ToList();
        return Marked(Rule(slots, [.. steps.Select(step => (ValuesOf(step.To, slots), titles.IndexOf(step.EndingTitle)))]), title =>
            titles[title]
        );
    }

    private PaperChange? ChangeOf(List<PaperTold> steps, int slot)
    {
        var place = steps[0].From!.Place;
        var isKnown = place.Slots.Contains(slot);
        IReadOnlyList<int> slots = [.. PaperParting.SlotsFor(walk, place, steps[0].Option?.Text ?? "").Union(isKnown ? [slot] : [])];
        var kept = steps.Where(step => isKnown || step.To.Sight.Live.Contains(slot)).ToList();
        var made = kept.ConvertAll(step => (Before: step.From!.ValueOf(slot), After: step.To.ValueOf(slot)));
        if (made.Count == 0 || (isKnown && made.TrueForAll(one => one.Before == one.After)))
        {
            return null;
        }
        if (made.TrueForAll(one => one.After == made[0].After))
        {
            return Change(slot, PaperChoice.Always<PaperStep?>(new PaperStep(false, made[0].After)));
        }
        if (isKnown && made.TrueForAll(one => one.After - one.Before == made[0].After - made[0].Before))
        {
            return Change(slot, PaperChoice.Always<PaperStep?>(new PaperStep(true, made[0].After - made[0].Before)));
        }
        var rows = kept.ConvertAll(step => ValuesOf(step.From!, slots));
        Func<int, (int Before, int After), PaperStep?>[] ways =
        [
            (_, one) => isKnown && one.Before == one.After ? null : new PaperStep(false, one.After),
            (_, one) => new PaperStep(false, one.After),
            (_, one) => one.Before == one.After ? null : new PaperStep(true, one.After - one.Before),
        ];
        foreach (var way in ways)
        {
            var steps1 = made.ConvertAll(one => way(0, one));
            var distinct = steps1.Distinct().ToList();
            if (PaperRules.Find(new PaperTable(slots, [.. rows.Select((row, at) => (row, distinct.IndexOf(steps1[at])))])) is { } rule)
            {
                var steps2 = new PaperChoice<PaperStep?>(
                    [.. rule.Cases.Select(one => new PaperCase<PaperStep?>(one.All, distinct[one.Then]))],
                    distinct[rule.Otherwise]
                );
                return Change(slot, Marked(Simpler(steps2, slot, kept), step => step));
            }
        }
        return null;
    }

    /// <summary>Without asking whether a mark says already what it is going to say.</summary>
    private static PaperChoice<PaperStep?> Simpler(PaperChoice<PaperStep?> choice, int slot, List<PaperTold> kept)
    {
        for (var at = 0; at < choice.Cases.Count; at++)
        {
            foreach (var condition in choice.Cases[at].All.Where(condition => condition.Mark == slot))
            {
                var (before, number) = (choice.Cases[at], at);
                var without = before with { All = [.. before.All.Where(other => other != condition)] };
                var other =
                    without.All.Count == 0
                        ? new PaperChoice<PaperStep?>([.. choice.Cases.Take(number)], without.Then)
                        : choice with
                        {
                            Cases = [.. choice.Cases.Select((one, index) => index == number ? without : one)],
                        };
                if (kept.TrueForAll(step => Leads(other, step)))
                {
                    return Simpler(other, slot, kept);
                }
            }
        }
        return choice;

        bool Leads(PaperChoice<PaperStep?> by, PaperTold step) =>
            (by.For(step.From!.ValueOf)?.From(step.From!.ValueOf(slot)) ?? step.From!.ValueOf(slot)) == step.To.ValueOf(slot);
    }

    private PaperChange Change(int slot, PaperChoice<PaperStep?> step) => new(MarkOf(slot), step);

    private List<PaperBlock> Blocks(IReadOnlyList<(IReadOnlyList<IReadOnlyList<PaperLine>> Cases, PaperChoice<int> Rule)>? found) =>
        [.. (found ?? []).Select(block => new PaperBlock(Marked(block.Rule, at => at < 0 ? [] : block.Cases[at])))];

    private static PaperChoice<int> Rule(IReadOnlyList<int> slots, IReadOnlyList<(int[] Values, int Happened)> rows) =>
        PaperRules.Find(new PaperTable(slots, rows))
        ?? PaperChoice.Always(
            rows.CountBy(row => row.Happened).OrderByDescending(count => count.Value).Select(count => count.Key).FirstOrDefault()
        );

    private PaperChoice<T> Marked<TBefore, T>(PaperChoice<TBefore> rule, Func<TBefore, T> what) =>
        new(
            [
                .. rule.Cases.Select(one => new PaperCase<T>(
                    [.. one.All.Select(condition => condition with { Mark = MarkOf(condition.Mark) })],
                    what(one.Then)
                )),
            ],
            what(rule.Otherwise)
        );

    private int MarkOf(int slot)
    {
        if (!markOf.TryGetValue(slot, out var number))
        {
            marked.Add(slot);
            markOf[slot] = number = marked.Count;
        }
        return number;
    }

    internal static int[] ValuesOf(PaperStop stop, IReadOnlyList<int> slots)
    {
        var values = new int[slots.Count];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = stop.ValueOf(slots[at]);
        }
        return values;
    }
}
