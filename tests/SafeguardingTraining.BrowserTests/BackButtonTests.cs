using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>
/// All scenes of a playthrough stand at one address, and a browser that goes back puts into its forms what stood there before. What it
/// shows as chosen is only ever what the person chose on that very scene.
/// </summary>
public sealed class BackButtonTests(Browser browser, TrainingSite site)
{
    private const string Story = "Yes to everything";
    private const string Role = "Class teacher";

    [Fact]
    public Task Going_back_after_one_choice_chooses_nothing() => GoingBack(choices: 1, steps: 1);

    [Fact]
    public Task Going_back_once_after_two_choices_chooses_nothing() => GoingBack(choices: 2, steps: 1);

    [Fact]
    public Task Going_back_twice_after_two_choices_chooses_nothing() => GoingBack(choices: 2, steps: 2);

    [Fact]
    public async Task Going_back_and_forward_again_chooses_nothing()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = await Begun(visitor);
        await player.Choose(1);
        await player.Page.GoBackAsync();
        await player.Page.GoForwardAsync();

        Assert.Equal(0, await Chosen(player).CountAsync());
    }

    [Fact]
    public async Task A_page_that_is_loaded_again_chooses_nothing()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = await Begun(visitor);
        await player.Choose(1);
        await player.Page.Locator("form.decide input[type=radio]").Nth(2).CheckAsync();

        await player.Page.ReloadAsync();

        Assert.Equal(0, await Chosen(player).CountAsync());
    }

    [Fact]
    public async Task Words_that_were_sent_stand_under_no_option_of_another_scene()
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = await Begun(visitor);
        for (var scenes = 0; scenes < 2; scenes++)
        {
            while (await player.Page.Locator("form.decide textarea").CountAsync() == 0)
            {
                await player.Choose(0);
            }
            if (scenes == 0)
            {
                await player.Page.Locator(".choice:has(textarea) input[type=radio]").First.CheckAsync();
                await player.Page.Locator("form.decide textarea:visible").FillAsync("I am glad you said no.");
                await player.Continue();
            }
        }
        var stands = await player.Heading();
        for (var back = 0; back < 12 && await player.Page.Locator("form.decide").CountAsync() > 0; back++)
        {
            Assert.Equal(stands, await player.Heading());
            Assert.Equal(
                "",
                string.Concat(
                    await player.Page.Locator("form.decide textarea").EvaluateAllAsync<string[]>("all => all.map(box => box.value)")
                )
            );
            await player.Page.GoBackAsync();
        }
    }

    private async Task GoingBack(int choices, int steps)
    {
        await using var visitor = await browser.Visit(new() { JavaScriptEnabled = false });
        var player = await Begun(visitor);
        for (var choice = 0; choice < choices; choice++)
        {
            await player.Choose(1);
        }
        var stands = await player.Heading();

        for (var step = 0; step < steps; step++)
        {
            await player.Page.GoBackAsync();
        }

        Assert.Equal(stands, await player.Heading());
        Assert.Equal(0, await Chosen(player).CountAsync());
    }

    private async Task<Player> Begun(IBrowserContext visitor)
    {
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin(Story, Role);
        return player;
    }

    private static ILocator Chosen(Player player) => player.Page.Locator("form.decide input[type=radio]:checked");
}
