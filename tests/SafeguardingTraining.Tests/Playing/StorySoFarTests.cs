using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Playing;

public sealed class StorySoFarTests
{
    private const int Skip = 3;

    private static readonly Scenario TwoDecisionsInOneScene = Sample.Telling(
        """
        VAR role = ""
        It is early. # scene: desk The desk # day: 1 # decide: Whom do you ring?
        * [Ring the school.]
          # did: You rang the school. # challenge: 1 # support: 1
          They will look.
        * [Ring nobody.]
          # did: You rang nobody. # challenge: -1 # support: -1
          It stays quiet.
        - Ten o'clock. # decide: And then?
        * [Write it down.]
          It is written.
        * [Go out.]
          You go.
        - * [Go on.]
        - It is late. # scene: door The door
        -> END
        """
    );

    [Fact]
    public void Before_the_first_decision_there_is_the_scene_one_is_in()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario));

        var scene = Assert.Single(soFar.Scenes);
        Assert.Equal(("The first call", "Day 1, Monday 23 November, 8 am"), (scene.Scene.Title, scene.When));
        Assert.Empty(scene.Decisions);
        Assert.True(soFar.IsHere(scene));
    }

    [Fact]
    public void Each_scene_has_what_was_decided_in_it_in_the_words_of_the_story()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, Skip));

        Assert.Equal(["The first call", "The front door", "A week later"], soFar.Scenes.Select(scene => scene.Scene.Title));
        Assert.Equal(["You wrote it up.", null], soFar.Scenes.SelectMany(scene => scene.Decisions).Select(taken => taken.Did));
        Assert.Equal([0, 1], soFar.Scenes.SelectMany(scene => scene.Decisions).Select(taken => taken.Turn));
    }

    [Fact]
    public void A_decision_without_words_of_its_own_is_told_by_its_option()
    {
        var soFar = StorySoFar.Of(Sample.Play(TwoDecisionsInOneScene, 0, 1));

        Assert.Equal(["You rang the school.", "Go out."], Assert.Single(soFar.Scenes).Decisions.Select(taken => taken.Did));
    }

    [Fact]
    public void Several_decisions_of_one_scene_stay_together_with_what_was_told_between_them()
    {
        var soFar = StorySoFar.Of(Sample.Play(TwoDecisionsInOneScene, 0, 1, 0));

        Assert.Equal(["The desk", "The door"], soFar.Scenes.Select(scene => scene.Scene.Title));
        var told = soFar.Scenes[0].Parts.SelectMany(part => part.Outcome.Concat(part.Story)).Select(passage => passage.Text);
        Assert.Equal(["It is early.", "They will look.", "Ten o’clock.", "You go."], told);
        Assert.Null(soFar.DecisionAt(2));
    }

    [Fact]
    public void What_came_of_a_choice_belongs_to_the_scene_it_was_made_in()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1));

        Assert.Equal("You write it all down.", soFar.Scenes[0].Parts[^1].Outcome.Single().Text);
        Assert.DoesNotContain(soFar.Scenes[1].Parts, part => part.Outcome.Count > 0);
    }

    [Fact]
    public void Nothing_that_is_still_to_come_is_named()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1));

        Assert.Equal(["The first call", "The front door"], soFar.Scenes.Select(scene => scene.Scene.Title));
        Assert.Null(soFar.SceneOf(2));
        Assert.Null(soFar.DecisionAt(1));
    }

    [Fact]
    public void Only_a_scene_that_is_over_is_read_again()
    {
        var unfinished = StorySoFar.Of(Sample.Play(Sample.Scenario, 1));
        var finished = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, 1, 1));

        Assert.Equal("The first call", unfinished.SceneOf(0)?.Scene.Title);
        Assert.Null(unfinished.SceneOf(1));
        Assert.Null(unfinished.SceneOf(-1));
        Assert.Equal("A week later", finished.SceneOf(2)?.Scene.Title);
        Assert.Equal("A week later", finished.SceneOf(3)?.Scene.Title);
        Assert.Null(finished.SceneOf(4));
    }

    [Fact]
    public void Scenes_that_are_over_follow_one_another()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, 1));

        Assert.Null(soFar.Before(soFar.Scenes[0]));
        Assert.Equal("The front door", soFar.After(soFar.Scenes[0])?.Scene.Title);
        Assert.Null(soFar.After(soFar.Scenes[1]));
    }

    [Fact]
    public void The_end_of_a_story_has_its_title_and_what_was_told_there()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, 1, 1));

        Assert.True(soFar.HasEnded);
        var end = soFar.Scenes[^1].Parts[^1];
        Assert.Equal("They thank you.", end.Outcome.Single().Text);
        Assert.NotNull(end.Ending);
        Assert.NotEmpty(end.Story);
    }

    [Fact]
    public void Choices_that_no_longer_fit_are_left_out()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, 99, 1));

        Assert.Equal(["You wrote it up."], soFar.Scenes.SelectMany(scene => scene.Decisions).Select(taken => taken.Did));
    }

    [Fact]
    public void The_debrief_and_the_scenes_agree_on_where_each_decision_was_taken()
    {
        var played = Sample.Play(Sample.Scenario, 0, Skip, 2);

        Assert.Equal(
            Debrief.Of(played).Told.Select(told => (told.Turn, told.Taken?.Did)),
            StorySoFar.Of(played).Scenes.SelectMany(scene => scene.Decisions).Select(taken => (taken.Turn, taken.Did))
        );
    }

    [Fact]
    public void Going_back_keeps_what_came_before_the_moment_and_begins_an_attempt_of_its_own()
    {
        var now = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
        var first = Attempt.Begin(Guid.NewGuid(), Sample.Scenario, Sample.Scenario.Roles[1], now.AddDays(-2)) with
        {
            Taken = [new TakenChoice(1), new TakenChoice(0, "We are worried.", new WordsNoticed(0, 0)), new TakenChoice(2)],
        };

        var second = first.BackAt(2, now);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal((first.Id, 2, now), (second.Origin, second.OriginTurn, second.BegunAt));
        Assert.Equal(first.Taken.Take(2), second.Taken);
        Assert.Equal(
            (first.Owner, first.Slug, first.Version, first.Role, first.Seed),
            (second.Owner, second.Slug, second.Version, second.Role, second.Seed)
        );
        Assert.Equal(3, first.Taken.Count);
    }
}
