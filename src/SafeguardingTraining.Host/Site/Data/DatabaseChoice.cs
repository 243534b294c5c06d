using Microsoft.Data.Sqlite;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Which database this site keeps its facts in: SQLite in the data folder, or the PostgreSQL that a setting names.</summary>
public sealed record DatabaseChoice(bool IsPostgres, string ConnectionString)
{
    /// <summary>
    /// An empty <c>ConnectionStrings:Main</c> means SQLite; one with a host is PostgreSQL; anything else is a SQLite string.
    /// </summary>
    public static DatabaseChoice From(string? main, string dataFolder)
    {
        if (string.IsNullOrWhiteSpace(main))
        {
            var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataFolder, "safeguarding.db") };
            return new DatabaseChoice(false, file.ToString());
        }
        var postgres =
            main.Contains("Host=", StringComparison.OrdinalIgnoreCase) || main.Contains("Server=", StringComparison.OrdinalIgnoreCase);
        return new DatabaseChoice(postgres, main);
    }

    /// <summary>The file that SQLite keeps; null on PostgreSQL.</summary>
    public string? File => IsPostgres ? null : new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    /// <summary>
    /// The same database for a command that looks and never writes: the site may be running, and it alone writes to SQLite.
    /// </summary>
    public DatabaseChoice ForReading() =>
        IsPostgres
            ? this
            : this with
            {
                ConnectionString = new SqliteConnectionStringBuilder(ConnectionString)
                {
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ToString(),
            };
}
