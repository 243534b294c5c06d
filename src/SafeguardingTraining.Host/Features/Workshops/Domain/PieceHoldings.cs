using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Who holds which piece of the story, and who may see it.</summary>
public static class PieceHoldings
{
    /// <summary>Is written in an agency's place for what the facilitator holds or brings.</summary>
    public const string Facilitator = "facilitator";

    /// <summary>Codes of the agencies that have a part in a story: they hold a piece of it, can ask something, or are a role in it.</summary>
    public static IReadOnlyList<string> AgenciesOf(Scenario scenario)
    {
        var parts = scenario
            .Pieces.Select(piece => piece.Agency.Code)
            .Concat(scenario.OpenQuestions.Select(question => question.Agency.Code))
            .Concat(scenario.Roles.Select(role => role.Agency.Code))
            .ToHashSet();
        return [.. Agency.All.Select(agency => agency.Code).Where(parts.Contains)];
    }

    /// <summary>The code of the agency that holds a piece, or <see cref="Facilitator"/>.</summary>
    public static string HolderOf(this Workshop workshop, Piece piece) =>
        workshop.Table.Holders.GetValueOrDefault(piece.Id, piece.Agency.Code);

    /// <summary>
    /// A piece that an agency can hold at all. What is learned only on the way is in nobody's hands: the story tells it to everyone.
    /// </summary>
    public static bool IsForHands(Piece piece) => !piece.IsFetched;

    /// <summary>
    /// The scene with which a piece comes into its agency's hands: the one its author named, or the first. Its date still has to come as
    /// well.
    /// </summary>
    public static SceneTitle? ComesWith(Scenario scenario, Piece piece) =>
        (piece.From is { } from ? scenario.SceneOf(from) : null) ?? (scenario.Scenes is [var first, ..] ? first : null);

    /// <summary>The story has come to its scene and to its day, so that its agency has it: no card tells what is found out later.</summary>
    public static bool HasCome(this Workshop workshop, WorkshopStory story, Piece piece)
    {
        var (today, scenes) = workshop.AwaitsScene ? (story.Before.Today, story.ScenesBefore) : (story.Today, story.ScenesMet);
        return IsForHands(piece) && piece.Date <= today && (piece.From is not { } from || scenes.Contains(from));
    }

    /// <summary>Pieces in this agency's hands that not everybody has: those that have come, oldest first.</summary>
    public static IReadOnlyList<Piece> HeldBy(this Workshop workshop, WorkshopStory story, string agency)
    {
        if (workshop.Stage is Stage.Lobby)
        {
            return [];
        }
        return
        [
            .. story
                .Scenario.Pieces.Where(piece =>
                    workshop.HolderOf(piece) == agency && workshop.HasCome(story, piece) && !workshop.IsWithEveryone(story, piece.Id)
                )
                .OrderBy(piece => piece.Date),
        ];
    }

    /// <summary>Whether a piece of this agency's is still to come with a later scene.</summary>
    public static bool HasMoreToCome(this Workshop workshop, WorkshopStory story, string agency) =>
        workshop.Stage.IsUnderWay()
        && story.Scenario.Pieces.Any(piece =>
            IsForHands(piece)
            && workshop.HolderOf(piece) == agency
            && !workshop.HasCome(story, piece)
            && !workshop.IsWithEveryone(story, piece.Id)
        );

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

    /// <summary>What this agency has laid out or given, each with how, oldest first; its reason once that was let through.</summary>
    public static IReadOnlyList<KnownPiece> LaidBy(this Workshop workshop, WorkshopStory story, string agency) =>
        [
            .. workshop
                .Table.Laid.Where(laid => laid.From == agency)
                .Select(laid => KnownOf(story, laid))
                .OfType<KnownPiece>()
                .OrderBy(known => known.Piece.Date),
        ];

    private static IEnumerable<Piece> ToldBy(this Workshop workshop, WorkshopStory story) =>
        workshop.AwaitsScene ? story.PiecesTold.Except(story.PiecesToRead) : story.PiecesTold;

    private static KnownPiece? KnownOf(WorkshopStory story, Laid laid) =>
        story.Scenario.PieceOf(laid.Piece) is { } piece ? new KnownPiece(piece, laid.AsShown()) : null;
}

/// <param name="Laid">How it was shared, or null when the story told it.</param>
public sealed record KnownPiece(Piece Piece, Laid? Laid);
