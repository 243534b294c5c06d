using Bunit;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What came of a decision is a step of its own: told and talked about before the next scene is on anybody's page.</summary>
public sealed class OutcomeTests
{
    private readonly DomainWorkshop morning = new();

    public OutcomeTests()
    {
        morning.Sit("school");
        morning.Next();
    }

    [Fact]
    public void The_screen_and_the_phones_tell_what_came_of_it_and_nothing_of_the_next_scene()
    {
        morning.Decide();
        var (outcome, scene) = (morning.Story.CameOfIt, morning.Story.Position.Story);
        Assert.NotEmpty(outcome);

        Assert.All(Shown(), html =>
        {
            Assert.Contains("We agreed.", html, StringComparison.Ordinal);
            Assert.Contains(Words(outcome[0]), html, StringComparison.Ordinal);
            Assert.All(scene, passage => Assert.DoesNotContain(Words(passage), html, StringComparison.Ordinal));
        });

        morning.Next();
        Assert.All(Shown(), html =>
        {
            Assert.DoesNotContain(Words(outcome[0]), html, StringComparison.Ordinal);
            Assert.Contains(Words(scene[0]), html, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_the_next_scene_tells_is_on_no_table_before_it_is_read()
    {
        foreach (var option in morning.Story.Options)
        {
            var room = new DomainWorkshop();
            room.Sit("school");
            room.Next().Decide(option.Option.Index);
            var known = CommonView.Of(At(room)).Known.Select(one => one.Piece).ToList();

            Assert.Empty(known.Intersect(room.Story.PiecesToRead));
            room.Next();
            Assert.Empty(room.Story.PiecesToRead.Except(CommonView.Of(At(room)).Known.Select(one => one.Piece)));
        }
    }

    [Fact]
    public void A_part_that_was_left_out_has_nothing_to_talk_about_and_its_words_are_read_with_the_scene()
    {
        morning.Do(morning.Now.SkipBeat(morning.Story, morning.Now.Step));

        Assert.Equal(Stage.Read, morning.Now.Stage);
        Assert.Equal(morning.Story.Position.Outcome, morning.Story.OutcomeToRead);
        Assert.Contains(
            "Nothing was decided",
            DomainWorkshop.Why(morning.Now.GoTo(morning.Story, morning.Now.Step, Stage.Outcome)),
            StringComparison.Ordinal
        );
        Assert.Equal(0, morning.Do(morning.Now.Back(morning.Story, morning.Now.Step)).Now.Turn);
    }

    [Fact]
    public void Where_nothing_stands_in_between_the_authors_own_words_of_the_act_are_told()
    {
        morning.Decide();
        var shown = OutcomeShown.Of(
            morning.Now,
            new WorkshopStory(morning.Story.Playthrough, morning.Story.Position with { Outcome = [] }) { FollowsDecision = true }
        );

        Assert.Empty(shown.Passages);
        Assert.Equal(morning.Story.Told[^1].Taken?.Did, shown.Did);
        Assert.NotEmpty(shown.Because);
    }

    [Fact]
    public void A_wall_opened_over_it_leads_back_to_it_and_keeps_the_scene_unread()
    {
        morning.Decide().GoTo(Stage.Wall);
        Assert.True(morning.Now.AwaitsScene);
        Assert.Equal(morning.Story.Before.SceneLine, CommonView.Of(At(morning)).SceneLine);

        Assert.Equal(Stage.Outcome, morning.Next().Now.Stage);
    }

    [Fact]
    public void A_visit_brings_what_it_brings_before_the_clock_asks_again()
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files("every-call-on-its-own-page"));
        var reader = Reader.Start(scenario, scenario.Roles[0].Id, 3);
        while (reader.Position.Hub is null)
        {
            reader.Take(new TakenChoice(reader.Position.Decision!.Options[0].Index));
        }
        var visit = reader.Position.Decision!.Options.First(option => option.Takes is not null);
        var before = reader.Position.Scene;
        reader.Take(new TakenChoice(visit.Index));
        Assert.Equal(before, reader.Position.Scene);
        var story = new WorkshopStory(new Playthrough(scenario, scenario.Roles[0].Id, 3, []), reader.Position) { FollowsDecision = true };

        Assert.NotEmpty(story.CameOfIt);
        Assert.DoesNotContain(story.CameOfIt, passage => story.ToRead.Contains(passage));
        Assert.All(story.ToRead, passage => Assert.True(passage.Asks));
    }

    private string[] Shown()
    {
        var common = CommonView.Of(At(morning));
        return
        [
            Part<ScreenMain>(ScreenMainModel.Of(common)),
            Part<SeatNow>(SeatNowModel.Of(common)) + Part<SeatResults>(SeatResultsModel.Of(common)),
        ];
    }

    private static string Part<T>(object model)
        where T : IComponent
    {
        using var context = new BunitContext();
        return context.Render<T>(part => part.TryAdd("Model", model)).Markup;
    }

    private static string Words(Passage passage) => passage.Text[..Math.Min(12, passage.Text.Length)].TrimEnd();

    private static WorkshopMoment At(DomainWorkshop room) => new(room.Now, room.Story);
}
