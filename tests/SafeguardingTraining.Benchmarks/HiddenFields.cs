using System.Net;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Benchmarks;

/// <summary>The hidden fields of a page's form, its token among them.</summary>
internal static partial class HiddenFields
{
    public static IEnumerable<(string Name, string Value)> Of(string page) =>
        Hidden()
            .Matches(page)
            .Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value)))
            .DistinctBy(field => field.Item1);

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)""")]
    private static partial Regex Hidden();
}
