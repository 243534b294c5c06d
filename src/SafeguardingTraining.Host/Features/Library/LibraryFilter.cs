using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.PracticePoints;
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
                "role",
                "Played as",
                scenarios
                    .SelectMany(scenario => scenario.Roles)
                    .DistinctBy(role => role.Agency.Code)
                    .OrderBy(role => role.Agency.Name, StringComparer.Ordinal)
                    .Select(role => new FilterOption(role.Agency.Code, role.Agency.Name.Set())),
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

    public bool Takes(Scenario scenario, PracticePointCatalogue points, bool isDone) =>
        Minutes.TakesMinutes(scenario.Minutes)
        && Theme.TakesAny(ThemesOf(scenario, points))
        && Role.TakesAny(scenario.Roles.Select(role => role.Agency.Code))
        && Age.Takes(AgeGroups.Of(scenario) ?? "")
        && Done.TakesDone(isDone);

    public ListFilter On(int all, int left) => new(LibraryAddresses.Scenarios, [Minutes, Theme, Role, Age, Done], all, left);

    private static HashSet<string> ThemesOf(Scenario scenario, PracticePointCatalogue points) =>
        [.. scenario.Points.Select(points.Find).OfType<PracticePoint>().Select(point => point.Group.Id)];
}

/// <summary>How old the child is that a scenario is about, in a few groups.</summary>
public static partial class AgeGroups
{
    private const int School = 5;
    private const int Teens = 12;
    private const int Adult = 18;

    public static IReadOnlyList<FilterOption> All { get; } =
    [
        new("baby", "A baby"),
        new("under-five", "A child under five"),
        new("primary", "A child of five to eleven"),
        new("teenager", "A young person of twelve to seventeen"),
        new("adult", "An adult"),
    ];

    /// <summary>Null where the people of the scenario give the child no age.</summary>
    public static string? Of(Scenario scenario) => scenario.Family.Child?.Age is { } age ? Of(age) : null;

    /// <param name="age">As people.yaml has it: "3", "17 and 9 months", "7 weeks", "born 3 August".</param>
    public static string? Of(string age) =>
        FormValue.Whole(Years().Match(age).Groups[1].Value) is { } years
            ? years switch
            {
                < 1 => "baby",
                < School => "under-five",
                < Teens => "primary",
                < Adult => "teenager",
                _ => "adult",
            }
        : Young().IsMatch(age) ? "baby"
        : null;

    [GeneratedRegex("^([0-9]+)(?! *(week|month|day|[0-9]))", RegexOptions.None, 1_000)]
    private static partial Regex Years();

    [GeneratedRegex("week|month|day|born", RegexOptions.None, 1_000)]
    private static partial Regex Young();
}
