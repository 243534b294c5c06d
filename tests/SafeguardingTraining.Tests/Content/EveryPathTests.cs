using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>
/// Every way through every decision of every scenario, in every role: some twenty thousand paths in each. It takes minutes, so
/// it waits to be asked: <c>SAFEGUARDING_EVERY_PATH=1</c>. The ordinary walk tries 240 in each role.
/// </summary>
public sealed class EveryPathTests(ITestOutputHelper output)
{
    private const int WordsAMinute = 200;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_path_there_is_reaches_an_ending_within_its_minutes(string slug)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SAFEGUARDING_EVERY_PATH") is not null, "Set SAFEGUARDING_EVERY_PATH to walk every path.");
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        foreach (var role in scenario.Roles)
        {
            var ends = new List<(EndingKind Kind, double Minutes)>();
            Walk(Reader.Start(scenario, role.Id, 1), 0, ends);
            output.WriteLine($"{slug}, {role.Id}: {ends.Count} paths, {ends.Min(end => end.Minutes):F1} to {ends.Max(end => end.Minutes):F1} minutes; "
                + string.Join(", ", ends.CountBy(end => end.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key} {kind.Value}")));
            Assert.All(ends, end => Assert.InRange(end.Minutes, 25, 35));
            Assert.Equal(3, ends.Select(end => end.Kind).Distinct().Count());
        }
    }

    /// <summary>Takes every option of a decision but the way past it, each in a fork of its own.</summary>
    private static void Walk(Reader reader, double minutes, List<(EndingKind Kind, double Minutes)> ends)
    {
        var position = reader.Position;
        Assert.Null(position.Trouble);
        var read = minutes + (position.Outcome.Concat(position.Story).Sum(passage => Words(passage.Text)) / (double)WordsAMinute);
        if (position.Decision is not { } decision)
        {
            ends.Add((Assert.IsType<Ending>(position.Ending).Kind, read));
            return;
        }
        read += (Words(decision.Question) + decision.Options.Sum(option => Words(option.Text))) / (double)WordsAMinute;
        foreach (var option in decision.Options)
        {
            var fork = reader.Fork();
            fork.Take(new Taken(option.Index, null));
            Walk(fork, read + (decision.IsPlain ? 0 : 1), ends);
        }
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
