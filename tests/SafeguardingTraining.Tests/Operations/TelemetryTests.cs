using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>What a collector is told, and what no log and no collector ever hears.</summary>
public sealed class TelemetryTests
{
    private const string Words = "quillwort-in-the-shallows";
    private const string Name = "Zebedee Quillfeather";
    private const string Email = "zebedee.quillfeather@example.org";
    private const string Password = "lantern otter gravel";

    [Fact]
    public async Task A_collector_hears_routes_and_times_and_nothing_about_anybody()
    {
        await using var collector = await Collector.Start();
        string entry;
        await using (var site = new RunningSite().With("Telemetry:Endpoint", collector.Address))
        {
            entry = await Use(site);
        }
        // What is left is sent as the host's entry point ends, on a thread of its own.
        await Eventually.IsSo(() => collector.Paths.Contains("/v1/traces") && collector.Paths.Contains("/v1/metrics"), seconds: 30);
        var heard = collector.Heard;

        Assert.Contains("safeguarding-training", heard, StringComparison.Ordinal);
        Assert.Contains("/diary/{id:guid}", heard.Replace("/diary/{id:guid}/", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", heard, StringComparison.Ordinal);
        Assert.Contains("writer.batch.size", heard, StringComparison.Ordinal);
        foreach (var personal in Personal(entry))
        {
            Assert.DoesNotContain(personal, heard, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task No_log_line_has_a_name_an_address_a_password_or_a_word()
    {
        await using var site = new RunningSite { Level = LogLevel.Information };
        await Use(site);

        Assert.NotEmpty(site.Log.Lines);
        Assert.All((string[])[Words, "Quillfeather", Password, "quillfeather"], personal =>
            Assert.DoesNotContain(site.Log.Lines, line => line.Contains(personal, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public async Task Without_a_collector_nothing_of_it_is_there()
    {
        await using var site = new RunningSite();
        await site.Visit().Open("/");
        Assert.Null(site.Services.GetService(typeof(OpenTelemetry.Trace.TracerProvider)));
    }

    private static IEnumerable<string> Personal(string entry) =>
        [Words, "Quillfeather", Password, "?q=", "show=", "Mozilla", entry, "user_agent", "url.query", "url.path", "client.address"];

    /// <summary>Registers, signs in wrongly and rightly, writes, looks, searches and leaves. Answers the id of what was written.</summary>
    private static async Task<string> Use(RunningSite site)
    {
        var visitor = await site.Visit().Register(Name, Email);
        await visitor.SignOut();
        await visitor.SignIn(Email, $"{Password} {Words}");
        await visitor.SignIn(Email);
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", Words));
        var entry = visitor.Address.Split('/')[^1];
        await visitor.Open(visitor.Address);
        await visitor.Open($"/practice-points?q={Words}");
        await visitor.Open("/diary?show=open-actions");
        await visitor.Submit(form => form.Fill("words", Words), "/diary/searches");
        await visitor.Open("/account/my-data/copies");
        await visitor.Open("/account/close");
        await visitor.Submit(form => form.Fill("password", $"{Password} wrong"));
        await visitor.Submit(form => form.Fill("password", Password));
        Assert.Equal("/account/closed?waits=yes", visitor.Address);
        return entry;
    }

    /// <summary>A collector of one's own: it takes what it is sent and keeps it as text.</summary>
    private sealed class Collector(WebApplication app, ConcurrentQueue<(string Path, byte[] Body)> sent) : IAsyncDisposable
    {
        public string Address => app.Urls.First();

        public string Heard => string.Concat(sent.Select(one => Encoding.UTF8.GetString(one.Body)));

        public IReadOnlyList<string> Paths => [.. sent.Select(one => one.Path)];

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var (app, sent) = (builder.Build(), new ConcurrentQueue<(string Path, byte[] Body)>());
            app.Run(async http =>
            {
                using var body = new MemoryStream();
                await http.Request.Body.CopyToAsync(body);
                sent.Enqueue((http.Request.Path, body.ToArray()));
                http.Response.StatusCode = (int)HttpStatusCode.OK;
            });
            await app.StartAsync();
            return new Collector(app, sent);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
