using System.Globalization;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;
using StoryCoverage = SafeguardingTraining.Ink.Coverage;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// A story walked from one desk: at each of its places enough of the ways there that every two things which can have been done or left
/// are met together, where the story lets them. An option is read once for all ways on which what it looks back at is the same.
/// </summary>
internal sealed class PaperWalk
{
    /// <summary>So many ways to a place are followed on whether they are new or not.</summary>
    private const int Plenty = 300;

    /// <summary>No more than these are, although each of them is new in what matters next.</summary>
    private const int Most = 2_000;

    private const int Strolls = 300;
    private const int Longest = 400;

    /// <summary>So many mixtures of what can be remembered that any four things or five are met together in each way.</summary>
    private const int Mixtures = 1_500;
    private const int MixturesWhereItParts = 800;

    private readonly Dictionary<string, PaperPlace> places = [];
    private readonly Dictionary<(PaperPlace?, string), PaperOutcomes> outcomes = [];
    private readonly Dictionary<(int Slot, int Value), Memory> remembered = [];
    private readonly Dictionary<string, int> offers = [];
    private readonly PaperLineBook lines;
    private readonly List<PaperStop> waiting = [];
    private readonly StoryCoverage coverage;
    private readonly RunPlan? plan;
    private Memory? first;
    private Dictionary<PaperPlace, List<PaperTold>>? ledTo;

    private PaperWalk(Scenario scenario, string role, RunPlan? plan)
    {
        (Scenario, this.plan) = (scenario, plan);
        (coverage, lines) = (new StoryCoverage(scenario.Story), new PaperLineBook(role));
    }

    public Scenario Scenario { get; }

    public IReadOnlyCollection<PaperPlace> Places => places.Values;

    public List<PaperTold> Steps { get; } = [];

    /// <summary>Texts that were remembered; each stands as a number from <see cref="PaperMark.FirstText"/> on.</summary>
    public List<string> Texts { get; } = [];

    /// <param name="plan">What is not played is passed, and told in a sentence; nothing for the whole story.</param>
    public static PaperWalk Of(Scenario scenario, string role, RunPlan? plan = null)
    {
        var walk = new PaperWalk(scenario, role, plan);
        var chance = new Random(0);
        var begin = walk.Begin(role);
        while (walk.waiting.Count > 0)
        {
            // In no order, so that ways which have much in common do not come first everywhere.
            var next = chance.Next(walk.waiting.Count);
            var stop = walk.waiting[next];
            walk.waiting[next] = walk.waiting[^1];
            walk.waiting.RemoveAt(walk.waiting.Count - 1);
            walk.GoOn(stop);
        }
        for (var stroll = 0; stroll < Strolls; stroll++)
        {
            walk.Stroll(begin, chance);
        }
        walk.Mix(chance);
        return walk;
    }

    /// <summary>What the story looks back at when this option is taken there.</summary>
    public IReadOnlySet<int> LookedAt(PaperPlace? from, string option) => OutcomesOf(from, option).LookedAt;

    /// <summary>A variable's name, or the path of the place whose visits are counted.</summary>
    public string NameOf(int slot) => first?.NameOf(slot) ?? "";

    /// <summary>How often a place was visited.</summary>
    public bool IsCount(int slot) => first?.IsCount(slot) ?? false;

    /// <summary>All that led to a place, asked for once all ways are known.</summary>
    public IReadOnlyList<PaperTold> StepsTo(PaperPlace place) =>
        (ledTo ??= Steps.GroupBy(step => step.To.Place).ToDictionary(steps => steps.Key, steps => steps.ToList())).GetValueOrDefault(place)
        ?? [];

    private PaperOutcomes OutcomesOf(PaperPlace? from, string option) =>
        outcomes.TryGetValue((from, option), out var known) ? known : outcomes[(from, option)] = new PaperOutcomes();

    private PaperStop Begin(string role)
    {
        var reader = Reader.Start(Scenario, role, 0, coverage);
        var step = Hear(null, null, reader);
        Keep(step, follows: true);
        return step.To;
    }

    private void GoOn(PaperStop stop)
    {
        foreach (var option in stop.Options)
        {
            if (Take(stop, option) is { } step)
            {
                Keep(step, follows: true);
            }
        }
    }

