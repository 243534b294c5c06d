namespace SafeguardingTraining.Scenarios.Files;

/// <summary>What pieces.yaml says: what each agency holds, and what those who hold nothing can ask.</summary>
internal sealed record PiecesFile(IReadOnlyList<Piece> Pieces, IReadOnlyList<OpenQuestion> OpenQuestions)
{
    public static PiecesFile? Read(string yaml, YamlFile page)
    {
        if (page.Read(yaml) is not { } map)
        {
            return null;
        }
        map.Needs("pieces");
        var seen = new HashSet<string>();
        var pieces = new PiecesFile(
            [.. map.Maps("pieces").Select(piece => PieceOf(piece, page, seen))],
            [.. map.Maps("asks").Select(QuestionOf)]
        );
        map.Close();
        return pieces;
    }

    private static Piece PieceOf(YamlMap map, YamlFile page, HashSet<string> seen)
    {
        var id = map.Word("id");
        if (id.Length > 0 && !seen.Add(id))
        {
            page.Report(map.LineOf("id"), "id-repeated", $"The piece \"{id}\" stands here twice.");
        }
        var piece = new Piece(id, map.Prose("title"), map.Agency("agency"), map.Date("date"), map.Prose("text"), map.Prose("brings"))
        {
            Begins = map.Words("begins"),
            IsFetched = map.Flag("fetched", otherwise: false),
            From = map.WordOrNone("from"),
        };
        map.Close();
        return piece;
    }

    private static OpenQuestion QuestionOf(YamlMap map)
    {
        var question = new OpenQuestion(map.Agency("agency"), map.Prose("text"));
        map.Close();
        return question;
    }
}
