using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Playing.SoFar;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The buttons and pages by which an attempt is looked at again, gone back into, or played from another desk.</summary>
public sealed class SoFarPagesTests : BunitContext
{
    [Fact]
    public void Every_decision_told_in_the_debrief_goes_back_to_its_own_turn()
    {
        var told = SampleDebrief.Model.Debrief.Told.Select((decision, place) => decision with { Turn = place * 2 }).ToList();
        var model = SampleDebrief.Model with { Debrief = SampleDebrief.Model.Debrief with { Told = told } };

        var page = Render<WholeDebriefPage>(page => page.Show(model));

        Assert.Equal(
            told.Select(decision => $"{decision.Turn}"),
            page.FindAll(".told .go-back input[name=turn]").Select(field => field.GetAttribute("value"))
        );
        Assert.All(page.FindAll(".told .go-back"), form => Assert.Equal($"/play/{Samples.Attempt}/returns", form.GetAttribute("action")));
    }

    [Fact]
    public void Buttons_that_look_alike_are_told_apart_when_heard()
    {
        var page = Render<ScenesPage>(page => page.Show(Finished));

        var heard = page.FindAll(".go-back button").Select(button => button.TextContent).ToList();
        Assert.Equal(3, heard.Count);
        Assert.Equal(heard.Distinct(), heard);
        Assert.All(heard, text => Assert.StartsWith("Go back to this moment: ", text));
    }

    [Fact]
    public void A_scene_leads_to_the_scenes_so_far_once_there_is_one_to_look_back_on()
    {
        Assert.Equal(
            $"/play/{Samples.Attempt}/scenes",
            Render<ScenePage>(page => page.Show(Samples.Scene)).Find(".so-far a").GetAttribute("href")
        );
        var first = Samples.Scene with { Position = Samples.Position with { Turn = 0 } };
        Assert.Empty(Render<ScenePage>(page => page.Show(first)).FindAll(".so-far"));
    }

    [Fact]
    public void The_end_of_a_story_offers_every_other_role_and_not_the_same_one()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.SceneEnded));

        Assert.Equal(["teacher", "officer"], page.FindAll(".again input[name=role]").Select(field => field.GetAttribute("value")));
        Assert.Equal("Play it again as the class teacher", page.Find(".again button").TextContent);
    }

    [Fact]
    public void A_story_that_goes_on_offers_no_other_role() =>
        Assert.Empty(Render<ScenePage>(page => page.Show(Samples.Scene)).FindAll(".again"));

    [Fact]
    public void A_story_for_one_role_offers_no_other()
    {
        var alone = Samples.SceneEnded with { Scenario = Samples.Scenario with { Roles = [Samples.Role] } };

        Assert.Empty(Render<ScenePage>(page => page.Show(alone)).FindAll(".again"));
    }

    [Fact]
    public void A_browser_is_asked_to_forget_the_option_and_not_the_words()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        Assert.All(page.FindAll("form.decide input[type=radio]"), radio => Assert.Equal("off", radio.GetAttribute("autocomplete")));
        Assert.Null(page.Find("form.decide").GetAttribute("autocomplete"));
    }

    [Fact]
    public void A_scene_read_again_can_be_left_forwards_backwards_and_to_where_one_is()
    {
        var soFar = StorySoFar.Of(Sample.Play(Sample.Scenario, 1, 1, 1));
        var model = new SceneAgainModel(Samples.Attempt, Sample.Scenario, Sample.Scenario.Roles[1], soFar, soFar.SceneOf(1)!);

        var page = Render<SceneAgainPage>(page => page.Show(model));

        Assert.Equal($"/play/{Samples.Attempt}/scenes/0", page.Find("a[rel=prev]").GetAttribute("href"));
        Assert.Equal($"/play/{Samples.Attempt}/scenes/2", page.Find("a[rel=next]").GetAttribute("href"));
        Assert.Equal($"/play/{Samples.Attempt}", page.Find(".actions .govuk-button").GetAttribute("href"));
    }

    private static ScenesModel Finished =>
        new(Samples.Attempt, Sample.Scenario, Sample.Scenario.Roles[1], StorySoFar.Of(Sample.Play(Sample.Scenario, 0, 3, 1)));
}
