using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary><c>check --tells</c>: whether the strongest options of each story, and of each drill, can be told from their surface.</summary>
internal static class TellsReport
{
    /// <summary>
    /// One line for each; more than is allowed is an error, or a warning for what is not yet asked to branch: the stories on the rail, and
    /// the drills, which are written anew with them.
    /// </summary>
    internal static int Tell(
        IReadOnlyList<CheckTarget> work,
        IReadOnlyDictionary<string, IReadOnlyList<WeighedOptions>> drills,
        string scenarios,
        Terminal terminal
    )
    {
        var library = ScenarioSource.AllIn(scenarios).ToDictionary(source => source.Slug, WeighedIn);
        var isGood = true;
        foreach (var target in work.Where(target => target.Draft is not null))
        {
            var slug = target.Draft?.Slug ?? "";
            var others = library.Where(other => other.Key != slug).SelectMany(other => other.Value).ToList();
            var found = Tells.Of($"{target.Name}/story.ink", target.Draft is null ? [] : WeighedIn(target.Draft), others);
            isGood &= Tell(found, OnTheRail.Slugs.Contains(slug), terminal.Out);
        }
        foreach (var (file, items) in drills)
        {
            var others = drills.Where(other => other.Key != file).SelectMany(other => other.Value).ToList();
            isGood &= Tell(Tells.Of(file, items, others), isException: true, terminal.Out);
        }
        return isGood ? CommandLineRoot.Good : CommandLineRoot.ProblemsFound;
    }

    private static IReadOnlyList<WeighedOptions> WeighedIn(ScenarioSource source) =>
        source.Story is { } story ? WeighedOptions.In(story.Files[story.Main]) : [];

    private static bool Tell(Tells found, bool isException, TextWriter into)
    {
        if (found.Finding(isException) is not { } problem)
        {
            into.WriteLine($"{found.Name}: {found.Words}.");
            return true;
        }
        into.WriteLine(CheckReportFormats.Line(problem));
        return isException;
    }
}
