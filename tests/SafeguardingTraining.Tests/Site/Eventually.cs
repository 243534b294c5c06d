using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Waits for what another thread, host or process does in its own time, and fails when it does not come.</summary>
internal static class Eventually
{
    public static async Task IsSo(Func<Task<bool>> holds, int seconds, [CallerArgumentExpression(nameof(holds))] string condition = "")
    {
        for (var clock = Stopwatch.StartNew(); !await holds(); await Task.Delay(20, TestContext.Current.CancellationToken))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(seconds), $"{condition} did not hold within {seconds} seconds.");
        }
    }

    /// <inheritdoc cref="IsSo(Func{Task{bool}}, int, string)"/>
    public static Task IsSo(Func<bool> holds, int seconds, [CallerArgumentExpression(nameof(holds))] string condition = "") =>
        IsSo(() => Task.FromResult(holds()), seconds, condition);
}
