using System.Data.Common;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// A connection that keeps its statements prepared, so that a question asked often is parsed once, and that answers LINQ as well.
/// </summary>
internal sealed class PreparedStatements(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> commands = [];
    private Database? tables;

    public DbConnection Connection => connection;

    /// <summary>The tables over this connection; waking EF costs most of a second, once, and only who asks with LINQ pays it.</summary>
    public Database Tables => tables ??= Database.Over(connection);

    /// <summary>The command of this text with its parameters, <c>@p0</c>, <c>@p1</c> in order, filled.</summary>
    public DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            commands.Add(sql, command);
        }
        command.Fill(values);
        return command;
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }
        tables?.Dispose();
        connection.Dispose();
    }
}
