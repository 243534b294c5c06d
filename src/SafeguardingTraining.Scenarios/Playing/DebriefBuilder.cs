namespace SafeguardingTraining.Scenarios;

/// <summary>Goes through a playthrough once more, decision by decision, and gathers what the debrief tells.</summary>
internal sealed class DebriefBuilder
{
    private readonly Playthrough playthrough;
    private readonly Reader reader;
    private readonly List<DebriefDecision> told = [];
    private readonly List<Escalated> escalations = [];
    private readonly List<SharedWith> shares = [];
    private readonly Dictionary<string, int> askedOnTurn = [];
    private readonly List<string> points = [];
    private readonly HashSet<string> fetched = [];
    private readonly List<StrandSet> acts = [];
    private readonly List<WayNotMade> open = [];

    private DebriefBuilder(Playthrough playthrough)
    {
        this.playthrough = playthrough;
        reader = Reader.Start(playthrough);
    }

    private Scenario Scenario => playthrough.Scenario;

    /// <param name="stop">Ends the retelling where it is; what was told by then is all there is.</param>
    public static Debrief Of(Playthrough playthrough, CancellationToken stop)
    {
        var retelling = new DebriefBuilder(playthrough);
        foreach (var taken in playthrough.Taken)
        {
            if (stop.IsCancellationRequested || !retelling.Tell(taken))
            {
                break;
            }
        }
        return retelling.Debrief();
    }

    private bool Tell(TakenChoice taken)
    {
        var before = reader.Position;
        var ways = before.Decision is { IsPlain: false } ? reader.Glimpses() : [];
        var held = reader.Telling.Held.Select(one => one.Piece.Id).ToHashSet();
        if (!reader.Take(taken))
        {
            return false;
        }
        if (IsVisit(before, taken))
        {
            fetched.UnionWith(reader.Telling.Held.Select(one => one.Piece.Id).Where(piece => !held.Contains(piece)));
        }
        if (before.Decision is { } decision && ways.Any(way => way.IsAnnotated))
        {
            Tell(before, decision, taken, ways);
        }
        return true;
    }

    // Somebody who spends time on going or ringing has asked for what comes of it.
    private static bool IsVisit(Position before, TakenChoice taken) => before.Decision?.OptionOf(taken.Option)?.Takes is not null;

    private void Tell(Position before, Decision decision, TakenChoice taken, IReadOnlyList<ChoiceLookahead> ways)
    {
        var chosen = ways.FirstOrDefault(way => way.Option.Index == taken.Option);
        DebriefOption[] others = [.. ways.Where(way => way.Option.Index != taken.Option && way.IsAnnotated).Select(way => way.Way)];
        open.AddRange(others.Select(way => new WayNotMade(before.Scene, way)));
        // Going on from a stretch of time is no decision of its own: what was not done is told with the stretch.
        if (chosen is { IsAnnotated: false, Option.Write: null } && before.Hub is not null)
        {
            return;
        }
        var isVisit = chosen?.Option.Takes is not null;
        var one = new DebriefDecision(told.Count + 1, before.Scene, decision.Question, chosen?.Way, taken.Written, isVisit ? [] : others)
        {
            Turn = before.Turn,
            At = before.Hub?.Now,
            On = before.Knows.Date,
            Time = before.Knows.Time,
        };
        told.Add(one);
        if (one.Taken is { } way)
        {
            acts.AddRange(way.Acts.Select(act => new StrandSet(one, way, act)));
            Gather(way, before);
        }
    }

    private void Gather(DebriefOption way, Position before)
    {
        points.AddRange(way.Points.Except(points));
        foreach (var piece in way.Asks)
        {
            askedOnTurn.TryAdd(piece, before.Turn);
        }
        foreach (var share in way.Shares)
        {
            if (Scenario.PieceOf(share.PieceId) is { } piece)
            {
                shares.Add(new SharedWith(piece, share.With, before.Scene, before.Knows.Date));
            }
        }
        if (way.Escalates is { } step)
        {
            escalations.Add(new Escalated(step, before.Scene, before.Knows.Date, way.Did));
        }
    }

    private Debrief Debrief()
    {
        var last = reader.Position;
        return new Debrief(
            playthrough,
            last.Ending,
            last.Story,
            told,
            [.. Scenario.Pieces.OrderBy(piece => piece.Date).Select(Ledger)],
            escalations,
            shares,
            [.. reader.Telling.ChildLines.Select(ChildDay)],
            points
        )
        {
            Strands = [.. reader.Telling.Strands.Select(Strand).OfType<StrandEnd>()],
            Hubs = [.. reader.Telling.Hubs.Select(Hub)],
            Closed = ClosedDoor.In(reader),
        };
    }

    private DebriefHub Hub(HubState hub)
    {
        var made = hub.Done.Select(visit => visit.Text).ToHashSet();
        return new DebriefHub(
            hub.Scene,
            PositionBuilder.Hub(Scenario, reader.Telling, hub),
            [.. Unmade(way => way.Scene.Id == hub.Scene.Id && !made.Contains(way.Option.Text)).Select(way => way.Option)]
        );
    }

    /// <summary>Ways that were open and never taken, each once: a visit stays open from one turn to the next.</summary>
    private IEnumerable<WayNotMade> Unmade(Predicate<WayNotMade> wanted)
    {
        var taken = told.Select(one => (one.Scene.Id, one.Taken?.Text)).ToHashSet();
        return open.Where(way => wanted(way) && !taken.Contains((way.Scene.Id, way.Option.Text)))
            .DistinctBy(way => (way.Scene.Id, way.Option.Text));
    }

    private StrandEnd? Strand(StrandLines told)
    {
        if (Scenario.StrandOf(told.StrandId) is not { } strand || strand.StateOf(told.StateId) is not { } state)
        {
            return null;
        }
        return new StrandEnd(
            strand,
            state,
            PositionBuilder.StrandStory(Scenario, reader.Telling, told),
            [.. acts.Where(one => one.Act.StrandId == strand.Id && (one.Act.StateId is null || one.Act.StateId == state.Id))],
            [.. Unmade(way => way.Option.Acts.Any(act => LeadsElsewhere(act, strand, state)))]
        );
    }

    private static bool LeadsElsewhere(StrandAct act, Strand strand, StrandState state) =>
        act.Kind is not ActKind.Serious && act.StrandId == strand.Id && act.StateId != state.Id;

    private LedgerLine Ledger(Piece piece)
    {
        var held = reader.Telling.Held.FirstOrDefault(held => held.Piece.Id == piece.Id);
        if (held is null)
        {
            return new LedgerLine(piece, Reached.Unopened, null, null);
        }
        if (held.Turn < 0)
        {
            return new LedgerLine(piece, Reached.Held, null, null);
        }
        var asked = askedOnTurn.TryGetValue(piece.Id, out var turn) && turn < held.Turn;
        return new LedgerLine(piece, asked || fetched.Contains(piece.Id) ? Reached.Asked : Reached.Came, held.Scene, held.On);
    }

    private ChildDay ChildDay(ChildLine line) =>
        new(PositionBuilder.Heading(Scenario, line.Heading), line.Day, line.Date, Typography.Of(line.Line.Text.Trim()));
}
