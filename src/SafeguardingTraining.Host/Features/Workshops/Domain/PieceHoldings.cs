using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Who holds which piece of the story, and who may see it.</summary>
public static class PieceHoldings
{
    /// <summary>Is written in an agency's place for what the facilitator holds or brings.</summary>
    public const string Facilitator = "facilitator";

    /// <summary>The code of the agency that holds a piece, or <see cref="Facilitator"/>.</summary>
    public static string HolderOf(this Workshop workshop, Piece piece) =>
        workshop.Table.Holders.GetValueOrDefault(piece.Id, piece.Agency.Code);

    /// <summary>
    /// Pieces in this agency's hands that nobody else has yet: what came by the story's day, oldest first. What is learned only on the
    /// way is in nobody's hands until the story tells it.
    /// </summary>
    public static IReadOnlyList<Piece> HeldBy(this Workshop workshop, WorkshopStory story, string agency)
    {
        if (workshop.Stage is Stage.Lobby)
        {
            return [];
        }
        var today = workshop.AwaitsScene ? story.Before.Today : story.Today;
        return
        [
            .. story
                .Scenario.Pieces.Where(piece =>
                    piece.Date <= today
                    && !piece.IsFetched
                    && workshop.HolderOf(piece) == agency
                    && !workshop.IsWithEveryone(story, piece.Id)
                )
                .OrderBy(piece => piece.Date),
        ];
    }

    /// <summary>It is on the table, or the story itself told it.</summary>
    public static bool IsWithEveryone(this Workshop workshop, WorkshopStory story, string piece) =>
        workshop.Table.Laid.Any(laid => laid.Piece == piece && laid.To is null) || workshop.ToldBy(story).Any(told => told.Id == piece);

    /// <summary>The common time line: everything that everyone knows, oldest first, each with how it came.</summary>
    public static IReadOnlyList<KnownPiece> WithEveryone(this Workshop workshop, WorkshopStory story)
    {
        var laid = workshop.Table.Laid.Where(laid => laid.To is null).Select(laid => KnownOf(story, laid));
        var told = workshop
            .ToldBy(story)
            .Where(piece => workshop.Table.Laid.All(laid => laid.Piece != piece.Id || laid.To is not null))
            .Select(piece => new KnownPiece(piece, null));
        return [.. laid.OfType<KnownPiece>().Concat(told).OrderBy(known => known.Piece.Date)];
    }

    /// <summary>Pieces that were given to this agency and not to everyone.</summary>
    public static IReadOnlyList<KnownPiece> GivenTo(this Workshop workshop, WorkshopStory story, string agency) =>
        [
            .. workshop
                .Table.Laid.Where(laid => laid.To == agency && !workshop.IsWithEveryone(story, laid.Piece))
                .Select(laid => KnownOf(story, laid))
                .OfType<KnownPiece>()
                .OrderBy(known => known.Piece.Date),
        ];

    private static IEnumerable<Piece> ToldBy(this Workshop workshop, WorkshopStory story) =>
        workshop.AwaitsScene ? story.PiecesTold.Except(story.PiecesToRead) : story.PiecesTold;

    private static KnownPiece? KnownOf(WorkshopStory story, Laid laid) =>
        story.Scenario.PieceOf(laid.Piece) is { } piece ? new KnownPiece(piece, laid) : null;
}

/// <param name="Laid">How it was shared, or null when the story told it.</param>
public sealed record KnownPiece(Piece Piece, Laid? Laid);
