namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Reckons how many sides of A4 something fills at most: lines of type, and the room between them. The measures are taken from what all
/// stories fill in print, so that nobody needs more sheets than they were told, and one too many at most.
/// </summary>
internal static class PaperLength
{
    /// <summary>Letters in a line of the script, lines on a side of it, and what the score sheet and the stages fill before its first number.</summary>
    private static readonly (double Letters, double Lines, double Before) Usual = (71, 105, 199);

    private static readonly (double Letters, double Lines, double Before) InLargePrint = (72, 33, 21);

    /// <summary>Between two paragraphs, in lines.</summary>
    private const double Gap = 0.25;

    /// <summary>What to prepare, and how to follow the script; in large print the envelopes and notes have a side each.</summary>
    public static int Guide(Paper paper) => paper.Large ? 4 : 2;

    public static int Script(Paper paper)
    {
        var (letters, lines, before) = paper.Large ? InLargePrint : Usual;
        return (int)Math.Ceiling((before + LinesOf(paper.Script, letters)) / lines);
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
            + (way.Changes.Count == 0 ? 0 : Text(6 + words.Of(way.Changes).Sum(mark => mark.Length + 2)))
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
