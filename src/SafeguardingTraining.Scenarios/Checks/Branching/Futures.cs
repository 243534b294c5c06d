using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What can still come of every place of a story: which states of which strands are within reach. Places that go on alike are
/// looked at once, so that every way there is counts and not a sample of them.
/// </summary>
internal sealed class Futures
{
    /// <summary>More places than this, and walks are taken in place of every way.</summary>
    public const int MostPlaces = 5_000;

    private readonly Scenario scenario;
    private readonly IReadOnlyList<OptionGroup> groups;
    private readonly Dictionary<(string Strand, string State), long> bits = [];
    private readonly Dictionary<string, Place> known = [];
    private readonly HashSet<Closing> forgiven = [];
    private readonly HashSet<Closing> final = [];
    private SampledFutures? sampled;
    private readonly HashSet<Place> withoutSlip = [];
    private readonly Dictionary<string, IReadOnlyList<(string Strand, string State)>> reachable = [];

    private Futures(Scenario scenario, IReadOnlyList<OptionGroup> groups)
    {
        (this.scenario, this.groups) = (scenario, groups);
        foreach (var (strand, state) in scenario.Strands.SelectMany(strand => strand.States.Select(state => (strand.Id, state.Id))))
        {
            bits.Add((strand, state), 1L << bits.Count);
        }
    }

    /// <summary>False when there were too many places; then what is out of reach was looked for on some hundreds of walks.</summary>
    public bool IsComplete => known.Count <= MostPlaces;

    /// <summary>Serious acts after which the strand can still come to its best state.</summary>
    public IReadOnlyCollection<Closing> Forgiven => sampled?.Forgiven ?? forgiven;

    /// <summary>Options that are not serious after which, on a path without a slip before, a best state is out of reach.</summary>
    public IReadOnlyCollection<Closing> Final => sampled?.Final ?? final;

    /// <summary>By role, the states that some way reaches.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Strand, string State)>> Reachable => sampled?.Reachable ?? reachable;

    public static Futures Of(Scenario scenario, string storyInk)
    {
        var futures = new Futures(scenario, OptionGroups.In(storyInk));
        foreach (var role in scenario.Roles)
        {
            var session = Session.Start(scenario.Story);
            session.Set("role", role.Id);
            var begin = futures.Look(session, session.Read(), "", 0);
            futures.reachable[role.Id] = [.. futures.bits.Where(bit => (begin.Reach & bit.Value) != 0).Select(bit => bit.Key)];
            futures.Follow(begin);
        }
        futures.sampled = futures.IsComplete ? null : new SampledFutures(scenario, futures.groups).Look();
        return futures;
    }

    /// <summary>Looks ahead from a place that has just been read.</summary>
    private Place Look(Session session, Turn turn, string before, int depth)
    {
        var scene = SceneIn(turn) ?? before;
        var told = StatesIn(turn);
        if (turn.Ended || depth == Walker.LongestPath || known.Count > MostPlaces)
        {
            return new Place { Reach = told };
        }
        var name = session.Fingerprint();
        if (known.TryGetValue(name, out var same))
        {
            return same;
        }
        var place = known[name] = new Place();
        foreach (var choice in turn.Choices)
        {
            var ahead = session.Fork();
            ahead.Pick(choice.Index);
            var next = ahead.Read();
            var way = new Way(
                Typography.Of(choice.Text.Trim()),
                KindOf(choice),
                Look(ahead, next, scene, depth + 1),
                StatesIn(next) | told,
                scene
            );
            place.Ways.Add(way);
            place.Reach |= way.Reach;
            Judge(way, next);
        }
        return place;
    }

    private void Judge(Way way, Turn outcome)
    {
        way.Repairs.UnionWith(ActsIn(outcome).OfType<Tag.RepairTag>().Select(repair => repair.StrandId));
        foreach (var act in ActsIn(outcome).OfType<Tag.SeriousTag>())
        {
            way.Serious.Add(act.StrandId);
            if (scenario.StrandOf(act.StrandId) is { } strand && (way.Reach & Best(strand)) != 0)
            {
                forgiven.Add(new Closing(way.Text, strand.Id, way.Scene));
            }
        }
    }

