using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>One of the questions of before and after, as the room's picture: how many gave each answer, before in light and after in dark.</summary>
public sealed record RatingBlock(string Question, ValueList<RatedAnswer> Answers, bool HasBefore, bool HasAfter) : ScreenBlock
{
    public const double PictureWidth = 1_760;
    public const double BarLeft = 700;
    public const double Bar = 46;

    private const double Names = 660;
    private const double LongestBar = 780;
    private const double Between = 12;
    private const double NextLine = 46;

    public static RatingBlock Of(PicturedQuestion question) =>
        new(
            question.Question.Set(),
            [.. question.Answers.Select((answer, place) => new RatedAnswer(answer.Set(), question.Before[place], question.After[place]))],
            question.Before.Sum() > 0,
            question.After.Sum() > 0
        );

    public double PictureHeight => Answers.Sum(answer => RowHeight(answer));

    public override double Height(double width) => ScreenType.Heading.Height(Question, width) + ScreenStage.Gap + PictureHeight;

    public double Wide(int count) => LongestBar * count / Math.Max(1, Answers.Max(answer => Math.Max(answer.Before, answer.After)));

    public IEnumerable<RatedRow> Rows()
    {
        var top = 0.0;
        foreach (var answer in Answers)
        {
            yield return new RatedRow(answer, NameLines(answer), top, RowHeight(answer) - Between);
            top += RowHeight(answer);
        }
    }

    private double RowHeight(RatedAnswer answer) =>
        Math.Max((HasBefore && HasAfter ? 2 : 1) * Bar, NameLines(answer).Count * NextLine) + Between;

    private static List<string> NameLines(RatedAnswer answer) => ScreenDrawing.Lines(answer.Answer, ScreenType.Small, Names);
}

/// <summary>One answer, and how many gave it before and after.</summary>
public sealed record RatedAnswer(string Answer, int Before, int After);

/// <param name="Name">The answer, in lines.</param>
public sealed record RatedRow(RatedAnswer Answer, IReadOnlyList<string> Name, double Top, double Height)
{
    private const double NextLine = 46;

    public double BaseLine(int line) => Top + (Height / 2) + 14 + ((line - ((Name.Count - 1) / 2.0)) * NextLine);
}
