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
        return KindOf(debrief, taken, brought) is { } kind
            ? new StrongestAct(decision, taken, kind.Kind, kind.Strand, kind.Kind is StrengthKind.Asked ? brought : [])
            : null;
    }

    private static (StrengthKind Kind, Strand? Strand)? KindOf(Debrief debrief, DebriefOption taken, Piece[] brought) =>
        taken.Acts.FirstOrDefault(act => act.Kind is ActKind.Repaired) is { } mending ? (StrengthKind.Mended, StrandOf(debrief, mending))
        : taken.Acts.FirstOrDefault(act => IsBest(debrief, act)) is { } turn ? (StrengthKind.Turned, StrandOf(debrief, turn))
        : brought.Length > 0 ? (StrengthKind.Asked, null)
        : taken.Escalates is not null ? (StrengthKind.Challenged, null)
        : taken.Shares.Count > 0 ? (StrengthKind.Shared, null)
        : taken.Place is { Area: WindowArea.With } ? (StrengthKind.Beside, null)
        : null;

    private static bool IsBest(Debrief debrief, StrandAct act) =>
        act.Kind is ActKind.Turned && act.StateId is { } state && StrandOf(debrief, act)?.States[0].Id == state;

    private static Strand? StrandOf(Debrief debrief, StrandAct act) => debrief.Playthrough.Scenario.StrandOf(act.StrandId);
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
