namespace SafeguardingTraining.BrowserTests;

public sealed class HomeTests(Browser browser, TrainingSite site)
{
    [Fact]
    public async Task The_front_page_opens_with_its_title_and_its_styles()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();

        await page.GotoAsync(site.Address.ToString());

        Assert.EndsWith("Safeguarding Training", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.NotEqual(0, await page.EvaluateAsync<int>("document.styleSheets[0].cssRules.length"));
    }
}
