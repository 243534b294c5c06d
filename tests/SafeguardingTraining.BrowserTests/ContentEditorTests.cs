using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>Everything beside the scenarios, written in a real browser: forms, previews and publishing, with a script and without one.</summary>
public sealed class ContentEditorTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    [Fact]
    public async Task A_drill_is_begun_from_its_template_written_in_its_form_seen_as_readers_see_it_and_published()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var author = await Author(visitor);
        var (page, slug) = (author.Page, await NewDrill(author));

        await page.Locator("#summary").FillAsync("Asking once more, kindly.");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).Last.ClickAsync());
        Assert.Contains("Saved.", await author.Text(), StringComparison.Ordinal);
        await author.Open($"/authoring/drill.{slug}/draft/form?part=items.0");
        await page.GetByLabel("What is said or seen").FillAsync("Nobody opens the door.");
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).Last.ClickAsync());

        await author.Open($"/authoring/drill.{slug}/draft/preview?part=the-first");
        Assert.Contains("Nobody opens the door.", await author.Text(), StringComparison.Ordinal);
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "See what it opens" }).IsDisabledAsync());

        await author.Open($"/authoring/drill.{slug}/draft/publish");
        await page.Locator("main input[type=checkbox]").CheckAsync();
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync());
        await author.Open($"/drills/{slug}/the-first");
        Assert.Contains("Nobody opens the door.", await author.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_and_previews_have_no_faults_on_a_phone_and_on_a_desk()
    {
        await using var visitor = await browser.Visit();
        var author = await Author(visitor);
        await Accessibility.Prepare(author.Page);
        var slug = await NewDrill(author);
        foreach (
            var address in (string[])
                [
                    "/authoring",
                    "/authoring/kinds/drill",
                    $"/authoring/drill.{slug}/draft",
                    $"/authoring/drill.{slug}/draft/form",
                    $"/authoring/drill.{slug}/draft/form?part=items.0",
                    $"/authoring/drill.{slug}/draft/preview",
                    $"/authoring/drill.{slug}/draft/preview?part=the-first-answered",
                ]
        )
        {
            await author.Open(address);
            Assert.Empty(await accessibility.Faults(author.Page, address, 1280, 390));
        }
    }

    private async Task<Player> Author(IBrowserContext visitor)
    {
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Open("/account/sign-in");
        await player.Page.Leads(() => player.Page.Locator("button[value=odile]").ClickAsync());
        return player;
    }

    private static async Task<string> NewDrill(Player author)
    {
        var slug = $"drill-{Guid.NewGuid():N}"[..20];
        await author.Open("/authoring/kinds/drill/new");
        await author.Page.Locator("#title").FillAsync("Once more");
        await author.Page.Locator("#slug").FillAsync(slug);
        await author.Page.Leads(() => author.Page.Locator("form[action='/authoring/kinds/drill/new'] button").ClickAsync());
        return slug;
    }
}
