using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>One step along an option, seen without taking it: the turn it leads to and the author's annotations there.</summary>
internal sealed record Glimpse(
    Option Option,
    Turn Turn,
    string? Did,
    string? Because,
    int? Challenge,
    int? Support,
    IReadOnlyList<string> Points,
    IReadOnlyList<string> Asks,
    IReadOnlyList<SharedPiece> Shares,
    EscalationStep? Escalates)
{
    /// <summary>The author has said something about this option; then its decision is one to weigh.</summary>
    public bool IsAnnotated =>
        Did is not null || Because is not null || Challenge is not null || Support is not null || Escalates is not null
        || Points.Count + Asks.Count + Shares.Count > 0;

    public Way Way => new(Option.Text, Did ?? "", Because ?? "", new Place(Challenge ?? 0, Support ?? 0), Points, Asks, Shares, Escalates);

    public static Glimpse Of(Option option, Turn turn, TagBook book)
    {
        var tags = turn.Lines.SelectMany(line => line.Tags).Select(book.Of).Where(tag => tag.Place is TagPlace.Outcome).ToList();
        return new Glimpse(
            option,
            turn,
            tags.OfType<Tag.Did>().FirstOrDefault()?.Text,
            tags.OfType<Tag.Because>().FirstOrDefault()?.Reason,
            tags.OfType<Tag.Challenge>().FirstOrDefault()?.Level,
            tags.OfType<Tag.Support>().FirstOrDefault()?.Level,
            [.. tags.OfType<Tag.Point>().Select(point => point.Id)],
            [.. tags.OfType<Tag.Asks>().Select(asks => asks.PieceId)],
            [.. tags.OfType<Tag.Shares>().Select(shares => new SharedPiece(shares.PieceId, shares.With))],
            tags.OfType<Tag.Escalates>().FirstOrDefault()?.Step);
    }
}
