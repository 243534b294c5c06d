using System.Runtime.CompilerServices;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>
/// A family as a drawing: generations as rows, homes as dashed outlines, the child lit. Computed from the family alone,
/// on three columns at most, so that its words stay readable on a phone.
/// </summary>
public sealed record FamilyDrawing(
    double Height,
    IReadOnlyList<FamilyDrawing.Node> Nodes,
    IReadOnlyList<FamilyDrawing.Outline> Homes,
    IReadOnlyList<FamilyDrawing.Tie> Ties)
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
    private const double TallestChild = 46;

    /// <param name="Lines">The name, and under it what the person is to the child, broken to fit.</param>
    public sealed record Node(Person Person, bool IsChild, double X, double Y, double Width, double Height, IReadOnlyList<Line> Lines)
    {
        public double Right => X + Width;

        public double Bottom => Y + Height;

        public double Middle => X + (Width / 2);

        public double Centre => Y + (Height / 2);

        /// <summary>The width to press a line into when it is too long for its box, or null.</summary>
        public double? Pressed(Line line) => TextWidth.Of(line.Text, line.Size, line.IsName) > Width - 2 ? Width - 6 : null;

        /// <summary>Baseline of the line at <paramref name="place"/>, from 0.</summary>
        public double Baseline(int place) => Centre - (Lines.Count * LineHeight / 2) + (place * LineHeight) + 12.5;
    }

    public sealed record Line(string Text, bool IsName)
    {
        public double Size => IsName ? NameSize : CaptionSize;
    }

    public sealed record Outline(string Name, double X, double Y, double Width, double Height);

    /// <param name="Path">SVG path data.</param>
    public sealed record Tie(string Path, bool Unknown);

    // A family stands on every page of its story, and never changes.
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
            top += (row, beginsHome) switch { (0, true) => 24, (0, false) => 0, (_, true) => 50, _ => 36 };
            var height = grid.Seats.Where(seat => seat.Row == row).Select(seat => HeightOf(seat.Person, family, WidthOf(seat, grid, column))).DefaultIfEmpty(0).Max();
            rows[row] = (top, height);
            top += height;
        }
        return rows;
    }

    /// <summary>Somebody with nobody beside them takes more than their column, so that a long name is not squeezed.</summary>
    private static double WidthOf(FamilyGrid.Seat seat, FamilyGrid grid, double column) =>
        grid.HasRoomBeside(seat) ? Math.Min((2 * column) + Gap, WidestAlone) : Math.Min(column, WidestNode);

    private static Node NodeOf(FamilyGrid.Seat seat, double width, Family family, double column, (double Top, double Height) row)
    {
        var lines = Words(seat.Person, family, width);
        var left = Margin + (seat.Column * (column + Gap)) + Math.Max(0, (column - width) / 2);
        var isChild = seat.Person.Id == family.ChildId;
        var height = isChild ? Math.Min(row.Height, TallestChild) : row.Height;
        return new Node(seat.Person, isChild, left, row.Top + ((row.Height - height) / 2), width, height, lines);
    }

    private static double HeightOf(Person person, Family family, double width) =>
        (LineHeight * Words(person, family, width).Count) + 10;

    /// <summary>The age stands beside the name where both fit, and under it where they do not.</summary>
    private static List<Line> Words(Person person, Family family, double width)
    {
        var fits = width - 4;
        var name = person.Short.Set();
        var withAge = person.Age is { } age ? $"{name}, {age}" : name;
        var captions = person.Id == family.ChildId ? [] : TextWidth.Lines(person.Is.Set(), CaptionSize, fits);
        if (TextWidth.Of(withAge, NameSize, bold: true) <= fits)
        {
            return [new Line(withAge, true), .. Captions(captions)];
        }
        var below = person.Age is null ? captions : [person.Age, .. captions];
        return [.. TextWidth.Lines(name, NameSize, fits).Select(part => new Line(part, true)), .. Captions(below)];
    }

    private static IEnumerable<Line> Captions(IEnumerable<string> lines) => lines.Select(line => new Line(line, false));

    private static Outline OutlineOf(FamilyGrid.Dwelling home, double column, (double Top, double Height)[] rows, List<Node> nodes)
    {
        var left = Margin + (home.Left * (column + Gap)) - HomePadding;
        var right = Margin + (home.Right * (column + Gap)) + column + HomePadding;
        var inside = nodes.Where(node => node.Person.Home == home.Home.Id).ToList();
        var top = rows[home.Top].Top - HomePadding - 2;
        var bottom = Math.Max(rows[home.Bottom].Top + rows[home.Bottom].Height, inside.Max(node => node.Bottom)) + HomePadding + 2;
        return new Outline(NameOf(home.Home, right - left), left, top, right - left, bottom - top);
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
