using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>Each panel of the dashboard shows something that the site measures, under the name that a collector gives it.</summary>
public sealed partial class DashboardTests
{
    [Fact]
    public async Task Every_panel_asks_for_what_the_site_measures()
    {
        var measured = await Measured();

        var asked = Panels().SelectMany(panel => panel.Names.Select(name => (panel.Title, name))).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, one => Assert.True(measured.Contains(one.name), $"{one.Title}: nothing measures {one.name}"));
    }

    [Fact]
    public void Every_panel_has_a_title_says_what_it_shows_and_lies_over_no_other()
    {
        var panels = Panels();

        Assert.Equal(panels.Count, panels.Select(panel => panel.Title).Distinct().Count());
        Assert.All(panels, panel => Assert.EndsWith(".", panel.Description, StringComparison.Ordinal));
        Assert.Equal(panels.Count, panels.Select(panel => panel.Place).Distinct().Count());
    }

    [Fact]
    public void No_panel_asks_for_a_person_or_an_address() =>
        Assert.All(Panels(), panel => Assert.DoesNotMatch("user|client_|url_path|url_query|email", string.Join(' ', panel.Asked)));

    private static IReadOnlyList<Panel> Panels()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Checkout.At(".ci", "operation", "dashboard.json")));
        return [.. dashboard.RootElement.GetProperty("panels").EnumerateArray().Select(Panel.Of)];
    }

    /// <summary>The names of all that is measured while a page is opened and something is kept, as Prometheus has them.</summary>
    private static async Task<HashSet<string>> Measured()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (Telemetry.Meters.Contains(instrument.Meter.Name))
                {
                    lock (names)
                    {
                        names.UnionWith(NamesOf(instrument));
                    }
                }
            },
        };
        listener.Start();
        await using var site = new RunningSite();
        await site.Visit().Register("Robin Ash", "robin@example.org");
        lock (names)
        {
            return [.. names];
        }
    }

    private static IEnumerable<string> NamesOf(Instrument instrument)
    {
        var kind = instrument.GetType().GetGenericTypeDefinition();
        return NamesOf(
            instrument.Name,
            instrument.Unit,
            kind == typeof(Counter<>) || kind == typeof(ObservableCounter<>),
            kind == typeof(Histogram<>)
        );
    }

    // https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/#otlp-metric-points-to-prometheus
    private static IEnumerable<string> NamesOf(string name, string? unit, bool isCounter, bool isHistogram)
    {
        var written =
            name.Replace('.', '_')
            + unit switch
            {
                "s" => "_seconds",
                "By" => "_bytes",
                _ => "",
            };
        return isHistogram ? [$"{written}_bucket", $"{written}_sum", $"{written}_count"] : [isCounter ? $"{written}_total" : written];
    }

    private sealed partial record Panel(string Title, string Description, (int X, int Y) Place, IReadOnlyList<string> Asked)
    {
        public IEnumerable<string> Names => Asked.SelectMany(one => Name().Matches(one)).Select(match => match.Value).Distinct();

        public static Panel Of(JsonElement panel) =>
            new(
                panel.GetProperty("title").GetString()!,
                panel.GetProperty("description").GetString()!,
                (panel.GetProperty("gridPos").GetProperty("x").GetInt32(), panel.GetProperty("gridPos").GetProperty("y").GetInt32()),
                [.. panel.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("expr").GetString()!)]
            );

        // A name stands right before its braces.
        [GeneratedRegex("[a-z_]+(?=\\{)", RegexOptions.None, 1_000)]
        private static partial Regex Name();
    }
}
