namespace SafeguardingTraining.Tests.Data;

/// <summary>The PostgreSQL that a class of tests runs on: one named in SAFEGUARDING_TEST_POSTGRES, or one of its own.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private InstalledPostgres? own;

    public static string Missing => InstalledPostgres.Missing;

    /// <summary>Null where no server can be had; <see cref="Missing"/> then says why.</summary>
    public string? ConnectionString { get; private set; } = Environment.GetEnvironmentVariable("SAFEGUARDING_TEST_POSTGRES");

    public async ValueTask InitializeAsync()
    {
        if (ConnectionString is null && await InstalledPostgres.Start(isDurable: false) is { } started)
        {
            own = started;
            ConnectionString = $"{started.ConnectionString};Database=postgres";
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }
}
