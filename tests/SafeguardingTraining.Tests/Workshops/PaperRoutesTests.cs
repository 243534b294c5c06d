using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Reports;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Whoever follows the printed numbers comes by the same words to the same ending as the story itself.</summary>
public sealed class PaperRoutesTests
{
    private static readonly int Walks = Patience.IsLong ? 4_000 : 60;

    /// <summary>
    /// Every desk of every story in a long run; otherwise the first of a story that branches and of one that does not, as each takes seconds.
    /// </summary>
    public static TheoryData<string, string> Desks =>
        [
            .. AuthoredScenarioTests
                .Slugs.Select(slug => slug.Data)
                .Where(slug => Patience.IsLong || slug is "such-a-capable-couple" or "yes-to-everything")
                .SelectMany(slug => Told(Story(slug)).Select(role => new TheoryDataRow<string, string>(slug, role.Id))),
        ];

    [Theory]
    [MemberData(nameof(Desks))]
    public void On_paper_every_way_reads_decides_and_ends_as_the_story_does(string slug, string role)
    {
        var scenario = Story(slug);
        var script = PaperScript.Of(scenario, role);

        var differing = new List<string>();
        for (var walk = 0; walk < Walks; walk++)
        {
            differing.AddRange(Differences(scenario, role, script, 7_000 + walk));
        }

        Assert.Empty(differing);
    }

    [Theory]
    [InlineData("such-a-capable-couple", "gp")]
    public void With_a_plan_only_its_scenes_are_printed_and_the_others_told_in_a_sentence(string slug, string role)
    {
        var scenario = Story(slug);
        Assert.NotEmpty(scenario.Plans);
        var plan = scenario.Plans[0];
        var script = PaperScript.Of(scenario, role, plan);

        Assert.True(script.Sheets.Count < PaperScript.Of(scenario, role).Sheets.Count);
        Assert.All(script.Sheets.Where(sheet => sheet.Ending is null), sheet => Assert.NotNull(plan.PlaceOf(sheet.Scene.Id)));
        Assert.Empty(Enumerable.Range(0, Walks).SelectMany(walk => Differences(scenario, role, script, 7_000 + walk, plan)));
    }

    [Theory]
    [MemberData(nameof(Desks))]
    public void Every_number_is_led_to_and_every_ending_of_the_story_printed(string slug, string role)
    {
        var scenario = Story(slug);
        var script = PaperScript.Of(scenario, role);
        var led = script.Sheets.SelectMany(sheet => sheet.Ways.SelectMany(way => way.Then.All)).ToHashSet();

        Assert.All(script.Sheets.Skip(1), sheet => Assert.Contains(sheet.Number, led));
        var endings = script.Sheets.Where(sheet => sheet.Ending is not null).ToList();
        Assert.All(endings, sheet => Assert.Empty(sheet.Ways));
        var kinds = scenario.Strands.Count > 0 ? [EndingKind.Strands] : EndingKinds.OnTheRail;
        Assert.Superset(kinds.ToHashSet(), endings.Select(sheet => sheet.Ending!.Value).ToHashSet());
        var told = endings
            .SelectMany(sheet => sheet.Told)
            .SelectMany(block => block.Reads.All)
            .SelectMany(lines => lines)
            .Select(line => line.Passage.State?.Id)
            .OfType<string>()
            .ToHashSet();
        Assert.All(scenario.Strands.SelectMany(strand => strand.States), state => Assert.Contains(state.Id, told));
    }

    [Theory]
    [MemberData(nameof(Desks))]
    public void An_envelope_holds_what_has_come_with_its_scene_and_nothing_that_comes_later(string slug, string role)
    {
        var scenario = Story(slug);
        var morning = new DomainWorkshop(plan =>
            plan with
            {
                Slug = slug,
                Role = role,
                Agencies = [.. PieceHoldings.AgenciesOf(scenario)],
            }
        );
        var paper = Paper.Of(morning.Now, scenario, large: false);

        Assert.All(paper.Cards.Where(card => card.Piece is not null), card =>
        {
            var (piece, sheet) = (card.Piece!, paper.Script.SheetAt(card.Sheet));
            Assert.True(sheet.BeginsScene);
            if (PieceHoldings.IsForHands(piece))
            {
                Assert.True(sheet.Date is null || piece.Date <= sheet.Date, $"{piece.Id} lies in envelope {card.Sheet} before its day.");
            }
            else
            {
                Assert.Equal("The table", card.To);
            }
        });
    }

