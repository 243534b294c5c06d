using System.Diagnostics;
using Npgsql;
using SafeguardingTraining.Host.Features.Accounts.Sessions;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>PostgreSQL's own programs for whole databases, from the path or from where Debian puts them.</summary>
internal static class PostgresPrograms
{
    private const string Installations = "/usr/lib/postgresql";

    /// <summary>Writes one moment of a database into a file, in pg_dump's own format.</summary>
    internal static Task Dump(string connectionString, string to, CancellationToken stop) =>
        Run(
            "pg_dump",
            connectionString,
            ["--format=custom", "--no-owner", "--no-privileges", $"--exclude-table-data=*.\"{SessionKeys.Table}\"", $"--file={to}"],
            stop
        );

    /// <summary>Fills an empty database from such a file, all of it or nothing.</summary>
    internal static Task Fill(string connectionString, string from, CancellationToken stop) =>
        Run(
            "pg_restore",
            connectionString,
            [
                "--no-owner",
                "--no-privileges",
                "--single-transaction",
                "--exit-on-error",
                $"--dbname={new NpgsqlConnectionStringBuilder(connectionString).Database}",
                from,
            ],
            stop
        );

    /// <summary>Where a program is, the newest first; null where it is not installed.</summary>
    internal static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Concat(
                Directory.Exists(Installations)
                    ? Directory
                        .GetDirectories(Installations)
                        .OrderDescending(StringComparer.Ordinal)
                        .Select(version => Path.Combine(version, "bin"))
                    : []
            )
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, $"{program}.exe") })
            .FirstOrDefault(File.Exists);

    private static async Task Run(string program, string connectionString, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(
            Find(program)
                ?? throw new ProgramFailedException(
                    $"{program} is not installed here: install PostgreSQL's own programs (on Debian: apt-get install postgresql-client)"
                )
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        Reach(start.Environment, new NpgsqlConnectionStringBuilder(connectionString));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start) ?? throw new ProgramFailedException($"{program} did not start");
        var (said, _) = (process.StandardError.ReadToEndAsync(stop), process.StandardOutput.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        if (process.ExitCode != 0)
        {
            throw new ProgramFailedException($"{program} says: {(await said).ReplaceLineEndings(" ").Trim()}");
        }
    }

    // In the environment, where other people of the machine cannot read the password.
    private static void Reach(IDictionary<string, string?> environment, NpgsqlConnectionStringBuilder database)
    {
        environment["PGHOST"] = database.Host;
        environment["PGPORT"] = $"{database.Port}";
        environment["PGUSER"] = database.Username;
        environment["PGDATABASE"] = database.Database;
        if (database.Password is { Length: > 0 } password)
        {
            environment["PGPASSWORD"] = password;
        }
        if (database.SslMode is not (SslMode.Prefer or SslMode.Allow))
        {
            environment["PGSSLMODE"] = database.SslMode switch
            {
                SslMode.VerifyCA => "verify-ca",
                SslMode.VerifyFull => "verify-full",
                var mode => $"{mode}".ToLowerInvariant(),
            };
        }
    }
}

/// <summary>
/// Another program that a command needs is missing or did not do its work; the message is a sentence for anyone who runs it.
/// </summary>
public sealed class ProgramFailedException(string sentence) : Exception(sentence);
