namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// How many sides of A4 there are to print, and how many sheets printed on both sides, where each part begins with a sheet of its own.
/// Cards and slips are counted; how long the guide and the script are is reckoned from their letters, in the type that every device gets.
/// </summary>
/// <param name="Guide">Sides of what to prepare, and of how to follow the script.</param>
/// <param name="Door">Sides of who came.</param>
/// <param name="Cards">Sides of cards, backs included.</param>
/// <param name="Script">Sides of the score sheet and the script.</param>
public sealed record PaperCount(int Guide, int Door, int Cards, int WorrySlips, int VoteSlips, int Script)
{
    public const int CardsInARow = 3;
    public const int CardsInALargeRow = 2;
    public const int CardsOnASide = 15;
    public const int CardsOnALargeSide = 6;
    public const int SlipsOnASide = 40;
    public const int SlipsOnALargeSide = 18;

    public int Slips => WorrySlips + VoteSlips;

    /// <summary>The parts in the order in which they are printed.</summary>
    public IReadOnlyList<int> Parts => [Guide, Door, Cards, Slips, Script];

    public int Sheets => Parts.Sum(Sheet);

    public static int Sheet(int sides) => (sides + 1) / 2;

    /// <summary>The pages of a part as a print window counts them.</summary>
    public (int First, int Last) PagesOf(int part)
    {
        var before = Parts.Take(part).Sum(sides => 2 * Sheet(sides));
        return (before + 1, before + Parts[part]);
    }

    internal static PaperCount Of(Paper paper) =>
        new(
            PaperLength.Guide(paper),
            2,
            2 * Shares(paper.Cards.Count, paper.Large ? CardsOnALargeSide : CardsOnASide),
            2 * Shares(Shares(paper.People * paper.Rounds, 2), paper.Large ? SlipsOnALargeSide : SlipsOnASide),
            2 * Shares(paper.People * paper.Rounds, paper.Large ? SlipsOnALargeSide : SlipsOnASide),
            PaperLength.Script(paper)
        );

    private static int Shares(int all, int each) => (all + each - 1) / each;
}
