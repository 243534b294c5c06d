using SafeguardingTraining.Tests.Diary.Store;

namespace SafeguardingTraining.Tests;

/// <summary>
/// Runs the tests; or, when a test starts this program again with a word of its own, does that test's work in a process that can be
/// killed.
/// </summary>
internal static class Program
{
    public static Task<int> Main(string[] args) =>
        args switch
        {
            [Scribe.Word, ..] => Scribe.Write(args),
            _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
        };
}