    /// <summary>One way to the end, as a group may go it.</summary>
    private void Stroll(PaperStop from, Random chance)
    {
        for (var step = 0; step < Longest && from.Options.Count > 0; step++)
        {
            if (Take(from, from.Options[chance.Next(from.Options.Count)]) is not { } told)
            {
                return;
            }
            Keep(told, follows: false);
            from = told.To;
        }
    }

    private void Keep(PaperTold step, bool follows)
    {
        Steps.Add(step);
        var (stop, place) = (step.To, step.To.Place);
        if (stop.HasEnded || !place.Meets(stop))
        {
            return;
        }
        place.Stops.Add(stop);
        if (follows && (place.IsNew(stop) || place.Followed < Plenty || (place.Followed < Most && place.Matters(stop, this))))
        {
            place.Followed++;
            waiting.Add(stop);
        }
    }

    /// <summary>
    /// An ending looks back at more than the ways that were gone can have met together, and so does an option that leads to more places
    /// than one: so each thing is remembered as on another way.
    /// </summary>
    private void Mix(Random chance)
    {
        foreach (var ((place, text), found) in outcomes.ToList())
        {
            if (place is null || !(found.Ends || found.Parts))
            {
                continue;
            }
            var mixed = place
                .Slots.Where(slot => slot != PaperStop.Left && found.LookedAt.Contains(slot))
                .Select(slot => (Slot: slot, Values: place.Stops.Select(stop => stop.ValueOf(slot)).Distinct().ToArray()))
                .Where(slot => slot.Values.Length > 1)
                .ToList();
            var offering = place.Stops.Where(stop => stop.Options.Any(option => option.Text == text)).ToList();
            for (var mixture = 0; mixture < (found.Ends ? Mixtures : MixturesWhereItParts) && mixed.Count > 2; mixture++)
            {
                Mix(
                    offering[chance.Next(offering.Count)]
                        .With(mixed.Select(slot => (slot.Slot, slot.Values[chance.Next(slot.Values.Length)]))),
                    text
                );
            }
        }
    }

    /// <summary>Nobody comes to a place that only a mixture leads to.</summary>
    private void Mix(PaperStop from, string text)
    {
        var known = places.Count;
        var step = Take(from, from.Options.First(option => option.Text == text));
        if (step is not null && places.Count > known)
        {
            places.Remove(step.To.Place.Key);
        }
        if (step is not null && places.ContainsKey(step.To.Place.Key))
        {
            Steps.Add(step);
        }
    }

    /// <summary>What is told when this option is taken here, which is read only where it is not known yet.</summary>
    private PaperTold? Take(PaperStop from, Option option)
    {
        if (OutcomesOf(from.Place, option.Text).Find(from) is { } known)
        {
            return known.From(from, option);
        }
        var reader = ReaderAt(from);
        coverage.Clear();
        return reader.Take(new TakenChoice(option.Index), coverage) ? Hear(from, option, reader) : null;
    }

    private PaperTold Hear(PaperStop? from, Option? option, Reader reader)
    {
        var before = reader.Position;
        var told = Pass(reader);
        var position = reader.Position;
        var memory = reader.Memory;
        first ??= memory;
        var values = ValuesOf(memory);
        var sight = new PaperSight(PlaceOf(reader, position), position, memory.Live, values, reader);
        var step = new PaperTold(
            from,
            option,
            new PaperStop(sight with { Offer = OfferOf(sight) }, values),
            from is null || told.Count > 0 || position.Ending is not null || from.Place.First.Scene.Id != position.Scene.Id,
            [.. before.Outcome.Select(passage => lines.Of(passage, null)), .. told.Select(lines.Of)],
            [.. position.Story.Select(passage => lines.Of(passage, position.Hub))],
            position.Ending?.Title ?? ""
        );
        OutcomesOf(from?.Place, option?.Text ?? "").Keep(step, coverage, memory);
        return step;
    }

