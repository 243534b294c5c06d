using AngleSharp.Dom;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Pages;

public sealed class DebriefPageTests
{
    [Fact]
    public async Task A_decision_left_out_is_told_without_blame()
    {
        var page = await Rendered.Page<DebriefPage>(SampleDebrief.Model);

        var left = page.QuerySelectorAll(".told > li")[4];
        Assert.Contains("Nothing is counted", left.TextContent);
        Assert.Empty(left.QuerySelectorAll(":scope > .told__did, :scope > p > .place"));
        Assert.DoesNotContain("skip", left.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_table_says_the_same_as_the_window()
    {
        var page = await Rendered.Page<DebriefPage>(SampleDebrief.Model);

        var drawn = page.QuerySelectorAll("svg.window circle.window__marker").Select(marker => marker.NextElementSibling!.TextContent);
        var told = page.QuerySelectorAll("#window tbody tr").Select(row => row.QuerySelector("th")!.TextContent.Split('.')[0]);
        Assert.Equal(drawn.Order(), told.Order());
        Assert.Equal(SampleDebrief.Debrief.Told.Where(one => one.Taken is not null).Select(one => $"{one.Taken!.Place.Area}"), page.QuerySelectorAll("#window td[data-label=Area]").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task The_list_and_the_table_hold_every_piece_of_the_drawing()
    {
        var page = await Rendered.Page<DebriefPage>(SampleDebrief.Model);

        var drawn = page.QuerySelectorAll("svg.lanes .lanes__number").Length;
        Assert.Equal(drawn, page.QuerySelectorAll("#knew tbody tr").Length);
        Assert.Equal(drawn, page.QuerySelectorAll("#knew .runs li").Length);
    }

    [Fact]
    public async Task What_a_learner_wrote_is_shown_as_they_wrote_it()
    {
        var page = await Rendered.Page<DebriefPage>(SampleDebrief.Model);

        Assert.Contains("Hello Pat. I'm sorry nobody rang you last time.", page.QuerySelector(".fairer")!.TextContent);
    }

    [Fact]
    public async Task An_unopened_piece_says_what_would_have_brought_it()
    {
        var page = await Rendered.Page<DebriefPage>(SampleDebrief.Model);

        Assert.Contains(page.QuerySelectorAll("#asked td"), cell => cell.TextContent.StartsWith("Unopened. Asking what had changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_on_the_page_is_a_score()
    {
        var text = (await Rendered.Page<DebriefPage>(SampleDebrief.Model)).QuerySelector("main")!.TextContent;

        Assert.All(new[] { "score", "correct", "wrong", "failed", "%", "points:" }, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Local_steps_stand_beside_the_ladder_or_whom_to_ask()
    {
        var known = Rendered.Frame with { Local = LocalValues.None with { Escalation = [new EscalationStage("Stage 1", "worker to worker", "by the next day")] } };

        Assert.Contains("ask your safeguarding lead", (await Rendered.Page<DebriefPage>(SampleDebrief.Model)).QuerySelector("#asked")!.TextContent);
        Assert.Contains("Stage 1, worker to worker: by the next day.", (await Rendered.Page<DebriefPage>(SampleDebrief.Model, known)).QuerySelector("#asked")!.TextContent);
    }

    [Fact]
    public async Task The_diary_opens_from_the_debrief() =>
        Assert.Equal($"/diary/new?from={Samples.Attempt}", (await Rendered.Page<DebriefPage>(SampleDebrief.Model)).QuerySelector("#keep .govuk-button")!.GetAttribute("href"));

    [Fact]
    public async Task A_story_left_out_from_end_to_end_is_debriefed_all_the_same()
    {
        var nothing = SampleDebrief.Model with { Debrief = SampleDebrief.Debrief with { Told = [SampleDebrief.Told(1, null)], Ledger = [], Shares = [], Escalations = [], ChildDays = [], EndingStory = [] } };

        var page = await Rendered.Page<DebriefPage>(nothing);

        Assert.Null(page.QuerySelector("svg.window"));
        Assert.Contains("That is fine", page.QuerySelector("#window")!.TextContent);
    }
}
