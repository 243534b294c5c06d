namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What walking a story thousands of times shows of it: where paths end, how long they are and what nobody ever came past.
/// </summary>
/// <param name="Walks">How many paths were walked at random, every option as likely as any other, the roles in turn.</param>
/// <param name="Broken">How many of them broke down or came to no ending.</param>
/// <param name="Heat">How often each line of the source was come past; zero for a line that never was.</param>
public sealed record Exploration(
    string Slug,
    string Version,
    string Title,
    int Walks,
    int Broken,
    IReadOnlyList<EndingReached> Endings,
    IReadOnlyList<WrittenChoice> NeverOffered,
    IReadOnlyList<WrittenChoice> NeverTaken,
    Reach Turns,
    Reach Words,
    Reach Minutes,
    Reach PointsAPath,
    IReadOnlyList<PointReached> Points,
    IReadOnlyList<LineHeat> Heat,
    WholeStory? Whole
)
{
    public const int UsualWalks = 2_000;

    /// <summary>How far the story branches; null for a story without strands.</summary>
    public BranchFigures? Branching { get; init; }

    /// <summary>Walks a scenario. The same scenario, walks and seed always show the same.</summary>
    /// <param name="exhaustive">Also follows every way there is, as far as alike states let it.</param>
    /// <param name="progress">Told from time to time which share of the walks is done, from 0 to 1.</param>
    public static Exploration Of(
        Scenario scenario,
        ScenarioFiles files,
        int walks = UsualWalks,
        bool exhaustive = false,
        int seed = 1,
        Action<double>? progress = null
    )
    {
        var explorer = new Explorer(scenario, seed);
        for (var number = 0; number < walks; number++)
        {
            explorer.Walk(scenario.Roles[number % scenario.Roles.Count].Id, number);
            if (number % 100 == 0)
            {
                progress?.Invoke((double)number / walks);
            }
        }
        var whole = exhaustive ? EveryWay.Of(scenario) : null;
        var branching = scenario.Strands.Count > 0 ? BranchFigures.Of(scenario, files.StoryInk, walks) : null;
        progress?.Invoke(1);
        return explorer.Report(new InkSource(files.StoryInk), whole) with { Branching = branching };
    }
}

/// <summary>An ending, the share of paths that reached it, and where the relationship window stood on the way there, on average.</summary>
/// <param name="ByRole">The share among the paths of each role.</param>
/// <param name="ExactShare">Its share by every way there is, every option as likely as any other; null when that was not followed.</param>
public sealed record EndingReached(
    string Kind,
    string Title,
    double Share,
    double Challenge,
    double Support,
    IReadOnlyDictionary<string, double> ByRole,
    double? ExactShare
);

/// <summary>An option as the author wrote it.</summary>
public sealed record WrittenChoice(string Text, int Line);

/// <summary>A practice point and the share of paths that exercised it.</summary>
public sealed record PointReached(string Id, double Share);

public sealed record LineHeat(string File, int Line, int Visits);

/// <summary>The shortest, the median and the longest of something over all paths.</summary>
public sealed record Reach(int Shortest, int Median, int Longest)
{
    public override string ToString() => $"{Shortest}, {Median}, {Longest}";

    /// <summary>The 5th percentile, the median and the 95th.</summary>
    internal static Reach Within(IEnumerable<int> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return ordered.Length == 0
            ? new Reach(0, 0, 0)
            : new Reach(ordered[ordered.Length / 20], ordered[ordered.Length / 2], ordered[(ordered.Length - 1) * 19 / 20]);
    }

    internal static Reach Of(IEnumerable<int> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return ordered.Length == 0 ? new Reach(0, 0, 0) : new Reach(ordered[0], ordered[ordered.Length / 2], ordered[^1]);
    }
}

/// <summary>What following every way showed.</summary>
/// <param name="IsComplete">False when there were too many states; then only <see cref="States"/> means anything.</param>
/// <param name="Paths">How many ways lead from the first line to an end, all roles together; ways that go round and come back are counted
/// once.</param>
/// <param name="States">How many places that differ in what can still happen.</param>
public sealed record WholeStory(bool IsComplete, double Paths, int States, IReadOnlyDictionary<string, double> Endings, int NeverReached);
