using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>A reader who wants to find the strongest option has to read the scene.</summary>
public sealed class FairOptionsTests(ITestOutputHelper output)
{
    private const int Seeds = 300;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_strongest_is_neither_longer_nor_shorter_than_the_others(string slug)
    {
        var decisions = Decisions(slug);
        var strongest = decisions.Average(options => Words(options[0]));
        var others = decisions.Average(options => options.Skip(1).Average(Words));
        var longest = decisions.Count(options => options.Skip(1).All(other => Words(options[0]) > Words(other)));
        var shortest = decisions.Count(options => options.Skip(1).All(other => Words(options[0]) < Words(other)));
        output.WriteLine(
            $"{slug}: {decisions.Count} decisions, strongest {strongest:F1} words, others {others:F1}; it alone is the longest in {longest}, the shortest in {shortest}"
        );

        Assert.InRange(strongest / others, 0.9, 1.1);
        Assert.InRange(longest, 0, decisions.Count / 2);
        Assert.InRange(shortest, 0, decisions.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Whether_there_is_something_to_write_gives_nothing_away(string slug) =>
        Assert.All(Decisions(slug), options =>
            Assert.True(options.All(option => option.Write is null) || options.All(option => option.Write is not null), options[0].Text)
        );

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_strongest_stands_anywhere(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        var places = Enumerable
            .Range(1, Seeds)
            .Select(seed => FirstDecision(Reader.Start(scenario, scenario.Roles[0].Id, seed)).Options)
            .CountBy(options => options.ToList().FindIndex(option => option.Index == options.Min(one => one.Index)));

        Assert.All(places, place => Assert.InRange(place.Value, Seeds / 3 * 0.7, Seeds / 3 * 1.3));
        Assert.Equal(3, places.Count());
    }

    private static Decision FirstDecision(Reader reader)
    {
        while (reader.Position.Decision is { IsPlain: true, Options: [var only] })
        {
            reader.Take(new TakenChoice(only.Index, null));
        }
        return reader.Position.Decision ?? throw new InvalidOperationException("The story has no decision.");
    }

    /// <summary>A reader of surfaces that was trained on all the other stories tells no more than lots would, give or take.</summary>
    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_strongest_cannot_be_told_without_the_scene(string slug)
    {
        var all = AuthoredScenarioTests.Slugs.Select(row => row.Data).ToDictionary(one => one, one => WeighedOptions.In(Ink(one)));
        var found = Tells.Of(slug, all[slug], [.. all.Where(other => other.Key != slug).SelectMany(other => other.Value)]);
        output.WriteLine($"{slug}: {found.Words}");

        Assert.True(OnTheRail.Slugs.Contains(slug) || !found.GiveAway, found.Words);
    }

    private static string Ink(string slug) => File.ReadAllText(Checkout.At("scenarios", slug, "story.ink"));

    /// <summary>
    /// Every decision of three that a reader can meet with one strongest option, that one first; where time is spent none is strongest.
    /// </summary>
    private static List<IReadOnlyList<Option>> Decisions(string slug)
    {
        var groups = OptionGroups.In(Ink(slug));
        var met = new Dictionary<string, IReadOnlyList<Option>>();
        Walk.Of(Sample.Read(AuthoredScenarioTests.Files(slug)), 60, reader =>
        {
            if (
                reader.Position.Decision is { Skip: not null, IsForTime: false, Options: { Count: 3 } options }
                && options.Count(option => groups.Any(group => group.IsStrongest(option.Text))) <= 1
            )
            {
                met.TryAdd(
                    string.Join('\n', options.Select(option => option.Text).Order()),
                    [.. options.OrderBy(option => groups.Any(group => group.IsStrongest(option.Text)) ? -1 : option.Index)]
                );
            }
        });
        return [.. met.Values];
    }

    private static int Words(Option option) => option.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
