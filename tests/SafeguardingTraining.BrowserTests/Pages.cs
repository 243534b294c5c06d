using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>What every journey does with a page.</summary>
internal static class Pages
{
    /// <summary>
    /// Does what leads to another page, and waits until that page has loaded. What comes next would otherwise meet the page before.
    /// The page that is left is marked: the event of its own loading can still be under way and would be taken for that of the next.
    /// </summary>
    public static async Task Leads(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        await act();
        await Assertions.Expect(page.Locator("html:not([data-left])")).ToBeAttachedAsync();
        await page.WaitForLoadStateAsync();
    }
}
