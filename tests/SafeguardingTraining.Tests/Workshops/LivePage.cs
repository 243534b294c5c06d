using System.Threading.Channels;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Connections.Client;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// An open page of a workshop as the server sees it: a connection with the page's cookies. What it is told waits until the test looks.
/// </summary>
internal sealed class LivePage : IAsyncDisposable
{
    /// <summary>What a page is told comes sooner, or never.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HubConnection connection;
    private readonly Channel<Action> told = Channel.CreateUnbounded<Action>();

    private LivePage(HubConnection connection)
    {
        this.connection = connection;
        connection.On<int, Dictionary<string, string>>("show", (version, parts) =>
            Hear(() => Parts.AddRange(parts.Select(part => (version, part.Key, part.Value))))
        );
        connection.On("fetch", () => Hear(() => Fetches++));
        connection.On<string>("present", html => Hear(() => Present = html));
        connection.Closed += _ => Task.FromResult(told.Writer.TryComplete());
    }

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
    public static Task<LivePage> Knock(RunningSite site, Visitor visitor, string view, string? origin = "https://localhost") =>
        Begin(
            new Uri($"https://localhost{AddressOf(view)}"),
            options =>
                options.WebSocketFactory = async (context, stop) =>
                {
                    var client = site.Server.CreateWebSocketClient();
                    client.ConfigureRequest = request =>
                    {
                        request.Headers.Cookie = string.Join("; ", visitor.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));
                        request.Headers.Origin = origin;
                    };
                    return await client.ConnectAsync(context.Uri, stop);
                },
            Stop
        );

    /// <summary>The same against a site in a process of its own.</summary>
    public static async Task<LivePage> Connect(Uri site, string cookies, string view, CancellationToken stop)
    {
        var page = await Begin(new Uri(site, AddressOf(view)), options => options.Headers["Cookie"] = cookies, stop);
        await page.UntilFetch();
        return page;
    }

    /// <summary>Reads until a part has been pushed at this version or later.</summary>
    public Task Until(int version) => ReadWhile(() => Parts.Count == 0 || Parts[^1].Version < version);

    /// <summary>Reads until a console was told these words of who is connected.</summary>
    public Task UntilPresent(string words) => ReadWhile(() => !Present.Contains(words, StringComparison.Ordinal));

    /// <summary>Reads until the page is told to fetch itself again.</summary>
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
        await foreach (var hear in told.Reader.ReadAllAsync(stop))
        {
            hear();
            shown(Parts.Count == 0 ? 0 : Parts[^1].Version);
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // As the page of that view says in its data-live.
    private static string AddressOf(string view) =>
        $"{(view.StartsWith("seat", StringComparison.Ordinal) ? WorkshopHub.Address : FacilitationHub.Address)}?view={view}";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<LivePage> Begin(Uri address, Action<HttpConnectionOptions> configure, CancellationToken stop)
    {
        var page = new LivePage(
            new HubConnectionBuilder()
                .WithUrl(address, HttpTransportType.WebSockets, options =>
                {
                    options.SkipNegotiation = true;
                    configure(options);
                })
                // What the script is told by the page.
                .WithKeepAliveInterval(FacilitationHub.Pulse)
                .Build()
        );
        await page.connection.StartAsync(stop);
        return page;
    }

    private void Hear(Action change) => told.Writer.TryWrite(change);

    private async Task ReadWhile(Func<bool> waits)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience);
        while (waits())
        {
            if (!await told.Reader.WaitToReadAsync(patience.Token))
            {
                throw new IOException("The server has closed the connection.");
            }
            while (waits() && told.Reader.TryRead(out var hear))
            {
                hear();
            }
        }
    }
}
