using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What the screen shows is cut into pages that fit it, in every room and with texts as long as they may be.</summary>
public sealed class ScreenPagesTests
{
    // A hair's breadth of what a browser rounds.
    private const double Rounding = 0.5;

    public static TheoryData<string, int> Ways =>
        [.. AuthoredScenarioTests.Slugs.SelectMany(slug => new[] { 0, 2 }.Select(way => new TheoryDataRow<string, int>(slug.Data, way)))];

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_page_of_any_stage_is_higher_than_the_screen(string slug, int way)
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files(slug));
        var words = way == 0 ? "We saw nothing on its own that would have made us ring." : "Wearrangedanotherappointmentandwaited";
        var moments = LongMorning.Of(scenario, way, words);

        var high = Sheets(moments)
            .Where(one => one.Sheet.Height > ScreenStage.BodyHeight + Rounding)
            .Select(one =>
                $"{one.Stage}, {one.Sheet.Part}, page {one.Sheet.Number}: {one.Sheet.Height:N0} of {ScreenStage.BodyHeight}: {Blocks(one.Sheet)}"
            )
            .Distinct()
            .ToList();

        Assert.Empty(high);
        Assert.Superset(
            Enum.GetValues<Stage>().Where(stage => stage != Stage.Wall || way == 0).ToHashSet(),
            moments.Select(moment => moment.Workshop.Stage).Append(Stage.Wall).ToHashSet()
        );
    }

    [Fact]
    public void Every_word_of_a_scene_stands_on_one_of_its_pages_in_order()
    {
        var scenario = Sample.Read(AuthoredScenarioTests.Files("every-call-on-its-own-page"));
        var moment = LongMorning.Of(scenario, 0, "Why.").First(one => one.Workshop.Stage is Stage.Read && one.Workshop.Turn == 0);
        var told = string.Join(' ', moment.Story.ToRead.Select(passage => Plain(passage.Text)));

        var shown = string.Join(
            ' ',
            Pages(moment)
                .Sheets.SelectMany(sheet => sheet.Blocks)
                .OfType<TextBlock>()
                .Where(block => block.Role is TextRole.Story or TextRole.Child)
                .Select(block => Plain(block.Text))
        );

        Assert.Equal(Typography(told), Typography(shown));
        Assert.True(Pages(moment).Sheets.Count > 1);
    }

    [Fact]
    public void Options_that_stand_on_two_pages_say_so_and_are_never_without_their_question()
    {
        var options = new OptionsBlock([.. "ABCDEFGH".Select(letter => new OptionLine(letter, new string('m', 100), 4, 3))], 8, true, 5);
        var parts = options.Cut(ScreenStage.BodyWidth, 620, true);

        Assert.NotNull(parts);
        Assert.Equal("A, B and C of 8 options. The others are on the next page.", ((OptionsBlock)parts.Value.First).Part);
        Assert.EndsWith(
            "of 8 options. The others are on the page before.",
            ((OptionsBlock)parts.Value.Next).Part,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_is_set_smaller_than_is_read_at_ten_metres() =>
        Assert.All(
            new[]
            {
                ScreenType.Title,
                ScreenType.LongTitle,
                ScreenType.Heading,
                ScreenType.Story,
                ScreenType.Text,
                ScreenType.Small,
                ScreenType.SmallBold,
            },
            type => Assert.True(type.Size >= ScreenStage.Height / 27)
        );

    [Fact]
    public void A_page_turns_and_a_move_of_the_room_begins_on_the_first()
    {
        var morning = Read(out var pages);
        morning.Do(morning.Now.TurnScreen(pages, morning.Now.Step, null, 2));
        Assert.Equal(2, morning.Now.Page);

        var before = morning.Now.Step;
        morning.Next();

        Assert.Equal(1, morning.Now.Page);
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.TurnScreen(pages, before, null, 2));
    }

    [Fact]
    public void A_page_that_is_not_there_is_the_nearest_that_is()
    {
        var morning = Read(out var pages);
        var step = morning.Now.Step;

        morning.Do(morning.Now.TurnScreen(pages, step, null, 99));
        Assert.Equal(pages.Sheets.Count, morning.Now.Page);
        morning.Do(morning.Now.TurnScreen(pages, step, "nowhere", -3));

        Assert.Equal((1, null), (morning.Now.Page, morning.Now.PartShown));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.TurnScreen(pages, step, null, 0));
    }

    [Fact]
    public void A_pause_a_blank_screen_and_a_large_code_keep_the_page()
    {
        var morning = Read(out var pages);
        morning.Do(morning.Now.TurnScreen(pages, morning.Now.Step, null, 2));
        morning.Do(morning.Now.Pause(true)).Do(morning.Now.BlankScreen(true)).Do(morning.Now.EnlargeInvitation(true));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.TurnScreen(Pages(At(morning)), morning.Now.Step, null, 1));
        morning.Do(morning.Now.Pause(false)).Do(morning.Now.BlankScreen(false)).Do(morning.Now.EnlargeInvitation(false));

        Assert.Equal(2, morning.Now.Page);
    }

    [Fact]
    public void Looking_back_turns_from_part_to_part_and_each_can_be_gone_to()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next().Decide().GoTo(Stage.Debrief);
        var pages = Pages(At(morning));
        var parts = pages.Sheets.Select(sheet => sheet.Part).Distinct().ToList();

        for (var place = 1; place < pages.Sheets.Count; place++)
        {
            var next = pages.Sheets[place];
            morning.Do(morning.Now.TurnScreen(pages, morning.Now.Step, next.Part, next.Number));
            Assert.Equal(place, pages.IndexOf(morning.Now.PartShown, morning.Now.Page));
        }

        Assert.Null(parts[0]);
        Assert.Equal(["knew", "held"], parts.Skip(1).Take(2));
        Assert.Equal(["review", "questions"], parts.TakeLast(2));
    }

    [Fact]
    public void What_was_given_to_one_agency_is_shown_as_given_and_never_in_its_words()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Sit("police");
        morning.Next().GoTo(Stage.Table);
        morning.Do(
            morning.Now.LayPiece(morning.Story, seat, morning.Fresh, "school-note", "police", "MY REASON", SharingGround.ChildAtRisk)
        );
        var piece = morning.Story.Scenario.PieceOf("school-note")!;
        var shown = Shown(At(morning.GoTo(Stage.Debrief)));

        Assert.Contains("to the police alone", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(piece.Text[..12], shown, StringComparison.Ordinal);
        Assert.DoesNotContain(piece.Title, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("MY REASON", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_asked_on_the_screen_belongs_to_the_stage()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next();

        var asked = new[] { Stage.Vote, Stage.Result, Stage.SecondVote, Stage.BothResults, Stage.Decide }.ToDictionary(
            stage => stage,
            stage => Shown(At(morning.GoTo(stage)))
        );

        Assert.DoesNotContain("changed your mind", asked[Stage.Decide], StringComparison.Ordinal);
        Assert.Contains("What do we decide", asked[Stage.Decide], StringComparison.Ordinal);
        Assert.Contains("What changed your mind, or kept it?", asked[Stage.BothResults], StringComparison.Ordinal);
        Assert.Equal(asked.Count, asked.Values.Distinct().Count());
    }

    [Fact]
    public void A_paragraph_that_the_next_page_holds_goes_there_whole_and_the_last_of_a_list_is_not_alone()
    {
        var paragraph = new TextBlock(TextRole.Text, string.Join(' ', Enumerable.Repeat("We saw nothing on its own that day.", 16)));
        var item = new TextBlock(TextRole.Item, string.Join(' ', Enumerable.Repeat("What would have made us ring?", 6)), "1");
        var onAPage = CountsOf(Enumerable.Repeat(item, 30))[0];

        Assert.Equal([1, 1], CountsOf([paragraph, paragraph]));
        Assert.Equal([onAPage - 1, 2], CountsOf(Enumerable.Repeat(item, onAPage + 1)));
    }

    [Fact]
    public void What_comes_next_stands_in_the_foot_whole()
    {
        var sheets = Sheets(LongMorning.Of(Sample.Read(AuthoredScenarioTests.Files("such-a-capable-couple")), 0, "Why.")).ToList();

        Assert.All(sheets.Select(one => one.Sheet.Then).OfType<string>(), then =>
            Assert.True(ScreenType.Small.Width($"Then: {then}") <= 880, then)
        );
    }

    [Fact]
    public void A_piece_laid_or_a_text_let_through_is_found_on_its_page()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Sit("police");
        morning.Next().GoTo(Stage.Table);
        Assert.Null(Pages(At(morning)).NewestOf(ScreenMainModel.Of(CommonView.Of(At(morning)))));

        foreach (var place in Enumerable.Range(0, 20))
        {
            morning.Do(morning.Now.Inject($"{place} {string.Join(' ', Enumerable.Repeat("News came in.", 40))}", null));
        }
        morning.Do(morning.Now.LayPiece(morning.Story, seat, morning.Fresh, "school-note", null, "Why.", SharingGround.ChildAtRisk));
        var pages = Pages(At(morning));
        var newest = pages.NewestOf(ScreenMainModel.Of(CommonView.Of(At(morning))));

        Assert.NotNull(newest);
        Assert.True(newest > 1);
        Assert.Contains(pages.Sheets[newest.Value].Blocks, block => block is TableBlock);
    }

    [Fact]
    public void What_people_type_is_set_alike_on_the_screen_and_on_phones()
    {
        var morning = new DomainWorkshop();
        var seat = morning.Sit("school");
        morning.Next().Do(morning.Now.Inject("It's the school's \"day\".", null)).GoTo(Stage.Wall);
        morning.Do(morning.Now.WriteOnWall(seat, morning.Fresh, "She'd say it's fine."));
        morning.Release();
        var common = CommonView.Of(At(morning));

        Assert.Equal(["It’s the school’s “day”."], common.News);
        Assert.Equal(["She’d say it’s fine."], common.Notes.Select(note => note.Text));
        Assert.DoesNotContain('\'', Shown(At(morning)));
    }

    private static List<int> CountsOf(IEnumerable<TextBlock> blocks) =>
        [
            .. ScreenPages
                .Of([new ScreenView(null, "Title", "Title", [.. blocks], ScreenStage.BodyWidth, null)])
                .Sheets.Select(sheet => sheet.Blocks.Count),
        ];

    private static DomainWorkshop Read(out ScreenPages pages)
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Next();
        foreach (var place in Enumerable.Range(0, 4))
        {
            morning.Do(morning.Now.Inject($"{place} {string.Join(' ', Enumerable.Repeat("News came in.", 60))}", null));
        }
        pages = Pages(At(morning));
        Assert.True(pages.Sheets.Count > 2);
        return morning;
    }

    private static WorkshopMoment At(DomainWorkshop morning) => new(morning.Now, morning.Story);

    private static ScreenPages Pages(WorkshopMoment moment) => ScreenPages.Of(ScreenMainModel.Of(CommonView.Of(moment)));

    private static string Shown(WorkshopMoment moment) =>
        string.Join('\n', Pages(moment).Sheets.SelectMany(sheet => sheet.Blocks).Select(Words));

    private static string Words(ScreenBlock block) =>
        block switch
        {
            TextBlock text => $"{text.Label} {text.Text}",
            KnewBlock knew => string.Join('\n', knew.Lines),
            HeldBlock held => string.Join('\n', held.Agencies.SelectMany(agency => agency.Missing.Append(agency.Name))),
            FactsBlock facts => $"{facts.Lead}\n{string.Join('\n', facts.Facts)}\n{facts.Ask}",
            NotesBlock notes => string.Join('\n', notes.Notes),
            WindowBlock window => string.Join('\n', window.All),
            TableBlock table => string.Join('\n', table.Rows.SelectMany(row => row.Cells)),
            _ => $"{block}",
        };

    private static IEnumerable<(Stage Stage, ScreenSheet Sheet)> Sheets(IEnumerable<WorkshopMoment> moments) =>
        moments.SelectMany(moment =>
        {
            var model = ScreenMainModel.Of(CommonView.Of(moment));
            return ScreenPages.Of(model).Sheets.Select(sheet => (model.Stage, sheet));
        });

    private static string Blocks(ScreenSheet sheet) =>
        string.Join(", ", sheet.Blocks.Select(block => $"{block.GetType().Name} {block.Height(sheet.Width):N0}"));

    private static string Plain(string text) => text.Replace("*", "", StringComparison.Ordinal);

    private static string Typography(string text) => SafeguardingTraining.Host.Site.Text.Typesetting.Set(text);
}
