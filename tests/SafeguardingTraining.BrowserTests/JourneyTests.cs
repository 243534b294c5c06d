using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

public sealed class JourneyTests(Browser browser, TrainingSite site)
{
    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        HasTouch = true,
        IsMobile = true,
    };

    [Fact]
    public Task A_learner_plays_to_the_debrief_and_keeps_a_reflection() => PlayAndKeep(null);

    [Fact]
    public Task The_same_on_a_phone() => PlayAndKeep(Phone);

    [Fact]
    public Task The_same_with_JavaScript_off() => PlayAndKeep(new() { JavaScriptEnabled = false });

    [Fact]
    public async Task The_same_with_the_keyboard_alone()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/scenarios/every-call-on-its-own-page");

        await TabTo(player.Page, "input[name=role]");
        await player.Page.Keyboard.PressAsync("Space");
        await TabTo(player.Page, "form button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        Assert.Contains("/play/", player.Page.Url, StringComparison.Ordinal);
        await TabTo(player.Page, "form.decide input[type=radio]");
        await player.Page.Keyboard.PressAsync("Space");
        await player.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await player.Page.Locator("form.decide input[type=radio]").Nth(1).IsCheckedAsync());
        await TabTo(player.Page, "form.decide button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));

        Assert.Equal("Quarter to two", await player.Heading());
        await TabTo(player.Page, "form.spend input[type=radio]");
        await player.Page.Keyboard.PressAsync("Space");
        await TabTo(player.Page, "form.spend button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal("Quarter to two", await player.Heading());
        Assert.DoesNotContain("1.45", await player.Page.Locator(".clock__now b").InnerTextAsync(), StringComparison.Ordinal);
        await TabTo(player.Page, "form.spend button[name=go]");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal("Three o’clock", await player.Heading());
    }

    [Fact]
    public async Task A_drill_goes_from_its_first_item_to_its_end_with_JavaScript_off()
    {
        await using var visitor = await browser.Visit(
            new()
            {
                JavaScriptEnabled = false,
                ViewportSize = new() { Width = 390, Height = 844 },
            }
        );
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/drills/who-leads");

        await player.Page.Locator("main a.govuk-button").ClickAsync();
        for (var item = 0; item < 7 && await player.Page.Locator("main form input[type=radio]").CountAsync() > 0; item++)
        {
            await player.Page.Locator("main form input[type=radio]").Nth(item % 3).CheckAsync();
            await player.Page.Locator("main form button.govuk-button").ClickAsync();
            await player.Page.Locator("main .actions a.govuk-button").ClickAsync();
        }

        Assert.EndsWith("/drills/who-leads/end", player.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_masthead()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/scenarios");

        await player.Page.Keyboard.PressAsync("Tab");
        await player.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await player.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Back_and_refresh_and_a_double_press_never_take_a_decision_twice()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin();
        await player.Choose(0);
        var second = await player.Heading();

        await player.Page.ReloadAsync();
        Assert.Equal(second, await player.Heading());

        await player.Page.GoBackAsync();
        Assert.Equal(second, await player.Heading());

        await player.Page.Locator($"{Player.Deciding} input[type=radio]").First.CheckAsync();
        await player.Page.Locator($"{Player.Deciding} button.govuk-button").First.DblClickAsync();
        await Assertions.Expect(player.Page.Locator("section[aria-labelledby=done] li")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("Every call on its own page", "Duty social worker")]
    [InlineData("The light in the hall", "Health visitor")]
    public async Task The_first_page_of_a_debrief_stands_in_one_window_of_a_laptop_and_about_two_of_a_phone(string story, string role)
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin(story, role);
        await player.PlayToTheEnd();
        await player.ReadTheDebrief();

        var chapters = await player.Page.Locator("nav.chapters").BoundingBoxAsync();
        // A letter here may be a little wider than where Arial is.
        Assert.InRange(chapters?.Y + chapters?.Height ?? 0, 1, 900);
        await player.Page.SetViewportSizeAsync(390, 844);
        var foot = await player.Page.Locator(".foot").BoundingBoxAsync();
        Assert.InRange(foot?.Y ?? 0, 1, 2.2f * 844);
    }

    [Fact]
    public async Task Leaving_leads_to_a_kind_page_and_back_to_the_same_place()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin();
        await player.Choose(1);
        var stands = await player.Heading();

        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Leave for now" }).ClickAsync();
        Assert.Contains("Your place is kept", await player.Text(), StringComparison.Ordinal);

        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Carry on where I was" }).ClickAsync();
        Assert.Equal(stands, await player.Heading());
    }

    [Fact]
    public async Task A_newcomer_follows_the_way_reads_a_briefing_and_finds_it_among_what_they_did_without_JavaScript()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false, ViewportSize = Phone.ViewportSize });
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/");

        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Follow the induction plan" }).ClickAsync();
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "LESS: listen, empathise, summarise, share" }).First.ClickAsync();
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Mark it as read" }).ClickAsync();
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "what you have done" }).ClickAsync();

        Assert.Equal("What I have done", await player.Heading());
        Assert.Contains("LESS: listen, empathise, summarise, share", await player.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_is_searched_for_with_the_keyboard_alone()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/practice-points");

        await TabTo(player.Page, "input[name=q]");
        await player.Page.Keyboard.TypeAsync("was not brought");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        Assert.Contains("/practice-points?q=", player.Page.Url, StringComparison.Ordinal);

        await TabTo(player.Page, "a[href='/practice-points/WN-01']");
    }

    [Fact]
    public async Task An_author_tries_a_story_with_the_keyboard_alone()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/authoring");

        await TabTo(player.Page, "a[href='/authoring/dear-nia']");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        await TabTo(player.Page, "a[href='/authoring/dear-nia/preview']");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        await TabTo(player.Page, ".preview__ways a");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        Assert.Contains("Picked:", await player.Text(), StringComparison.Ordinal);
        await TabTo(player.Page, "select[name=at]");
        await player.Page.Keyboard.TypeAsync("old_school");
        await TabTo(player.Page, "form[action$='/preview'] button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));

        Assert.Contains("at=old_school", player.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_diary_is_shared_and_answered_with_the_keyboard_alone()
    {
        await using var visitor = await browser.Visit();
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        var reader = await player.Register("Hanne Brook");
        await player.Page.Context.ClearCookiesAsync();
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Write("Ring back, every time", "", "");
        await player.Open($"/diary/shares/new?entry={new Uri(player.Page.Url).Segments[^1]}");
        await TabTo(player.Page, "input[name=email]");
        await player.Page.Keyboard.TypeAsync(reader);
        await TabTo(player.Page, "form.write-entry button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        var shared = new Uri(player.Page.Url).AbsolutePath;

        await player.Become(reader);
        await player.Open(shared.Replace("/shares/", "/received/", StringComparison.Ordinal));
        await TabTo(player.Page, "form[action$='/acceptances'] button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));
        await TabTo(player.Page, "textarea");
        await player.Page.Keyboard.TypeAsync("What would help you to ring back on a Friday?");
        await TabTo(player.Page, "form[action$='/comments'] button.govuk-button");
        await player.Page.Leads(() => player.Page.Keyboard.PressAsync("Enter"));

        Assert.Contains("on a Friday?", await player.Text(), StringComparison.Ordinal);
    }

    private async Task PlayAndKeep(BrowserNewContextOptions? device)
    {
        await using var visitor = await browser.Visit(device);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin();
        await player.PlayToTheEnd();
        await player.ReadTheDebrief();
        Assert.Equal("Looking back, with care", await player.Heading());
        await ReadTheChapters(player);

        await player.Page.GetByRole(AriaRole.Link, new() { Name = "sign in or make one" }).First.ClickAsync();
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "account", Exact = false }).First.ClickAsync();
        await player.Register();
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Write more about this story" }).ClickAsync();
        await player.Write("Ring back, every time", "Who else had a page?", "Open the earlier contacts first");
        await player.Open("/diary");

        Assert.Contains("Ring back, every time", await player.Text(), StringComparison.Ordinal);
        Assert.Contains("Every call on its own page", await player.Text(), StringComparison.Ordinal);

        await player.Open("/scenarios/every-call-on-its-own-page");
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Read my debrief" }).ClickAsync();
        await Assertions.Expect(player.Page.Locator("h1")).ToHaveTextAsync("Looking back, with care");
    }

    /// <summary>Opens each chapter in turn, by its way on, and comes back by the browser's own button.</summary>
    private static async Task ReadTheChapters(Player player)
    {
        var first = player.Page.Url;
        var folded = player.Page.Locator("nav.chapters > details > summary");
        if (await folded.IsVisibleAsync())
        {
            await folded.ClickAsync();
        }
        await player.Page.Locator("nav.chapters a").First.ClickAsync();
        for (var chapter = 0; chapter < 40 && await player.Page.Locator(".chapter-nav a[rel=next]").CountAsync() > 0; chapter++)
        {
            await player.Page.Locator(".chapter-nav a[rel=next]").ClickAsync();
        }
        Assert.Equal("The review behind it", await player.Heading());
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "All chapters" }).ClickAsync();
        Assert.Equal($"{first}#chapters", player.Page.Url);
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }
        Assert.Fail($"The keyboard does not reach {selector}.");
    }
}
