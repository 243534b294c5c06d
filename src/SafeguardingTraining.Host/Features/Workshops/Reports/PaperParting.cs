using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Parts what is told on the way to a place: what belongs to the option that led there, and what is read at the place itself, whatever
/// led there.
/// </summary>
internal sealed class PaperParting
{
    private readonly HashSet<int> shared;
    private readonly bool isTold;
    private readonly bool isAgain;

    public PaperParting(PaperWalk walk, PaperPlace place)
    {
        var steps = walk.StepsTo(place);
        var entering = steps.Where(step => step.Enters).ToList();
        var within = steps.Where(step => !step.Enters).ToList();
        BeginsScene = entering.Count > 0;
        var options = within.Select(step => (step.From?.Place, step.Option?.Text)).Distinct().Count();
        shared =
        [
            .. within
                .SelectMany(step => step.Story.Select(line => (line.Key, (step.From?.Place, step.Option?.Text))))
                .Distinct()
                .GroupBy(line => line.Key)
                .Where(line => line.Count() > 1 && line.Count() * 2 > options)
                .Select(line => line.Key),
        ];
        Told = Find(SlotsInto(walk, place, enters: true), entering, step => step.Story);
        isTold = Told is not null;
        Again = Find(SlotsInto(walk, place, enters: false), within, step => [.. step.Story.Skip(PartedAt(step))]);
        isAgain = Again is not null;
    }

    public bool BeginsScene { get; }

    public IReadOnlyList<(IReadOnlyList<IReadOnlyList<PaperLine>> Cases, PaperChoice<int> Rule)>? Told { get; }

    public IReadOnlyList<(IReadOnlyList<IReadOnlyList<PaperLine>> Cases, PaperChoice<int> Rule)>? Again { get; }

    public IReadOnlyList<PaperLine> OutcomeOf(PaperTold step) =>
        step.Enters
            ? isTold
                ? step.Outcome
                : [.. step.Outcome, .. step.Story]
            : isAgain
                ? [.. step.Outcome, .. step.Story.Take(PartedAt(step))]
                : [.. step.Outcome, .. step.Story];

    /// <summary>What is remembered at a place; where the story keeps the minutes itself, the clock stands for them.</summary>
    public static IReadOnlyList<int> SlotsOf(PaperPlace place)
    {
        if (place.Stops is not [var first, ..])
        {
            return [];
        }
        List<int> slots = [.. first.Sight.Live];
        foreach (var stop in place.Stops)
        {
            slots = stop.Sight.Live.Count == slots.Count ? slots : [.. slots.Intersect(stop.Sight.Live)];
        }
        if (first.MinutesLeft is not null)
        {
            slots.RemoveAll(slot => place.Stops.TrueForAll(stop => stop.ValueOf(slot) == stop.MinutesLeft));
            slots.Add(PaperStop.Left);
        }
        return slots;
    }

    /// <summary>What is remembered on every way to a place, once it is reached.</summary>
    public static IReadOnlyList<int> SlotsInto(PaperWalk walk, PaperPlace place, bool enters)
    {
        HashSet<int>? slots = null;
        var here = place.Slots;
        foreach (var from in walk.StepsTo(place).Where(step => step.Enters == enters).Select(step => step.From?.Place).Distinct())
        {
            var these = (from is null ? [] : from.Slots)
                .Where(slot => slot != PaperStop.Left || here.Contains(slot))
                .Union(here)
                .ToHashSet();
            slots = slots is null ? these : [.. slots.Intersect(these)];
        }
        return [.. (slots ?? []).Intersect(LookedAtInto(walk, place)).Order()];
    }

    /// <summary>What the story looks back at when this option is taken, and remembers before.</summary>
    public static IReadOnlyList<int> SlotsFor(PaperWalk walk, PaperPlace place, string option)
    {
        var looked = walk.LookedAt(place, option);
        return [.. place.Slots.Where(slot => slot == PaperStop.Left || looked.Contains(slot))];
    }

    /// <summary>What the story looks back at on any way to a place.</summary>
    public static HashSet<int> LookedAtInto(PaperWalk walk, PaperPlace place) =>
        [
            PaperStop.Left,
            .. walk.StepsTo(place)
                .Select(step => (step.From?.Place, Option: step.Option?.Text ?? ""))
                .Distinct()
                .SelectMany(way => walk.LookedAt(way.Place, way.Option)),
        ];

    private static IReadOnlyList<(IReadOnlyList<IReadOnlyList<PaperLine>>, PaperChoice<int>)>? Find(
        IReadOnlyList<int> slots,
        List<PaperTold> steps,
        Func<PaperTold, IReadOnlyList<PaperLine>> read
    ) => PaperPassages.Find(slots, steps.ConvertAll(step => new PaperReading(PaperScriptBuilder.ValuesOf(step.To, slots), read(step))));

    private int PartedAt(PaperTold step)
    {
        var at = 0;
        while (at < step.Story.Count && !shared.Contains(step.Story[at].Key))
        {
            at++;
        }
        return at;
    }
}
