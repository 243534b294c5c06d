using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Rehearsing;

/// <summary>What the play beside the text is asked for: where to begin, as whom, the options taken so far, what to show.</summary>
/// <param name="Chapter">The word of a debrief's chapter; empty for its first page.</param>
/// <param name="Part">Of that chapter, from 1.</param>
internal sealed record PlayPaneRequest(
    string At,
    string Role,
    IReadOnlyList<RehearsalPick> Picks,
    bool ShowsDebrief,
    string Chapter,
    int Part
)
{
    private const string DebriefView = "debrief";
    private const int LongestName = 120;

    public static PlayPaneRequest From(IFormCollection form)
    {
        var view = $"{form["view"]}".Split('.');
        return new PlayPaneRequest(
            Short($"{form["at"]}"),
            Short($"{form["role"]}"),
            RehearsalPick.ReadAll($"{form["picks"]}"),
            view[0] == DebriefView,
            view is [DebriefView, var chapter, ..] ? chapter : "",
            view is [DebriefView, _, var part] ? FormValue.Whole(part) ?? 1 : 1
        );
    }

    private static string Short(string name) => name.Length > LongestName ? "" : name;
}
