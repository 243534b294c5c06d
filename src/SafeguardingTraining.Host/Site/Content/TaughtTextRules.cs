using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>What holds for every taught text beyond that it can be read.</summary>
public static class TaughtTextRules
{
    /// <summary>A date of its guidance that is none; the text is shown all the same.</summary>
    public static IEnumerable<Problem> OfDating(string file, GuidanceAge dating)
    {
        if (!dating.IsWritten)
        {
            yield return new Problem(
                file,
                1,
                Severity.Warning,
                "date",
                $"guidanceDate is a month such as 2024-06, a year, or undated, not \"{dating.GuidanceDate}\"."
            );
        }
    }

    /// <summary>Ids of practice points that name none, and those that are named twice.</summary>
    public static IEnumerable<Problem> OfPoints(string file, int line, IReadOnlyList<string> points, IReadOnlySet<string> known)
    {
        foreach (var point in points.Where(point => !known.Contains(point)).Distinct())
        {
            yield return new Problem(
                file,
                line,
                Severity.Error,
                "point-unknown",
                $"There is no practice point \"{point}\".{YamlMap.Meant(point, known)}"
            );
        }
        foreach (var twice in points.GroupBy(point => point).Where(same => same.Count() > 1))
        {
            yield return new Problem(file, line, Severity.Warning, "id-repeated", $"The practice point \"{twice.Key}\" is named twice.");
        }
    }
}
