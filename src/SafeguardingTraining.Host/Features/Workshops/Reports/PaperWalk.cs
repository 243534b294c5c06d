using System.Globalization;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;
using StoryCoverage = SafeguardingTraining.Ink.Coverage;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// A story walked from one desk: at each of its places enough of the ways there that every two things which can have been done or left
/// are met together, where the story lets them.
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

    private readonly Dictionary<string, PaperPlace> places = [];
    private readonly Dictionary<(PaperPlace?, string), StoryCoverage> coverage = [];
    private readonly Dictionary<(PaperPlace?, string), IReadOnlySet<int>> looked = [];
    private readonly HashSet<string> met = [];
    private readonly List<PaperStop> waiting = [];
    private readonly RunPlan? plan;
    private bool isWhole;

    private PaperWalk(Scenario scenario, string role, RunPlan? plan) => (Scenario, Role, this.plan) = (scenario, role, plan);

    public Scenario Scenario { get; }

    public string Role { get; }

    public IReadOnlyCollection<PaperPlace> Places => places.Values;

    public List<PaperTold> Steps { get; } = [];

    /// <summary>Texts that were remembered; each stands as a number from <see cref="PaperMark.FirstText"/> on.</summary>
    public List<string> Texts { get; } = [];

    /// <param name="plan">What is not played is passed, and told in a sentence; nothing for the whole story.</param>
    public static PaperWalk Of(Scenario scenario, string role, RunPlan? plan = null)
    {
        var walk = new PaperWalk(scenario, role, plan);
        walk.Arrive(null, null, Reader.Start(scenario, role, 0, walk.CoverageOf(null, "")));
        var chance = new Random(0);
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
            walk.Stroll(chance);
        }
        walk.MixEndings(chance);
        walk.isWhole = true;
        return walk;
    }

    /// <summary>What the story looks back at when this option is taken there.</summary>
    public IReadOnlySet<int> LookedAt(PaperPlace? from, string option)
    {
        if (!isWhole)
        {
            return CoverageOf(from, option).LookedAt;
        }
        return looked.TryGetValue((from, option), out var slots) ? slots : looked[(from, option)] = CoverageOf(from, option).LookedAt;
    }

    private StoryCoverage CoverageOf(PaperPlace? from, string option) =>
        coverage.TryGetValue((from, option), out var known) ? known : coverage[(from, option)] = new StoryCoverage(Scenario.Story);

    /// <summary>One way to the end, as a group may go it.</summary>
    private void Stroll(Random chance)
    {
        var reader = Reader.Start(Scenario, Role, 0);
        Pass(reader, CoverageOf(null, ""));
        PaperStop? from = null;
        for (var step = 0; step < Longest; step++)
        {
            var stop = from ?? PlaceOf(reader);
            if (stop.Options.Count == 0)
            {
                return;
            }
            var option = stop.Options[chance.Next(stop.Options.Count)];
            if (!reader.Take(new TakenChoice(option.Index), CoverageOf(stop.Place, option.Text)))
            {
                return;
            }
            var before = reader.Position;
            var told = Pass(reader, CoverageOf(stop.Place, option.Text));
            var next = PlaceOf(reader);
            Steps.Add(PaperTold.Of(stop, option, next, before, told, reader.Position));
            if (met.Add($"{next.Place.Key}\n{next.MinutesLeft}\n{reader.Fingerprint}") && !next.HasEnded)
            {
                next.Place.Stops.Add(next);
            }
            from = next;
        }
    }

    /// <summary>
    /// An ending looks back at more than the ways that were gone can have met together, so each thing is remembered as on another way.
    /// </summary>
    private void MixEndings(Random chance)
    {
        var last = Steps
            .Where(step => step is { From: not null, Option: not null })
            .GroupBy(step => (step.From!.Place, step.Option!.Text))
            .Where(way => way.All(step => step.To.HasEnded))
            .Select(way => (way.Key.Place, Option: way.First().Option!))
            .ToList();
        foreach (var (place, option) in last)
        {
            var looked = LookedAt(place, option.Text);
            var memories = PaperParting
                .SlotsOf(place)
                .Where(looked.Contains)
                .Select(slot =>
                    (Slot: slot, Ways: place.Stops.DistinctBy(stop => stop.ValueOf(slot)).Select(stop => stop.Memory).ToArray())
                )
                .Where(slot => slot.Ways.Length > 1)
                .ToList();
            for (var mixture = 0; mixture < Mixtures && memories.Count > 2; mixture++)
            {
                var reader = place.Readers[chance.Next(place.Readers.Count)].Fork();
                foreach (var (slot, ways) in memories)
                {
                    reader.Remember(ways[chance.Next(ways.Length)], slot);
                }
                Mix(place, reader, option.Text);
            }
        }
    }

    private void Mix(PaperPlace place, Reader reader, string text)
    {
        var from = new PaperStop(place, reader, reader.Memory) { Reader = null };
        var coverage = CoverageOf(place, text);
        if (from.Options.FirstOrDefault(one => one.Text == text) is { } option && reader.Take(new TakenChoice(option.Index), coverage))
        {
            var before = reader.Position;
            var told = Pass(reader, coverage);
            if (places.ContainsKey(KeyOf(reader, reader.Position)))
            {
                Steps.Add(PaperTold.Of(from, option, PlaceOf(reader), before, told, reader.Position));
            }
        }
    }

    /// <summary>Goes past what the plan does not play, and answers what is told instead.</summary>
    private List<string> Pass(Reader reader, StoryCoverage coverage)
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

    private PaperStop PlaceOf(Reader reader)
    {
        var key = KeyOf(reader, reader.Position);
        if (!places.TryGetValue(key, out var place))
        {
            places[key] = place = new PaperPlace(key, places.Count, Texts) { First = reader.Position };
        }
        return new PaperStop(place, reader, reader.Memory) { Reader = null };
    }

    private void GoOn(PaperStop stop)
    {
        var reader = stop.Reader ?? throw new InvalidOperationException("A place is left once.");
        if (stop.Place.Readers.Count < PaperPlace.MostReaders)
        {
            stop.Place.Readers.Add(reader);
        }
        foreach (var option in stop.Options)
        {
            var ahead = reader.Fork();
            if (ahead.Take(new TakenChoice(option.Index), CoverageOf(stop.Place, option.Text)))
            {
                Arrive(stop, option, ahead);
            }
        }
        stop.Reader = null;
    }

    private void Arrive(PaperStop? from, Option? option, Reader reader)
    {
        var before = reader.Position;
        var told = Pass(reader, CoverageOf(from?.Place, option?.Text ?? ""));
        var stop = PlaceOf(reader);
        var place = stop.Place;
        stop.Reader = reader;
        Steps.Add(PaperTold.Of(from, option, stop, before, told, reader.Position));
        if (!stop.HasEnded && met.Add($"{place.Key}\n{stop.MinutesLeft}\n{reader.Fingerprint}"))
        {
            place.Stops.Add(stop);
            if (place.IsNew(stop) || place.Followed < Plenty || (place.Followed < Most && place.Matters(stop, this)))
            {
                place.Followed++;
                waiting.Add(stop);
                return;
            }
        }
        stop.Reader = null;
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

/// <summary>A place where something is decided, or the end.</summary>
internal sealed class PaperPlace(string key, int number, List<string> texts)
{
    private readonly HashSet<(int, int, int, int)> pairs = [];
    private readonly HashSet<string> projections = [];
    private int[] matters = [];

    public const int MostReaders = 40;

    public string Key => key;

    public int Number => number;

    public int NumberOf(string text)
    {
        if (!texts.Contains(text))
        {
            texts.Add(text);
        }
        return PaperMark.FirstText + texts.IndexOf(text);
    }

    public required Position First { get; init; }

    public List<PaperStop> Stops { get; } = [];

    /// <summary>Some of those who came here.</summary>
    public List<Reader> Readers { get; } = [];

    public int Followed { get; set; }

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
            matters = [PaperStop.Left, .. stop.Memory.Live.Where(looked.Contains)];
        }
        return projections.Add(string.Join(',', matters.Select(stop.ValueOf)));
    }

    /// <summary>Two things are remembered together that were not before.</summary>
    public bool IsNew(PaperStop stop)
    {
        var live = stop.Memory.Live;
        var values = live.Select(slot => stop.ValueOf(slot)).ToArray();
        var isNew = false;
        for (var one = 0; one < live.Count; one++)
        {
            for (var other = one + 1; other < live.Count; other++)
            {
                isNew |= pairs.Add((live[one], values[one], live[other], values[other]));
            }
        }
        return isNew;
    }
}

