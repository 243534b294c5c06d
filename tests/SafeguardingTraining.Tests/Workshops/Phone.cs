using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A seat on somebody's phone, against a site in a process of its own; it behaves as the page's script does.</summary>
internal sealed class Phone : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http;
    private readonly CookieContainer cookies;
    private readonly CancellationTokenSource leaving = new();
    private readonly Lock gate = new();
    private readonly List<(int Version, TaskCompletionSource Seen)> waiting = [];
    private IReadOnlyList<KeyValuePair<string, string>> form = [];
    private Task listening = Task.CompletedTask;
    private int version;

    private Phone(HttpClient http, CookieContainer cookies) => (this.http, this.cookies) = (http, cookies);

    /// <summary>How often its connection was lost.</summary>
    public int Lost { get; private set; }

    public static async Task<Phone> Open(Uri site, SeatKey seat)
    {
        var cookies = new CookieContainer();
        cookies.Add(site, new Cookie("seat", $"{seat.Workshop:N}{seat.Key}"));
        var phone = new Phone(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = site }, cookies);
        phone.form = (
            await new Visitor(phone.http, cookies, _ => throw new InvalidOperationException("A phone makes no account.")).Open("/seat")
        )
            .Form("/seat/votes")
            .Fields;
        return phone;
    }

    /// <summary>Sends a vote once. False when no answer came: then nobody knows whether it was kept.</summary>
    public async Task<bool> Vote(Guid id, int option)
    {
        var fields = form.Where(field => field.Key is not "id")
            .Append(new("id", id.ToString()))
            .Append(new("vote", $"{option}"))
            .Append(new("sure", "Very"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/seat/votes")
        {
            Content = new FormUrlEncodedContent(fields),
            Headers = { { LiveResponse.Header, "1" } },
        };
        try
        {
            using var answer = await http.SendAsync(request, leaving.Token);
            return answer.IsSuccessStatusCode
                ? true
                : throw new InvalidOperationException(
                    $"A vote was answered with {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}"
                );
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return false;
        }
    }

    /// <summary>Sends a vote, with the same id, until it is acknowledged.</summary>
    public async Task VoteUntilKept(Guid id, int option)
    {
        while (!await Vote(id, option))
        {
            await Task.Delay(Pause);
        }
    }

    /// <summary>Hears from now on what is pushed, and connects again whenever the connection is lost.</summary>
    public async Task Listen()
    {
        var first = await Connect();
        listening = Hear(first);
    }

    /// <summary>Ends when the page shows the workshop as it was at this event, or later.</summary>
    public Task Sees(int event_)
    {
        lock (gate)
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((event_, seen));
            Tell();
            return seen.Task;
        }
    }

    /// <summary>A part of its page as it is now.</summary>
    public async Task<string> Part(string fragment)
    {
        using var now = await Now();
        return now.RootElement.GetProperty("fragments").GetProperty(fragment).GetString() ?? "";
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        http.Dispose();
        leaving.Dispose();
    }

    private async Task Hear(LivePage page)
    {
        while (true)
        {
            await using (page)
            {
                await page.Follow(Show, leaving.Token);
            }
            leaving.Token.ThrowIfCancellationRequested();
            Lost++;
            page = await Connect();
        }
    }

    private async Task<LivePage> Connect()
    {
        while (true)
        {
            try
            {
                var page = await LivePage.Connect(http.BaseAddress!, cookies.GetCookieHeader(http.BaseAddress!), "seat", leaving.Token);
                using var now = await Now();
                Show(now.RootElement.GetProperty("version").GetInt32());
                return page;
            }
            catch (Exception cut) when (cut is HttpRequestException or IOException or System.Net.WebSockets.WebSocketException)
            {
                await Task.Delay(Pause, leaving.Token);
            }
        }
    }

    private async Task<JsonDocument> Now() =>
        JsonDocument.Parse(await http.GetStringAsync(new Uri("/seat/now", UriKind.Relative), leaving.Token));

    private void Show(int shown)
    {
        lock (gate)
        {
            version = Math.Max(version, shown);
            Tell();
        }
    }

    private void Tell()
    {
        waiting.Where(one => one.Version <= version).ToList().ForEach(one => one.Seen.TrySetResult());
        waiting.RemoveAll(one => one.Version <= version);
    }
}
