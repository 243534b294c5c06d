using System.Data.Common;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>What every store does with the rows it reads.</summary>
internal static class RowReading
{
    /// <summary>All rows of this result, one thing a row.</summary>
    internal static async Task<IReadOnlyList<T>> All<T>(this DbDataReader rows, Func<DbDataReader, T> row, CancellationToken stop)
    {
        var all = new List<T>();
        while (await rows.ReadAsync(stop))
        {
            all.Add(row(rows));
        }
        return all;
    }
}
