using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>Writing on one's own device where there is no signal, and what the device keeps of it.</summary>
public sealed class WithoutSignalTests(Browser browser, TrainingSite site)
{
    private const string Waiting = """
        async () => {
          if (!(await indexedDB.databases()).some((one) => one.name === "without-signal")) { return -1; }
          const base = await new Promise((resolve) => { const asked = indexedDB.open("without-signal"); asked.onsuccess = () => resolve(asked.result); });
          const asked = base.transaction("waiting").objectStore("waiting").getAll();
          const all = await new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
          base.close();
          return all.length;
        }
        """;

    // All that lies in the database, as text, and whether its key can be read out.
    private const string Kept = """
        async () => {
          const base = await new Promise((resolve) => { const asked = indexedDB.open("without-signal"); asked.onsuccess = () => resolve(asked.result); });
          const read = (store) => new Promise((resolve) => { const asked = base.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => resolve(asked.result); });
          const [device, waiting] = [await read("device"), await read("waiting")];
          base.close();
          const key = device.find((one) => one instanceof CryptoKey);
          const exported = await crypto.subtle.exportKey("raw", key).then(() => "read out", () => "refused");
          return exported + " " + waiting.map((page) => Object.keys(page).sort().join() + " " + new TextDecoder().decode(page.sealed)).join();
        }
        """;

