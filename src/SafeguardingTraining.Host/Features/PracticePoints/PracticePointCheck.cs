using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>Checks the practice points: that they can be read, and that none of their parts was lost.</summary>
internal sealed class PracticePointCheck : IContentCheck
{
    private static readonly string[] Parts = ["**What good looks like.**", "**What goes wrong.**", "**Why it matters.**"];

    public IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var catalogue = PracticePointCatalogue.Read(texts);
        return [.. catalogue.Problems, .. catalogue.Points.SelectMany(point => In(point, texts))];
    }

    private static IEnumerable<Problem> In(PracticePoint point, ContentTexts texts)
    {
        var file = $"content/practice-points/{point.Id}.md";
        return point
            .Written.Lost(file, "The paragraph that begins with", Parts)
            .Concat(TaughtTextRules.OfDating(file, point.Dating))
            .Concat(point.Written.DeadLinks(file, texts));
    }
}
