using System.Diagnostics;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Waits for what another thread, host or process does in its own time, and fails when it does not come.</summary>
internal static class Eventually
{
    public static async Task IsSo(Func<Task<bool>> holds, int seconds)
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(20, TestContext.Current.CancellationToken))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(seconds), $"It did not come about within {seconds} seconds.");
        }
    }

    /// <inheritdoc cref="IsSo(Func{Task{bool}}, int)"/>
    public static Task IsSo(Func<bool> holds, int seconds) => IsSo(() => Task.FromResult(holds()), seconds);
}
