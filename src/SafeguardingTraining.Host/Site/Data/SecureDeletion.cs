using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Has SQLite overwrite what is deleted with zeros, on every connection that writes: tokens, words and ids that are gone from the tables
/// are gone from the file.
/// </summary>
public sealed class SecureDeletion : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => TurnOn(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        TurnOn(connection);
        return Task.CompletedTask;
    }

    /// <summary>Nothing on PostgreSQL.</summary>
    internal static void TurnOn(DbConnection connection)
    {
        if (connection is SqliteConnection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA secure_delete = ON";
            command.ExecuteNonQuery();
        }
    }
}
