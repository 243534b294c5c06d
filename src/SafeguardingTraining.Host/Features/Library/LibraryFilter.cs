using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Library;

/// <summary>
/// Which scenarios somebody wants to see. Themes are those of the practice points a scenario exercises, roles those one can play, and the
/// age is that of the child it is about.
/// </summary>
public sealed record LibraryFilter(FilterField Minutes, FilterField Theme, FilterField Role, FilterField Age, FilterField Done)
{
    public const string RoleField = "role";

    public static LibraryFilter Of(IReadOnlyList<Scenario> scenarios, PracticePointCatalogue points, IQueryCollection asked) =>
        new(
            FilterField.OfMinutes(scenarios.Select(scenario => scenario.Minutes), asked),
            FilterField.Of(
                "theme",
                "Theme",
                points
                    .Groups.Where(group => scenarios.Any(scenario => ThemesOf(scenario, points).Contains(group.Id)))
                    .Select(group => new FilterOption(group.Id, group.Name.Set())),
                asked
            ),
            FilterField.Of(
                RoleField,
                "Played as",
                scenarios
                    .SelectMany(scenario => scenario.Roles)
                    .DistinctBy(role => role.Agency.Code)
                    .OrderBy(role => role.Agency.Name, StringComparer.Ordinal)
                    .Select(role => new FilterOption(
                        role.Agency.Code,
                        $"{role.Agency.Name.Set()} ({scenarios.Count(IsWith(role.Agency))})"
                    )),
                asked
            ),
            FilterField.Of(
                "age",
                "About",
                AgeGroups.All.Where(group => scenarios.Any(scenario => AgeGroups.Of(scenario) == group.Value)),
                asked
            ),
            FilterField.OfDone(asked)
        );

    /// <summary>It can be played in the role that was chosen, or none was.</summary>
    public bool HasRole(Scenario scenario) => Role.TakesAny(scenario.Roles.Select(role => role.Agency.Code));

    /// <summary>It is as was asked for, whatever the role.</summary>
    public bool Takes(Scenario scenario, PracticePointCatalogue points, bool isDone) =>
        Minutes.TakesMinutes(scenario.Minutes)
        && Theme.TakesAny(ThemesOf(scenario, points))
        && Age.Takes(AgeGroups.Of(scenario) ?? "")
        && Done.TakesDone(isDone);

    public ListFilter On(int all, int left) => new(LibraryAddresses.Scenarios, [Minutes, Theme, Role, Age, Done], all, left);

    private static Func<Scenario, bool> IsWith(Agency agency) => scenario => scenario.Roles.Any(role => role.Agency.Code == agency.Code);

    private static HashSet<string> ThemesOf(Scenario scenario, PracticePointCatalogue points) =>
        [.. scenario.Points.Select(points.Find).OfType<PracticePoint>().Select(point => point.Group.Id)];
}
