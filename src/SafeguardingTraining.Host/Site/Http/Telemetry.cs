using System.Diagnostics;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Tells a collector how long requests take and how busy the site is, where one is set. A trace holds the route as it is written in
/// the code, such as <c>/diary/{id:guid}</c>, with method and status; never an address, a query, a browser, an id or a word.
/// </summary>
public static class Telemetry
{
    private const string Name = "safeguarding-training";

    /// <summary>What is measured: requests, open connections, the writer, and the process itself. None of it names anybody.</summary>
    public static IReadOnlyList<string> Meters { get; } =
    ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http.Connections", "System.Runtime", Writer.MeterName];

    private static readonly ActivitySource Requests = new(Name);

    /// <summary>Nothing of it is loaded where no collector is set.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSettings<TelemetryOptions>().PostConfigure<IConfiguration>((options, settings) => options.OrCommon(settings));
        if (builder.Configuration.Read<TelemetryOptions>().OrCommon(builder.Configuration).Collector is { } collector)
        {
            Export(builder.Services, collector);
        }
        return builder;
    }

    public static WebApplication UseTelemetry(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value.Collector is not null)
        {
            app.Use(Trace);
        }
        return app;
    }

    private static void Export(IServiceCollection services, Uri collector) =>
        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Name, serviceVersion: Installation.Version))
            .WithTracing(tracing => tracing.AddSource(Name).AddOtlpExporter(options => Reach(options, collector, "traces")))
            .WithMetrics(metrics => metrics.AddMeter([.. Meters]).AddOtlpExporter(options => Reach(options, collector, "metrics")));

    private static void Reach(OtlpExporterOptions options, Uri collector, string signal)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
    }

    // What is written here is all that is sent: nothing is taken over from the request.
    private static async Task Trace(HttpContext http, RequestDelegate next)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            await next(http);
            return;
        }
        Activity.Current = null;
        using var span = Requests.StartActivity(ActivityKind.Server);
        await next(http);
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        if (span is not null)
        {
            span.DisplayName = $"{Method(http)} {route}";
            span.SetTag("http.request.method", Method(http))
                .SetTag("http.route", route)
                .SetTag("http.response.status_code", http.Response.StatusCode);
            span.SetStatus(
                http.Response.StatusCode >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset
            );
        }
    }

    private static string Method(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) ? "GET"
        : HttpMethods.IsPost(http.Request.Method) ? "POST"
        : "other";
}
