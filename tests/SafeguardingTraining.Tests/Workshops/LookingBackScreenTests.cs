using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Looking back on the screen holds a room: few pages, one thought on each, and a first one that would do alone.</summary>
public sealed class LookingBackScreenTests
{
    private const int MostPages = 9;

    public static TheoryData<string> Stories => [.. AuthoredScenarioTests.Slugs.Select(slug => slug.Data)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_full_room_looks_back_on_few_pages_a_part_on_each(string slug)
    {
        var moments = LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files(slug)), 0, "We saw nothing on its own.");
        var sheets = Pages(moments.Last(moment => moment.Workshop.Stage is Stage.Debrief)).Sheets;

        Assert.InRange(sheets.Count, 6, MostPages + 1);
        Assert.DoesNotContain(sheets, sheet => sheet.Number > 1 && sheet.Part is not DebriefSlide.Questions);
    }

    [Fact]
    public void Forty_seats_of_every_agency_look_back_on_a_capable_couple_on_nine_pages_at_most()
    {
        var moments = LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple")), 0, "We saw nothing on its own.");

        Assert.InRange(Pages(moments.Last(moment => moment.Workshop.Stage is Stage.Debrief)).Sheets.Count, 6, MostPages);
    }

    [Fact]
    public void The_first_page_would_do_alone()
    {
        var moments = LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple")), 0, "We saw nothing on its own.");
        var moment = moments.Last(one => one.Workshop.Stage is Stage.Debrief);
        var first = Pages(moment).Sheets[0];
        var back = WorkshopDebrief.Of(moment);
        var facts = Assert.Single(first.Blocks.OfType<FactsBlock>()).Facts;

        Assert.Equal($"{back.Pieces.Count(one => one.Scene is not null)} of {back.Pieces.Count}", facts[0].Figure);
        Assert.Contains(facts, fact => fact.Words.StartsWith("our worry", StringComparison.Ordinal));
        Assert.Contains(facts, fact => fact.Words.Contains("after we had talked", StringComparison.Ordinal));
        Assert.Equal((null, 1), (first.Part, Pages(moment).Sheets.Count(sheet => sheet.Part is null)));
    }

    [Fact]
    public void A_piece_that_nobody_went_to_find_out_is_not_called_kept_back()
    {
        var story = Sample.Scenario with
        {
            Pieces = [.. Sample.Scenario.Pieces.Select(piece => piece.Id == "school-note" ? piece with { IsFetched = true } : piece)],
        };
        var morning = new DomainWorkshop { Scenario = story };
        morning.Sit("school");
        morning.Next().GoTo(Stage.Debrief);
        var back = WorkshopDebrief.Of(At(morning));

        Assert.Equal("not found", LineOf(back, morning, "School").Waited);
        Assert.Contains(PieceFate.NeverFound, HeldBlock.Of(back.Pieces).Fates);
    }

    [Fact]
    public void An_agency_of_the_room_without_a_piece_is_named_as_such()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().GoTo(Stage.Debrief);
        var back = WorkshopDebrief.Of(At(morning));

        var knew = KnewBlock.Of(back, morning.Story.Today, morning.Now.Plan.Agencies);

        Assert.Equal("With no piece of their own: Police.", knew?.Without);
    }

    [Fact]
    public void A_piece_waited_until_the_day_in_the_story_on_which_it_was_laid_or_told()
    {
        var morning = new DomainWorkshop();
        var school = morning.Sit("school");
        morning.Next().GoTo(Stage.Table);
        morning.Do(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, "The dates.", SharingGround.ChildAtRisk)
        );
        var laidOn = morning.Story.Today;
        morning.Decide().Next().Decide().Next().Decide().GoTo(Stage.Debrief);
        var back = WorkshopDebrief.Of(At(morning));
        var (note, call) = (LineOf(back, morning, "School"), back.Pieces.Single(one => one.Piece.Id == "aunt-call"));

        Assert.True(morning.Story.Today > laidOn);
        Assert.Equal((laidOn, "6 weeks"), (note.Reached, note.Waited));
        Assert.Equal((laidOn, 0), (call.Reached, call.DaysWaited(morning.Story.Today)));
        Assert.Equal(
            "6 weeks",
            ScreenFacts.Of(back, morning.Story.Today).Single(fact => fact.Words.Contains("waited", StringComparison.Ordinal)).Figure
        );
        var knew = Assert.IsType<KnewBlock>(KnewBlock.Of(back, morning.Story.Today, []));
        Assert.Equal(knew.X(laidOn), knew.MarkOf(note));
        Assert.True(knew.EndOf(note) < KnewBlock.BarRight);
    }

    [Fact]
    public void No_line_of_the_scale_goes_through_a_title()
    {
        var moments = LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple")), 0, "We saw nothing on its own.");
        var knew = Pages(moments.Last(moment => moment.Workshop.Stage is Stage.Debrief))
            .Sheets.SelectMany(sheet => sheet.Blocks)
            .OfType<KnewBlock>()
            .Single();

        Assert.All(knew.Months(), month => Assert.All(knew.Lines.Index(), line =>
            {
                var (title, at, isBefore) = knew.TitleOf(line.Item);
                var from = isBefore ? at - ScreenType.Small.Width(title) : at;
                var crosses = month.X > from && month.X < from + ScreenType.Small.Width(title);
                var top = FormattableString.Invariant($"{KnewBlock.AxisHeight + (line.Index * knew.Row):0.##}");
                Assert.False(crosses && knew.LineAt(month.X).Contains($" {top}v", StringComparison.Ordinal), title);
            }));
    }

    [Fact]
    public void What_was_decided_is_not_cut_and_stands_with_our_reason_and_both_votes()
    {
        const string Text = "Keep her talking while the building is found, and send a car to every block on the list at once";
        ValueList<PlacedDecision> placed =
        [
            .. Enumerable
                .Range(1, 5)
                .Select(number => new PlacedDecision(
                    number,
                    "Five on a line",
                    Text,
                    "She would not ring twice.",
                    WindowArea.With,
                    "2 for it at first, then 3."
                )),
        ];
        var view = new ScreenView(
            "window",
            "What we decided, and how",
            "",
            [new WindowBlock(placed, placed, 3) { HasReasons = true }],
            ScreenStage.BodyWidth,
            null
        );
        var pages = ScreenPages.Of([view]).Sheets.SelectMany(sheet => sheet.Blocks).Cast<WindowBlock>().ToList();

        Assert.InRange(pages.Count, 1, 2);
        Assert.Equal(placed, pages.SelectMany(page => page.Decisions));
        Assert.All(pages, page => Assert.Null(page.More));
        Assert.All(pages, page =>
            Assert.All(page.Decisions, one =>
                Assert.Equal((Text, "Because: She would not ring twice."), (page.TextOf(one), page.ReasonOf(one)))
            )
        );
    }

    [Fact]
    public void Every_line_of_the_scale_has_the_name_of_its_month_and_no_name_crosses_the_next_line()
    {
        var knew = new KnewBlock([], new DateOnly(2024, 1, 20), new DateOnly(2024, 6, 14));
        var months = knew.Months().ToList();
        var years = new KnewBlock([], new DateOnly(2020, 2, 3), new DateOnly(2024, 6, 14)).Months().ToList();

        Assert.InRange(months.Count, 4, 6);
        Assert.InRange(years.Count, 3, 9);
        Assert.All([.. months, .. years], month => Assert.NotEmpty(month.Name));
        Assert.All(years.SkipLast(6), month => Assert.Matches("20[0-9]{2}$", month.Name));
        Assert.All(months.Zip(months.Skip(1)), pair =>
            Assert.True(pair.First.X + 12 + ScreenType.Small.Width(pair.First.Name) < pair.Second.X)
        );
    }

    [Fact]
    public void The_picture_of_before_and_after_has_a_page_for_each_question_after_the_thanks()
    {
        var moments = LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple")), 0, "We saw nothing on its own.");
        var pages = Pages(moments[^1]);
        var rated = pages.Sheets.SelectMany(sheet => sheet.Blocks).OfType<RatingBlock>().ToList();

        Assert.Equal([SelfRating.ConfidenceQuestion, SelfRating.StepQuestion], rated.Select(block => block.Question));
        Assert.Equal(2, pages.Sheets.Count(sheet => sheet.Part is not null));
        Assert.All(rated, block => Assert.Equal((40, 40), (block.Answers.Sum(one => one.Before), block.Answers.Sum(one => one.After))));
        Assert.Equal(pages.Sheets.Count - 1, pages.IndexOf("rated", 2));
    }

    [Fact]
    public void The_screen_says_which_of_the_played_scenes_this_is_and_when_the_room_rests_and_ends()
    {
        var run = RunningTests.Run with { Spine = [RunningTests.Run.Spine[0] with { Break = 10 }, RunningTests.Run.Spine[1]] };
        var morning = new DomainWorkshop(plan => plan with { Run = run }) { Scenario = RunningTests.Story };
        morning.Sit("school");
        Assert.Null(CommonView.Of(At(morning)).Place);

        morning.Next();
        var first = CommonView.Of(At(morning)).Place;
        var outcome = CommonView.Of(At(morning.Decide())).Place;
        morning.Next();
        var second = CommonView.Of(At(morning)).Place;

        Assert.Equal((1, 2), (first?.Scene, first?.Scenes));
        var here = CommonView.Of(At(morning));
        Assert.Equal("Scene 2 of 2, A week later", here.SceneLine);
        Assert.Equal(
            [here.SceneLine, here.SceneLine, here.SceneLine],
            [ScreenMainModel.Of(here).SceneLine, SeatNowModel.Of(here).SceneLine, ConsoleView.Of(At(morning)).Stage.SceneLine]
        );
        Assert.Equal(first, outcome);
        Assert.Equal(TimeSpan.FromMinutes(10), first?.BreakAt - morning.Now.BegunAt);
        Assert.Equal((2, null), (second?.Scene, second?.BreakAt));
        Assert.Equal(first?.EndsAt, second?.EndsAt);
    }

    private static KnownFirst LineOf(WorkshopDebrief back, DomainWorkshop morning, string agency) =>
        Assert.Single(KnewBlock.Of(back, morning.Story.Today, [])?.Lines ?? [], line => line.Agency == agency);

    private static WorkshopMoment At(DomainWorkshop morning) => new(morning.Now, morning.Story);

    private static ScreenPages Pages(WorkshopMoment moment) => ScreenPages.Of(ScreenMainModel.Of(CommonView.Of(moment)));
}
