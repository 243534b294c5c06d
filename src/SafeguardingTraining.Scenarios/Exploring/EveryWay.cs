using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>Follows every way through a story. Ways that come to places which go on alike are followed on only once.</summary>
internal sealed class EveryWay
{
    /// <summary>More places than this, and the story is left to walks at random.</summary>
    public const int MostStates = 200_000;

    private readonly Scenario scenario;
    private readonly Coverage coverage;
    private readonly Dictionary<string, Ahead> known = [];

    private EveryWay(Scenario scenario)
    {
        this.scenario = scenario;
        coverage = new Coverage(scenario.Story);
    }

    public static WholeStory Of(Scenario scenario)
    {
        var every = new EveryWay(scenario);
        var aheads = scenario.Roles.Select(role => every.Begin(role.Id)).ToList();
        var endings = aheads
            .SelectMany(ahead => ahead.Endings)
            .GroupBy(ending => ending.Key)
            .ToDictionary(group => group.Key, group => Math.Round(group.Sum(ending => ending.Value) / aheads.Count, 4));
        return new WholeStory(
            every.known.Count <= MostStates,
            aheads.Sum(ahead => ahead.Paths),
            every.known.Count,
            endings,
            every.coverage.ByLine(scenario.Lines).Count(line => line.Value == 0)
        );
    }

    private Ahead Begin(string role)
    {
        var session = Session.Start(scenario.Story);
        session.Set("role", role);
        return Follow(session, 0);
    }

    /// <summary>Reads on from here and follows every choice.</summary>
    private Ahead Follow(Session session, int depth)
    {
        session.Coverage = coverage;
        var turn = session.Read();
        if (turn.Ended || depth == Walker.LongestPath || known.Count > MostStates)
        {
            return Ahead.At(EndingOf(turn));
        }
        var place = session.Fingerprint();
        if (known.TryGetValue(place, out var before))
        {
            return before;
        }
        known[place] = Ahead.Round;
        var ways = turn.Choices.Select(choice => Follow(After(session, choice), depth + 1)).ToList();
        return known[place] = Ahead.Of(ways);
    }

    private static Session After(Session session, Choice choice)
    {
        var ahead = session.Fork();
        ahead.Pick(choice.Index);
        return ahead;
    }

    private string? EndingOf(Turn turn) =>
        turn.Lines.SelectMany(line => line.Tags).Select(scenario.Tags.Of).OfType<Tag.EndingTag>().LastOrDefault()?.Title;

    /// <summary>What lies ahead of a place: how many ways there are, and the chance of each ending.</summary>
    private sealed record Ahead(double Paths, IReadOnlyDictionary<string, double> Endings)
    {
        /// <summary>A place that was come back to while it was being followed.</summary>
        public static Ahead Round { get; } = new(0, new Dictionary<string, double>());

        public static Ahead At(string? ending) => new(1, ending is null ? Round.Endings : new Dictionary<string, double> { [ending] = 1 });

        public static Ahead Of(IReadOnlyList<Ahead> ways) =>
            new(
                ways.Sum(way => way.Paths),
                ways.SelectMany(way => way.Endings)
                    .GroupBy(ending => ending.Key)
                    .ToDictionary(group => group.Key, group => group.Sum(ending => ending.Value) / ways.Count)
            );
    }
}
