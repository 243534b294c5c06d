using System.Runtime.CompilerServices;
using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>
/// A family as a drawing in the symbols of a genogram, ages inside and names below: generations as rows, homes as dashed
/// outlines, the child lit. Computed from the family alone, on three columns at most, so that its words stay readable on a phone.
/// </summary>
public sealed record FamilyDrawing(
    double Height,
    IReadOnlyList<FamilyDrawing.FamilyNode> Nodes,
    IReadOnlyList<FamilyDrawing.HomeOutline> Homes,
    IReadOnlyList<FamilyDrawing.FamilyTie> Ties
)
{
    public const double Width = 272;
    public const double NameSize = 15;
    public const double CaptionSize = 13.6;

    private const double Margin = 4;
    private const double Gap = 12;
    private const double HomePadding = 3;
    private const double LineHeight = 16;
    private const double WidestNode = 118;
    private const double WidestAlone = 132;
    private const double Side = 30;
    private const int LongestInside = 3;

    /// <param name="Lines">The name, and under it what the person is to the child, broken to fit.</param>
    public sealed record FamilyNode(
        Person Person,
        bool IsChild,
        double X,
        double Y,
        double Width,
        double Height,
        IReadOnlyList<LabelLine> Lines
    )
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public double Middle => X + (Width / 2);

        /// <summary>The middle of the symbol.</summary>
        public double Centre => Y + (Side / 2);

        public double SymbolLeft => Middle - (Side / 2);

        public double SymbolRight => Middle + (Side / 2);

        /// <summary>What is inside the symbol: a short age, or a question mark for somebody nobody has asked about.</summary>
        public string? Inside => Person.Unknown ? "?" : AgeInside(Person);

        /// <summary>The symbol's outline, <paramref name="grown"/> larger all round.</summary>
        public string Shape(double grown = 0)
        {
            var half = (Side / 2) + grown;
            return Person.Symbol switch
            {
                Symbol.Square => SvgNumber.Path($"M{Middle - half} {Centre - half}h{2 * half}v{2 * half}h{-2 * half}z"),
                Symbol.Circle => SvgNumber.Path(
                    $"M{Middle - half} {Centre}a{half} {half} 0 1 0 {2 * half} 0a{half} {half} 0 1 0 {-2 * half} 0z"
                ),
                _ => SvgNumber.Path($"M{Middle} {Centre - half - 2}l{half + 2} {half + 2}l{-half - 2} {half + 2}l{-half - 2} {-half - 2}z"),
            };
        }

        /// <summary>Two strokes through the symbol of somebody who has died.</summary>
        public string Cross => SvgNumber.Path($"M{SymbolLeft} {Y}L{SymbolRight} {Y + Side}M{SymbolRight} {Y}L{SymbolLeft} {Y + Side}");

        /// <summary>The width to press a line into when it is too long for its box, or null.</summary>
        public double? Pressed(LabelLine line) => TextWidth.Of(line.Text, line.Size, line.IsName) > Width - 2 ? Width - 6 : null;

        /// <summary>Baseline of the line at <paramref name="place"/>, from 0.</summary>
        public double Baseline(int place) => Y + Side + 17 + (place * LineHeight);
    }

    public sealed record LabelLine(string Text, bool IsName)
    {
        public double Size => IsName ? NameSize : CaptionSize;
    }

    public sealed record HomeOutline(string Name, double X, double Y, double Width, double Height);

    /// <param name="Path">SVG path data.</param>
    public sealed record FamilyTie(string Path, bool Unknown);

    // A family is on every page of its story, and never changes.
    private static readonly ConditionalWeakTable<Family, FamilyDrawing> Drawn = [];

    public static FamilyDrawing Of(Family family) => Drawn.GetValue(family, Draw);

    private static FamilyDrawing Draw(Family family)
    {
        var grid = FamilyGrid.Of(family);
        var columns = Math.Max(1, grid.Columns);
        var column = Math.Floor((Width - (2 * Margin) - ((columns - 1) * Gap)) / columns);
        var rows = Rows(grid, family, column);
        var nodes = grid.Seats.Select(seat => NodeOf(seat, WidthOf(seat, grid, column), family, column, rows[seat.Row])).ToList();
        var homes = grid.Homes.Select(home => OutlineOf(home, column, rows, nodes)).ToList();
        var ties = FamilyTies.Of(family, nodes);
        var bottom = nodes.Count == 0 ? 0 : nodes.Max(node => node.Bottom) + HomePadding + Margin;
        return new FamilyDrawing(bottom, nodes, homes, ties);
    }

    private static (double Top, double Height)[] Rows(FamilyGrid grid, Family family, double column)
    {
        var rows = new (double Top, double Height)[grid.Rows];
        var top = Margin;
        for (var row = 0; row < rows.Length; row++)
        {
            var beginsHome = grid.Homes.Any(home => home.Top == row);
            top += (row, beginsHome) switch
            {
                (0, true) => 24,
                (0, false) => 0,
                (_, true) => 50,
                _ => 36,
            };
            var height = grid
                .Seats.Where(seat => seat.Row == row)
                .Select(seat => HeightOf(Words(seat.Person, family, WidthOf(seat, grid, column))))
                .DefaultIfEmpty(0)
                .Max();
            rows[row] = (top, height);
            top += height;
        }
        return rows;
    }

    /// <summary>Somebody with nobody beside them takes more than their column, so that a long name is not squeezed.</summary>
    private static double WidthOf(FamilyGrid.GridCell seat, FamilyGrid grid, double column) =>
        grid.HasRoomBeside(seat) ? Math.Min((2 * column) + Gap, WidestAlone) : Math.Min(column, WidestNode);

    private static FamilyNode NodeOf(FamilyGrid.GridCell seat, double width, Family family, double column, (double Top, double Height) row)
    {
        var lines = Words(seat.Person, family, width);
        var left = Margin + (seat.Column * (column + Gap)) + Math.Max(0, (column - width) / 2);
        return new FamilyNode(seat.Person, seat.Person.Id == family.ChildId, left, row.Top, width, HeightOf(lines), lines);
    }

    private static double HeightOf(IReadOnlyList<LabelLine> lines) => Side + (LineHeight * lines.Count) + 8;

    private static string? AgeInside(Person person) => person.Age is { Length: <= LongestInside } age ? age : null;

    /// <summary>An age too long for the symbol stands under the name.</summary>
    private static List<LabelLine> Words(Person person, Family family, double width)
    {
        var fits = width - 4;
        var age = AgeInside(person) is null ? person.Age : null;
        var captions = new[] { age, person.Id == family.ChildId ? null : person.Is.Set() }.OfType<string>();
        return
        [
            .. TextWidth.Lines(person.Short.Set(), NameSize, fits).Select(part => new LabelLine(part, true)),
            .. Captions(captions.SelectMany(caption => TextWidth.Lines(caption, CaptionSize, fits))),
        ];
    }

    private static IEnumerable<LabelLine> Captions(IEnumerable<string> lines) => lines.Select(line => new LabelLine(line, false));

    private static HomeOutline OutlineOf(
        FamilyGrid.Dwelling home,
        double column,
        (double Top, double Height)[] rows,
        List<FamilyNode> nodes
    )
    {
        var left = Margin + (home.Left * (column + Gap)) - HomePadding;
        var right = Margin + (home.Right * (column + Gap)) + column + HomePadding;
        var inside = nodes.Where(node => node.Person.Home == home.Home.Id).ToList();
        var top = rows[home.Top].Top - HomePadding - 2;
        var bottom = Math.Max(rows[home.Bottom].Top + rows[home.Bottom].Height, inside.Max(node => node.Bottom)) + HomePadding + 2;
        return new HomeOutline(NameOf(home.Home, right - left), left, top, right - left, bottom - top);
    }

    /// <summary>As much of a home's name as its outline has room for: a name such as "7 Tern Row, Linnetfield" may lose its end.</summary>
    private static string NameOf(Scenarios.Home home, double room)
    {
        var name = home.Name.Set();
        var street = name.Split(',')[0];
        return new[] { $"Home: {name}", name, street }.FirstOrDefault(written => TextWidth.Of(written, CaptionSize) <= room)
            ?? TextWidth.Clipped(street, CaptionSize, room);
    }
}
