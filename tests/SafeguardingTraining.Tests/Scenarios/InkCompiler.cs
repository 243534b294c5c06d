using System.Diagnostics;
using System.Text.Json;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Compiles the tests' stories with inkjs in one Node process, started when the first test needs it.</summary>
internal static class InkCompiler
{
    private const string Script = """
        const { Compiler } = require("inkjs/full");
        require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
          const { CompilerOptions } = require("inkjs/full");
          const messages = [];
          let story = null;
          try {
            story = new Compiler(JSON.parse(line), new CompilerOptions(null, [], false, (text) => messages.push(text))).Compile().ToJson();
          } catch (reason) {
            messages.push(String(reason));
          }
          console.log(JSON.stringify({ story, messages }));
        });
        """;

    private static readonly Lock Turn = new();
    private static readonly Dictionary<string, string> Compiled = [];
    private static readonly Lazy<Process> Node = new(Start);

    public static string Compile(string ink)
    {
        lock (Turn)
        {
            return Compiled.TryGetValue(ink, out var story) ? story : Compiled[ink] = Ask(ink);
        }
    }

    private static string Ask(string ink)
    {
        Node.Value.StandardInput.WriteLine(JsonSerializer.Serialize(ink));
        using var answer = JsonDocument.Parse(Node.Value.StandardOutput.ReadLine() ?? "{}");
        return answer.RootElement.GetProperty("story").GetString()
            ?? throw new InvalidOperationException(answer.RootElement.GetProperty("messages").ToString());
    }

    private static Process Start() =>
        Process.Start(
            new ProcessStartInfo("node", ["-e", Script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                WorkingDirectory = Checkout.At("src", "SafeguardingTraining.Host"),
            }
        )!;
}
