using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>
/// Every way through every decision of every scenario, in every role: some twenty thousand paths in each. Paths that come to
/// places which go on alike are followed on only once, so that all of them are walked in a moment.
/// </summary>
public sealed class EveryPathTests(ITestOutputHelper output)
{
    private const double WordsAMinute = 200;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_path_there_is_reaches_an_ending_within_its_minutes(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        foreach (var role in scenario.Roles)
        {
            var ahead = Walk(Reader.Start(scenario, role.Id, 1), []);
            output.WriteLine(
                $"{slug}, {role.Id}: {ahead.Endings.Values.Sum():N0} paths, {ahead.Shortest:F1} to {ahead.Longest:F1} minutes; "
                    + string.Join(", ", ahead.Endings.OrderBy(ending => ending.Key).Select(ending => $"{ending.Key} {ending.Value:N0}"))
            );
            Assert.InRange(ahead.Shortest, 25, 35);
            Assert.InRange(ahead.Longest, 25, 35);
            Assert.Equal(3, ahead.Endings.Count);
        }
    }

    /// <summary>Takes every option of a decision but the way past it, each in a fork of its own.</summary>
    private static Ahead Walk(Reader reader, Dictionary<string, Ahead> known)
    {
        var position = reader.Position;
        Assert.Null(position.Trouble);
        var here = position.Outcome.Concat(position.Story).Sum(passage => Minutes(passage.Text));
        if (position.Decision is not { } decision)
        {
            return new Ahead(here, here, new Dictionary<EndingKind, long> { [Assert.IsType<Ending>(position.Ending).Kind] = 1 });
        }
        if (!known.TryGetValue(reader.Fingerprint, out var ahead))
        {
            var deciding = Minutes(decision.Question) + decision.Options.Sum(option => Minutes(option.Text)) + (decision.IsPlain ? 0 : 1);
            ahead = Ahead.Of([.. decision.Options.Select(option => Walk(After(reader, option), known))]).Later(deciding);
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
    private sealed record Ahead(double Shortest, double Longest, IReadOnlyDictionary<EndingKind, long> Endings)
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
