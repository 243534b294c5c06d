using System.Data.Common;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>The writer's own connection: a transaction at a time, statements prepared once and reused.</summary>
public sealed class Batch : IDisposable
{
    private readonly Prepared prepared;
    private DbTransaction? transaction;

    internal Batch(Prepared prepared) => this.prepared = prepared;

    /// <summary>Opens a transaction that every <see cref="Execute"/> joins until it is committed or disposed.</summary>
    public DbTransaction Begin() => transaction = prepared.Connection.BeginTransaction();

    /// <summary>Runs one statement; parameters are named <c>@p0</c>, <c>@p1</c> in order. Returns the rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var command = prepared.Command(sql, values);
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => prepared.Dispose();
}
