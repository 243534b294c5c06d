namespace SafeguardingTraining.Scenarios;

/// <summary>When a piece is in somebody's hands: never before it happened, and never scenes before the story finds it out.</summary>
internal sealed class PieceRules(Scenario scenario, ScenarioFiles files, Findings findings, bool branches)
{
    /// <param name="toldIn">The number of the first scene that tells a piece, by its id.</param>
    public void Look(IReadOnlyDictionary<string, int> toldIn)
    {
        foreach (var piece in scenario.Pieces)
        {
            var line = PresentationRules.LineOf(files.PiecesYaml, $"id: {piece.Id}");
            LookAtPlaces(piece, line);
            if (branches)
            {
                LookAtOpening(piece, line);
            }
            else
            {
                LookAtTelling(piece, line, toldIn.GetValueOrDefault(piece.Id, 1));
            }
        }
    }

    private void LookAtPlaces(Piece piece, int line)
    {
        foreach (var role in piece.Begins.Where(role => scenario.RoleOf(role) is null))
        {
            findings.Add(findings.Folder.Pieces, line, "role-unknown", $"There is no role \"{role}\" in scenario.md.");
        }
        if (piece.From is { } from && scenario.SceneOf(from) is null)
        {
            findings.Add(findings.Folder.Pieces, line, "scene-unknown", $"There is no scene \"{from}\" in story.ink.");
        }
    }

    private void LookAtOpening(Piece piece, int line)
    {
        if (piece.IsHeldTooEarly(scenario.Starts))
        {
            findings.Add(
                findings.Folder.Pieces,
                line,
                "piece-early",
                $"The piece {piece.Id} is in its agency's hands from the start but dated within the story: date it before, or mark it fetched."
            );
        }
    }

    // On the rail every piece has its scene. One that is told late lies on no card before, unless its agency sees it on its first look.
    private void LookAtTelling(Piece piece, int line, int told)
    {
        var isBeforeTheStory = piece.Date < scenario.Starts;
        var isSaid = piece.From is not null || told <= (isBeforeTheStory ? 2 : 1);
        var comes = piece.From is { } from ? scenario.SceneOf(from)?.Number ?? told : 1;
        if (!piece.IsFetched && (!isSaid || (comes < told - 1 && !(isBeforeTheStory && comes == 1))))
        {
            findings.Add(
                findings.Folder.Pieces,
                line,
                "piece-early",
                $"The story tells {piece.Id} in scene {told}: say with which scene its agency has it (from:), that one or the one before, or "
                    + "the first for what it saw before the story began."
            );
        }
    }
}
