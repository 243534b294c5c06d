using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>
/// Tells another machine where the audit log ends, so that whoever rules this one cannot write it anew unnoticed. Nothing waits for it;
/// what could not be sent is tried again, and only the latest end is of use.
/// </summary>
internal sealed partial class AuditWebhook : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly Channel<AuditHead.ChainEnd> latest = Channel.CreateBounded<AuditHead.ChainEnd>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
    );
    private readonly Uri? receiver;
    private readonly TimeProvider clock;
    private readonly ILogger<AuditWebhook> log;

    public AuditWebhook(AuditHead head, IOptions<AuditOptions> options, TimeProvider clock, ILogger<AuditWebhook> log)
    {
        (receiver, this.clock, this.log) = (options.Value.Receiver, clock, log);
        if (receiver is not null)
        {
            head.Moved += end => latest.Writer.TryWrite(end);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (receiver is null)
        {
            return;
        }
        await Task.Yield();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
        var wait = TimeSpan.FromSeconds(1);
        await foreach (var end in latest.Reader.ReadAllAsync(stoppingToken))
        {
            if (await Send(http, end, stoppingToken))
            {
                wait = TimeSpan.FromSeconds(1);
                continue;
            }
            await Task.Delay(wait, clock, stoppingToken);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            if (latest.Reader.Count == 0)
            {
                latest.Writer.TryWrite(end);
            }
        }
    }

    private async Task<bool> Send(HttpClient http, AuditHead.ChainEnd end, CancellationToken stop)
    {
        try
        {
            using var answer = await http.PostAsJsonAsync(
                receiver,
                new
                {
                    end.Number,
                    end.Hash,
                    At = clock.GetUtcNow(),
                },
                stop
            );
            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (Exception reason) when (reason is HttpRequestException || (reason is TaskCanceledException && !stop.IsCancellationRequested))
        {
            LogUnsent(end.Number, reason.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The end of the audit log, number {Number}, could not be sent ({Reason}); it is tried again")]
    private partial void LogUnsent(long number, string reason);
}
