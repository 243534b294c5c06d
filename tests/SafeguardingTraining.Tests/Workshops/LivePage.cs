using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>An open page of a workshop as the server sees it: a WebSocket with the page's cookies, speaking SignalR's JSON protocol.</summary>
internal sealed class LivePage : IAsyncDisposable
{
    private const char End = '\u001e';

    /// <summary>What a page is told comes sooner, or never.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebSocket socket;
    private readonly StringBuilder unread = new();

    private LivePage(WebSocket socket) => this.socket = socket;

    /// <summary>Every part that was pushed, with the version it was pushed at.</summary>
    public List<(int Version, string Id, string Html)> Parts { get; } = [];

    public int Fetches { get; private set; }

    /// <summary>Who is connected, as a console was last told.</summary>
    public string Present { get; private set; } = "";

    /// <summary>Connects as a page does, and waits until the server tells it what changes.</summary>
    public static async Task<LivePage> Connect(RunningSite site, Visitor visitor, string view)
    {
        var page = await Knock(site, visitor, view);
        await page.UntilFetch();
        return page;
    }

    /// <summary>Connects, and does not wait to be let in.</summary>
    public static async Task<LivePage> Knock(RunningSite site, Visitor visitor, string view, string? origin = "https://localhost")
    {
        var client = site.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            request.Headers.Cookie = string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
            if (origin is not null)
            {
                request.Headers.Origin = origin;
            }
        };
        return await Begin(await client.ConnectAsync(new Uri($"wss://localhost/live/workshop?view={view}"), Stop));
    }

    /// <summary>The same against a site in a process of its own.</summary>
    public static async Task<LivePage> Connect(Uri site, string cookies, string view, CancellationToken stop)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", cookies);
        await socket.ConnectAsync(new UriBuilder(site) { Scheme = "ws", Path = "/live/workshop", Query = $"view={view}" }.Uri, stop);
        var page = await Begin(socket);
        await page.UntilFetch();
        return page;
    }

    /// <summary>Reads until a part has been pushed at this version or later.</summary>
    public Task Until(int version) => ReadWhile(() => Parts.Count == 0 || Parts[^1].Version < version);

    /// <summary>Reads until a console was told these words of who is connected.</summary>
    public Task UntilPresent(string words) => ReadWhile(() => !Present.Contains(words, StringComparison.Ordinal));

    /// <summary>Reads until the page is told to fetch itself anew.</summary>
    public Task UntilFetch()
    {
        var before = Fetches;
        return ReadWhile(() => Fetches == before);
    }

    /// <summary>Reads until the server closes the connection.</summary>
    public Task UntilClosed() => Follow(_ => { }, Stop);

    /// <summary>The same, told the version of every push, until somebody leaves the page.</summary>
    public async Task Follow(Action<int> shown, CancellationToken stop)
    {
        using var leaving = stop.Register(socket.Abort);
        try
        {
            while (socket.State is WebSocketState.Open)
            {
                Hear(await ReadOne());
                shown(Parts.Count == 0 ? 0 : Parts[^1].Version);
            }
        }
        catch (Exception closed) when (closed is WebSocketException or IOException or OperationCanceledException)
        {
            // Closed without a word is closed as well.
        }
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        socket.Dispose();
        await Task.CompletedTask;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<LivePage> Begin(WebSocket socket)
    {
        var page = new LivePage(socket);
        await page.Send("""{"protocol":"json","version":1}""");
        await page.ReadOne();
        return page;
    }

    // The server's pings come for ever: what is waited for must come within a while.
    private async Task ReadWhile(Func<bool> waits)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (waits())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException("The page is not told what it waits for.");
            }
            Hear(await ReadOne());
        }
    }

    private Task Send(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, true, Stop);

    private void Hear(string message)
    {
        using var json = JsonDocument.Parse(message);
        if (!json.RootElement.TryGetProperty("target", out var target))
        {
            return;
        }
        if (target.GetString() == "fetch")
        {
            Fetches++;
            return;
        }
        if (target.GetString() == "present")
        {
            Present = json.RootElement.GetProperty("arguments")[0].GetString() ?? "";
            return;
        }
        var version = json.RootElement.GetProperty("arguments")[0].GetInt32();
        Parts.AddRange(json.RootElement.GetProperty("arguments")[1].EnumerateObject().Select(part => (version, part.Name, part.Value.GetString() ?? "")));
    }

    private async Task<string> ReadOne()
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var text = unread.ToString();
            if (text.IndexOf(End, StringComparison.Ordinal) is var end and >= 0)
            {
                unread.Remove(0, end + 1);
                return text[..end];
            }
            var read = await socket.ReceiveAsync(buffer, Stop);
            if (read.MessageType is WebSocketMessageType.Close)
            {
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
            }
            unread.Append(Encoding.UTF8.GetString(buffer, 0, read.Count));
        }
    }
}
