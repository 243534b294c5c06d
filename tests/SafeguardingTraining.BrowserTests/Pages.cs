using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>What every journey does with a page.</summary>
internal static class Pages
{
    /// <summary>
    /// Does what leads to another page, and waits until that page has loaded. What comes next would otherwise meet the page before.
    /// </summary>
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
}
