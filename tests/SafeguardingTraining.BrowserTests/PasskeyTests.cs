using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

public sealed class PasskeyTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    [Fact]
    public async Task A_passkey_is_made_signs_in_and_is_taken_away()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await GiveFinger(visitor, page);
        await Open(page, "/account/register");
        await new Player(page, site).Register();

        await Open(page, "/account/passkeys");
        await page.Locator("input[name=new-name]").FillAsync("My work telephone");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync());
        await Assertions.Expect(page.Locator(".passkeys h2")).ToHaveTextAsync("My work telephone");
        Assert.Empty(await accessibility.Faults(page, "passkeys", 1280));

        await SignOut(page);
        await Open(page, "/diary/new");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync());
        Assert.Equal("/diary/new", new Uri(page.Url).AbsolutePath);

        await Open(page, "/account/passkeys");
        await page.Locator("main summary").ClickAsync();
        await page.Locator(".passkeys input[name=name]").FillAsync("Old telephone");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Keep this name" }).ClickAsync());
        await Assertions.Expect(page.Locator(".passkeys h2")).ToHaveTextAsync("Old telephone");
        await page.Locator("main summary").ClickAsync();
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Remove it" }).ClickAsync());
        Assert.Equal(0, await page.Locator(".passkeys li").CountAsync());

        await SignOut(page);
        await Open(page, "/account/sign-in");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync());
        Assert.Contains("That passkey is not known here", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_opens_the_diary_with_the_account()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await GiveFinger(visitor, page);
        await Written(page, "Quillwort under the bridge");

        await SignOut(page);
        await Open(page, "/diary");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync());

        Assert.Equal("/diary", new Uri(page.Url).AbsolutePath);
        Assert.Contains("Quillwort under the bridge", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_device_cannot_answer_the_diary_asks_for_the_password()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await GiveFinger(visitor, page, answers: false);
        await Written(page, "Quillwort under the bridge");

        await SignOut(page);
        await Open(page, "/diary");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync());

        Assert.Equal("Open my diary", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(await accessibility.Faults(page, "lock", 390));
        await page.Locator("input[name=password]").FillAsync(Player.Password);
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Open my diary" }).ClickAsync());
        Assert.Contains("Quillwort under the bridge", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_cannot_is_offered_none()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var page = await visitor.NewPageAsync();
        await Open(page, "/account/sign-in");
        Assert.False(await page.GetByText("Sign in with a passkey").IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).IsVisibleAsync());
    }

    /// <summary>A device with a reader for a finger, which always knows it.</summary>
    /// <param name="answers">Its passkeys answer a question the same each time, so that they can open a diary.</param>
    private static async Task GiveFinger(IBrowserContext visitor, IPage page, bool answers = true)
    {
        var devices = await visitor.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["ctap2Version"] = "ctap2_1",
                    ["hasPrf"] = answers,
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    private async Task Written(IPage page, string words)
    {
        await Open(page, "/account/register");
        await new Player(page, site).Register();
        await Open(page, "/account/passkeys");
        await page.Locator("input[name=new-name]").FillAsync("My work telephone");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }).ClickAsync());
        await Open(page, "/diary/new");
        await page.Locator("textarea[name=learnt]").FillAsync(words);
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).Last.ClickAsync());
    }

    private async Task SignOut(IPage page)
    {
        await Open(page, "/account");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync());
    }

    // A passkey belongs to a name, and an address of numbers is none.
    private Task Open(IPage page, string address) =>
        page.GotoAsync(new UriBuilder(new Uri(site.Address, address)) { Host = "localhost" }.ToString());
}
