using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>The parts of looking back, in two columns where they are many.</summary>
/// <param name="First">The number of the first of them.</param>
public sealed record PartsBlock(ValueList<string> Titles, int First) : ScreenBlock
{
    private const int MostInOneColumn = 7;
    private const double Between = 60;
    private const double Number = 84;
    private const double Under = 14;

    public int Columns => Titles.Count > MostInOneColumn ? 2 : 1;

    /// <summary>How many stand under each other.</summary>
    public int Rows => (Titles.Count + Columns - 1) / Columns;

    // The columns are as high as the higher of them would be with every title as long as the longest.
    public override double Height(double width) => Rows * RowHeight(width);

    public override (ScreenBlock First, ScreenBlock Next)? Cut(double width, double room, bool force)
    {
        var most = (int)(room / RowHeight(width)) * Columns;
        return most <= 0 || most >= Titles.Count
            ? null
            : (this with { Titles = [.. Titles.Take(most)] }, new PartsBlock([.. Titles.Skip(most)], First + most));
    }

    private double RowHeight(double width) =>
        Titles.Max(title => ScreenType.Text.Height(title, ((width - (Between * (Columns - 1))) / Columns) - Number)) + Under;
}
