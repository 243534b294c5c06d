using SafeguardingTraining.Ink.Compiling;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Compiles the tests' stories as the site does; one that has errors is a slip of its test.</summary>
internal static class InkCompiler
{
    public static string Compile(string ink)
    {
        var compiled = Compilation.Of(ink);
        return compiled.Json ?? throw new InvalidOperationException(string.Join('\n', compiled.Messages));
    }
}
