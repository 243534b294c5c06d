using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Tests.Data;

/// <summary>
/// A PostgreSQL of one's own, on a free port of this machine with a folder of its own. It uses what is installed; as root
/// on Debian or Ubuntu it installs <c>postgresql</c>.
/// </summary>
public sealed class InstalledPostgres : IAsyncDisposable
{
    public const string Missing =
        "No PostgreSQL here: install it, run as root on Debian or Ubuntu, or name a server in SAFEGUARDING_TEST_POSTGRES.";

    private readonly DirectoryInfo folder;
    private readonly string start;
    private readonly string stop;

    private InstalledPostgres(DirectoryInfo folder, string programs, int port, string start)
    {
        (this.folder, this.start) = (folder, start);
        stop = $"{programs}/pg_ctl -D {folder.FullName}/data -m immediate stop";
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=site";
    }

    /// <summary>The server, without a database.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts a server; null where none can be had.</summary>
    /// <param name="isDurable">Whether a commit waits for the disk. Tests need not.</param>
    public static async Task<InstalledPostgres?> Start(bool isDurable)
    {
        if (await Programs() is not { } programs)
        {
            return null;
        }
        var folder = Directory.CreateTempSubdirectory("safeguarding-postgres-");
        var port = FreePort();
        await AsPostgres($"chown postgres {folder.FullName}", asRoot: true);
        await AsPostgres($"{programs}/initdb -D {folder.FullName}/data -U site --auth=trust -E UTF8");
        var start =
            $"{programs}/pg_ctl -D {folder.FullName}/data -w -l {folder.FullName}/log -o '-p {port} -h 127.0.0.1 -k {folder.FullName} -c fsync={(isDurable ? "on" : "off")}' start";
        await AsPostgres(start);
        return new InstalledPostgres(folder, programs, port, start);
    }

    /// <summary>Stops it at once, as a fault does; its data stay.</summary>
    public Task Halt() => AsPostgres(stop);

    public Task Resume() => AsPostgres(start);

    public async ValueTask DisposeAsync()
    {
        await AsPostgres(stop);
        folder.Delete(recursive: true);
    }

    private static async Task<string?> Programs()
    {
        if (Installed() is null && OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            await AsPostgres("apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql", asRoot: true);
        }
        return Installed();
    }

    private static string? Installed() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Order()
                .Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;

    private static async Task AsPostgres(string command, bool asRoot = false)
    {
        var drop = Environment.IsPrivilegedProcess && !asRoot;
        var start = new ProcessStartInfo(drop ? "runuser" : "sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in drop ? (string[])["-u", "postgres", "--", "sh", "-c", command] : ["-c", command])
        {
            start.ArgumentList.Add(argument);
        }
        start.WorkingDirectory = "/";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(command);
        var said = process.StandardError.ReadToEndAsync();
        // pg_ctl's server inherits standard output, so only the exit is waited for.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {await said}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
