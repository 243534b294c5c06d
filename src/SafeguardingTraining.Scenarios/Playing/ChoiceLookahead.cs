using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>One step along an option, seen without taking it: the turn it leads to and the author's annotations there.</summary>
internal sealed record ChoiceLookahead(
    Option Option,
    Turn Turn,
    string? Did,
    string? Because,
    int? Challenge,
    int? Support,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Asks,
    IReadOnlyList<SharedPiece> Shares,
    EscalationStep? Escalates,
    IReadOnlyList<StrandAct> Acts
)
{
    /// <summary>The author has said something about this option; then its decision is one to weigh.</summary>
    public bool IsAnnotated =>
        Did is not null
        || Because is not null
        || Challenge is not null
        || Support is not null
        || Escalates is not null
        || Points.Count + Asks.Count + Shares.Count + Acts.Count > 0;

    public DebriefOption Way => new(Option.Text, Did ?? "", Because ?? "", Place, Points, Asks, Shares, Escalates) { Acts = Acts };

    private WindowPlace? Place => (Challenge, Support) is (null, null) ? null : new WindowPlace(Challenge ?? 0, Support ?? 0);

    public static ChoiceLookahead Of(Option option, Turn turn, TagBook book)
    {
        var tags = turn.Lines.SelectMany(line => line.Tags).Select(book.Of).Where(tag => tag.Place is TagPlace.Outcome).ToList();
        return new ChoiceLookahead(
            option,
            turn,
            tags.OfType<Tag.DidTag>().FirstOrDefault()?.Text,
            tags.OfType<Tag.BecauseTag>().FirstOrDefault()?.Reason,
            tags.OfType<Tag.ChallengeTag>().FirstOrDefault()?.Level,
            tags.OfType<Tag.SupportTag>().FirstOrDefault()?.Level,
            [.. tags.OfType<Tag.PointTag>().Select(point => point.Id)],
            [.. tags.OfType<Tag.AsksTag>().Select(asks => asks.PieceId)],
            [.. tags.OfType<Tag.SharesTag>().Select(shares => new SharedPiece(shares.PieceId, shares.With))],
            tags.OfType<Tag.EscalatesTag>().FirstOrDefault()?.Step,
            [.. tags.Select(ActOf).OfType<StrandAct>()]
        );
    }

    private static StrandAct? ActOf(Tag tag) =>
        tag switch
        {
            Tag.TurnsTag turns => new StrandAct(ActKind.Turned, turns.StrandId, turns.StateId),
            Tag.SeriousTag serious => new StrandAct(ActKind.Serious, serious.StrandId, null) { Words = serious.Words },
            Tag.RepairTag repair => new StrandAct(ActKind.Repaired, repair.StrandId, null),
            _ => null,
        };
}
