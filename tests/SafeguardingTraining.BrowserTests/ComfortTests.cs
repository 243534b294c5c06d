using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

public sealed class ComfortTests(Browser browser, TrainingSite site)
{
    private const string Ground = "() => getComputedStyle(document.body).backgroundColor";
    private const string Paper = "rgb(251, 247, 240)";
    private const string Night = "rgb(22, 28, 29)";

    [Theory]
    [InlineData(ColorScheme.Light, null, Paper)]
    [InlineData(ColorScheme.Dark, null, Night)]
    [InlineData(ColorScheme.Light, "Dark", Night)]
    [InlineData(ColorScheme.Dark, "Light", Paper)]
    public async Task A_page_is_as_the_device_asks_or_as_its_reader_chose(ColorScheme device, string? chosen, string ground)
    {
        await using var visitor = await browser.Visit(new() { ColorScheme = device, JavaScriptEnabled = false });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/comfort").ToString());
        if (chosen is not null)
        {
            await page.GetByLabel(chosen, new() { Exact = true }).CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();
        }

        Assert.Equal(ground, await page.EvaluateAsync<string>(Ground));
    }

    [Fact]
    public async Task Paper_is_light_whatever_the_screen_is()
    {
        await using var visitor = await browser.Visit(new() { ColorScheme = ColorScheme.Dark });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/briefings/less").ToString());
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>(Ground));
        Assert.Equal("rgb(32, 41, 46)", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).color"));
    }

    [Fact]
    public async Task The_example_shows_what_is_chosen_before_it_is_kept()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/comfort").ToString());

        await page.GetByLabel("Dark", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Twice as large").CheckAsync();

        Assert.Equal(Night, await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#sample')).backgroundColor"));
        Assert.Equal("32px", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('#sample')).fontSize"));
        Assert.Equal(Paper, await page.EvaluateAsync<string>(Ground));
    }

    /// <summary>Whoever has the text twice as large on a laptop gets the page of a phone, as they would by the browser's own zoom.</summary>
    [Fact]
    public async Task Larger_text_folds_the_page_as_a_zoom_does()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/comfort").ToString());
        await Assertions.Expect(page.Locator(".menu__button")).ToBeHiddenAsync();
        await page.GetByLabel("Twice as large").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();

        await Assertions.Expect(page.Locator(".menu__button")).ToBeVisibleAsync();
        Assert.Equal("32px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task On_a_phone_the_masthead_is_one_line_and_its_menu_opens_without_JavaScript(int width)
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = width, Height = 844 },
                JavaScriptEnabled = false,
            }
        );
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/scenarios").ToString());

        Assert.InRange((await page.Locator(".masthead").BoundingBoxAsync())!.Height, 40, 70);
        await page.GetByText("Menu", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Know" }).ClickAsync();
        Assert.EndsWith("/briefings", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wide_page_shows_every_link_of_the_masthead_to_eyes_and_to_a_screen_reader()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/").ToString());

        foreach (var name in new[] { "My learning", "Practise", "Know", "Workshops", "Diary", "Comfort", "Sign in" })
        {
            await Assertions
                .Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }))
                .ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task What_I_know_so_far_opens_above_the_decision_on_a_phone_and_stands_beside_it_on_a_wide_screen_without_JavaScript()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                JavaScriptEnabled = false,
            }
        );
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin("Dear Nia", "Social worker");
        var know = player.Page.Locator("#know");

        await Assertions.Expect(know).ToBeHiddenAsync();
        await player.Page.Locator(".knowbar summary").First.ClickAsync();
        await Assertions.Expect(know).ToBeVisibleAsync();
        Assert.True((await know.BoundingBoxAsync())!.Y < (await player.Page.Locator("form.decide").BoundingBoxAsync())!.Y);

        await player.Page.Locator(".knowbar summary").First.ClickAsync();
        await player.Page.SetViewportSizeAsync(1280, 900);
        await Assertions.Expect(know).ToBeVisibleAsync();
        await Assertions.Expect(player.Page.Locator(".knowbar summary").First).ToBeHiddenAsync();
        await Assertions.Expect(know.GetByText("The family in words")).ToBeVisibleAsync();
    }
}
