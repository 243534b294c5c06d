using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>A workshop with real browsers: a facilitator with console and screen, and people with phones.</summary>
internal sealed class WorkshopPeople(Browser browser, TrainingSite site, bool script) : IAsyncDisposable
{
    private readonly List<IBrowserContext> visitors = [];

    public IPage Console { get; private set; } = null!;

    public IPage Screen { get; private set; } = null!;

    public List<IPage> Phones { get; } = [];

    public List<string> Troubles { get; } = [];

    /// <summary>What newcomers type at the door.</summary>
    public string Code { get; private set; } = "";

    /// <param name="tables">So many tables; with any, every agency of the story is in play as well.</param>
    public async Task Open(string scenario = "every-call-on-its-own-page", int tables = 0)
    {
        Console = await NewPage(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
                JavaScriptEnabled = script,
            }
        );
        await Go(Console, "/account/sign-in");
        await Console.GetByRole(AriaRole.Button, new() { Name = "Hester Quill" }).ClickAsync();
        await Go(Console, $"/workshops/new?scenario={scenario}&plan=");
        if (tables > 0)
        {
            await Console.Locator("input[name=tables]").FillAsync($"{tables}");
            await Console
                .Locator("input[name=agencies]")
                .EvaluateAllAsync<int>("boxes => boxes.filter(box => (box.checked = true)).length");
        }
        await Console.GetByRole(AriaRole.Button, new() { Name = "Open the workshop" }).ClickAsync();
        Code = (await Console.Locator(".bigcode").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        Screen = await Console.Context.NewPageAsync();
        await Screen.SetViewportSizeAsync(1920, 1080);
        await Go(Screen, new Uri(Console.Url).AbsolutePath + "/screen");
    }

    public async Task<IPage> Sit(string agency)
    {
        var phone = await NewPage(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                HasTouch = true,
                JavaScriptEnabled = script,
            }
        );
        await Go(phone, "/join");
        await phone.Locator("#code").FillAsync(Code);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await phone.Locator("#agency").SelectOptionAsync(agency);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Take my seat" }).ClickAsync();
        Phones.Add(phone);
        return phone;
    }

    /// <summary>Presses a button of the console.</summary>
    public async Task Press(string name)
    {
        await Refresh(Console);
        await Send(Console, name);
    }

    /// <summary>Presses the first button of the console, whatever it says.</summary>
    public async Task GoOn()
    {
        await Refresh(Console);
        await Send(Console, await Console.Locator(".next-place button").InnerTextAsync());
    }

    /// <summary>Presses a button of a form: with the script the page stays, without it another one comes.</summary>
    public Task Send(IPage page, string button)
    {
        var press = () => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        return script ? press() : page.Leads(press);
    }

    /// <summary>What a page says once it says it: by itself with the script, by loading it again without.</summary>
    public async Task Shows(IPage page, string words)
    {
        await Refresh(page);
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync(words, new() { Timeout = 10_000 });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in visitors)
        {
            await visitor.DisposeAsync();
        }
    }

    private Task Refresh(IPage page) => script ? Task.CompletedTask : page.ReloadAsync();

    private Task Go(IPage page, string address) => page.GotoAsync(new Uri(site.Address, address).ToString());

    private async Task<IPage> NewPage(BrowserNewContextOptions options)
    {
        var visitor = await browser.Visit(options);
        visitors.Add(visitor);
        var page = await visitor.NewPageAsync();
        page.PageError += (_, trouble) => Troubles.Add($"{page.Url}: {trouble}");
        page.Console += (_, said) =>
        {
            if (said.Type == "error")
            {
                Troubles.Add($"{page.Url}: {said.Text}");
            }
        };
        return page;
    }
}
