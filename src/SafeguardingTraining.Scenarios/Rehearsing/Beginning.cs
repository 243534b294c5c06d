using System.Globalization;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>Where an author has a story begin when they try it, and with what.</summary>
/// <param name="Place">The name of a scene or a place, as the story's text has it; empty for the opening.</param>
/// <param name="Values">What variables are, as they were typed.</param>
/// <param name="Held">Ids of pieces that are held from the start.</param>
public sealed record Beginning(string Place, IReadOnlyDictionary<string, string> Values, IReadOnlyList<string> Held)
{
    /// <summary>The longest name of a place that is looked for.</summary>
    private const int LongestPlace = 120;

    public static Beginning Opening { get; } = new("", new Dictionary<string, string>(), []);

    /// <summary>What a turn may use while it is tried: many times what the longest one needs, and still over at once.</summary>
    internal static Budget TurnBudget { get; } = new() { Operations = 200_000 };

    /// <summary>
    /// The same where the story has such a place, or one whose name is nearly the same, as while somebody renames it; else at the
    /// opening. With a sentence on what could not be done.
    /// </summary>
    internal (Beginning Begins, string? Said) In(Scenario scenario)
    {
        var session = Session.Start(scenario.Story);
        var refused = Values.Where(value => !SetFrom(session, value.Key, value.Value)).Select(value => value.Key).ToList();
        if (Place.Length > 0 && !session.JumpTo(Place))
        {
            return Nearest(scenario) is { } near
                ? (this with { Place = near }, null)
                : (this with { Place = "" }, $"The story has no place called {Place}; it begins at its opening.");
        }
        return (this, refused.Count > 0 ? $"There is no such value for {string.Join(", ", refused)}." : null);
    }

    internal void Prepare(Session session)
    {
        foreach (var (name, value) in Values)
        {
            SetFrom(session, name, value);
        }
        if (Place.Length > 0)
        {
            session.JumpTo(Place);
        }
    }

    private string? Nearest(Scenario scenario) =>
        Place.Length > LongestPlace
            ? null
            : scenario
                .Story.Knots.Where(name => name.Length <= LongestPlace)
                .Select(name => (Name: name, Apart: Distance(name, Place)))
                .Where(one => one.Apart <= Math.Max(2, Place.Length / 3) && one.Apart < Math.Max(one.Name.Length, Place.Length) - 1)
                .OrderBy(one => one.Apart)
                .Select(one => one.Name)
                .FirstOrDefault();

    /// <summary>How many letters are to be added, taken out or changed.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var here = 1; here <= one.Length; here++)
        {
            var slanted = row[0];
            row[0] = here;
            for (var there = 1; there <= other.Length; there++)
            {
                var above = row[there];
                row[there] = Math.Min(Math.Min(row[there], row[there - 1]) + 1, slanted + (one[here - 1] == other[there - 1] ? 0 : 1));
                slanted = above;
            }
        }
        return row[other.Length];
    }

    private static bool SetFrom(Session session, string name, string written) =>
        session.Get(name) switch
        {
            Whole or Truth when bool.TryParse(written, out var truth) => session.Set(name, truth),
            Whole or Truth or Real when int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                session.Set(name, whole),
            Real when float.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => session.Set(name, real),
            Text => session.Set(name, written),
            ListValue => session.Set(
                name,
                new ListValue([.. written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)])
            ),
            _ => false,
        };
}
