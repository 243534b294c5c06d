using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
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
    public void Every_month_is_on_the_scale_and_no_name_of_one_crosses_the_next_line()
    {
        var knew = new KnewBlock([], new DateOnly(2024, 1, 20), new DateOnly(2024, 6, 14));
        var months = knew.Months().ToList();

        Assert.Equal(6, months.Count);
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
