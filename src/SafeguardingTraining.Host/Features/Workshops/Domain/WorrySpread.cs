using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>How worried the room is, by agency; a group of fewer than three people is never shown apart.</summary>
/// <param name="TooFew">Fewer than three people answered in all: nothing is shown.</param>
public sealed record WorrySpread(ValueList<SpreadGroup> Groups, bool TooFew)
{
    public const int SmallestGroup = 3;

    /// <summary>Every answer of the room together.</summary>
    public SpreadGroup Room => new(["Everyone"], [.. Enumerable.Range(0, 10).Select(place => Groups.Sum(group => group.Counts[place]))]);

    public static WorrySpread Of(Workshop workshop, int turn) =>
        Of(
            Grouping.Of(
                workshop.WorriesAt(turn).Where(worry => workshop.SeatOf(worry.Key) is { IsIn: true }),
                worry => workshop.SeatOf(worry.Key)?.Agency ?? "",
                worry => workshop.SeatOf(worry.Key)?.People ?? 0
            )
        );

    private static WorrySpread Of(IReadOnlyList<Group<KeyValuePair<int, int>>> groups) =>
        new(
            [
                .. groups.Select(group => new SpreadGroup(
                    [.. group.Agencies],
                    [.. Enumerable.Range(1, 10).Select(level => group.Members.Count(worry => worry.Value == level))]
                )),
            ],
            groups.Count == 0
        );
}

/// <param name="Agencies">Whose answers these are, by name; several when small groups were put together.</param>
/// <param name="Counts">How many seats gave each number, 1 to 10.</param>
public sealed record SpreadGroup(ValueList<string> Agencies, ValueList<int> Counts)
{
    public int Answers => Counts.Sum();

    /// <summary>The middle answer; of two middles the lower.</summary>
    public int Middle
    {
        get
        {
            var (seen, place) = (0, 0);
            while (seen * 2 < Answers)
            {
                seen += Counts[place++];
            }
            return place;
        }
    }

    public int Lowest => Counts.ToList().FindIndex(count => count > 0) + 1;

    public int Highest => Counts.ToList().FindLastIndex(count => count > 0) + 1;
}

/// <summary>Answers of one agency, or of several small ones together.</summary>
public sealed record Group<T>(IReadOnlyList<string> Agencies, IReadOnlyList<T> Members, int People);

public static class Grouping
{
    /// <summary>
    /// Puts answers together by agency, and merges the smallest groups until none is of fewer than three people.
    /// Empty when fewer than three answered in all.
    /// </summary>
    public static IReadOnlyList<Group<T>> Of<T>(IEnumerable<T> answers, Func<T, string> agencyOf, Func<T, int> peopleOf)
    {
        var groups = answers
            .GroupBy(agencyOf)
            .Select(group => new Group<T>([Agency.Of(group.Key)?.Name ?? group.Key], [.. group], group.Sum(peopleOf)))
            .ToList();
        while (groups.Count > 1 && groups.Any(group => group.People < WorrySpread.SmallestGroup))
        {
            var small = groups.OrderBy(group => group.People).ThenBy(group => group.Agencies[0], StringComparer.Ordinal).Take(2).ToList();
            groups.RemoveAll(small.Contains);
            groups.Add(Merged(small));
        }
        return groups is [{ People: < WorrySpread.SmallestGroup }]
            ? []
            : [.. groups.OrderBy(group => group.Agencies.Count).ThenBy(group => group.Agencies[0], StringComparer.Ordinal)];
    }

    private static Group<T> Merged<T>(IReadOnlyList<Group<T>> small) =>
        new(
            [.. small.SelectMany(one => one.Agencies).Order(StringComparer.Ordinal)],
            [.. small.SelectMany(one => one.Members)],
            small.Sum(one => one.People)
        );
}
