using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>How a story is played in a room: read from scenario.md, and refused where it promises what cannot be.</summary>
public sealed class RunPlanTests
{
    private const string Plans = """
        plans:
          - minutes: 30
            welcome: 4
            spine:
              - scenes: [call]
                read: 3
                worry: 1
                spread: 2
                decide: 2
                outcome: 2
                break: 1
              - scenes: [review]
                read: 3
                vote: 1
                talk: 2
                decide: 1
                outcome: 1
            looking-back: 5
            promise: 2
        told:
          - scene: visit
            as: The next day Bea opened the door, and named a day next month.
            takes: [Ask her when another]
        """;

    [Fact]
    public void A_plan_is_read_with_its_scenes_its_minutes_and_the_sentences_for_what_it_leaves_out()
    {
        var scenario = Sample.Read(Files(Plans));
        var plan = Assert.Single(scenario.Plans);

        Assert.Equal((30, 4, 5, 2), (plan.Minutes, plan.Welcome, plan.LookingBack, plan.Promise));
        Assert.Equal([10, 8], plan.Spine.Select(place => place.Minutes));
        Assert.Equal(1, plan.Spine[0].Break);
        Assert.Equal(2, plan.PlaceOf("review")?.MinutesOf(TimedPart.Result));
        Assert.StartsWith("The next day", scenario.ToldOf("visit")?.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Codes(Plans), code => code.StartsWith("plan-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("minutes: 30", "minutes: 31", "plan-minutes", "adds up to 30")]
    [InlineData("scenes: [review]", "scenes: [revue]", "plan-scene", "\"revue\" is no scene")]
    [InlineData("scene: visit", "scene: visits", "plan-sentence", "leaves out the scene \"visit\"")]
    [InlineData("takes: [Ask her when another]", "takes: [Ask him]", "plan-takes", "begins with \"Ask him\"")]
    [InlineData("    talk: 2", "    table: 2", "plan-parts", "go together")]
    [InlineData("    outcome: 1", "    table: 1", "plan-parts", "a minute or more to outcome")]
    public void What_a_plan_cannot_keep_is_refused_at_its_line(string right, string wrong, string code, string words)
    {
        var problem = Check.Of(Files(Plans.Replace(right, wrong, StringComparison.Ordinal)), Sample.Known).First(one => one.Code == code);

        Assert.Equal("scenarios/sample/scenario.md", problem.File);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Line, Sample.LineOf(Files(Plans).ScenarioMd, "plans:"), Sample.LineOf(Files(Plans).ScenarioMd, "takes:"));
        Assert.Equal(Severity.Error, problem.Severity);
    }

    [Fact]
    public void A_place_that_a_room_with_the_plan_does_not_come_to_is_refused_at_its_line()
    {
        const string ToTheReview = "She names a day next month.\n    -> review";
        Assert.Contains(ToTheReview, Sample.Ink, StringComparison.Ordinal);
        var files = Sample.With(Sample.Ink.Replace(ToTheReview, "She names a day next month.\n    -> weeks", StringComparison.Ordinal)) with
        {
            ScenarioMd = Files(Plans).ScenarioMd,
        };

        var problem = Check.Of(files, Sample.Known).First(one => one.Code == "plan-unmet");

        Assert.Contains("comes to review on 0 of", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Sample.LineOf(files.ScenarioMd, "- scenes: [review]"), problem.Line);
    }

    [Fact]
    public void Past_a_scene_that_is_told_the_story_goes_by_what_its_author_says_was_done()
    {
        var scenario = Sample.Read(Files(Plans));
        var reader = Reader.Start(scenario, "police", 7);
        reader.Take(new TakenChoice(0));
        Assert.Equal("visit", reader.Position.Scene.Id);

        var passed = reader.Pass(scenario.Plans[0]);

        Assert.Equal(1, Assert.Single(passed).Option);
        Assert.Equal("review", reader.Position.Scene.Id);
    }

    [Fact]
    public void Where_nothing_is_said_to_be_done_the_scenes_own_way_past_is_taken()
    {
        var scenario = Sample.Read(Files(Plans.Replace("    takes: [Ask her when another]", "", StringComparison.Ordinal)));
        var reader = Reader.Start(scenario, "police", 7);
        reader.Take(new TakenChoice(0));
        var skip = reader.Position.Decision?.Skip?.Index;

        Assert.Equal(skip, Assert.Single(reader.Pass(scenario.Plans[0])).Option);
    }

    [Theory]
    [MemberData(nameof(AuthoredScenarioTests.Slugs), MemberType = typeof(AuthoredScenarioTests))]
    public void Every_story_says_how_it_is_played_in_60_90_and_120_minutes(string slug)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));

        Assert.Equal([60, 90, 120], scenario.Plans.Select(plan => plan.Minutes));
        Assert.All(scenario.Plans, plan => Assert.Equal(plan.Minutes, plan.AddsUpTo));
        Assert.All(scenario.Plans.Zip(scenario.Plans.Skip(1)), pair =>
            Assert.True(pair.First.Spine.Count < pair.Second.Spine.Count || pair.First.Spine.Count == pair.Second.Spine.Count)
        );
    }

    private static ScenarioFiles Files(string plans) =>
        Sample.With(Sample.Ink) with
        {
            ScenarioMd = Sample.Front.Replace("\nquestions:", $"\n{plans}\nquestions:", StringComparison.Ordinal),
        };

    private static IEnumerable<string> Codes(string plans) => Check.Of(Files(plans), Sample.Known).Select(problem => problem.Code);
}
