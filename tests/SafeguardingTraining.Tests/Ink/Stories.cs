using System.Collections.Concurrent;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>Stories to test with, read anew for each test: what reads them is itself under test.</summary>
internal static class Stories
{
    private static readonly ConcurrentDictionary<string, string> Json = new();

    public static SafeguardingTraining.Ink.InkProgram Intercept() => Load(ConformanceData.Read("TheIntercept.ink.json"));

    public static SafeguardingTraining.Ink.InkProgram Load(string json) => Program(SafeguardingTraining.Ink.InkProgram.Load(json));

    /// <summary>The story that inkjs compiles of this Ink.</summary>
    public static SafeguardingTraining.Ink.InkProgram Told(string ink) =>
        Load(Json.GetOrAdd(ink, one => InkCompiler.Compile(new Dictionary<string, InkSource> { ["story"] = InkSource.Of(one) })["story"]));

    /// <summary>A compiled story of this content and these knots, written as compiled JSON.</summary>
    public static SafeguardingTraining.Ink.InkProgram Compiled(string content, string knots = "") =>
        Load(
            $$$"""
            {"inkVersion":21,"root":[[{{{content}}},null],"done",{ {{{knots}}} }],"listDefs":{"L":{"a":1,"b":2,"c":3} } }
            """
        );

    private static SafeguardingTraining.Ink.InkProgram Program(Loading loading) =>
        loading switch
        {
            Loaded loaded => loaded.Program,
            NotLoaded refused => throw new InvalidOperationException(refused.Message),
            _ => throw new InvalidOperationException("Loading is closed."),
        };
}
