using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// What each agency held: a mark for every piece of it, oldest first, and in words those that never reached the table, as many as fit.
/// </summary>
/// <param name="Most">How many lines of words an agency has at most.</param>
public sealed record HeldBlock(ValueList<HeldOf> Agencies, int Most) : ScreenBlock
{
    public const double PictureWidth = 1_760;
    public const double LegendHeight = 64;

    private const int MostLines = 3;
    private const double Names = 500;
    private const double MarksLeft = 560;
    private const double Mark = 44;
    private const double Row = 53;
    private const double NextLine = 46;

    // Of a great many pieces the words begin where there is still room for a title.
    private const double LastLeft = 1_160;

    public static HeldBlock Of(IEnumerable<DebriefPiece> pieces) =>
        new(
            [
                .. pieces
                    .GroupBy(one => one.Piece.Agency.Name)
                    .Select(agency => new HeldOf(agency.Key.Set(), [.. agency.Select(one => PieceWithFate.Of(one))]))
                    .OrderByDescending(agency => agency.Missing.Count)
                    .ThenBy(agency => agency.Name, StringComparer.Ordinal),
            ],
            MostLines
        );

    /// <summary>The marks that stand in it, each with what it means.</summary>
    public IReadOnlyList<PieceFate> Fates =>
        [.. Agencies.SelectMany(agency => agency.Pieces).Select(piece => piece.Fate).Distinct().Order()];

    public double PictureHeight => LegendHeight + Agencies.Sum(agency => HeightOf(agency));

    /// <summary>Where the words begin.</summary>
    public double WordsLeft => Math.Min(LastLeft, MarksLeft + (Agencies.Max(agency => agency.Pieces.Count) * Mark) + 20);

    public IEnumerable<HeldRow> Rows()
    {
        var top = LegendHeight;
        foreach (var agency in Agencies)
        {
            yield return new HeldRow(
                ScreenDrawing.Clipped(agency.Name, ScreenType.SmallBold, Names),
                agency,
                LinesOf(agency),
                top,
                HeightOf(agency)
            );
            top += HeightOf(agency);
        }
    }

    /// <summary>Where a mark stands; of a great many they stand closer.</summary>
    public double X(HeldOf agency, int place) =>
        MarksLeft + 16 + (place * Math.Min(Mark, (WordsLeft - 40 - MarksLeft) / agency.Pieces.Count));

    public override double Height(double width) => PictureHeight;

    /// <summary>With fewer lines of words, until it stands on the page.</summary>
    public override ScreenBlock Within(double width, double room)
    {
        var less = this;
        while (less.Most > 1 && less.PictureHeight > room)
        {
            less = less with { Most = less.Most - 1 };
        }
        return less;
    }

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = Fitting(Agencies.Select(agency => HeightOf(agency)), room - LegendHeight);
        if (!force || most == 0 || most >= Agencies.Count)
        {
            return null;
        }
        var here = Math.Min(most, Evenly(Agencies.Count, most));
        return (this with { Agencies = [.. Agencies.Take(here)] }, this with { Agencies = [.. Agencies.Skip(here)] });
    }

    private double HeightOf(HeldOf agency) => Row + ((LinesOf(agency).Count - 1) * NextLine);

    // As many titles as stand in the lines it has, and how many more there are.
    private List<string> LinesOf(HeldOf agency)
    {
        if (agency.Missing.Count == 0)
        {
            return [agency.Pieces.Count == 1 ? "it reached the table" : "all of it reached the table"];
        }
        var width = PictureWidth - WordsLeft - 12;
        for (var kept = agency.Missing.Count; kept > 0; kept--)
        {
            var more = agency.Missing.Count == kept ? "" : $"; and {agency.Missing.Count - kept} more";
            var lines = ScreenDrawing.Lines($"{string.Join("; ", agency.Missing.Take(kept))}{more}", ScreenType.Small, width);
            if (lines.Count <= Most)
            {
                return lines;
            }
        }
        return [ScreenDrawing.Clipped(agency.Missing[0], ScreenType.Small, width)];
    }
}

/// <summary>What one agency held, oldest first.</summary>
public sealed record HeldOf(string Name, ValueList<PieceWithFate> Pieces)
{
    /// <summary>What never reached the table, in a few words each.</summary>
    public IReadOnlyList<string> Missing => [.. Pieces.Where(piece => piece.Fate is not PieceFate.Table).Select(piece => piece.Title)];
}

/// <param name="Title">In a few words; of a piece that was given to one agency alone, that it was.</param>
public sealed record PieceWithFate(string Title, PieceFate Fate)
{
    internal static PieceWithFate Of(DebriefPiece one) =>
        new(
            one is { IsGivenToOne: true, Laid.To: { } to } ? $"one given to {Agencies.InASentence(to)} alone" : one.Piece.Title.Set(),
            PieceFates.Of(one)
        );
}

/// <param name="Name">As it fits before the marks.</param>
/// <param name="Lines">Its words.</param>
public sealed record HeldRow(string Name, HeldOf Agency, IReadOnlyList<string> Lines, double Top, double Height)
{
    private const double NextLine = 46;

    public double Middle => Top + (Height / 2);

    /// <summary>Where a line of its words stands.</summary>
    public double BaseLine(int line) => Middle + 14 + ((line - ((Lines.Count - 1) / 2.0)) * NextLine);
}
