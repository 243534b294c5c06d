using System.Globalization;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>A drill that is being written: the page before it, and each item as it is asked and as it is answered.</summary>
internal sealed class DrillPreview : IContentPreview
{
    private const string Answered = "-answered";

    public string Kind => "drill";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) =>
        DrillCatalogue.Read(texts).Find(slug) is { } drill
            ?
            [
                new("", "Before it"),
                .. drill
                    .Items.Take(drill.Round)
                    .Index()
                    .SelectMany(item =>
                        new[]
                        {
                            new ContentPreviewPart(item.Item.Id, (item.Index + 1).ToString(CultureInfo.InvariantCulture)),
                            new ContentPreviewPart(
                                $"{item.Item.Id}{Answered}",
                                string.Create(CultureInfo.InvariantCulture, $"{item.Index + 1}, answered")
                            ),
                        }
                    ),
            ]
            : [];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part)
    {
        if (DrillCatalogue.Read(texts).Find(slug) is not { } drill)
        {
            return null;
        }
        var points = PracticePointCatalogue.Read(texts);
        var isAnswered = part.EndsWith(Answered, StringComparison.Ordinal);
        if (drill.Find(isAnswered ? part[..^Answered.Length] : part) is not { } item)
        {
            return Page.Of<DrillPage>(http, new DrillModel(drill, [.. drill.Items.Take(drill.Round)], 0, PointsOf(drill.Carries, points)));
        }
        var asked = new DrillItemModel(
            drill,
            item,
            [.. drill.Items.Take(drill.Round).SkipWhile(one => one != item).Skip(1).Select(one => one.Id)],
            Guid.Empty
        );
        // As somebody sees it who chose another way than the one where the author would begin.
        var chosen = item.Options.FirstOrDefault(option => !option.Fits);
        return isAnswered
            ? Page.Of<DrillAnswerPage>(
                http,
                new DrillAnswerModel(asked, new DrillAnswerOutcome.DrillLookedAt(chosen, null, null), PointsOf(item.Points, points))
            )
            : Page.Of<DrillItemPage>(http, asked);
    }

    private static IReadOnlyList<PracticePoint> PointsOf(IEnumerable<string> ids, PracticePointCatalogue points) =>
        [.. ids.Select(points.Find).OfType<PracticePoint>()];
}