    [Fact]
    public async Task What_is_written_without_a_signal_is_in_the_diary_once_and_gone_from_the_device()
    {
        await using var visitor = await browser.Visit(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var robin = await SwitchedOn(visitor);
        await visitor.SetOfflineAsync(true);

        await robin.Open("/without-signal");
        await Written(robin.Page, "Quillwort in a lift");

        Assert.Equal(1, await robin.Page.EvaluateAsync<int>(Waiting));
        var kept = await robin.Page.EvaluateAsync<string>(Kept);
        Assert.StartsWith("refused id,iv,sealed,writing ", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillwort", kept, StringComparison.Ordinal);
        await robin.Open("/diary");
        Assert.Equal("No connection", await robin.Heading());
        Assert.DoesNotContain("Quillwort", await robin.Text(), StringComparison.Ordinal);
        await visitor.SetOfflineAsync(false);
        await robin.Page.Locator(".connection", new() { HasTextString = "is in your diary now" }).WaitForAsync();

        Assert.Equal(0, await robin.Page.EvaluateAsync<int>(Waiting));
        await robin.Open("/diary");
        Assert.Equal(1, await robin.Page.Locator("#found article").CountAsync());
        Assert.Contains("Quillwort in a lift", await robin.Page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_a_lost_connection_leaves_the_bar_at_the_foot_and_leads_to_writing()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ServiceWorkers = ServiceWorkerPolicy.Allow,
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var robin = await SwitchedOn(visitor);
        await robin.Open("/diary/new");
        await robin.Page.Locator("#learnt").FillAsync("A thought");
        await robin.Page.Leads(() => robin.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).Last.ClickAsync());
        await robin.Open("/diary");
        await visitor.SetOfflineAsync(true);
        await robin.Page.Locator(".connection", new() { HasTextString = "No connection." }).WaitForAsync();

        await robin.Page.Locator(".dock a").First.ClickAsync(new() { Timeout = 5_000 });
        await robin.Page.Locator(".connection a").ClickAsync();

        await robin.Page.WaitForURLAsync("**/without-signal");
        await Assertions.Expect(robin.Page.Locator("#learnt")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_asks_before_something_is_lost_and_leaves_nothing()
    {
        await using var visitor = await browser.Visit(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var robin = await SwitchedOn(visitor);
        await visitor.SetOfflineAsync(true);
        await robin.Open("/without-signal");
        await Written(robin.Page, "Not gone yet");
        // The site answers again, and takes nothing in.
        await visitor.RouteAsync("**/diary/device/entries", route => route.AbortAsync());
        await visitor.SetOfflineAsync(false);

        await robin.Open("/account");
        await robin.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await robin.Page.GetByRole(AriaRole.Dialog, new() { Name = "One entry has not gone yet." }).WaitForAsync();
        await robin.Page.GetByRole(AriaRole.Button, new() { Name = "Stay" }).ClickAsync();
        Assert.Equal(1, await robin.Page.EvaluateAsync<int>(Waiting));
        await robin.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await robin.Page.Leads(() => robin.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out and lose it" }).ClickAsync());

        Assert.Equal(-1, await robin.Page.EvaluateAsync<int>(Waiting));
        await robin.Open("/without-signal");
        Assert.Contains("not switched on here", await robin.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_who_signs_in_on_the_device_neither_receives_nor_deletes_it()
    {
        await using var visitor = await browser.Visit(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var robin = await SwitchedOn(visitor, out var email);
        await visitor.SetOfflineAsync(true);
        await robin.Open("/without-signal");
        await Written(robin.Page, "Quillwort for Robin alone");
        // Her session is over, and somebody else takes the device.
        await visitor.ClearCookiesAsync();
        await visitor.SetOfflineAsync(false);
        await robin.Open("/account/register");
        // What the device asked for while it came back may still bring a cookie, and the form is for the one that stays.
        await robin.Page.WaitForTimeoutAsync(500);
        await robin.Open("/account/register");
        await robin.Register("Kim Lee");
        await robin.Open("/diary");
        await robin.Page.WaitForTimeoutAsync(300);
        Assert.DoesNotContain("Quillwort", await robin.Page.Locator("html").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await robin.Page.Locator("#found article").CountAsync());
        await robin.Open("/diary/without-signal");
        await robin.Page.GetByText("This browser is shared").WaitForAsync();
        await robin.Open("/account");
        await robin.Page.Leads(() => robin.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync());
        Assert.Equal(1, await robin.Page.EvaluateAsync<int>(Waiting));

        await robin.Become(await email);
        await robin.Page.Locator(".connection", new() { HasTextString = "is in your diary now" }).WaitForAsync();
        await robin.Open("/diary");
        Assert.Contains("Quillwort for Robin alone", await robin.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_keeps_no_page_of_a_person_and_lets_a_file_be_taken_away()
    {
        await using var visitor = await browser.Visit(new() { ServiceWorkers = ServiceWorkerPolicy.Allow, AcceptDownloads = true });
        var robin = await SwitchedOn(visitor);
        await robin.Open("/diary");
        await robin.Open("/account");
        await robin.Page.ReloadAsync();
        var pages = await robin.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const all = [];
              for (const name of await caches.keys()) {
                for (const request of await (await caches.open(name)).keys()) { all.push(new URL(request.url).pathname); }
              }
              return all.filter((path) => !path.includes(".")).sort();
            }
            """
        );
        Assert.Equal(["/no-connection", "/without-signal"], pages);
        var file = await robin.Page.RunAndWaitForDownloadAsync(() =>
            robin.Page.EvaluateAsync("() => { location.href = '/diary/copies?format=Json'; }")
        );
        Assert.EndsWith(".json", file.SuggestedFilename, StringComparison.Ordinal);
    }

    private Task<Player> SwitchedOn(IBrowserContext visitor) => SwitchedOn(visitor, out _);

    private Task<Player> SwitchedOn(IBrowserContext visitor, out Task<string> email)
    {
        var told = new TaskCompletionSource<string>();
        email = told.Task;
        return Made();

        async Task<Player> Made()
        {
            var player = new Player(await visitor.NewPageAsync(), site);
            await player.Open("/account/register");
            told.SetResult(await player.Register());
            await player.Open("/diary/without-signal");
            await player.Page.GetByText("This device is mine.").ClickAsync();
            await player.Page.GetByRole(AriaRole.Button, new() { Name = "Switch it on for this device" }).ClickAsync();
            await player.Page.GetByText("It is on for this device").WaitForAsync();
            // What is kept for being without a connection is there, and serves this page.
            await player.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
            await player.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
            return player;
        }
    }

    private static async Task Written(IPage page, string words)
    {
        await page.Locator("#learnt").FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it for my diary" }).ClickAsync();
        await page.Locator("[data-kept]", new() { HasTextString = "Kept on this device" }).WaitForAsync();
    }
}
