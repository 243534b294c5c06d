using SafeguardingTraining.Tests.Data;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// One host on SQLite, or several on one PostgreSQL that writes through to the disk; they share a data folder with their keys.
/// </summary>
internal sealed class HostsUnderLoad : IAsyncDisposable
{
    private readonly DirectoryInfo data;
    private readonly InstalledPostgres? postgres;

    private HostsUnderLoad(DirectoryInfo data, InstalledPostgres? postgres, IReadOnlyList<HostUnderLoad> all) =>
        (this.data, this.postgres, All) = (data, postgres, all);

    public IReadOnlyList<HostUnderLoad> All { get; }

    /// <summary>Peak resident memory of the host that took most, in MB.</summary>
    public double PeakMemory => All.Where(host => host.IsAlive).Max(host => host.PeakMemory);

    /// <summary>Processor time of all hosts so far.</summary>
    public TimeSpan ProcessorTime => All.Aggregate(TimeSpan.Zero, (sum, host) => sum + host.ProcessorTime);

    public static async Task<HostsUnderLoad> Start(int count, bool onPostgres)
    {
        var data = Directory.CreateTempSubdirectory("safeguarding-load-");
        var postgres = onPostgres ? await InstalledPostgres.Start(isDurable: true) : null;
        if (onPostgres && postgres is null)
        {
            throw new InvalidOperationException(InstalledPostgres.Missing);
        }
        string[] settings = postgres is null ? [] : ["--ConnectionStrings:Main", $"{postgres.ConnectionString};Database=load"];
        var hosts = new List<HostUnderLoad>();
        for (var host = 0; host < count; host++)
        {
            hosts.Add(await HostUnderLoad.Start(data, settings));
        }
        return new HostsUnderLoad(data, postgres, hosts);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in All)
        {
            await host.DisposeAsync();
        }
        if (postgres is not null)
        {
            await postgres.DisposeAsync();
        }
        data.Delete(recursive: true);
    }
}
