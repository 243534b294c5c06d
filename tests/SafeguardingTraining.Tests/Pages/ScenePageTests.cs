using AngleSharp.Dom;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class ScenePageTests
{
    [Fact]
    public async Task The_question_is_the_legend_of_its_options()
    {
        var page = await Rendered.Page<ScenePage>(Samples.Scene);

        Assert.Equal(Samples.Decision.Question, page.QuerySelector("legend")!.TextContent);
        Assert.Equal(["1", "0", "2"], page.QuerySelectorAll("fieldset input[type=radio]").Select(radio => radio.GetAttribute("value")));
    }

    [Fact]
    public async Task Pressing_enter_continues_and_never_leaves_a_part_out()
    {
        var page = await Rendered.Page<ScenePage>(Samples.Scene);

        Assert.Equal("Continue", page.QuerySelector("form button[type=submit]")!.TextContent);
        Assert.Equal("Leave this part out", page.QuerySelector("form button[name=skip]")!.TextContent);
    }

    [Fact]
    public async Task A_choice_to_write_asks_for_no_identifying_facts()
    {
        var page = await Rendered.Page<ScenePage>(Samples.Scene);

        var field = page.QuerySelector("textarea[name=written-0]")!;
        Assert.Contains("no identifying facts", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("Your first two sentences to Pat", page.QuerySelector("label[for=written-0]")!.TextContent);
    }

    [Fact]
    public async Task Words_already_written_are_kept_when_the_form_comes_back()
    {
        var page = await Rendered.Page<ScenePage>(Samples.SceneRefused);

        Assert.Equal("Hello Pat, thank you for ringing.", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("#choice-1", page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Who_speaks_stands_before_what_is_said()
    {
        var page = await Rendered.Page<ScenePage>(Samples.Scene);

        var said = page.QuerySelectorAll(".says").First(passage => passage.TextContent.Contains("naughty"));
        Assert.Equal("Lena: ", said.QuerySelector(".says__who")!.TextContent);
    }

    [Fact]
    public async Task The_childs_passage_has_a_place_of_its_own()
    {
        var page = await Rendered.Page<ScenePage>(Samples.Scene);

        var child = Assert.Single(page.QuerySelectorAll(".child"));
        Assert.Equal("Ada’s morning", child.QuerySelector(".child__label")!.TextContent);
    }

    [Fact]
    public async Task A_plain_way_of_going_on_is_one_button()
    {
        var page = await Rendered.Page<ScenePage>(Samples.ScenePlain);

        Assert.Empty(page.QuerySelectorAll("fieldset"));
        Assert.Equal("Go up to the classroom.", Assert.Single(page.QuerySelectorAll("form button")).TextContent);
        Assert.Equal("0", page.QuerySelector("input[name=choice]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_form_says_which_decision_it_is_for() =>
        Assert.Equal("1", (await Rendered.Page<ScenePage>(Samples.Scene)).QuerySelector("input[name=turn]")!.GetAttribute("value"));

    [Fact]
    public async Task A_finished_story_leads_to_the_debrief_and_asks_nothing_more()
    {
        var page = await Rendered.Page<ScenePage>(Samples.SceneEnded);

        Assert.Empty(page.QuerySelectorAll("form"));
        Assert.Equal("The door, most mornings", page.QuerySelector("#ending")!.TextContent);
        Assert.EndsWith("/debrief", page.QuerySelector(".decide .govuk-button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task How_well_a_story_ended_is_never_said()
    {
        var text = (await Rendered.Page<ScenePage>(Samples.SceneEnded)).Body!.TextContent;

        Assert.DoesNotContain(nameof(EndingKind.Middle), text);
    }

    [Fact]
    public async Task Leaving_for_now_knows_the_way_back()
    {
        var link = (await Rendered.Page<ScenePage>(Samples.Scene)).QuerySelector(".leave")!;

        Assert.Equal($"/support?from=%2Fplay%2F{Samples.Attempt}", link.GetAttribute("href"));
    }

    [Fact]
    public async Task A_story_that_cannot_go_on_says_so_and_offers_the_debrief()
    {
        var stuck = Samples.Scene with { Position = Samples.Position with { Decision = null, Trouble = "The story changed at turn 3." } };

        var page = await Rendered.Page<ScenePage>(stuck);

        Assert.Contains("The story changed at turn 3.", page.QuerySelector(".decide")!.TextContent);
        Assert.EndsWith("/debrief", page.QuerySelector(".decide .govuk-button")!.GetAttribute("href"));
    }
}
