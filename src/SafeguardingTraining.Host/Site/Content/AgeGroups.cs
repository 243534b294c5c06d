using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>How old the people are that a text is about, in a few groups.</summary>
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
