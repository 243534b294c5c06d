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
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this entry" }).ClickAsync();
        await again.Open("/diary");
        Assert.DoesNotContain("A page you began", await again.Text(), StringComparison.Ordinal);
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
}
