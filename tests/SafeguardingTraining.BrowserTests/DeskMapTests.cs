using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The map of a story in a real browser: on the desk beside its text, on a page of its own, by hand and by keyboard.</summary>
public sealed class DeskMapTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    private const string Text = "() => window.safeguardingDesk.text";
    private const string Listen = """
        window.refused = [];
        document.addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
        """;

    [Fact]
    public async Task A_scene_and_an_option_done_on_the_map_are_written_into_the_text_and_can_be_undone()
    {
        await using var visitor = await browser.Visit();
        var page = await Map(visitor);
        var before = await page.EvaluateAsync<string>(Text);
        // The scene that the cursor stands in is chosen.
        await page.Locator(".map__add").ClickAsync();
        await page.Locator("#option-words").FillAsync("Ask who else knows.");
        await page.Locator("#option-to").SelectOptionAsync("");
        await page.Locator("#option-title").FillAsync("Who else knows");
        await page.Locator("#add-option form button").ClickAsync();

        await Card(page, "who_else_knows").WaitForAsync();
        Assert.Contains(
            "* [Ask who else knows.]\n    -> who_else_knows\n",
            await page.EvaluateAsync<string>(Text),
            StringComparison.Ordinal
        );
        await page.Locator("a[data-view=text]").ClickAsync();
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await page.EvaluateAsync<string>(Text));
        await page.Locator("a[data-view=map]").ClickAsync();
        await Assertions.Expect(Card(page, "who_else_knows")).ToHaveCountAsync(0);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.refused"));
    }

    [Fact]
    public async Task The_map_follows_the_text_and_mends_a_way_to_nowhere()
    {
        await using var visitor = await browser.Visit();
        var page = await Map(visitor);
        await page.EvaluateAsync(
            "() => { const desk = window.safeguardingDesk; const at = desk.text.indexOf('-> bench'); desk.change(at, at + 8, '-> bensh'); }"
        );
        var nowhere = page.Locator(".map__card--nowhere a");
        await Assertions.Expect(nowhere).ToContainTextAsync("bensh: no such scene");
        await nowhere.ClickAsync();

        await Assertions.Expect(nowhere).ToHaveCountAsync(0);
        Assert.DoesNotContain("bensh", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_walk_along_the_ways_and_enter_opens_the_text_there()
    {
        await using var visitor = await browser.Visit();
        var page = await Map(visitor);
        await page.Locator(".map-pan").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("monday", await Focused(page));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("bench", await Focused(page));
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("monday", await Focused(page));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator("#desk-text").WaitForAsync();
        await page.WaitForFunctionAsync("() => window.safeguardingDesk.place.scene === 'bench'");
    }

    [Fact]
    public async Task It_is_made_larger_and_smaller_found_in_dragged_and_shown_through_one_scene()
    {
        await using var visitor = await browser.Visit();
        var page = (await Author(visitor)).Page;
        await page.GotoAsync(page.Url.Replace("/file?name=story.ink", "/map", StringComparison.Ordinal));
        var percent = page.Locator("[data-percent]");
        await page.Locator("[data-zoom=in]").ClickAsync();
        await Assertions.Expect(percent).ToHaveTextAsync("72%");
        await page.Locator(".map-pan").FocusAsync();
        await page.Keyboard.PressAsync("-");
        await Assertions.Expect(percent).ToHaveTextAsync("60%");
        await page.Locator("[data-zoom=fit]").ClickAsync();
        Assert.True(
            await page.EvaluateAsync<bool>(
                "() => { const pan = document.querySelector('.map-pan'); return pan.scrollWidth <= pan.clientWidth + 1; }"
            )
        );

        await page.Locator("[data-zoom=in]").ClickAsync(new() { ClickCount = 8 });
        await page.Locator("#find").FillAsync("bench");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".map__card.is-here")).ToHaveAttributeAsync("data-key", "bench");
        await page.Locator("[data-through]").ClickAsync();
        Assert.NotEqual(0, await page.Locator(".map__card.is-off").CountAsync());
        Assert.False(await Card(page, "monday").EvaluateAsync<bool>("card => card.classList.contains('is-off')"));

        var left = await page.EvaluateAsync<double>("() => document.querySelector('.map-pan').scrollLeft");
        var mini = await page.Locator(".map-mini svg").BoundingBoxAsync();
        await page.Mouse.ClickAsync(mini!.X + mini.Width - 8, mini.Y + (mini.Height / 2));
        Assert.True(await page.EvaluateAsync<double>("() => document.querySelector('.map-pan').scrollLeft") > left);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_map_of_the_desk_and_on_its_own_page()
    {
        await using var visitor = await browser.Visit();
        var page = await Map(visitor);
        await Card(page, "monday").ClickAsync();
        Assert.Empty(await accessibility.Faults(page, "the map on the desk", 1280, 390));
        await page.GotoAsync(page.Url.Replace("/file?name=story.ink", "/map?at=monday", StringComparison.Ordinal));
        Assert.Empty(await accessibility.Faults(page, "the map of a draft", 1280, 390));
    }

    [Fact]
    public async Task Without_scripts_a_scene_is_added_on_the_page_of_the_map()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var page = (await Author(visitor)).Page;
        await page.GotoAsync(page.Url.Replace("/file?name=story.ink", "/map?at=monday", StringComparison.Ordinal));
        await page.Locator("#add-scene summary").ClickAsync();
        await page.Locator("#scene-title").FillAsync("The wet bag");
        await page.Leads(() => page.Locator("#add-scene form button").ClickAsync());

        await Assertions.Expect(Card(page, "the_wet_bag")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#scene-the_wet_bag")).ToContainTextAsync("no way leads here yet");
    }

    private static ILocator Card(IPage page, string key) => page.Locator($".map__card[data-key='{key}']");

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.closest('.map__card')?.dataset.key ?? ''");

    private async Task<IPage> Map(IBrowserContext visitor)
    {
        var page = (await Author(visitor)).Page;
        await page.Locator(".cm-editor").WaitForAsync();
        await page.Locator("a[data-view=map]").ClickAsync();
        await Card(page, "monday").WaitForAsync();
        return page;
    }

    /// <summary>An author at the desk of a story of their own, from the template.</summary>
    private async Task<Player> Author(IBrowserContext visitor)
    {
        await visitor.AddInitScriptAsync(Listen);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.BeginAStory();
        return player;
    }
}
