using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The forms of a draft in a real browser: what stands beside them follows, and whoever has no script loses nothing.</summary>
public sealed class DeskFormsTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    private static readonly string[] Forms = ["people", "pieces", "plans", "questions", "about"];

    [Fact]
    public async Task The_drawing_and_the_line_follow_while_somebody_types()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        var draft = await Begin(page);

        await page.GotoAsync($"{draft}/people");
        await page.Locator("details.desk-form__item summary").First.ClickAsync();
        await page.GetByLabel("What the story calls them").First.FillAsync("Wren");
        await Assertions.Expect(page.Locator("#follows svg")).ToContainTextAsync("Wren");

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GotoAsync($"{draft}/pieces");
        await page.Locator("details.desk-form__item summary").First.ClickAsync();
        await page.GetByLabel("What it is called").First.FillAsync("Another name");
        await Assertions.Expect(page.Locator("#follows svg")).ToContainTextAsync("Another name");
    }

    [Fact]
    public async Task Axe_finds_nothing_with_everything_open_at_either_width_or_in_either_theme()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        var draft = await Begin(page);
        foreach (var form in Forms)
        {
            await page.SetViewportSizeAsync(1280, 800);
            await page.GotoAsync($"{draft}/{form}");
            await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach((part) => (part.open = true))");
            Assert.Empty(await accessibility.Faults(page, form, 1280, 390));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), form);
        }
    }

    [Fact]
    public async Task Without_a_script_somebody_is_added_with_the_keyboard_alone()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var page = await visitor.NewPageAsync();
        var draft = await Begin(page);

        await page.GotoAsync($"{draft}/people");
        await page.Locator("[id='new.people'] summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Rosa Vale");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("her aunt");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("details.desk-form__item summary", new() { HasText = "Rosa Vale" })).ToHaveCountAsync(1);
    }

    private async Task<string> Begin(IPage page)
    {
        var slug = await new Player(page, site).BeginAStory("Forms to fill");
        return new Uri(site.Address, $"/authoring/{slug}/draft").ToString();
    }
}
