using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.CommandLine;

/// <summary>What a setting means, for a terminal: without the marks of Markdown.</summary>
internal static partial class PlainMeaning
{
    internal static string Of(KnownSetting setting) => Link().Replace(setting.Meaning, "").Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(@", see \[[^\]]*\]\([^)]*\)", RegexOptions.None, 1_000)]
    private static partial Regex Link();
}
