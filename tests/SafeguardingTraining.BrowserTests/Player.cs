using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>A person at a browser who plays a scenario and writes in a diary, as a reader would: by what stands on the page.</summary>
internal sealed class Player(IPage page, TrainingSite site)
{
    public IPage Page => page;

    public Task Open(string address) => page.GotoAsync(new Uri(site.Address, address).ToString());

    public async Task Begin(string scenario = "Every call on its own page", string role = "Duty social worker")
    {
        await Open("/scenarios");
        await page.GetByRole(AriaRole.Link, new() { Name = scenario, Exact = true }).ClickAsync();
        await page.GetByLabel(role).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
    }

    /// <summary>Takes an option by its place on the page, from 0, and goes on.</summary>
    public async Task Choose(int place)
    {
        await Options.Nth(place).CheckAsync();
        await Continue();
    }

    public Task Continue() => page.Locator("form.decide button.govuk-button").First.ClickAsync();

    public async Task PlayToTheEnd()
    {
        for (var turn = 0; await page.Locator("form.decide").CountAsync() > 0; turn++)
        {
            Assert.True(turn < 40, "The story does not end.");
            if (await Options.CountAsync() > 0)
            {
                await Options.Nth(turn % await Options.CountAsync()).CheckAsync();
            }
            await Continue();
        }
    }

    public Task ReadTheDebrief() => page.GetByRole(AriaRole.Link, new() { Name = "Look back, with care" }).ClickAsync();

    /// <summary>Makes an account; ends on the page that comes after it.</summary>
    public async Task Register(string name = "Robin Ash")
    {
        await page.Locator("input[name=name]").FillAsync(name);
        await page.Locator("input[name=email]").FillAsync($"{Guid.NewGuid():N}@example.org");
        await page.Locator("input[name=password]").FillAsync("lantern otter gravel");
        await page.Locator("form:has(input[name=password]) button.govuk-button").ClickAsync();
    }

    public async Task Write(string learnt, string questions, string actions)
    {
        await page.Locator("textarea[name=learnt]").FillAsync(learnt);
        await page.Locator("textarea[name=questions]").FillAsync(questions);
        await page.Locator("textarea[name=what-1]").FillAsync(actions);
        await page.Locator("main form button.govuk-button").First.ClickAsync();
    }

    public Task<string> Heading() => page.Locator("h1").InnerTextAsync();

    public Task<string> Text() => page.Locator("main").InnerTextAsync();

    private ILocator Options => page.Locator("form.decide input[type=radio]");
}
