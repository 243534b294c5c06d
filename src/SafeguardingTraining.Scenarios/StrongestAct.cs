namespace SafeguardingTraining.Scenarios;

/// <summary>The strongest thing somebody did in a playthrough, with what made it so; told to them alone, and measured against nobody.</summary>
/// <param name="Strand">The strand it mended or turned, if it is one of those.</param>
/// <param name="Brought">The pieces that came because it asked for them.</param>
public sealed record StrongestAct(
    DebriefDecision Decision,
    DebriefOption Taken,
    StrengthKind Kind,
    Strand? Strand,
    IReadOnlyList<Piece> Brought
)
{
    /// <summary>
    /// Honest mending comes first, then an act that turned a strand to where its author would have it go, then asking that brought
    /// pieces, then a step of challenge, then sharing, then standing with somebody with both challenge and support. A serious act is
    /// never the strongest. What is not among the moments that turned it goes before what is. Null where there is nothing of the kind.
    /// </summary>
    public static StrongestAct? Of(Debrief debrief, IReadOnlyList<TurningPoint> moments) =>
        debrief
            .Told.Select(decision => Seen(debrief, decision))
            .OfType<StrongestAct>()
            .OrderBy(act => moments.Any(moment => moment.Decision == act.Decision))
            .ThenBy(act => act.Kind)
            .ThenByDescending(act => act.Brought.Count)
            .FirstOrDefault();

    private static StrongestAct? Seen(Debrief debrief, DebriefDecision decision)
    {
        if (decision.Taken is not { } taken || taken.Acts.Any(act => act.Kind is ActKind.Serious))
        {
            return null;
        }
        Piece[] brought =
        [
            .. debrief.Ledger.Where(line => line.Reached is Reached.Asked && taken.Asks.Contains(line.Piece.Id)).Select(line => line.Piece),
        ];
        return KindOf(debrief, decision, taken, brought) is { } kind
            ? new StrongestAct(decision, taken, kind.Kind, kind.Strand, kind.Kind is StrengthKind.Asked ? brought : [])
            : null;
    }

    private static (StrengthKind Kind, Strand? Strand)? KindOf(
        Debrief debrief,
        DebriefDecision decision,
        DebriefOption taken,
        Piece[] brought
    ) =>
        SetAt(debrief, decision).FirstOrDefault(end => end.SetBy?.Act.Kind is ActKind.Repaired) is { } mended
            ? (StrengthKind.Mended, mended.Strand)
        : SetAt(debrief, decision).FirstOrDefault(IsBest) is { } turned ? (StrengthKind.Turned, turned.Strand)
        : brought.Length > 0 ? (StrengthKind.Asked, null)
        : taken.Escalates is not null ? (StrengthKind.Challenged, null)
        : taken.Shares.Count > 0 ? (StrengthKind.Shared, null)
        : taken.Place is { Area: WindowArea.With } ? (StrengthKind.Beside, null)
        : null;

    private static IEnumerable<StrandEnd> SetAt(Debrief debrief, DebriefDecision decision) =>
        debrief.Strands.Where(end => end.SetBy?.Decision == decision);

    private static bool IsBest(StrandEnd end) => end.SetBy?.Act is { Kind: ActKind.Turned } && end.State.Id == end.Strand.States[0].Id;
}

/// <summary>What makes an act strong.</summary>
public enum StrengthKind
{
    Mended,
    Turned,
    Asked,
    Challenged,
    Shared,
    Beside,
}
