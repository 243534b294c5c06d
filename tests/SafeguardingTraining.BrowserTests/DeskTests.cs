using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The desk of a story in a real browser: writing, mending, saving, and what others do meanwhile.</summary>
public sealed class DeskTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    private const string Text = "() => window.safeguardingDesk.text";

    // What the policy of the site forbids is told to the page, and kept here.
    private const string Listen = """
        window.refused = [];
        document.addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
        """;

    // Puts words in place of others, as a press of keys would.
    private const string Replace = """
        ([old, now]) => {
          const desk = window.safeguardingDesk;
          const at = desk.text.indexOf(old);
          desk.change(at, at + old.length, now);
          desk.goTo({ line: desk.text.slice(0, at).split("\n").length });
        }
        """;

    [Fact]
    public async Task A_slip_is_told_under_its_line_mended_by_a_button_saved_and_there_after_a_reload()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);

        await page.EvaluateAsync(Replace, new[] { "-> bench", "-> bensh" });
        var problem = page.Locator(".under--bad");
        await Assertions.Expect(problem).ToContainTextAsync("No scene is called bensh");
        await problem.GetByRole(AriaRole.Button, new() { Name = "Change it to bench" }).ClickAsync();
        await Assertions.Expect(problem).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync(" // looked at");
        await Assertions
            .Expect(page.Locator("[data-saved]"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Saved [0-9:]{5}$"));

        await page.ReloadAsync();
        await page.Locator(".cm-editor").WaitForAsync();
        Assert.Contains("-> bench // looked at", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_the_editor_does_meets_the_policy_of_the_site_and_axe_finds_nothing()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await page.EvaluateAsync(Replace, new[] { "-> thursday", "-> thursdya" });
        await page.Locator(".under--bad").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remark on this line" }).ClickAsync();
        await page.Locator(".under--said textarea").WaitForAsync();
        Assert.Empty(await accessibility.Faults(page, "the desk of a story", 1280, 390));

        await page.SetViewportSizeAsync(1280, 800);
        await page.Locator(".under--said").GetByText("Leave it").ClickAsync();
        await page.EvaluateAsync("() => window.safeguardingDesk.goTo({ scene: 'monday' })");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("# point: ordinary day");
        await page.Locator(".pick [role=option]").First.WaitForAsync();
        // A list that has only just come takes no press yet.
        await page.WaitForTimeoutAsync(300);
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("=== monday\n# point: VO-01", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+f");
        await page.Locator(".cm-search").WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".fold[title='Fold this scene'] >> visible=true").First.ClickAsync();
        await page.Locator(".cm-foldPlaceholder").Nth(1).WaitForAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>("() => window.refused"));
    }

    [Fact]
    public async Task The_first_sentence_comes_first_and_what_stands_above_it_is_unfolded_by_the_keyboard()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await Assertions.Expect(page.Locator(".cm-foldPlaceholder")).ToContainTextAsync("what the story remembers");
        Assert.StartsWith(
            "The note is in the same blue pen",
            await page.EvaluateAsync<string>("() => window.safeguardingDesk.text.split('\\n')[window.safeguardingDesk.place.line - 1]"),
            StringComparison.Ordinal
        );

        await page.Locator(".cm-content").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".cm-foldPlaceholder")).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("() => Boolean(document.activeElement.closest('.cm-editor'))"));
    }

    [Fact]
    public async Task The_keyboard_finds_the_next_problem_mends_it_and_leaves_the_text()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await page.EvaluateAsync(Replace, new[] { "-> bench", "-> bensh" });
        await page.Locator(".under--bad").WaitForAsync();
        await page.EvaluateAsync("() => window.safeguardingDesk.goTo({ line: 1 })");

        await page.Keyboard.PressAsync("F8");
        await page.Keyboard.PressAsync("Control+.");
        await Assertions.Expect(page.Locator(".under--bad")).ToHaveCountAsync(0);
        Assert.DoesNotContain("bensh", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Control+z");
        Assert.Contains("bensh", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
        await page.EvaluateAsync("() => window.safeguardingDesk.goTo({ line: 1 })");
        for (
            var presses = 0;
            presses < 12 && await page.EvaluateAsync<bool>("() => Boolean(document.activeElement.closest('.cm-editor'))");
            presses++
        )
        {
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Equal("Remark on this line", await page.EvaluateAsync<string>("() => document.activeElement.ariaLabel"));
    }

    [Fact]
    public async Task What_somebody_else_saves_comes_in_and_the_same_lines_are_shown_twice()
    {
        await using var visitor = await browser.Visit();
        var mine = await Desk(visitor);
        var theirs = await visitor.NewPageAsync();
        await theirs.GotoAsync(mine.Url);
        await theirs.Locator(".cm-editor").WaitForAsync();
        await theirs.EvaluateAsync(Replace, new[] { "The coach goes in ten minutes.", "The coach goes in nine minutes." });
        await mine.WaitForFunctionAsync("() => window.safeguardingDesk.text.includes('nine minutes')");

        await mine.RouteAsync("**/draft/state**", route => route.AbortAsync());
        await theirs.EvaluateAsync(Replace, new[] { "in nine minutes.", "in eight minutes." });
        await Assertions
            .Expect(theirs.Locator("[data-saved]"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Saved [0-9:]{5}$"));
        await mine.EvaluateAsync(Replace, new[] { "in nine minutes.", "in seven minutes." });
        await mine.GetByRole(AriaRole.Heading, new() { Name = "changed the same lines meanwhile" }).WaitForAsync();
        Assert.Contains("in eight minutes.", await mine.Locator(".desk-met__texts").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("in seven minutes.", await mine.EvaluateAsync<string>(Text), StringComparison.Ordinal);
        await mine.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();

        await theirs.WaitForFunctionAsync("() => window.safeguardingDesk.text.includes('in seven minutes.')");
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_what_was_written_is_saved_when_it_is_back()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        await visitor.SetOfflineAsync(true);
        await page.EvaluateAsync(Replace, new[] { "The coach goes in ten minutes.", "The coach goes in a minute." });
        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("There is no connection");

        await visitor.SetOfflineAsync(false);
        await Assertions
            .Expect(page.Locator("[data-saved]"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Saved [0-9:]{5}$"));
        Assert.Contains("in a minute.", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_stands_under_its_line_and_its_words_are_used_with_one_press()
    {
        await using var visitor = await browser.Visit();
        var page = await Desk(visitor);
        var line = await page.EvaluateAsync<int>(
            "() => window.safeguardingDesk.text.split('\\n').findIndex(line => line.startsWith('The note is in')) + 1"
        );
        await page.GotoAsync(page.Url.Replace("/file?", "/lines?", StringComparison.Ordinal) + $"&line={line}");
        await page.Locator("#words").FillAsync("She would be quicker.");
        await page.Locator("#suggestion").FillAsync("The note is in her own hand.");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Say it" }).ClickAsync());
        await page.GotoAsync(page.Url.Replace("/lines?", "/file?", StringComparison.Ordinal).Split('#')[0]);

        var said = page.Locator(".under--said");
        await Assertions.Expect(said).ToContainTextAsync("She would be quicker.");
        await said.GetByRole(AriaRole.Button, new() { Name = "Use Odile" }).ClickAsync();
        await Assertions.Expect(said).ToHaveCountAsync(0);
        Assert.Contains("The note is in her own hand.", await page.EvaluateAsync<string>(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_a_text_area_is_written_in_and_saved()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = await Author(visitor);
        var area = player.Page.Locator("#text");
        await area.FillAsync($"{await area.InputValueAsync()}// by hand\n");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync());

        Assert.EndsWith("// by hand\n", await area.InputValueAsync(), StringComparison.Ordinal);
        Assert.Contains("Saved", await player.Page.Locator("[data-saved]").TextContentAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> Desk(IBrowserContext visitor)
    {
        var page = (await Author(visitor)).Page;
        await page.Locator(".cm-editor").WaitForAsync();
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
