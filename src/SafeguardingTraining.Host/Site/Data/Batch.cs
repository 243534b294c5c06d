using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// The writer's own connection: a transaction at a time, that LINQ and SQL join alike; statements are prepared once and reused.
/// </summary>
public sealed class Batch : IDisposable
{
    private readonly PreparedStatements prepared;
    private readonly List<Action> afterwards = [];
    private DbTransaction? transaction;

    internal Batch(PreparedStatements prepared) => this.prepared = prepared;

    /// <summary>Opens a transaction that whatever is done here joins until it is committed or disposed.</summary>
    public DbTransaction Begin()
    {
        afterwards.Clear();
        return transaction = prepared.Connection.BeginTransaction();
    }

    /// <summary>Commits what was begun, then does what waits for it.</summary>
    internal void Commit(DbTransaction begun)
    {
        begun.Commit();
        afterwards.ForEach(act => act());
        afterwards.Clear();
    }

    /// <summary>
    /// Does something once this transaction is on disk, on the writer's thread; nothing when it is not kept. It must not throw.
    /// </summary>
    public void AfterCommit(Action act) => afterwards.Add(act);

    /// <summary>
    /// Until this transaction ends, no other host is past this line with the same number. On SQLite there is one writer already.
    /// </summary>
    public void WaitFor(long number)
    {
        if (prepared.Connection is NpgsqlConnection)
        {
            Execute("SELECT pg_advisory_xact_lock(@p0)", number);
        }
    }

    /// <summary>What makes a new id for each row of a statement that adds many.</summary>
    internal string NewId =>
        prepared.Connection is NpgsqlConnection
            ? "gen_random_uuid()"
            : "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    /// <summary>A table as it is within this transaction: to ask, and to change with <c>ExecuteUpdate</c> and <c>ExecuteDelete</c>.</summary>
    public IQueryable<T> Rows<T>()
        where T : class => Joined().Set<T>();

    /// <summary>Adds a row; false when one with its key, or with something else of which there is one only, is there already.</summary>
    public bool Add<T>(T row)
        where T : class
    {
        var type = prepared.Tables.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no table.");
        var insert = InsertStatement.Of(type);
        return Execute(insert.Sql, insert.Values(row)) == 1;
    }

    /// <summary>The first row of a question, as it is within this transaction; null when there is none.</summary>
    public T? Find<T>(string sql, Func<DbDataReader, T> row, params ReadOnlySpan<object?> values)
        where T : class
    {
        var command = prepared.Command(sql, values);
        command.Transaction = transaction;
        using var reader = command.ExecuteReader();
        return reader.Read() ? row(reader) : null;
    }

    /// <summary>Runs one statement; parameters are named <c>@p0</c>, <c>@p1</c> in order. Returns the rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var command = prepared.Command(sql, values);
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => prepared.Dispose();

    private Database Joined()
    {
        var tables = prepared.Tables;
        if (tables.Database.CurrentTransaction?.GetDbTransaction() != transaction)
        {
            tables.Database.UseTransaction(null);
            tables.Database.UseTransaction(transaction);
        }
        return tables;
    }
}
