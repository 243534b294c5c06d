using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Tests.Pages;

public sealed class DebriefPageTests : BunitContext
{
    [Fact]
    public void A_decision_left_out_is_told_without_blame()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        var left = page.FindAll(".told > li")[4];
        Assert.Contains("Nothing is counted", left.TextContent);
        Assert.Empty(left.QuerySelectorAll(":scope > .told__did, :scope > p > .place"));
        Assert.DoesNotContain("skip", left.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_table_says_the_same_as_the_window()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        var drawn = page.FindAll("svg.window circle.window__marker").Select(marker => marker.NextElementSibling!.TextContent);
        var told = page.FindAll("#window tbody tr").Select(row => row.QuerySelector("th")!.TextContent.Split('.')[0]);
        Assert.Equal(drawn.Order(), told.Order());
        var areas = SampleDebrief.Debrief.Told.Where(one => one.Taken is not null).Select(one => $"{one.Taken!.Place?.Area}");
        Assert.Equal(areas, page.FindAll("#window td[data-label=Area]").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_list_and_the_table_hold_every_piece_of_the_drawing()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        var drawn = page.FindAll("svg.lanes .lanes__number").Count;
        Assert.Equal(drawn, page.FindAll("#knew tbody tr").Count);
        Assert.Equal(drawn, page.FindAll("#knew .runs li").Count);
    }

    [Fact]
    public void What_a_learner_wrote_is_shown_as_they_wrote_it()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        Assert.Contains("Hello Pat. I'm sorry nobody rang you last time.", page.Find(".fairer").TextContent);
    }

    [Fact]
    public void An_unopened_piece_says_what_would_have_brought_it()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        Assert.Contains(page.FindAll("#asked td"), cell =>
            cell.TextContent.StartsWith("Unopened. Asking what had changed", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_on_the_page_is_a_score()
    {
        var text = Render<DebriefPage>(page => page.Show(SampleDebrief.Model)).Find("main").TextContent;

        Assert.All(new[] { "score", "correct", "wrong", "failed", "%", "points:" }, word =>
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void Local_steps_stand_beside_the_ladder_or_whom_to_ask()
    {
        var known = Rendered.Frame with
        {
            Local = LocalValues.None with { Escalation = [new EscalationStage("Stage 1", "worker to worker", "by the next day")] },
        };

        var asked = Render<DebriefPage>(page => page.Show(SampleDebrief.Model)).Find("#asked");
        var told = Render<DebriefPage>(page => page.Show(SampleDebrief.Model, known)).Find("#asked");

        Assert.Contains("ask your safeguarding lead", asked.TextContent);
        Assert.Contains("Stage 1, worker to worker: by the next day.", told.TextContent);
    }

    [Fact]
    public void The_diary_opens_from_the_debrief()
    {
        var page = Render<DebriefPage>(page => page.Show(SampleDebrief.Model));

        Assert.Equal($"/diary/new?from={Samples.Attempt}", page.Find("#keep .govuk-button").GetAttribute("href"));
    }

    [Fact]
    public void A_story_left_out_from_end_to_end_is_debriefed_all_the_same()
    {
        var nothing = SampleDebrief.Model with
        {
            Debrief = SampleDebrief.Debrief with
            {
                Told = [SampleDebrief.Told(1, null)],
                Ledger = [],
                Shares = [],
                Escalations = [],
                ChildDays = [],
                EndingStory = [],
            },
        };

        var page = Render<DebriefPage>(page => page.Show(nothing));

        Assert.Empty(page.FindAll("svg.window"));
        Assert.Contains("That is fine", page.Find("#window").TextContent);
    }
}