/// <summary>One way to have come to a place.</summary>
internal sealed class PaperStop(PaperPlace place, Reader reader, Memory memory)
{
    /// <summary>The slot of the minutes that are left.</summary>
    public const int Left = -1;

    public PaperPlace Place => place;

    public Reader? Reader { get; set; } = reader;

    public Memory Memory => memory;

    public int? MinutesLeft { get; } = reader.Position.Hub?.Left;

    public bool HasEnded { get; } = reader.Position.Decision is null;

    public IReadOnlyList<Option> Options { get; } = OptionsOf(reader.Position.Decision);

    public int ValueOf(int slot) => slot == Left ? MinutesLeft ?? -1 : memory.NumberAt(slot) ?? place.NumberOf(memory.TextAt(slot));

    private static IReadOnlyList<Option> OptionsOf(Decision? decision) =>
        decision is null ? []
        : decision.Options.Count > 0 ? [.. decision.Options.OrderBy(option => option.Index)]
        : decision.Skip is { } skip ? [skip]
        : [];
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
)
{
    /// <param name="before">Where the option led.</param>
    /// <param name="told">What is told of the scenes that were passed from there.</param>
    public static PaperTold Of(
        PaperStop? from,
        Option? option,
        PaperStop to,
        Position before,
        IReadOnlyList<string> told,
        Position position
    ) =>
        new(
            from,
            option,
            to,
            from is null || told.Count > 0 || position.Ending is not null || from.Place.First.Scene.Id != position.Scene.Id,
            [
                .. before.Outcome.Select(passage => LineOf(passage, null)),
                .. told.Select(words => new PaperLine(new Passage(words, null, null, []), [])),
            ],
            [.. position.Story.Select(passage => LineOf(passage, position.Hub))],
            position.Ending?.Title ?? ""
        );

    /// <summary>How many minutes are left is told with a mark, so that the same words are the same passage.</summary>
    private static PaperLine LineOf(Passage passage, Hub? hub)
    {
        var left = hub?.Left.ToString(CultureInfo.InvariantCulture);
        var text =
            left is not null && passage.Text.StartsWith($"{left} minute", StringComparison.Ordinal)
                ? $"{PaperLine.LeftMark}{passage.Text[left.Length..]}"
                : passage.Text;
        return new PaperLine(passage with { Text = text, Got = [] }, passage.Got);
    }
}
