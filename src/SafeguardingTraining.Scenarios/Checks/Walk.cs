using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// A scenario tried out in every role: the same way through each decision to the end, everything left out, and then
/// many mixed ways. The same scenario is always walked the same way, so two checks never differ.
/// </summary>
public sealed record Walk(Scenario Scenario, IReadOnlyList<WalkedPath> Paths)
{
    /// <summary>Enough for an ending that one path in a hundred reaches.</summary>
    public const int PathsARole = 240;

    /// <param name="pathsARole">How many paths in each role, at least 8.</param>
    /// <param name="seen">Called at every place every path comes to, the first included.</param>
    public static Walk Of(Scenario scenario, int pathsARole = PathsARole, Action<Reader>? seen = null) =>
        new(scenario, [.. scenario.Roles.SelectMany(role => new Walker(scenario, role.Id, seen).Walk(pathsARole))]);

    /// <summary>The story breaks down, or does not end, on some path.</summary>
    public bool IsLost => Paths.Any(path => path.IsLost);

    /// <summary>How often each ending was reached, as a share of the paths in that role, from 0 to 1.</summary>
    public double ShareOf(string role, EndingKind kind)
    {
        var inRole = Paths.Where(path => path.Role == role).ToList();
        return inRole.Count == 0 ? 0 : (double)inRole.Count(path => path.Ending?.Kind == kind) / inRole.Count;
    }
}

/// <summary>One path through a scenario and how long it takes to read.</summary>
/// <param name="Decisions">How many decisions were met with more than one way to go.</param>
/// <param name="Words">Words of the story, and of the questions and options that are weighed.</param>
/// <param name="AllLeftOut">Every decision that could be left out was.</param>
/// <param name="LeftOut">How many decisions were left out.</param>
/// <param name="TroublePlace">Where the story broke down, as far as that is known.</param>
public sealed record WalkedPath(
    string Role,
    IReadOnlyList<TakenChoice> Taken,
    IReadOnlyList<string> Scenes,
    Ending? Ending,
    int Words,
    int Decisions,
    bool AllLeftOut,
    string? Trouble,
    int LeftOut = 0,
    SourceLine? TroublePlace = null
)
{
    /// <summary>The story broke down on this path, or did not come to its end.</summary>
    public bool IsLost => Trouble is not null || Taken.Count >= Walker.LongestPath;

    /// <summary>200 words a minute, and a minute to weigh a decision or write a sentence.</summary>
    public double Minutes => (Words / 200.0) + Decisions;
}
