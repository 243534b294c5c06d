using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.Playing.Hubs;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The page on which time is spent.</summary>
public sealed class HubScenePageTests : BunitContext
{
    [Fact]
    public void The_time_is_told_in_words_and_as_a_bar_that_says_the_same()
    {
        var page = Shown("Ring Ann");

        Assert.Equal("It is 2.10", page.Find(".clock__now b").TextContent);
        Assert.Contains("50 minutes left", page.Find(".clock__now").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "A bar from 1.45 to 3.00. 25 minutes spent. It is 2.10; 50 minutes are left.",
            page.Find(".clock svg").GetAttribute("aria-label")
        );
    }

    [Fact]
    public void Each_visit_says_what_it_takes_and_until_when()
    {
        var page = Shown();

        Assert.Equal(
            ["Go and see the school. 60 min, to 2.45", "Ring Ann on her break. She drives a bus. 25 min, to 2.10"],
            page.FindAll(".visit label")
                .Select(label => string.Join(' ', label.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))
                .Order()
        );
        Assert.All(page.FindAll(".visit input"), radio => Assert.False(radio.HasAttribute("checked")));
    }

    [Fact]
    public void What_no_longer_fits_is_text_with_its_reason_and_nothing_to_press()
    {
        var page = Shown("Ring Ann");

        var gone = page.Find("section[aria-labelledby=gone]");
        Assert.Equal("No longer possible before 3.00", gone.QuerySelector("h2")?.TextContent);
        Assert.Contains("It takes 60 minutes, and you had 50.", gone.TextContent, StringComparison.Ordinal);
        Assert.Empty(gone.QuerySelectorAll("input, button"));
    }

    [Fact]
    public void Going_on_early_is_a_button_of_its_own_that_says_when()
    {
        var page = Shown();

        var way = page.Find($"button[name={ChoiceSubmission.GoField}]");
        Assert.Equal("Go in to the meeting, at 1.45", way.TextContent);
        Assert.Equal("Spend the time", page.Find("form button[type=submit]").TextContent);
    }

    [Fact]
    public void When_nothing_fits_any_more_the_way_on_is_all_there_is()
    {
        var page = Shown("Go and see");

        Assert.Equal(["Go in to the meeting"], page.FindAll("form button").Select(button => button.TextContent));
        Assert.Empty(page.FindAll("fieldset"));
    }

    [Fact]
    public void What_a_visit_brought_comes_first_and_can_be_read_again()
    {
        var page = Shown("Ring Ann");

        Assert.Contains("“You rang,” says Ann.", page.Find(".hub__brought").TextContent, StringComparison.Ordinal);
        Assert.Contains("“You rang,” says Ann.", page.Find("section[aria-labelledby=done]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_visit_brought_can_take_the_focus_and_the_title_begins_with_the_time()
    {
        var page = Shown("Ring Ann");

        Assert.Equal("-1", page.Find($"#{HubScene.Brought}").GetAttribute("tabindex"));
        Assert.StartsWith("2.10 pm, 50 minutes left. ", page.Find("title").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_button_and_every_detail_has_a_name_of_its_own()
    {
        var page = Shown("Ring Ann");

        var names = page.FindAll("summary").Select(summary => summary.TextContent.Trim()).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void A_way_on_goes_before_a_visit_that_was_chosen_as_well()
    {
        var position = GraphSample.At("social-worker").Position;
        var way = position.Decision!.Options.First(option => option.Takes is null);
        var form = Form(("turn", "0"), ("choice", "0"), (ChoiceSubmission.GoField, $"{way.Index}"));

        var outcome = Assert.IsType<ChoiceOutcome.ChoiceForm>(ChoiceSubmission.From(form).Decide(position));

        Assert.Equal(way.Index, outcome.Taken.Option);
    }

    [Fact]
    public void Nothing_chosen_is_said_in_terms_of_the_time()
    {
        var outcome = ChoiceSubmission.From(Form(("turn", "0"))).Decide(GraphSample.At("social-worker").Position);

        Assert.Equal(SceneModel.NothingChosenForTime, Assert.IsType<ChoiceOutcome.Unclear>(outcome).Problem);
    }

    [Fact]
    public void A_visit_that_is_gone_cannot_be_posted()
    {
        var position = GraphSample.At("social-worker", "Ring Ann").Position;
        var form = Form(("turn", "1"), ("choice", "7"));

        Assert.IsType<ChoiceOutcome.Unclear>(ChoiceSubmission.From(form).Decide(position));
    }

    [Theory]
    [InlineData(75, new[] { "1.45", "2.00", "2.30", "3.00" })]
    [InlineData(45, new[] { "1.45", "2.00", "2.15", "2.30" })]
    [InlineData(180, new[] { "1.45", "2.00", "3.00", "4.00", "4.45" })]
    public void The_bar_is_marked_where_marks_do_not_crowd(int minutes, string[] marks)
    {
        var begins = new TimeOnly(13, 45);
        var bar = new TimeBar(new Hub(begins, begins, begins.AddMinutes(minutes), "", [], [], []), 330);

        Assert.Subset(marks.ToHashSet(), bar.Marks.Select(mark => mark.Time.Clock()).ToHashSet());
        Assert.Equal((marks[0], marks[^1]), (bar.Marks[0].Time.Clock(), bar.Marks[^1].Time.Clock()));
        Assert.All(bar.Marks.Zip(bar.Marks.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X > 30));
    }

    private IRenderedComponent<ScenePage> Shown(params string[] taken) =>
        Render<ScenePage>(page =>
            page.Show(
                new SceneModel(
                    Samples.Attempt,
                    GraphSample.Scenario,
                    GraphSample.Scenario.Roles[0],
                    GraphSample.At("social-worker", taken).Position
                )
            )
        );

    private static Microsoft.AspNetCore.Http.FormCollection Form(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(field => field.Name, field => new Microsoft.Extensions.Primitives.StringValues(field.Value)));
}
