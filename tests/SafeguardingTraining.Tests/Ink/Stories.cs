using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>Stories to test with.</summary>
internal static class Stories
{
    public static SafeguardingTraining.Ink.InkProgram Intercept { get; } = Load(ConformanceData.Read("TheIntercept.ink.json"));

    public static SafeguardingTraining.Ink.InkProgram Load(string json) => Program(SafeguardingTraining.Ink.InkProgram.Load(json));

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
