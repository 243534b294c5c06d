using System.Diagnostics;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(SafeguardingTraining.BrowserTests.Browser))]
[assembly: AssemblyFixture(typeof(SafeguardingTraining.BrowserTests.TrainingSite))]
[assembly: AssemblyFixture(typeof(SafeguardingTraining.BrowserTests.Accessibility))]

// Every journey has a browser context and people of its own, so that they go side by side in one Chromium and with one host.
// A journey waits for Chromium and the host most of its time: three of them keep two cores busy.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.All, MaxThreads = 3)]

namespace SafeguardingTraining.BrowserTests;

/// <summary>One Chromium for all tests: an installed one, else one from the system's packages, else one that Playwright fetches.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string HowToInstall =
        "The browser tests need Chromium or Chrome. Install one (Debian and Ubuntu: apt-get install chromium) so that it is on the PATH, and run again.";

    // A page answers in milliseconds; a build machine that does other work beside it can take its time, and then waiting is right.
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];

    // Chromium refuses its sandbox to root, as which containers and build machines usually run.
    private static readonly string[] Flags =
    [
        .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        chromium = await Installed(playwright)
            ?? await FromPackages(playwright)
            ?? await Fetched(playwright)
            ?? throw new InvalidOperationException(HowToInstall);
    }

    /// <summary>A fresh visitor: no cookies, no history. Dispose it to close its pages.</summary>
    public async Task<IBrowserContext> Visit(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        // It fetches whatever it keeps for each visitor anew, and most journeys have a connection all the way.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        var visitor = await (chromium ?? throw new InvalidOperationException(HowToInstall)).NewContextAsync(options);
        visitor.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }
        playwright?.Dispose();
    }

    private static async Task<IBrowser?> Installed(IPlaywright playwright) =>
        OnPath() is { } path
            ? await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags })
            : await Launched(playwright, new() { Channel = "chrome", Args = Flags });

    private static async Task<IBrowser?> FromPackages(IPlaywright playwright)
    {
        var isOurs = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");
        return
            isOurs
            && await Ran("apt-get", "-qq", "update")
            && await Ran("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium")
            ? await Installed(playwright)
            : null;
    }

    private static async Task<IBrowser?> Fetched(IPlaywright playwright) =>
        await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])) == 0
            ? await Launched(playwright, new() { Args = Flags })
            : null;

    private static async Task<IBrowser?> Launched(IPlaywright playwright, BrowserTypeLaunchOptions options)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(options);
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    private static string? OnPath() =>
        (
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from name in Names
            let path = Path.Combine(folder, name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();

    private static async Task<bool> Ran(string command, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(command, args) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
        await (process?.WaitForExitAsync() ?? Task.CompletedTask);
        return process?.ExitCode == 0;
    }
}
