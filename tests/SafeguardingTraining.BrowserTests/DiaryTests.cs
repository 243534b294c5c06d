using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The diary's comforts: what is typed is saved while it is typed, and found while it is looked for.</summary>
public sealed class DiaryTests(Browser browser, TrainingSite site)
{
    [Fact]
    public async Task A_page_saves_itself_and_is_there_after_the_tab_was_closed()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").PressSequentiallyAsync("Half a thought");
        await player.Page.Locator("[data-saved]", new() { HasTextString = "Saved " }).WaitForAsync();
        Assert.Equal(0, await player.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        await player.Page.CloseAsync();

        var again = new Player(await visitor.NewPageAsync(), site);
        await again.Open("/diary");
        await again.Page.GetByRole(AriaRole.Link, new() { Name = "Half a thought" }).ClickAsync();
        Assert.Equal("Half a thought", await again.Page.Locator("#learnt").InputValueAsync());
        await again.Page.Locator("#learnt").PressSequentiallyAsync(", made whole. ");
        await again.Page.Leads(() => again.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).ClickAsync());
        await again.Open("/diary");
        Assert.DoesNotContain("A page you began", await again.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Going_away_from_words_read_back_and_back_again_finds_them(bool withScripts)
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = withScripts });
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("The family is hard to reach.");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Read my words back" }).ClickAsync());
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Link, new() { Name = "Back to my diary" }).ClickAsync());

        await player.Page.GoBackAsync();

        Assert.Equal("The family is hard to reach.", await player.Page.Locator("#learnt").InputValueAsync());
        Assert.Equal("hard to reach", await player.Page.Locator(".back mark").TextContentAsync());
        Assert.DoesNotContain("reach", player.Page.Url, StringComparison.Ordinal);
        await player.Page.ReloadAsync();
        Assert.Equal("The family is hard to reach.", await player.Page.Locator("#learnt").InputValueAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Going_back_to_what_was_brought_in_and_refreshing_it_doubles_nothing(bool withScripts)
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = withScripts });
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/import");
        await player.Page.Locator("#text").FillAsync("3 March 2024\nI rang back");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync());
        await player.Page.ReloadAsync();
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep what is ticked" }).ClickAsync());
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Link, new() { Name = "My diary" }).First.ClickAsync());
        await player.Page.GoBackAsync();

        Assert.Contains("One entry came in.", await player.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("rang", player.Page.Url, StringComparison.Ordinal);
        await player.Page.ReloadAsync();
        await player.Open("/diary");
        Assert.Equal(1, await player.Page.Locator("main article").CountAsync());
    }

    [Fact]
    public async Task What_was_just_done_has_the_focus_and_coming_back_to_the_page_leaves_it_where_it_was()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("Half a thought");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Save it as a draft" }).ClickAsync());

        await Assertions.Expect(player.Page.Locator("[data-notice]")).ToBeFocusedAsync();
        await player.Page.ReloadAsync();
        await Assertions.Expect(player.Page.Locator("[data-notice]")).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_the_page_is_saved_when_it_is_back()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await visitor.SetOfflineAsync(true);
        await player.Page.Locator("#learnt").PressSequentiallyAsync("On the train");
        await player.Page.Locator("[data-saved]", new() { HasTextString = "no connection" }).WaitForAsync();
        await visitor.SetOfflineAsync(false);
        await player.Page.Locator("[data-saved]", new() { HasTextString = "Saved " }).WaitForAsync();
        Assert.Equal("On the train", await player.Page.Locator("#learnt").InputValueAsync());
    }

    [Fact]
    public async Task What_was_typed_a_moment_before_the_page_is_left_is_saved()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("Left in a hurry");
        await player.Open("/scenarios");
        await player.Open("/diary");
        for (var tries = 0; tries < 20 && await player.Page.Locator(".begun li").CountAsync() == 0; tries++)
        {
            await player.Page.ReloadAsync();
        }
        Assert.Contains("Left in a hurry", await player.Text(), StringComparison.Ordinal);
        Assert.Equal(1, await player.Page.Locator(".begun li").CountAsync());
    }

    [Theory]
    [InlineData("reload")]
    [InlineData("back")]
    [InlineData("link")]
    [InlineData("address")]
    public async Task What_was_typed_last_is_saved_on_leaving_while_a_service_worker_serves_the_page(string way)
    {
        await using var visitor = await browser.Visit(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary");
        await player.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("Left in a hurry");
        await (
            way switch
            {
                "reload" => (Task)player.Page.ReloadAsync(),
                "back" => player.Page.GoBackAsync(),
                "link" => player.Page.Leads(() => player.Page.GetByRole(AriaRole.Link, new() { Name = "Back to my diary" }).ClickAsync()),
                _ => player.Open("/scenarios"),
            }
        );

        if (way != "link")
        {
            await player.Page.WaitForTimeoutAsync(500);
            await player.Open("/diary");
        }
        Assert.Contains("Left in a hurry", await player.Text(), StringComparison.Ordinal);
        Assert.Equal(1, await player.Page.Locator(".begun li").CountAsync());
    }

    [Fact]
    public async Task A_question_is_borrowed_with_one_press()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        var borrow = player.Page.Locator("button[data-borrow]").First;
        await borrow.ClickAsync();

        Assert.Equal(await borrow.GetAttributeAsync("data-borrow"), await player.Page.Locator("#questions").InputValueAsync());
        await Assertions.Expect(player.Page.Locator("#questions")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_entry_sent_without_a_connection_stays_on_the_page_and_is_kept_once_when_it_is_sent_again()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("Sent on the train");
        await visitor.SetOfflineAsync(true);
        var line = player.Page.Locator(".connection");
        await Assertions.Expect(line).ToHaveTextAsync("No connection. What you typed is still here.");
        Assert.Equal(("status", "polite"), (await line.GetAttributeAsync("role"), await line.GetAttributeAsync("aria-live")));
        var keep = player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" });
        await keep.ClickAsync();
        await Assertions.Expect(line).ToContainTextAsync("Nothing was sent");
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Back to my diary" }).ClickAsync();
        await Assertions.Expect(line).ToContainTextAsync("this link would leave it");
        Assert.Equal("Sent on the train", await player.Page.Locator("#learnt").InputValueAsync());

        await visitor.SetOfflineAsync(false);
        await Assertions.Expect(line).ToHaveTextAsync("The connection is back.");
        await player.Page.Leads(() => keep.DblClickAsync());
        await player.Open("/diary");
        Assert.Equal(1, await player.Page.Locator("#found article").CountAsync());
        Assert.Equal(0, await player.Page.Locator(".begun li").CountAsync());
    }

    [Fact]
    public async Task A_site_that_does_not_answer_takes_nothing_that_was_typed_with_it()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("In a network that leads nowhere");
        await player.Page.RouteAsync("**/health", route => route.AbortAsync());
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).ClickAsync();
        await Assertions.Expect(player.Page.Locator(".connection")).ToContainTextAsync("Try again in a moment");
        Assert.Equal("In a network that leads nowhere", await player.Page.Locator("#learnt").InputValueAsync());
    }

    [Fact]
    public async Task A_search_answers_while_it_is_typed()
    {
        await using var visitor = await browser.Visit(null);
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        foreach (var words in new[] { "Hoping is not a plan", "Reading it as she would" })
        {
            await player.Open("/diary/new");
            await player.Write(words, "", "");
        }
        await player.Open("/diary");
        await player.Page.Locator("#words").PressSequentiallyAsync("hoping");
        await player.Page.Locator("#found", new() { HasTextString = "One entry." }).WaitForAsync();
        Assert.DoesNotContain("hoping", player.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await player.Page.Locator("#found article").CountAsync());
    }

    [Fact]
    public async Task Going_back_from_an_entry_finds_the_words_and_what_they_found()
    {
        await using var visitor = await browser.Visit(null);
        var player = await Written(visitor, "Hoping is not a plan", "Reading it as she would");
        await player.Open("/diary");
        await player.Page.Locator("#words").PressSequentiallyAsync("hopeing");
        await player.Page.Locator("#found mark").WaitForAsync();
        await player.Page.WaitForURLAsync("**/diary/found/*");
        var found = player.Page.Url;
        await player.Page.Locator("#found article a").ClickAsync();
        await player.Page.WaitForURLAsync(url => !url.Contains("/found/", StringComparison.Ordinal));

        await player.Page.GoBackAsync();

        Assert.Equal(found, player.Page.Url);
        Assert.Equal("hopeing", await player.Page.Locator("#words").InputValueAsync());
        Assert.Equal(1, await player.Page.Locator("#found article").CountAsync());
        await player.Page.ReloadAsync();
        Assert.Equal(1, await player.Page.Locator("#found mark").CountAsync());
    }

    [Fact]
    public async Task An_action_is_ticked_without_any_script()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/diary/new");
        await player.Page.Locator("#learnt").FillAsync("A thought");
        await player.Page.Locator("#what-1").FillAsync("Ring the school nurse");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).Last.ClickAsync();
        await player.Open("/diary");
        await player.Page.Locator(".to-do summary").ClickAsync();
        Assert.False(await player.Page.Locator(".act__done").IsVisibleAsync());
        await player.Page.GetByLabel("Ring the school nurse").CheckAsync();
        await player.Page.GetByLabel("What happened?").FillAsync("She had weighed him twice");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Not done yet" }).ClickAsync();
        Assert.False(await player.Page.Locator(".act__done").IsVisibleAsync());
        await player.Page.GetByLabel("Ring the school nurse").CheckAsync();
        await player.Page.GetByLabel("What happened?").FillAsync("She had weighed him twice");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();

        Assert.Contains("That is done", await player.Text(), StringComparison.Ordinal);
        Assert.Equal(0, await player.Page.Locator(".act").CountAsync());
    }

    private async Task<Player> Written(IBrowserContext visitor, params string[] entries)
    {
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/register");
        await player.Register();
        foreach (var words in entries)
        {
            await player.Open("/diary/new");
            await player.Write(words, "", "");
        }
        return player;
    }
}
