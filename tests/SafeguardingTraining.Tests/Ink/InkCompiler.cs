using System.Diagnostics;
using System.Text.Json;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>Compiles Ink sources with the host's own inkjs, all of them in one node process that may take a minute.</summary>
internal static class InkCompiler
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly string Host = Path.Combine(ConformanceData.Repository, "src", "SafeguardingTraining.Host");

    /// <summary>The compiled JSON of each source, by name.</summary>
    public static IReadOnlyDictionary<string, string> Compile(IReadOnlyDictionary<string, InkSource> sources)
    {
        InstallIfMissing();
        var script = Path.Combine(ConformanceData.Repository, "tests", "SafeguardingTraining.Tests", "Ink", "compile-cases.mjs");
        var output = Run("node", [script, Host], JsonSerializer.Serialize(sources, JsonSerializerOptions.Web));
        var results = JsonSerializer.Deserialize<Dictionary<string, Compiled>>(output, JsonSerializerOptions.Web)!;
        return results.ToDictionary(
            result => result.Key,
            result => result.Value.Json ?? throw new InvalidOperationException($"{result.Key}: {result.Value.Error}")
        );
    }

    private static void InstallIfMissing()
    {
        if (!Directory.Exists(Path.Combine(Host, "node_modules", "inkjs")))
        {
            Run("npm", ["ci", "--ignore-scripts"], "");
        }
    }

    private static string Run(string program, string[] arguments, string input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Host,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} took longer than {Patience}.");
        }
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private sealed record Compiled(string? Json, string? Error);
}

/// <summary>A story's main file and the files it may include.</summary>
internal sealed record InkSource(string Main, IReadOnlyDictionary<string, string> Files)
{
    public static InkSource Of(string text) => new(text, new Dictionary<string, string>());
}
