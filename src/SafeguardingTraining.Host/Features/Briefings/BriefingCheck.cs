using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Checks the briefings: that they can be read, that what they name is there, and that none of their parts was lost.</summary>
internal sealed class BriefingCheck : IContentCheck
{
    private static readonly string[] Headings =
    [
        "## Background",
        "## Why it matters",
        "## Three key points",
        "## Things to remember",
        "## What to do",
        "## Discuss in a team",
    ];

    public IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var catalogue = BriefingCatalogue.Read(texts);
        var points = PracticePointCatalogue.Read(texts).Ids;
        return [.. catalogue.Problems, .. catalogue.Briefings.SelectMany(briefing => In(briefing, points, texts))];
    }

    private static IEnumerable<Problem> In(Briefing briefing, IReadOnlySet<string> points, ContentTexts texts)
    {
        var file = $"content/briefings/{briefing.Slug}.md";
        return TaughtTextRules
            .OfPoints(file, briefing.PointsLine, briefing.Points, points)
            .Concat(TaughtTextRules.OfDating(file, briefing.Dating))
            .Concat(briefing.Written.Lost(file, "The heading", Headings))
            .Concat(briefing.Written.DeadLinks(file, texts));
    }
}
