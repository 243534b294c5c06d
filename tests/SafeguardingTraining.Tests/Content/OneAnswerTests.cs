using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Content;

/// <summary>
/// Real plays of every story in every role, from fixed seeds: whatever part of a debrief says which act set a strand, says the same one.
/// </summary>
public sealed class OneAnswerTests
{
    private const int Plays = 24;

    public static TheoryData<string> Slugs => AuthoredScenarioTests.Slugs;

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Moments_strands_and_the_strongest_thing_name_the_same_act(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        foreach (var debrief in scenario.Roles.SelectMany(role => Enumerable.Range(1, Plays).Select(seed => Played(scenario, role, seed))))
        {
            var moments = TurningPoint.Of(debrief);
            var said = StrandSentence.Of(debrief, moments);
            foreach (var (end, sentence) in debrief.Strands.Zip(said))
            {
                var telling = moments.Where(moment => moment.Turned.Any(turn => turn.Strand.Id == end.Strand.Id)).ToList();
                Assert.True(telling.Count <= 1, end.Strand.Name);
                Assert.All(telling, moment => Assert.Contains($"Moment {moment.Number} ", sentence.Set, StringComparison.Ordinal));
                Assert.Equal(end.SetBy is { } set && moments.Any(moment => moment.Decision == set.Decision), telling.Count == 1);
                Assert.Equal(end.Set.Count == 0, sentence.Set == "Nothing you did turned it.");
            }
            if (StrongestAct.Of(debrief, moments) is { Strand: { } strand } act)
            {
                Assert.Equal(act.Decision, debrief.Strands.Single(end => end.Strand.Id == strand.Id).SetBy?.Decision);
            }
            Assert.All(moments, moment => Assert.NotEqual("", MomentOutcome.Of(moment).What));
        }
    }

    private static Debrief Played(Scenario scenario, Role role, int seed)
    {
        var chance = new Random(seed);
        var reader = Reader.Start(scenario, role.Id, seed);
        var taken = new List<TakenChoice>();
        while (reader.Position.Decision is { } decision)
        {
            taken.Add(new TakenChoice(decision.Options[chance.Next(decision.Options.Count)].Index));
            Assert.True(reader.Take(taken[^1]));
        }
        return Debrief.Of(new Playthrough(scenario, role.Id, seed, taken));
    }
}
