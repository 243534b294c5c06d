using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// One phone in a workshop, doing what its page's script does: it joins with the code, hears the news of its page, fetches its own
/// parts when it is told to, votes by form post and sends again with the same id until it is acknowledged.
/// </summary>
internal sealed partial class LiveSeat : IAsyncDisposable
{
    private const int MostTries = 60;

    private readonly LiveHosts hosts;
    private readonly string token;
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly Lock gate = new();
    private PlainHttp http;
    private IReadOnlyList<string> options = [];
    private TaskCompletionSource arrived = new();
    private int step;
    private int wanted = int.MaxValue;
    private volatile Sightings sightings = new(0);

    private LiveSeat(LiveHosts hosts, IPEndPoint home, PlainHttp http, string token)
    {
        (this.hosts, Home, this.http, this.token) = (hosts, home, http, token);
        News = new SeatNews(this, hosts);
    }

    /// <summary>The host it talks to.</summary>
    public IPEndPoint Home { get; private set; }

    public SeatNews News { get; }

    public string Cookies => http.Cookies;

    /// <summary>What it sent and nobody took.</summary>
    public int Refused { get; private set; }

    /// <summary>How often a vote had to be sent again.</summary>
    public int SentAgain { get; private set; }

    public static async Task<LiveSeat> Join(LiveHosts hosts, string code)
    {
        var home = hosts.Next();
        var http = new PlainHttp(home);
        var hidden = HiddenFields
            .Of((await http.Get($"/join/{code}")).Body)
            .Select(field => $"&{field.Name}={Uri.EscapeDataString(field.Value)}");
        var sat = await http.Post("/seats", $"agency=&name=&people={string.Concat(hidden)}");
        var page = sat is { Status: 302 or 303, Location: { } seat } ? await http.Get(seat) : sat;
        return page.Status == 200 && FormToken().Match(page.Body) is { Success: true } token
            ? new LiveSeat(hosts, home, http, Uri.EscapeDataString(WebUtility.HtmlDecode(token.Groups["token"].Value)))
            : throw new InvalidOperationException($"Taking a seat with {code} answered {page.Status}");
    }

    /// <summary>Ends when its page shows that step of the room.</summary>
    public Task Reach(int roomStep)
    {
        lock (gate)
        {
            (wanted, arrived) = (roomStep, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (step >= wanted)
            {
                arrived.SetResult();
            }
            return arrived.Task;
        }
    }

    /// <summary>Its page shows what is asked now.</summary>
    public void Take(string question)
    {
        if (StepShown().Match(question) is not { Success: true } shown)
        {
            return;
        }
        lock (gate)
        {
            options = [.. VoteValue().Matches(question).Select(value => value.Groups["value"].Value)];
            step = int.Parse(shown.Groups["step"].Value, CultureInfo.InvariantCulture);
            if (step >= wanted)
            {
                arrived.TrySetResult();
            }
        }
    }

    /// <summary>Counts again what it is shown.</summary>
    public Sightings Watch(int votes) => sightings = new Sightings(votes);

    public void Show(int answered) => sightings.Show(answered);

    /// <summary>Votes after a while.</summary>
    public async Task<Acknowledged> Vote(TimeSpan after, int choice)
    {
        await Task.Delay(after);
        var form = $"id={Guid.NewGuid()}&step={step}&vote={options[choice % options.Count]}&sure=Fairly&__RequestVerificationToken={token}";
        var sent = Stopwatch.GetTimestamp();
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                var answer = await Alone(() => http.Post("/seat/votes", form, "pushed"));
                Refused += answer.Status == 200 ? 0 : 1;
                return new Acknowledged(this, sent, Stopwatch.GetTimestamp(), answer.Status == 200);
            }
            catch (Exception lost) when (lost is IOException or SocketException)
            {
                SentAgain++;
                await Task.Delay(SeatNews.Wait);
                await MoveOn();
            }
        }
        return new Acknowledged(this, sent, Stopwatch.GetTimestamp(), IsKept: false);
    }

    /// <summary>Fetches its own parts, as the page does when it is told to.</summary>
    public async Task Fetch()
    {
        var answer = await Alone(() => http.Get("/seat/now", "1"));
        if (answer.Status != 200)
        {
            throw new InvalidOperationException($"GET /seat/now answered {answer.Status}");
        }
        using var json = JsonDocument.Parse(answer.Body);
        var fragments = json.RootElement.GetProperty("fragments");
        if (Pushed.Answered(Encoding.UTF8.GetBytes(fragments.GetProperty("room").GetString() ?? "")) is { } answered)
        {
            Show(answered);
        }
        Take(fragments.GetProperty("now").GetString() ?? "");
    }

    /// <summary>After a lost connection: the same host with a new one, or another host.</summary>
    public async Task MoveOn()
    {
        await sending.WaitAsync();
        Home = hosts.Has(Home) ? Home : hosts.Next();
        await http.DisposeAsync();
        http = new PlainHttp(Home, http.Cookies);
        sending.Release();
    }

    public async ValueTask DisposeAsync()
    {
        News.Dispose();
        await http.DisposeAsync();
    }

    // One connection carries one request at a time.
    private async Task<Answer> Alone(Func<Task<Answer>> send)
    {
        await sending.WaitAsync();
        try
        {
            return await send();
        }
        finally
        {
            sending.Release();
        }
    }

    [GeneratedRegex("""<meta name="form-token" content="(?<token>[^"]+)""")]
    private static partial Regex FormToken();

    [GeneratedRegex("""data-key="(?<step>\d+)-False""")]
    private static partial Regex StepShown();

    [GeneratedRegex("""name="vote"[^>]*? value="(?<value>\d+)""")]
    private static partial Regex VoteValue();
}

/// <param name="Sent">When the form was first sent.</param>
/// <param name="At">When the host said that it is kept, or that it is not.</param>
internal sealed record Acknowledged(LiveSeat Seat, long Sent, long At, bool IsKept);
