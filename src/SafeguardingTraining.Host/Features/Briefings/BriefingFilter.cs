using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>
/// Which briefings somebody wants to see. Themes are those of the practice points a briefing carries. A briefing for everybody, or about
/// people of any age, is found by each role and age, after those that are for it in particular.
/// </summary>
public sealed record BriefingFilter(FilterField Minutes, FilterField Theme, FilterField Role, FilterField Age, FilterField Done)
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
            FilterField.Of(
                "role",
                "For",
                catalogue
                    .Briefings.SelectMany(briefing => briefing.Roles)
                    .DistinctBy(agency => agency.Code)
                    .OrderBy(agency => agency.Name, StringComparer.Ordinal)
                    .Select(agency => new FilterOption(agency.Code, agency.Name.Set())),
                asked
            ),
            FilterField.Of(
                "age",
                "About",
                AgeGroups.All.Where(group => catalogue.Briefings.Any(briefing => briefing.Ages.Contains(group.Value))),
                asked
            ),
            FilterField.OfDone(asked)
        );

    public bool Takes(Briefing briefing, PracticePointCatalogue points, bool isDone) =>
        Minutes.TakesMinutes(briefing.Minutes)
        && Theme.TakesAny(ThemesOf(briefing, points))
        && (briefing.Roles.Count == 0 || Role.TakesAny(briefing.Roles.Select(agency => agency.Code)))
        && (briefing.Ages.Count == 0 || Age.TakesAny(briefing.Ages))
        && Done.TakesDone(isDone);

    /// <summary>Those first that are for the role or the age that was chosen in particular; otherwise as they stand.</summary>
    public IEnumerable<Briefing> InOrder(IEnumerable<Briefing> briefings) =>
        briefings
            .OrderBy(briefing => Role.Chosen is not null && briefing.Roles.Count == 0 ? 1 : 0)
            .ThenBy(briefing =>
                Age.Chosen is null ? 0
                : briefing.Ages.Count == 0 ? AgeGroups.All.Count
                : briefing.Ages.Count
            );

    public ListFilter On(int all, int left) => new(BriefingAddresses.All, [Minutes, Theme, Role, Age, Done], all, left);

    private static HashSet<string> ThemesOf(Briefing briefing, PracticePointCatalogue points) =>
        [.. briefing.Points.Select(points.Find).OfType<PracticePoint>().Select(point => point.Group.Id)];
}
