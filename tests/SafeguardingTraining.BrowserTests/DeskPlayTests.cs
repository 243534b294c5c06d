using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The play beside the text in a real browser: it follows each edit, keeps its place, and leads to the line.</summary>
public sealed class DeskPlayTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    private const string Replace = """
        ([old, now]) => {
          const desk = window.safeguardingDesk;
          const at = desk.text.indexOf(old);
          desk.change(at, at + old.length, now);
        }
        """;

    [Fact]
    public async Task It_follows_an_edit_and_stays_where_it_was_while_the_text_does_not_play()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await Assertions.Expect(Title(page)).ToHaveTextAsync("The note");

        await page.EvaluateAsync(Replace, new[] { "The coach goes in ten minutes.", "The coach goes in three minutes." });
        await Assertions.Expect(page.Locator(".try .story")).ToContainTextAsync("The coach goes in three minutes.");

        await page.EvaluateAsync(Replace, new[] { "-> bench", "-> bensh" });
        await Assertions.Expect(page.Locator(".try-notice")).ToContainTextAsync("This does not play yet: line");
        await Assertions.Expect(page.Locator(".try .story")).ToContainTextAsync("The coach goes in three minutes.");

        await page.EvaluateAsync(Replace, new[] { "-> bensh", "-> bench" });
        await Assertions.Expect(page.Locator(".try-notice")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_option_is_taken_with_the_mouse_or_the_keyboard_and_its_place_is_kept()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await page.Locator(".try .choice label").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".try .story").Last).ToContainTextAsync("None of them says who saw the cough.");

        await page.EvaluateAsync(
            Replace,
            new[] { "[Put it in the folder with the other three notes.]", "[Put it away with the other three notes.]" }
        );
        await page.EvaluateAsync(Replace, new[] { "None of them says who saw the cough.", "Nobody saw the cough." });
        await Assertions.Expect(page.Locator(".try .story").Last).ToContainTextAsync("Nobody saw the cough.");
        await Assertions.Expect(page.Locator(".try__when")).ToContainTextAsync("Your place is kept.");

        await page.Locator(".try-back").ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("The note");
        await page.Locator(".try input[type=radio]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".try .story").Last).ToContainTextAsync("Nobody has told Ruby that you would.");
        await Assertions.Expect(Title(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_begins_at_the_scene_of_the_cursor_and_a_paragraph_leads_to_its_line()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await page.EvaluateAsync("() => window.safeguardingDesk.goTo({ scene: 'thursday' })");
        await page.GetByRole(AriaRole.Button, new() { Name = "From this scene" }).ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("The day before");

        await page.Locator(".try p[data-source]", new() { HasText = "She has drawn nine fish" }).ClickAsync();
        await page.WaitForFunctionAsync(
            "() => window.safeguardingDesk.text.split('\\n')[window.safeguardingDesk.place.line - 1].startsWith('She has drawn nine fish')"
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("The note");
    }

    [Fact]
    public async Task It_goes_through_to_the_debrief_and_axe_finds_nothing()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var page = await Desk(visitor, isBeside: false);
        await page.Locator(".draft-tabs a[data-view=play]").ClickAsync();
        await Title(page).WaitForAsync();
        for (var turns = 0; turns < 8 && await page.Locator(".try form.decide").CountAsync() > 0; turns++)
        {
            var before = await page.Locator(".try").GetAttributeAsync("data-picks");
            await page.Locator(".try input[type=radio]").Last.FocusAsync();
            await page.Keyboard.PressAsync("Space");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".try")).Not.ToHaveAttributeAsync("data-picks", before ?? "");
        }
        await page.Locator(".try").GetByRole(AriaRole.Link, new() { Name = "Read the debrief" }).ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("Looking back, with care");
        Assert.Empty(await accessibility.Faults(page, "the debrief beside the text", 390));
        await page.Locator(".try .chapters").GetByRole(AriaRole.Link, new() { Name = "What you did" }).ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("What you did");
    }

    [Fact]
    public async Task On_a_phone_it_is_a_tab()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var page = await Desk(visitor, isBeside: false);
        await Assertions.Expect(page.Locator("#desk-play")).ToBeHiddenAsync();

        await page.Locator(".draft-tabs a[data-view=play]").ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("The note");
        await Assertions.Expect(page.Locator("#desk-text")).ToBeHiddenAsync();
        Assert.Equal(390, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await accessibility.Faults(page, "the play on a phone", 390));

        await page.Locator(".try p[data-source]").First.ClickAsync();
        await Assertions.Expect(page.Locator("#desk-text")).ToBeVisibleAsync();
    }

    private static ILocator Title(IPage page) => page.Locator(".try__title");

    private async Task<IPage> Desk(IBrowserContext visitor, bool isBeside = true)
    {
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.BeginAStory();
        await player.Page.Locator(isBeside ? ".try__title" : ".cm-editor").WaitForAsync();
        return player.Page;
    }
}