    /// <summary>
    /// Goes on from here as somebody does who makes no slip, and looks at each slip that could be the first. What takes time is no slip:
    /// nobody can do everything.
    /// </summary>
    private void Follow(Place place)
    {
        if (!withoutSlip.Add(place))
        {
            return;
        }
        foreach (var way in place.Ways)
        {
            if (IsSound(way))
            {
                Follow(way.To);
            }
            else
            {
                Slip(place, way);
            }
        }
    }

    /// <summary>The strongest of a decision's options, any of one where none is, and whatever takes time.</summary>
    private bool IsSound(Way way) =>
        way.Kind is WayKind.Visit
        || (
            way.Kind is WayKind.Option
            && (groups.FirstOrDefault(group => group.Offers(way.Text)) is not { Strongest.Count: > 0 } group || group.IsStrongest(way.Text))
        );

    private string? SceneIn(Turn turn) => ActsIn(turn).OfType<Tag.SceneTag>().LastOrDefault()?.Id;

    private IEnumerable<Tag> ActsIn(Turn outcome) => outcome.Lines.SelectMany(line => line.Tags).Select(scenario.Tags.Of);

    /// <summary>To refuse the mending that is offered is no slip of its own: it leaves a strand as it was.</summary>
    private void Slip(Place place, Way way)
    {
        foreach (var strand in scenario.Strands.Where(strand => !way.Serious.Contains(strand.Id) && !place.Mends(strand.Id)))
        {
            var best = Best(strand);
            // Leaving a part out need not be better than what is sound there.
            var isAsGoodAsOthers = way.Kind is WayKind.Skip && place.Ways.Exists(other => IsSound(other) && (other.Reach & best) == 0);
            if ((place.Reach & best) != 0 && (way.Reach & best) == 0 && !IsHub(place) && !isAsGoodAsOthers)
            {
                final.Add(new Closing(way.Text, strand.Id, way.Scene));
            }
        }
    }

    private static bool IsHub(Place place) => place.Ways.Exists(way => way.Kind is WayKind.Visit);

    private long Best(Strand strand) => strand.States.Count == 0 ? 0 : bits[(strand.Id, strand.States[0].Id)];

    private long StatesIn(Turn turn) =>
        turn
            .Lines.SelectMany(line => line.Tags)
            .Select(scenario.Tags.Of)
            .OfType<Tag.StrandTag>()
            .Aggregate(0L, (states, strand) => states | bits.GetValueOrDefault((strand.StrandId, strand.StateId)));

    private WayKind KindOf(Choice choice) =>
        scenario.Tags.IsSkip(choice) ? WayKind.Skip
        : scenario.Tags.First<Tag.TakesTag>(choice.Tags) is not null ? WayKind.Visit
        : WayKind.Option;

    private enum WayKind
    {
        Option,
        Visit,
        Skip,
    }

    /// <summary>A place between turns, the ways on from it and every state that some of them reaches.</summary>
    private sealed class Place
    {
        public List<Way> Ways { get; } = [];

        public long Reach { get; set; }

        public bool Mends(string strand) => Ways.Exists(way => way.Repairs.Contains(strand));
    }

    private sealed record Way(string Text, WayKind Kind, Place To, long Told, string Scene)
    {
        public HashSet<string> Serious { get; } = [];

        public HashSet<string> Repairs { get; } = [];

        public long Reach => To.Reach | Told;
    }
}

/// <summary>An option, and the strand whose best state it leaves within reach or puts out of it.</summary>
/// <param name="Scene">The id of the scene it is in: a part left out has the same words everywhere.</param>
internal sealed record Closing(string Option, string StrandId, string Scene);
