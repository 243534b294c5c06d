using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Opens connections to the one database, and gives out the turn to write.</summary>
public sealed class Connections(DatabaseChoice choice) : IDisposable
{
    /// <summary>
    /// The most reads at once; more wait. A PostgreSQL takes 100 connections unless told otherwise, and several hosts share it.
    /// </summary>
    private const int MostReads = 24;

    private readonly SemaphoreSlim reading = new(MostReads, MostReads);
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ConcurrentBag<PreparedStatements> readers = [];
    private Batch? writer;
    private bool found;

    /// <summary>As a connection is opened now.</summary>
    public string ConnectionString =>
        !found || choice.IsPostgres ? choice.ConnectionString
        : new SqliteConnectionStringBuilder(choice.ConnectionString) is { Mode: SqliteOpenMode.ReadWriteCreate } creating
            ? $"{creating};Mode=ReadWrite"
        : choice.ConnectionString;

    /// <summary>
    /// From now on the database must be there: a file that goes missing is a fault, and not the beginning of an empty one.
    /// </summary>
    public void Found() => found = true;

    /// <summary>SQLite's library version, or PostgreSQL's server version.</summary>
    public string Version()
    {
        using var connection = Open();
        return choice.IsPostgres ? $"PostgreSQL {connection.ServerVersion}" : $"SQLite {connection.ServerVersion}";
    }

    /// <summary>A connection of the caller's own, to be disposed.</summary>
    public DbConnection Open()
    {
        DbConnection connection = choice.IsPostgres ? new NpgsqlConnection(ConnectionString) : new SqliteConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>
    /// Asks the tables with LINQ. Their context is this caller's until the answer is there, and remembers nothing of what it read.
    /// </summary>
    public Task<T> Ask<T>(Func<Database, CancellationToken, Task<T>> question, CancellationToken stop) =>
        InTurn((connection, cut) => question(connection.Tables, cut), stop);

    /// <summary>Everything that a question finds.</summary>
    public Task<IReadOnlyList<T>> List<T>(Func<Database, IQueryable<T>> question, CancellationToken stop) =>
        Ask<IReadOnlyList<T>>(async (tables, cut) => await question(tables).ToListAsync(cut), stop);

    /// <summary>The first that a question finds; null, or nothing, when it finds none.</summary>
    public Task<T?> First<T>(Func<Database, IQueryable<T>> question, CancellationToken stop) =>
        Ask((tables, cut) => question(tables).FirstOrDefaultAsync(cut), stop);

    /// <summary>How many a question finds.</summary>
    public Task<int> Count<T>(Func<Database, IQueryable<T>> question, CancellationToken stop) =>
        Ask((tables, cut) => question(tables).CountAsync(cut), stop);

    /// <summary>
    /// Reads rows with raw SQL, where that was measured to matter; parameters are named <c>@p0</c>, <c>@p1</c> in order. The connection
    /// waits for the next read with its statements prepared.
    /// </summary>
    public Task<T> Read<T>(string sql, object?[] values, Func<DbDataReader, CancellationToken, Task<T>> rows, CancellationToken stop) =>
        InTurn(
            async (connection, cut) =>
            {
                await using var reader = await connection.Command(sql, values).ExecuteReaderAsync(cut);
                return await rows(reader, cut);
            },
            stop
        );

    /// <summary>Reads rows as a list, one thing a row.</summary>
    public Task<IReadOnlyList<T>> List<T>(string sql, object?[] values, Func<DbDataReader, T> row, CancellationToken stop) =>
        Read<IReadOnlyList<T>>(
            sql,
            values,
            async (rows, cut) =>
            {
                var all = new List<T>();
                while (await rows.ReadAsync(cut))
                {
                    all.Add(row(rows));
                }
                return all;
            },
            stop
        );

    private async Task<T> InTurn<T>(Func<PreparedStatements, CancellationToken, Task<T>> read, CancellationToken stop)
    {
        await reading.WaitAsync(stop);
        try
        {
            return await OnWaiting(read, stop);
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<T> OnWaiting<T>(Func<PreparedStatements, CancellationToken, Task<T>> read, CancellationToken stop)
    {
        if (readers.TryTake(out var waiting))
        {
            try
            {
                return await On(waiting, read, stop);
            }
            catch (DbException reason) when (DatabaseUnavailable.IsBehind(reason))
            {
                // The server went and perhaps came back: whatever waits was cut off with it. One new connection finds out.
                DropReaders();
            }
        }
        return await On(new PreparedStatements(Open()), read, stop);
    }

    // A connection on which something went wrong is thrown away.
    private async Task<T> On<T>(
        PreparedStatements connection,
        Func<PreparedStatements, CancellationToken, Task<T>> read,
        CancellationToken stop
    )
    {
        try
        {
            var answer = await read(connection, stop);
            readers.Add(connection);
            return answer;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Waits for the turn to write; two writing connections at once can corrupt SQLite 3.50's file (sqlite.org/wal.html#walresetbug).
    /// </summary>
    public WriteTurn TakeTurn()
    {
        turn.Wait();
        return new WriteTurn(turn);
    }

    /// <inheritdoc cref="TakeTurn"/>
    public async Task<WriteTurn> TakeTurnAsync(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        return new WriteTurn(turn);
    }

    /// <summary>
    /// Empties SQLite's write-ahead log into the file and cuts it to nothing, so that what was deleted is not left in it. A reader that is
    /// at work leaves it for the next time. Nothing on PostgreSQL.
    /// </summary>
    public async Task EmptyLog(CancellationToken stop)
    {
        if (choice.IsPostgres)
        {
            return;
        }
        using var held = await TakeTurnAsync(stop);
        await using var connection = Open();
        await using var empty = connection.CreateCommand();
        empty.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await empty.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The writer's connection, opened on first use and after a fault.</summary>
    internal Batch WriterBatch()
    {
        if (writer is null)
        {
            var connection = Open();
            if (!choice.IsPostgres)
            {
                using var durable = connection.CreateCommand();
                durable.CommandText = "PRAGMA synchronous=FULL";
                durable.ExecuteNonQuery();
                SecureDeletion.TurnOn(connection);
            }
            writer = new Batch(new PreparedStatements(connection));
        }
        return writer;
    }

    internal void DropWriterBatch()
    {
        writer?.Dispose();
        writer = null;
    }

    public void Dispose()
    {
        DropWriterBatch();
        DropReaders();
        turn.Dispose();
        reading.Dispose();
    }

    private void DropReaders()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    /// <summary>The turn to write, given back when disposed.</summary>
    public sealed class WriteTurn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? held = turn;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
