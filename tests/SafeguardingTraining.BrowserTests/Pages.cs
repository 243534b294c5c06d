using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>What every journey does with a page.</summary>
internal static class Pages
{
    // Only violations are handed back: to hand every node that passed from Chromium to here takes longer than to look.
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Does what leads to another page, and waits until that page has loaded. What comes next would otherwise meet the page before.</summary>
    public static async Task Leads(this IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage of) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(Browser.Patience);
        }
        finally
        {
            page.Load -= Loaded;
        }
    }

    /// <summary>Everything axe finds wrong with the page as it stands, and whether it scrolls sideways, a sentence each.</summary>
    public static async Task<IEnumerable<string>> Violations(this IPage page, string state)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe(OnlyViolations);
        var scrollsSideways = await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        return
        [
            .. result.Violations.Select(one => $"{state}: {one.Id}, {one.Help}, at {one.Nodes.FirstOrDefault()?.Html}"),
            .. scrollsSideways ? [$"{state}: scrolls sideways at {page.ViewportSize?.Width} pixels"] : Array.Empty<string>(),
        ];
    }
}
