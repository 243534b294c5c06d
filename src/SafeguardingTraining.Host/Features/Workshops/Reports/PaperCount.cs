namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// How many sides and sheets of A4 there are to print, printed on both sides. All is exact but the script, whose length is reckoned from
/// its letters.
/// </summary>
/// <param name="Front">Sides of the overview, the score sheet and who came.</param>
/// <param name="Cards">Sides of cards, backs included.</param>
/// <param name="Slips">Sides of slips.</param>
/// <param name="Script">Sides of the script, about.</param>
public sealed record PaperCount(int Front, int Cards, int WorrySlips, int VoteSlips, int Script)
{
    public const int CardsOnASide = 12;
    public const int CardsOnALargeSide = 6;
    public const int SlipsOnASide = 40;
    public const int SlipsOnALargeSide = 18;

    private const int LettersOnASide = 5_000;
    private const int LettersOnALargeSide = 1_900;

    public int Slips => WorrySlips + VoteSlips;

    public int Sides => Front + Cards + Slips + Script;

    public int Sheets => Sheet(Front) + Sheet(Cards) + Sheet(Slips) + Sheet(Script);

    public static int Sheet(int sides) => (sides + 1) / 2;

    internal static PaperCount Of(Paper paper) =>
        new(
            paper.Large ? 6 : 4,
            2 * Shares(paper.Cards.Count, paper.Large ? CardsOnALargeSide : CardsOnASide),
            2 * Shares(Shares(paper.People * paper.Rounds, 2), paper.Large ? SlipsOnALargeSide : SlipsOnASide),
            2 * Shares(paper.People * paper.Rounds, paper.Large ? SlipsOnALargeSide : SlipsOnASide),
            Shares(LettersOf(paper), paper.Large ? LettersOnALargeSide : LettersOnASide)
        );

    private static int Shares(int all, int each) => (all + each - 1) / each;

    private static int LettersOf(Paper paper) =>
        paper.Script.Sheets.Sum(sheet =>
            300
            + LettersOf(sheet.Told)
            + LettersOf(sheet.Again)
            + sheet.Ways.Sum(way => 130 + way.Text.Length + LettersOf(way.Outcome) + (way.Changes.Count * 30))
        ) + 4_000;

    private static int LettersOf(IReadOnlyList<PaperBlock> blocks) =>
        blocks.Sum(block =>
            block.Reads.All.Sum(lines => lines.Sum(line => line.Passage.Text.Length + 20)) + (block.Reads.Cases.Count * 60)
        );
}
