using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Which briefings somebody wants to see. Themes are those of the practice points a briefing carries.</summary>
public sealed record BriefingFilter(FilterField Minutes, FilterField Theme, FilterField Done)
{
    public static BriefingFilter Of(BriefingCatalogue catalogue, PracticePointCatalogue points, IQueryCollection asked) =>
        new(
            FilterField.OfMinutes(catalogue.Briefings.Select(briefing => briefing.Minutes), asked),
            FilterField.Of(
                "theme",
                "Theme",
                points
                    .Groups.Where(group => catalogue.Briefings.Any(briefing => ThemesOf(briefing, points).Contains(group.Id)))
                    .Select(group => new FilterOption(group.Id, group.Name.Set())),
                asked
            ),
            FilterField.OfDone(asked)
        );

    public bool Takes(Briefing briefing, PracticePointCatalogue points, bool isDone) =>
        Minutes.TakesMinutes(briefing.Minutes) && Theme.TakesAny(ThemesOf(briefing, points)) && Done.TakesDone(isDone);

    public ListFilter On(int all, int left) => new(BriefingAddresses.All, [Minutes, Theme, Done], all, left);

    private static HashSet<string> ThemesOf(Briefing briefing, PracticePointCatalogue points) =>
        [.. briefing.Points.Select(points.Find).OfType<PracticePoint>().Select(point => point.Group.Id)];
}
