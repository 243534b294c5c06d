using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Operations;

/// <summary>Another machine is told where the audit log ends; nobody waits for it.</summary>
public sealed class AuditWebhookTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_end_is_told_and_what_failed_is_tried_again()
    {
        var address = $"http://127.0.0.1:{HostProcess.FreePort()}/";
        using var other = new HttpListener { Prefixes = { address } };
        other.Start();
        var told = new ConcurrentQueue<string>();
        var listening = Listen(other, told);
        await using var site = new RunningSite().With("Audit:Webhook", $"{address}heads");
        site.CreateClient().Dispose();

        await site.Get<AuditLog>().Note(null, "person.invited", Guid.NewGuid(), Stop);
        await Eventually.IsSo(() => told.Count >= 2, 20);

        var head = AuditHead.Read(site.Folder)!;
        using var last = JsonDocument.Parse(told.Last());
        Assert.Equal(
            (head.Number, head.Hash),
            (last.RootElement.GetProperty("number").GetInt64(), last.RootElement.GetProperty("hash").GetString())
        );
        other.Stop();
        await listening;
    }

    // The first is refused, as by a machine that is being started.
    private static async Task Listen(HttpListener other, ConcurrentQueue<string> told)
    {
        try
        {
            for (var count = 0; ; count++)
            {
                var asked = await other.GetContextAsync();
                using var body = new StreamReader(asked.Request.InputStream);
                told.Enqueue(await body.ReadToEndAsync());
                asked.Response.StatusCode = count == 0 ? 503 : 204;
                asked.Response.Close();
            }
        }
        catch (Exception reason) when (reason is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
