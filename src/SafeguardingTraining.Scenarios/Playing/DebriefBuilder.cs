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

    private DebriefBuilder(Playthrough playthrough)
    {
        this.playthrough = playthrough;
        reader = Reader.Start(playthrough.Scenario, playthrough.Role, playthrough.Seed);
    }

    private Scenario Scenario => playthrough.Scenario;

    public static Debrief Of(Playthrough playthrough)
    {
        var retelling = new DebriefBuilder(playthrough);
        foreach (var taken in playthrough.Taken)
        {
            if (!retelling.Tell(taken))
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
        if (!reader.Take(taken))
        {
            return false;
        }
        if (before.Decision is { } decision && ways.Any(way => way.IsAnnotated))
        {
            Tell(before, decision, taken, ways);
        }
        return true;
    }

    private void Tell(Position before, Decision decision, TakenChoice taken, IReadOnlyList<ChoiceLookahead> ways)
    {
        var chosen = ways.FirstOrDefault(way => way.Option.Index == taken.Option)?.Way;
        DebriefOption[] notTaken = [.. ways.Where(way => way.Option.Index != taken.Option).Select(way => way.Way)];
        told.Add(
            new DebriefDecision(told.Count + 1, before.Scene, decision.Question, chosen, taken.Written, notTaken) { Turn = before.Turn }
        );
        if (chosen is not null)
        {
            Gather(chosen, before);
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
        );
    }

    private LedgerLine Ledger(Piece piece)
    {
        var held = reader.Telling.Held.FirstOrDefault(held => held.Piece.Id == piece.Id);
        if (held is null)
        {
            return new LedgerLine(piece, Reached.Unopened, null, null);
        }
        var asked = askedOnTurn.TryGetValue(piece.Id, out var turn) && turn < held.Turn;
        return new LedgerLine(piece, asked ? Reached.Asked : Reached.Came, held.Scene, held.On);
    }

    private ChildDay ChildDay(ChildLine line) =>
        new(PositionBuilder.Heading(Scenario, line.Heading), line.Day, line.Date, Typography.Of(line.Line.Text.Trim()));
}
