using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The real host in a process of its own, with a fresh data folder, on a free port of this machine.</summary>
public sealed class TrainingSite : IAsyncLifetime
{
    // Seconds on a machine of its own.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("site-");
    private readonly ConcurrentQueue<string> said = new();
    private Process? host;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Everything the host has written so far, for the message of a failing test.</summary>
    public string Said => string.Join('\n', said);

    public async ValueTask InitializeAsync()
    {
        host = Started();
        using var http = new HttpClient { BaseAddress = Address };
        for (var clock = Stopwatch.StartNew(); !await IsUp(http); await Task.Delay(100))
        {
            if (host.HasExited || clock.Elapsed > Patience)
            {
                throw new InvalidOperationException($"The host did not start. It said:\n{Said}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (host is { HasExited: false })
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
        }
        host?.Dispose();
        data.Delete(recursive: true);
    }

    private Process Started()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SafeguardingTraining.Host.dll");
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(
                "dotnet",
                [
                    program,
                    "--urls",
                    Address.ToString(),
                    "--Data:Folder",
                    data.FullName,
                    "--environment",
                    "Development",
                    "--Accounts:DemonstrationLife",
                    "false",
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
