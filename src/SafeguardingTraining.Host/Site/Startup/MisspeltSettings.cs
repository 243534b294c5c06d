using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Finds what somebody set and nobody reads. The environment holds much of other programs, so of it only what looks like a slip in one of
/// our names is told; in files and on the command line, everything that is not known.
/// </summary>
public static class MisspeltSettings
{
    private const int MostSlips = 3;

    // What ASP.NET and .NET read themselves.
    private static readonly string[] Framework =
    [
        "Logging",
        "Kestrel",
        "http_ports",
        "https_ports",
        "environment",
        "applicationName",
        "contentRoot",
        "webroot",
        "detailedErrors",
        "captureStartupErrors",
        "hostingStartupAssemblies",
        "preventHostingStartup",
        "shutdownTimeoutSeconds",
        "OTEL_EXPORTER_OTLP_ENDPOINT",
    ];

    /// <summary>A sentence for each, with what may be meant.</summary>
    public static IReadOnlyList<string> In(IConfiguration settings, IReadOnlyList<SettingsGroup> groups)
    {
        KnownSetting[] known = [.. groups.SelectMany(group => group.Settings)];
        return settings is IConfigurationRoot root
            ? [.. root.Providers.SelectMany(provider => In(provider, known)).Distinct(StringComparer.OrdinalIgnoreCase)]
            : [];
    }

    /// <summary>The known name that a misspelt one is nearest to; null where none is near.</summary>
    internal static string? Nearest(string key, IEnumerable<string> names)
    {
        var most = Math.Min(MostSlips, key.Length / 3);
        return names
            .Select(name => (name, Slips: EditDistance.Within(key.ToUpperInvariant(), name.ToUpperInvariant(), most)))
            .Where(one => one.Slips <= most)
            .OrderBy(one => one.Slips)
            .Select(one => one.name)
            .FirstOrDefault();
    }

    private static IEnumerable<string> In(IConfigurationProvider provider, KnownSetting[] known) =>
        provider switch
        {
            MemoryConfigurationProvider or ChainedConfigurationProvider => [],
            EnvironmentVariablesConfigurationProvider => KeysOf(provider, null).Select(key => InEnvironment(key, known)).OfType<string>(),
            _ => KeysOf(provider, null).Where(key => !IsKnown(key, known)).Select(key => Sentence(key, Meant(key, known))),
        };

    private static string? InEnvironment(string key, KnownSetting[] known)
    {
        if (IsKnown(key, known))
        {
            return null;
        }
        if (key.Contains(':', StringComparison.Ordinal))
        {
            return Nearest(key, known.Select(one => one.Key)) is { } near ? Sentence(key, near) : null;
        }
        return
            known.FirstOrDefault(one =>
                one.Key.Contains(':', StringComparison.Ordinal) && one.Key.Replace(':', '_').Equals(key, StringComparison.OrdinalIgnoreCase)
            )
                is { } meant
            ? $"{key} in the environment is not a setting; did you mean {meant.Key.Replace(":", "__", StringComparison.Ordinal)}, with two underscores?"
            : null;
    }

    private static string Sentence(string key, string? meant) =>
        meant is null ? $"{key} is not a setting." : $"{key} is not a setting; did you mean {meant}?";

    // A name in the wrong section is meant where only one section has it.
    private static string? Meant(string key, KnownSetting[] known) =>
        Nearest(key, known.Select(one => one.Key))
        ?? (
            known.Where(one => LastOf(one.Key).Equals(LastOf(key), StringComparison.OrdinalIgnoreCase)).ToArray() is [{ } only]
                ? only.Key
                : null
        );

    private static string LastOf(string key) => key[(key.LastIndexOf(':') + 1)..];

    private static bool IsKnown(string key, KnownSetting[] known) =>
        known.Any(one => one.IsMeantBy(key))
        || Framework.Any(name =>
            key.Equals(name, StringComparison.OrdinalIgnoreCase) || key.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<string> KeysOf(IConfigurationProvider provider, string? under) =>
        provider
            .GetChildKeys([], under)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => under is null ? name : $"{under}:{name}")
            .SelectMany(key => KeysOf(provider, key) is var below && below.Any() ? below : [key]);
}
