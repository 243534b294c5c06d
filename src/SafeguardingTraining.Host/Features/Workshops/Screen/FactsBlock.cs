using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// The morning in a few facts, each a figure that is seen from afar and what it counts, with what they end in and one question: a page
/// that would do alone.
/// </summary>
/// <param name="Lead">What stands above them; null for nothing.</param>
/// <param name="Ask">What the room is asked below them.</param>
public sealed record FactsBlock(ValueList<ScreenFact> Facts, string? Lead, string Ask) : ScreenBlock
{
    private const double Figures = 400;
    private const double Under = 16;

    // Both stand on one line, the figure's.
    private const double Lower = 22;

    private static readonly ScreenType Figure = new(ScreenFace.BookBold, 68, 80);
    private static readonly ScreenType Words = new(ScreenFace.Plain, 44, 56);

    public override double Height(double width) =>
        (Lead is { } lead ? ScreenType.Text.Height(lead, width) + ScreenStage.Gap : 0)
        + Facts.Sum(fact => HeightOf(fact, width))
        + ScreenStage.Gap
        + ScreenType.Heading.Height(Ask, width);

    /// <summary>As many facts as stand on the page with their question, the first ones.</summary>
    public override ScreenBlock Within(double width, double room)
    {
        var less = this;
        while (less.Facts.Count > 1 && less.Height(width) > room)
        {
            less = less with { Facts = [.. less.Facts.SkipLast(1)] };
        }
        return less;
    }

    private static double HeightOf(ScreenFact fact, double width) =>
        Math.Max(Figure.Height(fact.Figure, Figures - 30), Lower + Words.Height(fact.Words, width - Figures)) + Under;
}

/// <param name="Figure">"18 of 20".</param>
/// <param name="Words">What it counts, as a sentence goes on from the figure.</param>
public sealed record ScreenFact(string Figure, string Words);
