namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Reckons how many sides of A4 something fills: lines of type, and the room between them.</summary>
internal static class PaperLength
{
    /// <summary>Letters in a line of the script, lines on a side of it, and what comes before its first number; as measured in print.</summary>
    private static readonly (double Letters, double Lines, double Before) Usual = (54, 114.3, 11);

    private static readonly (double Letters, double Lines, double Before) InLargePrint = (66, 35.9, -10);

    private const double ScoreRowsOnALargeSide = 32;

    /// <summary>Between two paragraphs, in lines.</summary>
    private const double Gap = 0.25;

    /// <summary>What to prepare, and how to follow the script; in large print the envelopes and notes have a side each.</summary>
    public static int Guide(Paper paper) => paper.Large ? 4 : 2;

    public static int Script(Paper paper)
    {
        var (letters, lines, before) = paper.Large ? InLargePrint : Usual;
        return Score(paper) + (int)Math.Ceiling((before + LinesOf(paper.Script, letters)) / lines);
    }

    private static int Score(Paper paper)
    {
        var rows = paper.Script.Marks.Sum(mark =>
            Math.Ceiling(mark.Words.Length / 52.0) + (mark.IsTick ? 0.5 : 0.5 + mark.Values.Sum(value => (value.Words.Length + 5) / 52.0))
        );
        return paper.Large ? 1 + (int)(rows / ScoreRowsOnALargeSide) : 1;
    }

    private static double LinesOf(PaperScript script, double letters)
    {
        var words = new PaperWords(script);
        return script.Sheets.Sum(SheetLines);

        double SheetLines(PaperSheet sheet) =>
            4
            + Blocks(sheet.Told)
            + Blocks(sheet.Again)
            + Text(sheet.Question.Length)
            + (sheet.IsForTime ? 6 : 0)
            + sheet.Ways.Sum(way => WayLines(sheet, way));

        double WayLines(PaperSheet sheet, PaperWay way) =>
            (
                way.IsPlain
                    ? 1
                    : 2 + Text(way.Text.Length + (way.Detail?.Length ?? 0) + (way.When.Cases.Count * 40) + (sheet.IsForTime ? 20 : 4))
            )
            + Blocks(way.Outcome)
            + (way.Changes.Count == 0 ? 0 : Text(6 + way.Changes.Sum(change => words.Of(change).Length + 2)))
            + Text(12 + way.Then.Cases.Sum(one => words.Of(one.All).Length + 22));

        double Blocks(IReadOnlyList<PaperBlock> blocks) => blocks.Sum(Block);

        double Block(PaperBlock block) =>
            block.Reads.Cases.Sum(one => Text(words.Of(one.All).Length + 16))
            + (block.Reads.Cases.Count > 0 ? 1 : 0)
            + block.Reads.All.Sum(read => read.Sum(Line));

        double Line(PaperLine line) =>
            Text(line.Passage.Text.Length + (line.Passage.Speaker?.Short.Length + 3 ?? 0))
            + (line.Passage.Child is null ? 0 : 2)
            + (line.Passage.State is null ? 0 : 1.5)
            + line.Brings.Sum(piece => Text(piece.Title.Length + 24));

        double Text(double length) => Math.Max(1, Math.Ceiling(length / letters)) + Gap;
    }
}
