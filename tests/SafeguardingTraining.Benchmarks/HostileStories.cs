using System.Diagnostics;
using System.Globalization;
using System.Text;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Benchmarks;

/// <summary>Stories that would bring a careless runtime down: what each costs until it is stopped, and what its author is told.</summary>
internal static class HostileStories
{
    private const string Circle = """{"->":"circle"}""";

    private static readonly (string Name, Func<string> Json)[] All =
    [
        ("endless divert", () => Story(Circle, $$""" "circle":[{{Circle}},null] """)),
        ("endless function recursion", () => Story("""{"->":"deeper"}""", """ "deeper":["ev",{"f()":"deeper"},"pop","/ev",null] """)),
        ("a tunnel into itself", () => Story("""{"->t->":"down"}""", """ "down":[{"->t->":"down"},null] """)),
        ("a thread that starts itself", () =>
            Story(""" "thread",{"->":"again"} """, """ "again":["thread",{"->":"again"},"done",null] """)
        ),
        ("s = s + s", () => Story(
                Circle,
                $$"""
                "circle":["ev",{"VAR?":"s"},{"VAR?":"s"},"+",{"VAR=":"s","re":true},"/ev",{{Circle}},null],
                "global decl":["ev","str","^ab","/str",{"VAR=":"s"},"/ev","end",null]
                """
            )),
        ("endless text", () => Story(Circle, $$""" "circle":["^Round and round we go.","\n",{{Circle}},null] """)),
        ("a line that never ends", () => Story(Circle, $$""" "circle":["^and so on ","<>",{{Circle}},null] """)),
        ("endless choices", () => Story(Circle, $$""" "circle":["ev","str","^Go","/str","/ev",{"*":"circle","flg":4},{{Circle}},null] """)),
        ("100,000 nested containers", () => $$"""{"inkVersion":21,"root":{{new string('[', 100_000)}}null{{new string(']', 100_000)}}}"""),
        ("a file of 50 MB", () => Story($"\"^{new string('a', 50 * 1024 * 1024)}\"", "")),
        ("30 MB of content", () => Story(string.Concat(Enumerable.Repeat("\"^a b c d e f\",\"\\n\",", 1_500_000)) + "\"end\"", "")),
        ("a story cut short", () => Story(Circle, $$""" "circle":[{{Circle}},null] """)[..60]),
        ("no JSON at all", () => new string('\u0001', 1_000_000)),
    ];

    public static void Run()
    {
        Console.WriteLine("| hostile story | stopped after ms | MB allocated | what the author is told |");
        Console.WriteLine("| --- | ---: | ---: | --- |");
        foreach (var (name, json) in All)
        {
            var bytes = Encoding.UTF8.GetBytes(json());
            Play(bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var told = Play(bytes);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {clock.Elapsed.TotalMilliseconds:F1} | {(GC.GetAllocatedBytesForCurrentThread() - before) / 1048576.0:F1} | {told} |"
                )
            );
        }
    }

    private static string Play(byte[] json)
    {
        switch (SafeguardingTraining.Ink.InkProgram.Load(json))
        {
            case NotLoaded refused:
                return refused.Message;
            case Loaded loaded:
                var turn = Session.Start(loaded.Program).Read();
                return turn.Troubles.Count > 0 ? turn.Troubles[0].Message : $"Plays; {turn.Lines.Count:N0} lines.";
            default:
                throw new InvalidOperationException("Loading is closed.");
        }
    }

    private static string Story(string content, string knots) =>
        $$$"""{"inkVersion":21,"root":[[{{{content}}},null],"done",{ {{{knots}}} }],"listDefs":{} }""";
}
