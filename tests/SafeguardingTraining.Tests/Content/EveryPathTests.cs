using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>
/// Every way through every decision of every scenario, in every role. Paths that come to places which go on alike are followed on only
/// once; a story with too many places for that is walked from a fixed seed, and the test says so.
/// </summary>
public sealed class EveryPathTests(ITestOutputHelper output)
{
    private const double WordsAMinute = 200;
    private const int MostPlaces = 2_000;
    private const int Walks = 1_200;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_path_there_is_reaches_an_ending_within_its_minutes(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        var states = new HashSet<string>();
        foreach (var role in scenario.Roles)
        {
            var known = new Dictionary<string, Ahead>();
            if (Walk(Reader.Start(scenario, role.Id, 1), known, scenario.Strands.Count > 0 ? MostPlaces : int.MaxValue) is { } ahead)
            {
                output.WriteLine(
                    $"{slug}, {role.Id}: {ahead.Endings.Values.Sum():N0} paths by {known.Count:N0} places, {ahead.Shortest:F1} to {ahead.Longest:F1} minutes; "
                        + string.Join(", ", ahead.Endings.OrderBy(ending => ending.Key).Select(ending => $"{ending.Key} {ending.Value:N0}"))
                );
                Assert.InRange(ahead.Shortest, scenario.Strands.Count > 0 ? 10 : 25, 35);
                Assert.InRange(ahead.Longest, 25, scenario.Strands.Count > 0 ? 60 : 35);
                Assert.Equal(scenario.Strands.Count > 0 ? [EndingKind.Strands] : EndingKinds.OnTheRail, ahead.Endings.Keys.Order());
            }
            else
            {
                states.UnionWith(Sampled(scenario, role.Id));
            }
        }
        // That every role can reach every state is looked for by check, which walks with more purpose.
        Assert.True(states.Count is 0 || states.Count == scenario.Strands.Sum(strand => strand.States.Count), string.Join(", ", states));
    }

    /// <summary>What walks show where there are too many ways: each reaches an ending. Answers with the states that were reached.</summary>
    private HashSet<string> Sampled(Scenario scenario, string role)
    {
        var states = new HashSet<string>();
        for (var walk = 0; walk < Walks; walk++)
        {
            var chance = new Random(walk);
            var reader = Reader.Start(scenario, role, walk);
            while (reader.Position.Decision is { } decision)
            {
                Assert.Null(reader.Position.Trouble);
                var ways = decision.Options.Append(chance.Next(20) == 0 ? decision.Skip : null).OfType<Option>().ToList();
                Assert.True(reader.Take(new TakenChoice(ways[chance.Next(ways.Count)].Index)));
            }
            Assert.Null(reader.Position.Trouble);
            Assert.Contains(reader.Position.Ending?.Kind ?? EndingKind.Poor, EndingKinds.OfStrands);
            states.UnionWith(StatesOf(reader.Position));
        }
        output.WriteLine($"{scenario.Slug}, {role}: more than {MostPlaces:N0} places; {Walks:N0} walks, {states.Count} states reached");
        return states;
    }

    private static IEnumerable<string> StatesOf(Position position) =>
        position.Story.Where(passage => passage.Strand is not null).Select(passage => $"{passage.Strand?.Id} {passage.State?.Id}");

    /// <summary>Takes every option of a decision but the way past it, each in a fork of its own; null when there are too many places.</summary>
    private static Ahead? Walk(Reader reader, Dictionary<string, Ahead> known, int most)
    {
        var position = reader.Position;
        Assert.Null(position.Trouble);
        var here = position.Outcome.Concat(position.Story).Sum(passage => Minutes(passage.Text));
        if (position.Decision is not { } decision)
        {
            return new Ahead(here, here, new Dictionary<EndingKind, double> { [Assert.IsType<Ending>(position.Ending).Kind] = 1 });
        }
        if (!known.TryGetValue(reader.Fingerprint, out var ahead))
        {
            var ways = new List<Ahead>();
            foreach (var option in decision.Options)
            {
                if (known.Count > most || Walk(After(reader, option), known, most) is not { } way)
                {
                    return null;
                }
                ways.Add(way);
            }
            var deciding = Minutes(decision.Question) + decision.Options.Sum(option => Minutes(option.Text)) + (decision.IsPlain ? 0 : 1);
            ahead = Ahead.Of(ways).Later(deciding);
            known.Add(reader.Fingerprint, ahead);
        }
        return ahead.Later(here);
    }

    private static Reader After(Reader reader, Option option)
    {
        var fork = reader.Fork();
        Assert.True(fork.Take(new TakenChoice(option.Index, null)));
        return fork;
    }

    private static double Minutes(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length / WordsAMinute;

    /// <summary>
    /// What lies ahead of a place: the minutes of the shortest and the longest way on, and how many ways lead to each ending.
    /// </summary>
    private sealed record Ahead(double Shortest, double Longest, IReadOnlyDictionary<EndingKind, double> Endings)
    {
        public static Ahead Of(IReadOnlyList<Ahead> ways) =>
            new(
                ways.Min(way => way.Shortest),
                ways.Max(way => way.Longest),
                ways.SelectMany(way => way.Endings)
                    .GroupBy(ending => ending.Key)
                    .ToDictionary(kind => kind.Key, kind => kind.Sum(ending => ending.Value))
            );

        public Ahead Later(double minutes) => this with { Shortest = Shortest + minutes, Longest = Longest + minutes };
    }
}
