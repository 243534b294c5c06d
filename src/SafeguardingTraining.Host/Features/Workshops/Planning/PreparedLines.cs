using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Questions for the wall and news to bring in, as they are typed: one a line.</summary>
public static class PreparedLines
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>News for one agency alone begins with its name and a colon.</summary>
    public static IReadOnlyList<PreparedNews> NewsOf(string text, IReadOnlyList<string> agencies) =>
        [.. Of(text).Select(line => NewsOfLine(line, agencies))];

    /// <summary>As it was typed.</summary>
    public static string Typed(IEnumerable<PreparedNews> news) =>
        string.Join("\n", news.Select(one => one.To is { } agency ? $"{Agencies.NameOf(agency)}: {one.Text}" : one.Text));

    public static IEnumerable<FieldProblem> Problems(string field, string text, int longest)
    {
        var lines = Of(text);
        return FieldProblems.At(
            field,
            lines.Count > WorkshopPlan.MostPrepared ? $"Prepare at most {WorkshopPlan.MostPrepared}, one a line."
                : lines.Any(line => line.Length > longest) ? $"One line is too long. {TextLimits.TooLong(longest)}"
                : null
        );
    }

    private static PreparedNews NewsOfLine(string line, IReadOnlyList<string> agencies)
    {
        var to = agencies.FirstOrDefault(code => line.StartsWith($"{Agencies.NameOf(code)}:", StringComparison.OrdinalIgnoreCase));
        var text = to is null ? "" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return text.Length == 0 ? new PreparedNews(line, null) : new PreparedNews(text, to);
    }
}
