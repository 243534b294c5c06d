using System.Diagnostics;
using System.Text.Json;

namespace SafeguardingTraining.Tests.Ink;

/// <summary>Compiles Ink sources with inkjs, which these tests hold ours against, all of them in one node process that may take a minute.</summary>
internal static class InkCompiler
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<string> Installed = new(InstallIfMissing);

    /// <summary>The folder that holds inkjs; it is fetched when the first test needs it.</summary>
    public static string Folder => Installed.Value;

    /// <summary>The compiled JSON of each source, by name.</summary>
    public static IReadOnlyDictionary<string, string> Compile(IReadOnlyDictionary<string, InkSource> sources)
    {
        var script = Path.Combine(Folder, "compile-cases.mjs");
        var output = Run("node", [script], JsonSerializer.Serialize(sources, JsonSerializerOptions.Web), Folder);
        var results = JsonSerializer.Deserialize<Dictionary<string, Compiled>>(output, JsonSerializerOptions.Web)!;
        return results.ToDictionary(
            result => result.Key,
            result => result.Value.Json ?? throw new InvalidOperationException($"{result.Key}: {result.Value.Error}")
        );
    }

    private static string InstallIfMissing()
    {
        var folder = Path.Combine(ConformanceData.Repository, "tests", "SafeguardingTraining.Tests", "Ink");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "inkjs")))
        {
            Run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "", folder);
        }
        return folder;
    }

    private static string Run(string program, string[] arguments, string input, string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
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
