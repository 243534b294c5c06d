using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Benchmarks;

/// <summary>The real host in a process of its own with a fresh data folder, and beside its pages one that holds nothing.</summary>
internal sealed class HostUnderLoad : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo? ownData;

    private HostUnderLoad(Process process, DirectoryInfo? ownData, IPEndPoint address, TimeSpan startedIn)
    {
        this.process = process;
        this.ownData = ownData;
        Address = address;
        StartedIn = startedIn;
    }

    public IPEndPoint Address { get; }

    /// <summary>From starting the process to the first whole page.</summary>
    public TimeSpan StartedIn { get; }

    /// <summary>Peak resident memory of the host, in MB.</summary>
    public double PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1e6;
        }
    }

    /// <summary>Resident memory of the host now, in MB.</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Processor time it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public bool IsAlive { get; private set; } = true;

    /// <summary>A host with a data folder of its own.</summary>
    public static async Task<HostUnderLoad> Start()
    {
        var data = Directory.CreateTempSubdirectory("safeguarding-load-");
        var host = await Start(data, []);
        return new HostUnderLoad(host.process, data, host.Address, host.StartedIn);
    }

    /// <summary>Starts a host on a data folder that it may share, and waits, 60 seconds at most, for its first page.</summary>
    /// <param name="settings">As on the command line.</param>
    public static async Task<HostUnderLoad> Start(DirectoryInfo data, IReadOnlyList<string> settings)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var watch = Stopwatch.StartNew();
        var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", ["host", $"http://{address}", data.FullName, .. settings])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The host could not be started.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Console.Error.Write(line.Data is { } said ? said + Environment.NewLine : "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await FirstPage(address, watch, process);
        return new HostUnderLoad(process, null, address, watch.Elapsed);
    }

    /// <summary>What the started process does: the whole site, and <c>/nothing?bytes=N</c>.</summary>
    public static Task<int> Run(string url, string dataFolder, IReadOnlyList<string> settings) =>
        SiteStartup.Serve(
            [
                "--urls",
                url,
                "--Data:Folder",
                dataFolder,
                "--environment",
                "Development",
                "--Logging:LogLevel:Default",
                "Warning",
                // Hundreds of learners behind one address, who begin again and again.
                "--Quotas:GuestAttempts",
                "1000000",
                "--Quotas:GuestAttemptsAnHour",
                "1000000",
                "--Quotas:SeatsAnHour",
                "1000000",
                .. settings,
            ],
            async (builder, settings) =>
            {
                var app = await Host.Program.Build(builder, settings);
                app.MapGet("/nothing", (int bytes) => new RazorComponentResult<Nothing>(new { Bytes = bytes }));
                return app;
            }
        );

    /// <summary>Ends it at once, as a power cut to one machine of several does.</summary>
    public async Task Kill()
    {
        IsAlive = false;
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
        ownData?.Delete(recursive: true);
    }

    private static async Task FirstPage(IPEndPoint address, Stopwatch watch, Process process)
    {
        while (watch.Elapsed < TimeSpan.FromSeconds(60) && !process.HasExited)
        {
            try
            {
                await using var http = new PlainHttp(address);
                if ((await http.Get("/scenarios")).Status == 200)
                {
                    return;
                }
            }
            catch (SocketException)
            {
                await Task.Delay(10);
            }
        }
        throw new InvalidOperationException("The host did not answer within 60 seconds.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>A static page of a given size with no model, no read and no form: the fastest this host can answer.</summary>
    private sealed class Nothing : ComponentBase
    {
        [Parameter]
        public int Bytes { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, $"<!DOCTYPE html><title>Nothing</title><p>{new string('.', Math.Max(0, Bytes - 45))}</p>");
    }
}
