using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>The collector that is told how busy the site is.</summary>
public sealed record TelemetryOptions : ISectionOptions
{
    // What every program with OpenTelemetry reads.
    private const string CommonSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static string Section => "Telemetry";

    /// <summary>Null where none is set.</summary>
    [Setting("empty: no telemetry. A collector such as `http://localhost:4318`")]
    public string? Endpoint { get; set; }

    public Uri? Collector => Uri.TryCreate(Endpoint, UriKind.Absolute, out var collector) ? collector : null;

    public IEnumerable<string> Problems() =>
        Endpoint is null || Collector is not null ? [] : ["Telemetry:Endpoint is not an address: write it like http://localhost:4318."];

    /// <summary>The collector of the whole machine, where the site is told of none of its own.</summary>
    internal TelemetryOptions OrCommon(IConfiguration settings)
    {
        Endpoint ??= string.IsNullOrWhiteSpace(settings[CommonSetting]) ? null : settings[CommonSetting];
        return this;
    }
}
