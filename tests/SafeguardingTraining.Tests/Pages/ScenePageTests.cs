using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class ScenePageTests : BunitContext
{
    [Fact]
    public void The_question_is_the_legend_of_its_options()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        Assert.Equal(Samples.Decision.Question, page.Find("legend").TextContent);
        Assert.Equal(["1", "0", "2"], page.FindAll("fieldset input[type=radio]").Select(radio => radio.GetAttribute("value")));
    }

    [Fact]
    public void Pressing_enter_continues_and_never_leaves_a_part_out()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        Assert.Equal("Continue", page.Find("form button[type=submit]").TextContent);
        Assert.Equal("Leave this part out", page.Find("form button[name=skip]").TextContent);
    }

    [Fact]
    public void A_choice_to_write_asks_for_no_identifying_facts()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        var field = page.Find("textarea[name=written-0]");
        Assert.Contains("no identifying facts", page.Find($"#{field.GetAttribute("aria-describedby")}").TextContent);
        Assert.Equal("Your first two sentences to Pat", page.Find("label[for=written-0]").TextContent);
    }

    [Fact]
    public void Words_already_written_are_kept_when_the_form_comes_back()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.SceneRefused));

        Assert.Equal("Hello Pat, thank you for ringing.", page.Find("textarea").TextContent);
        Assert.Equal("#choice-1", page.Find(".govuk-error-summary a").GetAttribute("href"));
    }

    [Fact]
    public void Who_speaks_stands_before_what_is_said()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        var said = page.FindAll(".says").First(passage => passage.TextContent.Contains("naughty"));
        Assert.EndsWith(" Lena: ", said.QuerySelector(".says__who")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_childs_passage_has_a_place_of_its_own()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.Scene));

        var child = Assert.Single(page.FindAll(".child"));
        Assert.Equal("Ada’s morning", child.QuerySelector(".child__label")!.TextContent);
    }

    [Fact]
    public void A_plain_way_of_going_on_is_one_button()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.ScenePlain));

        Assert.Empty(page.FindAll("fieldset"));
        Assert.Equal("Go up to the classroom.", Assert.Single(page.FindAll("form button")).TextContent);
        Assert.Equal("0", page.Find("input[name=choice]").GetAttribute("value"));
    }

    [Fact]
    public void The_form_says_which_decision_it_is_for() =>
        Assert.Equal("1", Render<ScenePage>(page => page.Show(Samples.Scene)).Find("input[name=turn]").GetAttribute("value"));

    [Fact]
    public void A_finished_story_leads_to_the_debrief_and_asks_nothing_more()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.SceneEnded));

        Assert.Empty(page.FindAll("form.decide"));
        Assert.Equal("The door, most mornings", page.Find("#ending").TextContent);
        Assert.EndsWith("/debrief", page.Find(".decide .govuk-button").GetAttribute("href"));
    }

    [Fact]
    public void The_last_page_says_in_its_heading_and_title_that_it_is_the_ending()
    {
        var page = Render<ScenePage>(page => page.Show(Samples.SceneEnded));

        Assert.Equal("The ending", Assert.Single(page.FindAll("h1")).TextContent);
        Assert.StartsWith($"The ending, {Samples.Scenario.Title}", page.Find("title").TextContent);
    }

    [Fact]
    public void From_the_second_day_the_family_is_said_to_be_drawn_as_on_the_first()
    {
        var first = Samples.Scene with { Position = Samples.Scene.Position with { Knows = Samples.Scene.Position.Knows with { Day = 1 } } };
        var later = Samples.Scene with { Position = Samples.Scene.Position with { Knows = Samples.Scene.Position.Knows with { Day = 2 } } };

        Assert.DoesNotContain("Drawn as on day 1", Render<ScenePage>(page => page.Show(first)).Find(".know").TextContent);
        var know = Render<ScenePage>(page => page.Show(later)).Find(".know").TextContent;
        Assert.Contains($"Drawn as on day 1, {Samples.Scenario.Starts.Weekday()}. This is day 2", know);
    }

    [Fact]
    public void How_well_a_story_ended_is_never_said()
    {
        var text = Render<ScenePage>(page => page.Show(Samples.SceneEnded)).Find("body").TextContent;

        Assert.DoesNotContain(nameof(EndingKind.Middle), text);
    }

    [Fact]
    public void Leaving_for_now_knows_the_way_back()
    {
        var link = Render<ScenePage>(page => page.Show(Samples.Scene)).Find(".leave");

        Assert.Equal($"/support?from=%2Fplay%2F{Samples.Attempt}", link.GetAttribute("href"));
    }

    [Fact]
    public void A_story_that_cannot_go_on_says_so_and_offers_the_debrief()
    {
        var stuck = Samples.Scene with { Position = Samples.Position with { Decision = null, Trouble = "The story changed at turn 3." } };

        var page = Render<ScenePage>(page => page.Show(stuck));

        Assert.Contains("The story changed at turn 3.", page.Find(".decide").TextContent);
        Assert.EndsWith("/debrief", page.Find(".decide .govuk-button").GetAttribute("href"));
    }
}
