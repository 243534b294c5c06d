namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// Which groups may be shown in pictures: those of eight or more, and only so many of them that what is left when all that is shown
/// is taken away from the whole is nobody, or eight or more again.
/// </summary>
public static class SmallGroups
{
    public const int Fewest = 8;

    /// <summary>The parts of a whole that may be shown beside it; none when the whole itself may not.</summary>
    public static IReadOnlySet<T> Shown<T>(IReadOnlyCollection<(T Part, int People)> parts)
        where T : notnull
    {
        var whole = parts.Sum(part => part.People);
        var shown = parts.Where(part => part.People >= Fewest).OrderByDescending(part => part.People).ToList();
        while (shown.Count > 0 && whole - shown.Sum(part => part.People) is > 0 and < Fewest)
        {
            shown.RemoveAt(shown.Count - 1);
        }
        return whole < Fewest ? new HashSet<T>() : shown.Select(part => part.Part).ToHashSet();
    }

    /// <summary>How many of a group, so roughly that two pictures cannot be subtracted.</summary>
    public static string InWords(int some, int of) =>
        (100.0 * some / Math.Max(1, of)) switch
        {
            < 10 => "hardly anybody",
            < 37.5 => "about a quarter",
            < 62.5 => "about half",
            <= 90 => "about three quarters",
            _ => "nearly everybody",
        };
}
