using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class DebriefPageTests : BunitContext
{
    [Fact]
    public void A_decision_left_out_is_told_without_blame()
    {
        var page = Whole();

        var left = page.FindAll(".told > li")[4];
        Assert.Contains("Nothing is counted", left.TextContent);
        Assert.Empty(left.QuerySelectorAll(":scope > .told__did, :scope > p > .place"));
        Assert.DoesNotContain("skip", left.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_table_says_the_same_as_the_window()
    {
        var page = Chapter(DebriefChapterKind.Window);

        var drawn = page.FindAll("svg.window circle.window__marker").Select(marker => marker.NextElementSibling!.TextContent);
        var told = page.FindAll("tbody tr").Select(row => row.QuerySelector("th")!.TextContent.Split('.')[0]);
        Assert.Equal(drawn.Order(), told.Order());
        var areas = SampleDebrief.Debrief.Told.Where(one => one.Taken is not null).Select(one => $"{one.Taken!.Place?.Area}");
        Assert.Equal(areas, page.FindAll("td[data-label=Area]").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_window_shows_a_range_of_places_that_can_be_right_and_says_so()
    {
        var page = Chapter(DebriefChapterKind.Window);

        Assert.Single(page.FindAll("svg.window path.window__range"));
        Assert.Contains("No one point is right.", page.Find("main").TextContent);
        Assert.Contains("places that can be right", page.Find("svg.window title").TextContent);
    }

    [Fact]
    public void In_a_story_of_strands_the_range_names_where_ways_that_led_on_stood()
    {
        var page = Render<WindowSection>(section =>
            section.Add(one => one.Told, SampleDebrief.Debrief.Told).Add(one => one.Shared, [WindowArea.With, WindowArea.To])
        );

        Assert.Contains(
            "a reason. In this story, ways that opened something for somebody stood in With and To.",
            page.FindAll("p.text")[1].TextContent
        );
    }

    [Fact]
    public void The_list_holds_every_piece_of_the_drawing_once()
    {
        var page = Chapter(DebriefChapterKind.Knew);

        Assert.Equal(page.FindAll("svg.lanes .lanes__number").Count, page.FindAll(".runs li").Count);
        Assert.Empty(page.FindAll("main table"));
    }

    [Fact]
    public void A_piece_is_told_where_it_was_and_what_would_have_brought_it_nowhere_else()
    {
        var page = Whole();

        var brings = Samples.Pieces[0].Brings;
        Assert.Contains(brings, page.Find("#asked").TextContent);
        Assert.DoesNotContain(brings, page.Find("#knew").TextContent);
        Assert.DoesNotContain(Samples.Pieces[1].Title, page.Find("#asked").TextContent);
    }

    [Fact]
    public void What_a_learner_wrote_is_shown_as_they_wrote_it()
    {
        var page = Chapter(DebriefChapterKind.Words);

        Assert.Contains("Hello Pat. I'm sorry nobody rang you last time.", page.Find(".fairer").TextContent);
    }

    [Fact]
    public void An_unopened_piece_says_what_would_have_brought_it()
    {
        var page = Chapter(DebriefChapterKind.Asked);

        Assert.Contains("Asking what had changed", page.Find(".steps-taken").TextContent);
    }

    [Fact]
    public void Nothing_on_the_pages_is_a_score()
    {
        var text = Whole().Find("main").TextContent + First(SampleDebrief.OfStrands).Find("main").TextContent;

        Assert.All(new[] { "score", "correct", "wrong", "failed", "%", "points:" }, word =>
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)
        );
    }

    [Fact]
    public void Local_steps_stand_beside_the_ladder_or_once_whom_to_ask()
    {
        var known = Rendered.Frame with
        {
            Local = LocalValues.None with { Escalation = [new EscalationStage("Stage 1", "worker to worker", "by the next day")] },
        };
        var chapter = SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Asked);

        var asked = Render<DebriefChapterPage>(page => page.Show(SampleDebrief.Chapter(SampleDebrief.Model, DebriefChapterKind.Review)));
        var told = Render<DebriefChapterPage>(page => page.Show(chapter, known));

        Assert.Single(asked.FindAll(".locally__ask"));
        Assert.Contains("our steps when we disagree", asked.Find(".locally__ask").TextContent);
        Assert.Contains("Stage 1, worker to worker: by the next day.", told.Find("figcaption").TextContent);
        Assert.Empty(told.FindAll(".locally"));
    }

    [Fact]
    public void What_nobody_has_filled_in_is_said_once_on_the_whole_debrief() =>
        Assert.Single(Whole().FindAll("main").SelectMany(main => main.QuerySelectorAll("*")), one =>
            one.Children.Length == 0 && one.TextContent.Contains("safeguarding lead", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public void The_first_page_has_the_child_three_moments_with_a_way_back_and_one_thing_to_do()
    {
        var page = First(SampleDebrief.OfStrands);

        Assert.Contains("He stands at the window.", page.Find(".child").TextContent);
        Assert.Equal(3, page.FindAll(".moments > li").Count);
        Assert.All(page.FindAll(".moments > li"), moment => Assert.NotNull(moment.QuerySelector(".go-back input[name=turn]")));
        Assert.Contains("Nothing afterwards could undo that.", page.FindAll(".moments > li")[1].TextContent);
        Assert.Contains("In the end: He stands at the window and looks in.", page.FindAll(".moments > li")[1].TextContent);
        Assert.All(page.FindAll(".moments__when"), when => Assert.Matches(@"^\w+day \d+ \w+", when.TextContent));
        Assert.StartsWith(
            "A way not taken: Go and see the school. ",
            string.Join(' ', page.Find(".moments__way").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Empty(page.FindAll(".moments details"));
        Assert.Equal("Ring back the person who worried.", page.Find("#tomorrow textarea").TextContent.Trim());
        Assert.Equal("2026-12-01", page.Find("#tomorrow input[type=date]").GetAttribute("value"));
    }

    [Fact]
    public void Knots_of_the_strands_bear_the_numbers_of_the_moments_and_say_so_in_words()
    {
        var page = First(SampleDebrief.OfStrands);

        var child = page.FindAll(".threads > li")[0];
        Assert.Equal(["2"], child.QuerySelectorAll("svg text").Select(knot => knot.TextContent));
        Assert.Equal("Moment 2 set it.", child.QuerySelector("svg")?.GetAttribute("aria-label"));
        Assert.Equal("Moment 3 mended it, late. Decision 1 bears on it too.", page.FindAll(".threads svg")[1].GetAttribute("aria-label"));
        Assert.Equal(2, page.FindAll(".strand__before").Count);
    }

    [Fact]
    public void Each_strand_says_where_it_ended_and_which_moment_set_it_and_what_that_means_stands_with_the_moment()
    {
        var said = Strands(First(SampleDebrief.OfStrands));

        Assert.StartsWith("He stands there. Moment 2 set it.", said[0]);
        Assert.DoesNotContain("Nobody did this", said[0]);
        Assert.StartsWith("Ann would. Moment 3 mended it, late.", said[1]);
    }

    private static List<string> Strands<T>(IRenderedComponent<T> page)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        [
            .. page.FindAll(".threads > li p")
                .Select(one => string.Join(' ', one.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];

    [Fact]
    public void What_nobody_did_is_told_once_and_never_as_a_visit()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));

        Assert.Equal("Nobody did this: Go and see the school.", StrandSentence.Of(debrief, [])[0].NotMade);
        Assert.Equal("", StrandSentence.Of(debrief, TurningPoint.Of(debrief))[0].NotMade);
        Assert.Equal("He stands there. He stands at the window and looks in.", StrandSentence.Of(debrief, [])[0].Ended);
    }

    [Fact]
    public void The_day_is_on_the_button() =>
        Assert.Equal(
            "Put it in my diary for Tuesday 1 December",
            First(SampleDebrief.OfStrands).Find("#tomorrow .govuk-button").TextContent
        );

    [Fact]
    public void An_act_that_is_none_of_the_moments_is_told_with_the_strand_it_set()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Ring Ann", "Go in", "Tell him", "Tell her"));

        Assert.Equal("It was set when you told him who rang.", StrandSentence.Of(debrief, [])[0].Set);
    }

    [Fact]
    public void A_strand_that_nothing_turned_says_so()
    {
        var debrief = Debrief.Of(GraphSample.Played("social-worker", "Go in", "Say what", "Tell her"));

        Assert.Equal("Nothing you did turned it.", StrandSentence.Of(debrief, TurningPoint.Of(debrief))[0].Set);
    }

    [Fact]
    public void What_is_folded_on_the_first_page_stands_open_on_paper()
    {
        Assert.NotEmpty(First(SampleDebrief.Model).FindAll(".fold"));
        Assert.Empty(Render<DebriefPaperPage>(page => page.Show(SampleDebrief.Model)).FindAll(".moments details, .look__child details"));
    }

    [Fact]
    public void What_was_in_ones_own_service_and_never_opened_did_not_stay_elsewhere()
    {
        var own = Samples.Pieces[0].Agency;
        var page = Render<KnewSection>(section =>
            section
                .Add(one => one.Knew, WhoKnewWhat.Of(SampleDebrief.Debrief.Ledger, Samples.Scenario.Starts))
                .Add(one => one.Shown, Samples.Pieces.Select(piece => piece.Id).ToHashSet())
                .Add(one => one.Child, "Ada")
                .Add(one => one.Own, own)
        );

        var stayed = page.FindAll(".runs__stayed").Select(line => line.TextContent).ToList();
        Assert.Equal(2, stayed.Count);
        Assert.Contains(
            "It was in your own service, and you did not open it.",
            Assert.Single(stayed, line => line.Contains(Samples.Pieces[0].Title))
        );
        Assert.Contains("It stayed there.", Assert.Single(stayed, line => line.Contains(Samples.Pieces[7].Title)));
    }

    [Fact]
    public void What_reached_somebody_and_what_did_not_differ_in_shape_and_a_key_says_so()
    {
        var page = Chapter(DebriefChapterKind.Knew);

        Assert.Equal(page.FindAll(".runs__stayed").Count, page.FindAll("svg.lanes rect.lanes__stayed").Count);
        Assert.Equal(page.FindAll(".runs__heard").Count, page.FindAll("svg.lanes circle.lanes__held").Count);
        Assert.Equal("Reached you Never reached you", page.Find(".runs-key").TextContent);
    }

    [Fact]
    public void Buttons_that_go_back_are_told_apart_when_heard()
    {
        foreach (var model in new[] { SampleDebrief.Model, SampleDebrief.OfStrands })
        {
            var heard = First(model).FindAll(".go-back button").Select(button => button.TextContent).ToList();
            Assert.Equal(heard.Distinct(), heard);
        }
    }

    [Fact]
    public void A_story_on_a_rail_has_the_same_page_from_what_it_has()
    {
        var page = First(SampleDebrief.Model);

        Assert.Equal("Where it ended for Ada", page.Find(".child__label").TextContent);
        Assert.Equal(3, page.FindAll(".moments > li").Count);
        Assert.Empty(page.FindAll(".threads"));
        Assert.Equal("I’m sorry nobody rang you last time.", page.Find(".yours__words").TextContent);
    }

    [Fact]
    public void A_sentence_and_a_strongest_act_are_left_out_where_there_are_none()
    {
        var page = First(SampleDebrief.LeftOut);

        Assert.Empty(page.FindAll(".yours, .moments"));
        Assert.Contains("always yours to do", page.Find("main").TextContent);
    }

    [Fact]
    public void The_diary_opens_from_the_debrief_and_from_its_questions()
    {
        Assert.Equal($"/diary/new?from={Samples.Attempt}", First(SampleDebrief.Model).Find(".do__day a").GetAttribute("href"));
        Assert.Equal(
            $"/diary/new?from={Samples.Attempt}",
            Chapter(DebriefChapterKind.Questions).Find("main .govuk-button").GetAttribute("href")
        );
    }

    [Fact]
    public void Questions_that_change_practice_are_the_first_chapter() =>
        Assert.EndsWith("/questions", First(SampleDebrief.Model).Find(".chapters a").GetAttribute("href"));

    [Fact]
    public void What_comes_next_is_another_role_another_story_and_a_briefing()
    {
        var next = First(SampleDebrief.Model).Find(".onward");

        Assert.Equal("teacher", next.QuerySelector("input[name=role]")?.GetAttribute("value"));
        Assert.Equal(["/scenarios/the-spare-key", "/briefings/less"], next.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Ways_not_taken_are_open()
    {
        var page = Chapter(DebriefChapterKind.Decisions);

        Assert.NotEmpty(page.FindAll(".told .ways > li"));
        Assert.Empty(page.FindAll(".told details .ways"));
    }

    [Fact]
    public void A_story_left_out_from_end_to_end_is_debriefed_all_the_same()
    {
        var page = Render<WholeDebriefPage>(page => page.Show(SampleDebrief.LeftOut));

        Assert.Empty(page.FindAll("svg.window"));
        Assert.Contains("That is fine", page.Find("#window").TextContent);
    }

    private IRenderedComponent<DebriefPage> First(DebriefModel model) => Render<DebriefPage>(page => page.Show(model));

    private IRenderedComponent<WholeDebriefPage> Whole() => Render<WholeDebriefPage>(page => page.Show(SampleDebrief.Model));

    private IRenderedComponent<DebriefChapterPage> Chapter(DebriefChapterKind kind) =>
        Render<DebriefChapterPage>(page => page.Show(SampleDebrief.Chapter(SampleDebrief.Model, kind)));
}
