using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Tells a database that cannot be reached, or a full disk, just now from a mistake of ours.</summary>
public static class DatabaseUnavailable
{
    /// <summary>Looks through whatever an exception is wrapped in.</summary>
    public static bool IsBehind(Exception? reason) => reason is not null && (IsAway(reason) || IsBehind(reason.InnerException));

    // The codes are SQLite's (busy, locked, I/O, full, cannot open; sqlite.org/rescode.html) and PostgreSQL's classes (connection, resources,
    // operator; appendix A of its manual).
    private static bool IsAway(Exception reason) =>
        reason switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 10 or 13 or 14,
            PostgresException postgres => postgres.SqlState.StartsWith("08", StringComparison.Ordinal)
                || postgres.SqlState.StartsWith("53", StringComparison.Ordinal)
                || postgres.SqlState.StartsWith("57P", StringComparison.Ordinal),
            NpgsqlException => true,
            DbException => false,
            SocketException => true,
            // ENOSPC and EDQUOT as Linux numbers them, and the same in Windows.
            IOException file => file.HResult is 28 or 122 or unchecked((int)0x80070070) or unchecked((int)0x80070027),
            _ => false,
        };
}
