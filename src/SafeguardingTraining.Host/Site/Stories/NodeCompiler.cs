using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Compiles stories in a Node process of its own, bounded in time and memory. A story that takes the process
/// down with it is named and left out, and the rest are compiled in the next one.
/// </summary>
/// <param name="script">Where <c>compile-stories.mjs</c> is; inkjs is found from there.</param>
/// <param name="patience">How long one process may run.</param>
public sealed class NodeCompiler(string script, string node = "node", TimeSpan? patience = null)
{
    public const string NodeMissing = "Node 20 or later is needed to compile this story: install it from nodejs.org and run again.";
    public const string CompilerMissing = "The story compiler is not installed: build the project once, or run npm ci beside package.json.";
    private const int CompilerMissingExit = 3;
    private const int MegabytesOfMemory = 512;

    private readonly TimeSpan limit = patience ?? TimeSpan.FromSeconds(30);

    /// <param name="IsLasting">The same text will always get the same answer, so it may be kept.</param>
    public readonly record struct ProcessOutcome(CompilerOutput Answer, bool IsLasting);

    /// <summary>Compiles the sources; nothing is started when there are none. Answers in their order.</summary>
    public async Task<IReadOnlyList<ProcessOutcome>> Compile(IReadOnlyList<StorySource> sources, CancellationToken stop)
    {
        var outcomes = new ProcessOutcome?[sources.Count];
        var waiting = new Queue<int>(Enumerable.Range(0, sources.Count));
        while (waiting.Count > 0)
        {
            var run = await Run([.. waiting.Select(index => new RequestedStory(index, sources[index].Main, sources[index].Files))], stop);
            foreach (var made in run.Made)
            {
                outcomes[made.Id] = new(new CompilerOutput(made.Story, made.Lines, made.Messages), IsLasting: true);
            }
            waiting = new(waiting.Where(index => outcomes[index] is null));
            foreach (var index in run.StopsAll ? waiting.ToArray() : waiting.Take(1))
            {
                outcomes[index] = new(Refusal(sources[index], run.Trouble), IsLasting: false);
            }
            waiting = new(waiting.Where(index => outcomes[index] is null));
        }
        return [.. outcomes.OfType<ProcessOutcome>()];
    }

    private static CompilerOutput Refusal(StorySource source, string sentence) =>
        new(null, null, [new CompilerMessage(source.Main, 1, Severity.Error, sentence)]);

    private sealed record Finished(IReadOnlyList<CompileResponse> Made, string Trouble, bool StopsAll = false);

    private async Task<Finished> Run(IReadOnlyList<RequestedStory> stories, CancellationToken stop)
    {
        using var process = new Process { StartInfo = HowToStart() };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new Finished([], NodeMissing, StopsAll: true);
        }
        if (!File.Exists(script))
        {
            End(process);
            return new Finished([], $"{CompilerMissing} There is no {script}.", StopsAll: true);
        }
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(stop);
        clock.CancelAfter(limit);
        var made = new List<CompileResponse>();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(clock.Token);
            await Task.WhenAll(Send(process, stories, clock.Token), Receive(process, made, clock.Token), errors);
            await process.WaitForExitAsync(clock.Token);
            return process.ExitCode == CompilerMissingExit
                ? new Finished([], CompilerMissing, StopsAll: true)
                : new Finished(made, "This story brought the compiler down: it may be too large, or nest too deep.");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Finished(made, $"This story was not compiled within {limit.TotalSeconds:0.#} seconds.");
        }
        finally
        {
            End(process);
        }
    }

    private ProcessStartInfo HowToStart() =>
        new(node, [$"--max-old-space-size={MegabytesOfMemory}", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };

    private static async Task Send(Process process, IReadOnlyList<RequestedStory> stories, CancellationToken stop)
    {
        try
        {
            await process.StandardInput.WriteAsync(
                JsonSerializer.Serialize(new CompileRequest(stories), StoryJson.Default.CompileRequest).AsMemory(),
                stop
            );
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process ended before it had read everything; its exit code says why.
        }
    }

    private static async Task Receive(Process process, List<CompileResponse> made, CancellationToken stop)
    {
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (Read(line) is { } delivery)
            {
                made.Add(delivery);
            }
        }
    }

    /// <summary>A line cut short by the end of its process delivers nothing.</summary>
    private static CompileResponse? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, StoryJson.Default.CompileResponse);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
