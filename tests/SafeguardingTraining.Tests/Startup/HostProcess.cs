using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>The host in a process of its own, which can be killed as a power cut kills a machine: at once and without a word.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "SafeguardingTraining.Host.dll");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    private HostProcess(int port, string data, IEnumerable<string> settings)
    {
        Port = port;
        process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet",
                [
                    Program,
                    "--urls",
                    Address.ToString(),
                    "--Data:Folder",
                    data,
                    "--Site:Https",
                    "false",
                    "--Logging:LogLevel:Default",
                    "Warning",
                    .. settings,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // It lives for seconds: no time to learn from its own running.
                Environment = { ["DOTNET_TieredPGO"] = "0" },
            },
        };
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Port { get; }

    /// <summary>Everything it has written so far: warnings and worse.</summary>
    public string Said => string.Join('\n', said);

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Starts a host and waits until it is well.</summary>
    public static async Task<HostProcess> Start(int port, string data, params IEnumerable<string> settings)
    {
        var host = new HostProcess(port, data, settings);
        using var http = new HttpClient { BaseAddress = host.Address };
        for (var clock = Stopwatch.StartNew(); !await IsUp(http); await Task.Delay(20))
        {
            if (host.process.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The host did not start. It said:\n{string.Join('\n', host.said)}");
            }
        }
        return host;
    }

    /// <summary>Runs it until it ends by itself.</summary>
    public static Task<(int Code, string Out, string Error)> Run(params string[] args) => Answering("", [], args);

    /// <summary>The same in an environment of its own, with what is typed while it runs.</summary>
    public static async Task<(int Code, string Out, string Error)> Answering(
        string input,
        Dictionary<string, string> environment,
        params string[] args
    )
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        using var process = Process.Start(start)!;
        // It waits for tests that others run meanwhile, and not they for it.
        process.PriorityClass = ProcessPriorityClass.BelowNormal;
        var stop = TestContext.Current.CancellationToken;
        await process.StandardInput.WriteAsync(input.AsMemory(), stop);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var error = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>The signal that no program can catch.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> IsUp(HttpClient http)
    {
        try
        {
            return (await http.GetAsync(new Uri("/health", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
