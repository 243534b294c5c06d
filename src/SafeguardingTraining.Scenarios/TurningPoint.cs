namespace SafeguardingTraining.Scenarios;

/// <summary>A moment that turned a playthrough, with what it turned and a way that was not taken.</summary>
/// <param name="Number">Its place among the moments, from 1, in the order they came; nothing is ranked.</param>
/// <param name="Turned">The strands it set, as <see cref="StrandEnd.SetBy"/> has it, with what they came to.</param>
/// <param name="Unasked">Pieces that stayed with their holders and that a way beside it would have asked for.</param>
/// <param name="Closed">The doors that closed with it.</param>
/// <param name="NotTaken">A way that was open then and led elsewhere; null where there was none.</param>
public sealed record TurningPoint(
    int Number,
    DebriefDecision Decision,
    DebriefOption Taken,
    IReadOnlyList<StrandTurn> Turned,
    IReadOnlyList<Piece> Unasked,
    IReadOnlyList<ClosedDoor> Closed,
    DebriefOption? NotTaken
)
{
    /// <summary>As many as are shown.</summary>
    public const int Most = 3;

    /// <summary>
    /// The moments that turned it, at most three, in the order they came. They are sought in this order, each decision once, and what
    /// was left out is never among them:
    /// <list type="number">
    /// <item>serious acts;</item>
    /// <item>for each strand of the ending, in the author's order, the act that set or mended it;</item>
    /// <item>decisions beside which a way would have asked for a piece that nobody fetched, most pieces first;</item>
    /// <item>the last decision in a scene where a door closed;</item>
    /// <item>decisions with a way that stood furthest from the one taken in the relationship window.</item>
    /// </list>
    /// One place of the three is for what was not asked, where there is such a decision. A story without strands has the last three.
    /// </summary>
    public static IReadOnlyList<TurningPoint> Of(Debrief debrief) => new TurningPointFinder(debrief).Moments();
}

/// <summary>A strand that an act set, and what it came to.</summary>
public sealed record StrandTurn(Strand Strand, StrandState State, StrandAct Act);

/// <summary>Looks through a debrief for what turned it.</summary>
internal sealed class TurningPointFinder(Debrief debrief)
{
    private readonly Dictionary<string, Piece> unopened = debrief
        .Ledger.Where(line => line.Reached is Reached.Unopened)
        .ToDictionary(line => line.Piece.Id, line => line.Piece);

    public IReadOnlyList<TurningPoint> Moments()
    {
        var settled = Settled().DistinctBy(decision => decision.Number).ToList();
        var unasked = Unasked().ToList();
        var isTold = unasked.Count == 0 || settled.Take(TurningPoint.Most).Any(unasked.Contains);
        IEnumerable<DebriefDecision> first = isTold ? settled : [.. settled.Take(TurningPoint.Most - 1), unasked[0], .. settled];
        var found = first
            .Concat(unasked)
            .Concat(Closing())
            .Concat(Apart())
            .DistinctBy(decision => decision.Number)
            .Take(TurningPoint.Most)
            .OrderBy(decision => decision.Number)
            .ToList();
        // From the last, because what a stretch of time did not reach to belongs to its last visit; a way is told once.
        var points = new List<TurningPoint>();
        for (var place = found.Count; place > 0; place--)
        {
            points.Insert(0, PointOf(found[place - 1], place, [.. points.Select(point => point.NotTaken?.Text)]));
        }
        return points;
    }

    /// <summary>Serious acts, then what set or mended each strand.</summary>
    private IEnumerable<DebriefDecision> Settled() =>
        debrief
            .Strands.SelectMany(end => end.Set)
            .Where(set => set.Act.Kind is ActKind.Serious)
            .Concat(debrief.Strands.Select(end => end.SetBy).OfType<StrandSet>())
            .Select(set => set.Decision);

    private IEnumerable<DebriefDecision> Unasked() =>
        Taken.Where(decision => PiecesBeside(decision).Count > 0).OrderByDescending(decision => PiecesBeside(decision).Count);

    private IEnumerable<DebriefDecision> Closing() =>
        debrief.Closed.Select(door => Taken.LastOrDefault(decision => decision.Scene.Id == door.Scene.Id)).OfType<DebriefDecision>();

    private IEnumerable<DebriefDecision> Apart() =>
        Taken.Where(decision => Ways(decision).Count > 0).OrderByDescending(decision => Ways(decision).Max(way => Distance(decision, way)));

    private IEnumerable<DebriefDecision> Taken => debrief.Told.Where(decision => decision.Taken is not null);

    /// <summary>Beside a visit these are the visits that were not made; they belong to the last that was.</summary>
    private IReadOnlyList<DebriefOption> Ways(DebriefDecision decision) => [.. decision.NotTaken, .. debrief.NotDoneAfter(decision)];

    private IReadOnlyList<Piece> PiecesBeside(DebriefDecision decision) => [.. Ways(decision).SelectMany(PiecesOf).Distinct()];

    private IEnumerable<Piece> PiecesOf(DebriefOption way) => way.Asks.Select(unopened.GetValueOrDefault).OfType<Piece>();

    private static int Distance(DebriefDecision decision, DebriefOption way) =>
        decision.Taken?.Place is { } here && way.Place is { } there
            ? Math.Abs(here.Challenge - there.Challenge) + Math.Abs(here.Support - there.Support)
            : 0;

    private TurningPoint PointOf(DebriefDecision decision, int number, List<string?> told)
    {
        var turned = debrief
            .Strands.SelectMany(end =>
                end.SetBy is { } set && set.Decision == decision ? new[] { new StrandTurn(end.Strand, end.State, set.Act) } : []
            )
            .ToList();
        return new TurningPoint(
            number,
            decision,
            decision.Taken ?? throw new InvalidOperationException("What was left out is no moment."),
            turned,
            PiecesBeside(decision),
            [.. debrief.Closed.Where(door => Taken.LastOrDefault(other => other.Scene.Id == door.Scene.Id) == decision)],
            WayNotTaken(decision, told)
        );
    }

    /// <summary>
    /// One that bears on the same strand, else one that would have asked for most, else the one furthest away; never one that would have
    /// done lasting harm, which nobody should read as what they ought to have done.
    /// </summary>
    private DebriefOption? WayNotTaken(DebriefDecision decision, List<string?> told) =>
        WaysAround(decision)
            .Where(way => !told.Contains(way.Text) && way.Acts.All(act => act.Kind is not ActKind.Serious))
            .OrderByDescending(way => way.Acts.Any(act => decision.Taken?.Acts.Any(taken => taken.StrandId == act.StrandId) is true))
            .ThenByDescending(way => PiecesOf(way).Count())
            .ThenByDescending(way => Distance(decision, way))
            .FirstOrDefault();

    // A visit that was not the last of its stretch had the others beside it as well.
    private IReadOnlyList<DebriefOption> WaysAround(DebriefDecision decision) =>
        Ways(decision) is { Count: > 0 } ways ? ways
        : decision.At is null ? []
        : debrief.NotDoneIn(decision.Scene);
}