    /// <summary>Somebody who stands there and remembers what is remembered there.</summary>
    private Reader ReaderAt(PaperStop stop)
    {
        var reader = stop.Sight.Reader.Fork();
        reader.LayDown();
        for (var slot = 0; slot < stop.Values.Length; slot++)
        {
            if (stop.Values[slot] == stop.Sight.Values[slot])
            {
                continue;
            }
            if (IsCount(slot))
            {
                reader.Remember(slot, stop.Values[slot]);
            }
            else
            {
                reader.Remember(remembered[(slot, stop.Values[slot])], slot);
            }
        }
        return reader;
    }

    /// <summary>Goes past what the plan does not play, and answers what is told instead.</summary>
    private List<string> Pass(Reader reader)
    {
        if (plan is null)
        {
            return [];
        }
        var scenes = new List<SceneTitle>();
        foreach (var passed in reader.Fork().Pass(plan))
        {
            scenes.Add(reader.Position.Scene);
            reader.Take(new TakenChoice(passed.Option), coverage);
        }
        return
        [
            .. scenes.DistinctBy(scene => scene.Id).Select(scene => Scenario.ToldOf(scene.Id)?.Words ?? $"We do not play “{scene.Title}”."),
        ];
    }

    private int[] ValuesOf(Memory memory)
    {
        var values = new int[memory.Count];
        for (var slot = 0; slot < values.Length; slot++)
        {
            values[slot] = memory.NumberAt(slot) ?? NumberOf(memory.TextAt(slot));
            remembered.TryAdd((slot, values[slot]), memory);
        }
        return values;
    }

    private int NumberOf(string text)
    {
        var at = Texts.IndexOf(text);
        if (at < 0)
        {
            at = Texts.Count;
            Texts.Add(text);
        }
        return PaperMark.FirstText + at;
    }

    private int OfferOf(PaperSight sight)
    {
        var offer = string.Join('\n', sight.Options.Select(option => option.Text));
        return offers.TryGetValue(offer, out var number) ? number : offers[offer] = offers.Count;
    }

    private PaperPlace PlaceOf(Reader reader, Position position)
    {
        var key = KeyOf(reader, position);
        return places.TryGetValue(key, out var place) ? place : places[key] = new PaperPlace(key, places.Count) { First = position };
    }

    /// <summary>Where time is spent the same place asks in several words.</summary>
    private static string KeyOf(Reader reader, Position position) =>
        position switch
        {
            { Ending: { } ending } => $"ending {ending.Kind}",
            { Hub: not null, Decision: { } decision } when decision.IsForTime || decision.Options.Count < 2 =>
                $"{position.Scene.Id} {reader.Place} hub",
            _ => $"{position.Scene.Id} {reader.Place} {position.Decision?.Question}",
        };
}

/// <summary>A choice that was taken, and what was told on the way to the next place.</summary>
/// <param name="Enters">A scene begins, or the ending.</param>
internal sealed record PaperTold(
    PaperStop? From,
    Option? Option,
    PaperStop To,
    bool Enters,
    IReadOnlyList<PaperLine> Outcome,
    IReadOnlyList<PaperLine> Story,
    string EndingTitle
);

/// <summary>Every passage that was met, once.</summary>
internal sealed class PaperLineBook(string role)
{
    private readonly Dictionary<(string?, string?, string?, string?, string), PaperLine> known = [];

    public PaperLine Of(string words) => Of(new Passage(words, null, null, []), null);

    /// <summary>How many minutes are left is told with a mark, so that the same words are the same passage.</summary>
    public PaperLine Of(Passage passage, Hub? hub)
    {
        var left = hub?.Left.ToString(CultureInfo.InvariantCulture);
        var text =
            left is not null && passage.Text.StartsWith($"{left} minute", StringComparison.Ordinal)
                ? $"{PaperLine.LeftMark}{passage.Text[left.Length..]}"
                : passage.Text;
        var key = (passage.Strand?.Id, passage.State?.Id, passage.Speaker?.Id, passage.Child, text);
        if (!known.TryGetValue(key, out var line))
        {
            // What the role begins with is in its hands already.
            var brings = passage.Got.Where(piece => !piece.Begins.Contains(role)).ToList();
            known[key] = line = new PaperLine(passage with { Text = text, Got = [] }, brings) { Key = known.Count };
        }
        return line;
    }
}