    [Fact]
    public void What_is_learned_on_the_way_lies_with_the_scene_that_tells_it_and_in_nobodys_hands()
    {
        var scenario = Story("such-a-capable-couple");
        var morning = new DomainWorkshop(plan =>
            plan with
            {
                Slug = scenario.Slug,
                Role = "health-visitor",
                Agencies = [.. PieceHoldings.AgenciesOf(scenario)],
            }
        );
        var cards = Paper.Of(morning.Now, scenario, large: false).Cards.Where(card => card.Piece is { IsFetched: true }).ToList();

        Assert.NotEmpty(cards);
        Assert.DoesNotContain(cards, card => card.To != "The table" || card.Sheet == 1);
    }

    [Fact]
    public void There_is_half_a_slip_for_every_person_and_round_as_each_has_two_faces()
    {
        var morning = new DomainWorkshop();
        var paper = Paper.Of(morning.Now, Sample.Scenario, large: false, people: 40);

        Assert.True(paper.Rounds > 0);
        Assert.True(paper.Count.VoteSlips * PaperCount.SlipsOnASide >= 40 * paper.Rounds * 2);
        Assert.True(paper.Count.WorrySlips * PaperCount.SlipsOnASide >= 40 * paper.Rounds);
        Assert.Equal(Paper.MostPeople, Paper.Of(morning.Now, Sample.Scenario, large: false, people: 4_000).People);
    }

    private static IEnumerable<string> Differences(Scenario scenario, string role, PaperScript script, int seed, RunPlan? plan = null)
    {
        var chance = new Random(seed);
        var reader = Reader.Start(scenario, role, seed);
        var player = new PaperPlayer(script);
        if (plan is not null)
        {
            reader.Pass(plan);
        }
        IReadOnlyList<Passage>? outcome = null;
        for (var turn = 0; turn < 300; turn++)
        {
            var position = reader.Position;
            var told = (outcome ?? position.Outcome).Concat(position.Story).Select(PaperPlayer.Spoken).ToList();
            if ((plan is null || turn > 0) && !told.SequenceEqual(player.Heard))
            {
                var (missed, added) = (told.Except(player.Heard).FirstOrDefault(), player.Heard.Except(told).FirstOrDefault());
                yield return $"At number {player.Sheet.Number} is told “{missed}” and printed “{added}”.";
            }
            if (position.Decision is not { } decision)
            {
                if (position.Ending?.Title != player.Ending)
                {
                    yield return $"It ends as “{position.Ending?.Title}” and is printed as “{player.Ending}”.";
                }
                yield break;
            }
            var options = decision.Options.Count > 0 ? decision.Options : [decision.Skip!];
            if (!options.Select(option => option.Text).Order().SequenceEqual(player.Offered.Select(way => way.Text).Order()))
            {
                yield return $"At number {player.Sheet.Number} other options are printed.";
                yield break;
            }
            var option = options[chance.Next(options.Count)];
            player.Decide(player.Offered.First(way => way.Text == option.Text));
            reader.Take(new TakenChoice(option.Index));
            outcome = plan is null ? null : Passed(reader, scenario, plan);
        }
        yield return "It does not end.";
    }

    /// <summary>What came of a decision, and the sentences for what is not played after it; nothing where all is played.</summary>
    private static List<Passage>? Passed(Reader reader, Scenario scenario, RunPlan plan)
    {
        var outcome = reader.Position.Outcome.ToList();
        var scenes = new List<string>();
        var ahead = reader.Fork();
        foreach (var passed in reader.Pass(plan))
        {
            scenes.Add(ahead.Position.Scene.Id);
            ahead.Take(new TakenChoice(passed.Option));
        }
        outcome.AddRange(scenes.Distinct().Select(scene => new Passage(scenario.ToldOf(scene)!.Words, null, null, [])));
        return scenes.Count == 0 ? null : outcome;
    }

    private static IEnumerable<Role> Told(Scenario scenario) => Patience.IsLong ? scenario.Roles : scenario.Roles.Take(1);

    private static readonly Dictionary<string, Scenario> Known = [];

    private static Scenario Story(string slug)
    {
        lock (Known)
        {
            return Known.TryGetValue(slug, out var known) ? known : Known[slug] = Sample.Read(AuthoredScenarioTests.Files(slug));
        }
    }
}
