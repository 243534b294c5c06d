using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Tests.Site;

/// <summary>
/// A SQLite file with every table and no row, made once by the site's own migrations. A site that starts on a copy of it
/// has nothing to migrate, which is most of the work of a first start; the migrations themselves have tests of their own.
/// </summary>
internal static class EmptyTables
{
    private static readonly Lazy<Task<byte[]>> Made = new(Make);

    /// <summary>Puts them where a site with this data folder looks for its database, unless one lies there.</summary>
    public static void PutInto(string folder)
    {
        if (DatabaseChoice.From(null, folder).File is { } file && !File.Exists(file))
        {
            File.WriteAllBytes(file, Made.Value.GetAwaiter().GetResult());
        }
    }

    private static async Task<byte[]> Make()
    {
        var folder = Directory.CreateTempSubdirectory("empty-tables-");
        try
        {
            var choice = DatabaseChoice.From(null, folder.FullName);
            await using (var tables = new ServiceCollection().AddLogging().AddData(choice).BuildServiceProvider())
            {
                await tables.PrepareData();
            }
            await using (var connection = new SqliteConnection(choice.ConnectionString))
            {
                await connection.OpenAsync();
                await using var whole = connection.CreateCommand();
                whole.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                await whole.ExecuteNonQueryAsync();
                SqliteConnection.ClearPool(connection);
            }
            return await File.ReadAllBytesAsync(choice.File ?? throw new InvalidOperationException(choice.ConnectionString));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
