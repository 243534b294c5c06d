using Microsoft.Extensions.Logging.Console;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>How the log is written: lines to read, or one JSON object a line for programs that collect them.</summary>
public static class LogFormat
{
    private const string Setting = "Logging:Console:FormatterName";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private static readonly string[] Names = [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd];

    /// <summary>A line of JSON says when it was written, in UTC, whatever the machine's own time is.</summary>
    public static IServiceCollection AddLogFormat(this IServiceCollection services, IConfiguration settings)
    {
        // As a service of systemd the framework would choose for itself what somebody has chosen here.
        services.PostConfigure<ConsoleLoggerOptions>(console => console.FormatterName = settings[Setting] ?? console.FormatterName);
        return services.PostConfigure<JsonConsoleFormatterOptions>(json =>
        {
            json.UseUtcTimestamp |= json.TimestampFormat is null;
            json.TimestampFormat ??= Moment;
        });
    }

    /// <summary>The framework itself takes a name that it does not know for the usual one, and says nothing.</summary>
    internal static IEnumerable<string> Problems(IConfiguration settings) =>
        settings[Setting] is { Length: > 0 } name && !Names.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? [$"{Setting} is one of {string.Join(", ", Names)}."]
            : [];
}
