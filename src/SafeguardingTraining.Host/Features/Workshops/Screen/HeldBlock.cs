using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// Pieces by agency in two columns, a line a piece, on one page: as many of each agency as stand there, and how many it had in all.
/// </summary>
/// <param name="Each">How many lines an agency has at most.</param>
public sealed record HeldBlock(ValueList<HeldOf> Agencies, int Each) : ScreenBlock
{
    private const double Between = 60;
    private const double Under = 14;
    private const double Mark = 32;

    public static HeldBlock Of(IEnumerable<DebriefPiece> pieces)
    {
        ValueList<HeldOf> agencies =
        [
            .. pieces
                .GroupBy(one => one.Piece.Agency.Name)
                .Select(agency => new HeldOf(agency.Key.Set(), [.. agency.Select(one => one.Piece.Title.Set())])),
        ];
        return new HeldBlock(agencies, agencies.Select(agency => agency.Titles.Count).DefaultIfEmpty(0).Max());
    }

    public bool IsShort => Agencies.Any(agency => agency.Titles.Count > Each);

    /// <summary>The agencies of both columns, the first as high as the second or higher.</summary>
    public IReadOnlyList<IReadOnlyList<HeldOf>> Columns
    {
        get
        {
            var first = 0;
            while (first < Agencies.Count && HeightOf(Agencies.Take(first)) < HeightOf(Agencies.Skip(first)))
            {
                first++;
            }
            return
            [
                [.. Agencies.Take(first)],
                [.. Agencies.Skip(first)],
            ];
        }
    }

    /// <summary>"Police, 3 of 7".</summary>
    public string NameOf(HeldOf agency)
    {
        var counted = agency.Titles.Count > Each ? $", {Each} of {agency.Titles.Count}" : "";
        return $"{ScreenDrawing.Clipped(agency.Name, ScreenType.SmallBold, ColumnWidth - ScreenType.SmallBold.Width(counted))}{counted}";
    }

    public IEnumerable<string> TitlesOf(HeldOf agency) =>
        agency.Titles.Take(Each).Select(title => ScreenDrawing.Clipped(title, ScreenType.Small, ColumnWidth - Mark));

    public override double Height(double width) => Columns.Max(column => HeightOf(column)) + (IsShort ? ScreenType.Small.Line : 0);

    /// <summary>Fewer lines of each agency, until it stands on the page; only agencies without a line would go on to another.</summary>
    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = (int)(room / (ScreenType.Small.Line + Under)) * 2;
        return !force || Each > 0 || most <= 0 || most >= Agencies.Count
            ? null
            : (this with { Agencies = [.. Agencies.Take(most)] }, this with { Agencies = [.. Agencies.Skip(most)] });
    }

    /// <summary>With as many lines of each agency as stand in a room.</summary>
    public override ScreenBlock Within(double width, double room)
    {
        var less = this;
        while (less.Each > 0 && less.Height(width) > room)
        {
            less = less with { Each = less.Each - 1 };
        }
        return less;
    }

    private static double ColumnWidth => (ScreenStage.BodyWidth - Between) / 2;

    private double HeightOf(IEnumerable<HeldOf> agencies) =>
        agencies.Sum(agency => Under + (ScreenType.Small.Line * (1 + Math.Min(Each, agency.Titles.Count))));
}

/// <summary>What one agency held, oldest first, in a few words each.</summary>
public sealed record HeldOf(string Name, ValueList<string> Titles);
