using System.Collections.Concurrent;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>
/// A page of a workshop that stays open: its parts change only as the server says, and its forms are sent as they are on it. What
/// the server forgot to push stays old here, as it does in front of a person.
/// </summary>
internal sealed class ConnectedPage : IAsyncDisposable
{
    private readonly Visitor visitor;
    private readonly string now;
    private readonly string token;
    private readonly LivePage live;
    private readonly CancellationTokenSource leaving = new();
    private readonly ConcurrentDictionary<string, (int Version, string Html)> parts = new();
    private readonly Task following;
    private int shown;
    private int fetched;

    private ConnectedPage(Visitor visitor, string now, string token, LivePage live)
    {
        (this.visitor, this.now, this.token, this.live) = (visitor, now, token, live);
        following = live.Follow(_ => Take(), leaving.Token);
    }

    /// <param name="visitor">Somebody who has opened nothing else in this tab.</param>
    /// <param name="view">What the page connects as, such as <c>seat</c>.</param>
    public static async Task<ConnectedPage> Open(RunningSite site, Visitor visitor, string address, string view)
    {
        await visitor.Open(address);
        var token = visitor.Page.QuerySelector("meta[name=form-token]")?.GetAttribute("content") ?? "";
        var page = new ConnectedPage(visitor, $"{address}/now", token, await LivePage.Connect(site, visitor, view));
        await page.Fetch();
        return page;
    }

    public static Task<ConnectedPage> Console(RunningSite site, HostedWorkshop hall) =>
        Open(site, hall.Facilitator.NewTab(), hall.Console, $"console&workshop={hall.Id}");

    public static Task<ConnectedPage> Screen(RunningSite site, HostedWorkshop hall) =>
        Open(site, hall.Facilitator.NewTab(), $"{hall.Console}/screen", $"screen&workshop={hall.Id}");

    public static Task<ConnectedPage> Seat(RunningSite site, Visitor seat) => Open(site, seat.NewTab(), "/seat", "seat");

    /// <summary>The words of a part as it is on the page.</summary>
    public string Part(string id) =>
        string.Join(' ', Parsed(id).DocumentElement.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Ends when the page shows these words in a part.</summary>
    public Task UntilPart(string id, string words) =>
        Eventually.IsSo(() => Part(id).Contains(words, StringComparison.Ordinal), seconds: 10);

    /// <summary>The parts that are older than a page loaded now would show them, once nothing more comes.</summary>
    public async Task<IReadOnlyList<string>> Stale()
    {
        var stale = await Behind();
        for (var look = 0; stale.Count > 0 && look < 100; look++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            stale = await Behind();
        }
        return stale;
    }

    /// <summary>Sends a form as it is on the page, as the script does, and answers what the script would read.</summary>
    public async Task<string> Press(string action, Action<PageForm>? fill = null)
    {
        var found = parts
            .Keys.SelectMany(id => Parsed(id).Forms)
            .OfType<IHtmlFormElement>()
            .FirstOrDefault(one => one.GetAttribute("action") == action || one.QuerySelector($"button[formaction='{action}']") is not null)
            ?? throw new InvalidOperationException($"The connected page has no form for {action}");
        var form = new PageForm(found, action).To(action);
        fill?.Invoke(form);
        var answer = await visitor.SubmitLive(form.Forge("id", $"{Guid.NewGuid()}").Forge("__RequestVerificationToken", token), "pushed");
        if (Question(answer) is { } asked)
        {
            var sure = new PageForm(asked, action);
            answer = await visitor.SubmitLive(sure.Forge("id", $"{Guid.NewGuid()}").Forge("__RequestVerificationToken", token), "pushed");
        }
        Assert.True(visitor.Answer.IsSuccessStatusCode, $"{action}: {answer}");
        ShowAll(answer);
        return answer;
    }

    // The page asks first, and the person says yes.
    private static IHtmlFormElement? Question(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("ask", out var ask) && ask.GetString() is { } html
            ? new HtmlParser().ParseDocument(html).Forms.OfType<IHtmlFormElement>().Single()
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await live.DisposeAsync();
        leaving.Dispose();
    }

    // Who is connected is told a second later and by itself; it is no part of the workshop.
    private async Task<IReadOnlyList<string>> Behind()
    {
        var fresh = Read(await Now()).Fragments;
        return [.. fresh.Where(part => part.Key != "present" && !IsHere(part.Key, part.Value)).Select(part => part.Key)];
    }

    private bool IsHere(string id, string html) => parts.TryGetValue(id, out var part) && part.Html == html;

    private IHtmlDocument Parsed(string id) => new HtmlParser().ParseDocument(parts.TryGetValue(id, out var part) ? part.Html : "");

    private void Take()
    {
        for (; shown < live.Parts.Count; shown++)
        {
            Show(live.Parts[shown].Id, live.Parts[shown].Version, live.Parts[shown].Html);
        }
        if (fetched < live.Fetches)
        {
            fetched = live.Fetches;
            _ = Fetch();
        }
    }

    private async Task Fetch() => ShowAll(await Now());

    // A page that is not told in time what changes gets it with the answer.
    private void ShowAll(string answer)
    {
        var (version, fragments) = Read(answer);
        foreach (var (id, html) in fragments)
        {
            Show(id, version, html);
        }
    }

    // A part that is older than what is on the page is left out.
    private void Show(string id, int version, string html) =>
        parts.AddOrUpdate(id, (version, html), (_, before) => version < before.Version ? before : (version, html));

    private async Task<string> Now()
    {
        using var answer = await visitor.Get(now);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static (int Version, IReadOnlyDictionary<string, string> Fragments) Read(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var fragments = json.RootElement.GetProperty("fragments").EnumerateObject();
        var version = json.RootElement.GetProperty("version").GetInt32();
        return (version, fragments.ToDictionary(part => part.Name, part => part.Value.GetString() ?? ""));
    }
}
