using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SafeguardingTraining.Tests.Load;

/// <summary>
/// What a piece of work costs this thread of the processor, not what a clock on the wall says: on a busy machine the two are far
/// apart. Where a thread cannot be asked, the wall clock stands in.
/// </summary>
internal static class ProcessorTime
{
    // CLOCK_THREAD_CPUTIME_ID, as Linux and macOS number it.
    private static readonly int? Clock =
        OperatingSystem.IsLinux() ? 3
        : OperatingSystem.IsMacOS() ? 16
        : null;

    /// <summary>The least of several runs, in milliseconds: what came between is not the work's own.</summary>
    public static double Least(Action work, int runs)
    {
        var least = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var before = Now;
            work();
            least = Math.Min(least, (Now - before) / 1e6);
        }
        return least;
    }

    private static long Now =>
        Clock is { } clock && clock_gettime(clock, out var at) == 0
            ? (at.Seconds * 1_000_000_000) + at.Nanoseconds
            : (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Timespec at);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
