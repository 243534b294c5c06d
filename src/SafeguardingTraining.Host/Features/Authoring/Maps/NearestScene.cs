namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>Which scene somebody meant who wrote the name of one that there is not.</summary>
internal static class NearestScene
{
    private const int LongestName = 80;

    /// <summary>The name that is fewest letters away, or null where none is near.</summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        var furthest = Math.Max(1, written.Length / 3);
        return written.Length > LongestName
            ? null
            : names
                .Where(name => name.Length <= LongestName && Math.Abs(name.Length - written.Length) <= furthest)
                .Select(name => (Name: name, Away: Away(written.ToLowerInvariant(), name.ToLowerInvariant())))
                .Where(one => one.Away <= furthest)
                .OrderBy(one => one.Away)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => one.Name)
                .FirstOrDefault();
    }

    /// <summary>Letters to change, add, take away or swap with the next.</summary>
    private static int Away(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
            {
                table[row, column] =
                    row == 0 ? column
                    : column == 0 ? row
                    : Step(table, one, other, row, column);
            }
        }
        return table[one.Length, other.Length];
    }

    private static int Step(int[,] table, string one, string other, int row, int column)
    {
        var changed = table[row - 1, column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(table[row - 1, column], table[row, column - 1]) + 1);
        var isSwap = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return isSwap ? Math.Min(least, table[row - 2, column - 2] + 1) : least;
    }
}
