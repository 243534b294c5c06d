namespace SafeguardingTraining.Host.Site.Text;

/// <summary>How many slips of the pen lie between two words: a letter too many, too few, another one, or two in the wrong order.</summary>
/// <remarks>The optimal string alignment distance after F.J. Damerau, Communications of the ACM 7 (1964), read no further than it is
/// asked for.</remarks>
public static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The number of slips, or one more than the most that is asked for; longer words than 64 letters are never near.</summary>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > Longest || other.Length > Longest)
        {
            return most + 1;
        }
        Span<int> before = stackalloc int[Longest + 1];
        Span<int> last = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }
        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            var least = at;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = one[at - 1] == other[column - 1];
                var slips = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
                if (at > 1 && column > 1 && one[at - 1] == other[column - 2] && one[at - 2] == other[column - 1])
                {
                    slips = Math.Min(slips, before[column - 2] + 1);
                }
                row[column] = slips;
                least = Math.Min(least, slips);
            }
            if (least > most)
            {
                return most + 1;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[other.Length], most + 1);
    }
}
