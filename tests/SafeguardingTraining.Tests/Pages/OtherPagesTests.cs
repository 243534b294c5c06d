using AngleSharp.Dom;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Support;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Tests.Diary;

namespace SafeguardingTraining.Tests.Pages;

public sealed class OtherPagesTests
{
    [Fact]
    public async Task A_missing_local_value_sends_the_reader_to_their_safeguarding_lead()
    {
        var page = await Rendered.Page<SupportPage>(new SupportModel());

        Assert.All(page.QuerySelectorAll(".slots li").Skip(1), slot => Assert.Contains("safeguarding lead", slot.TextContent));
    }

    [Fact]
    public async Task The_diary_promises_nothing_that_a_court_could_undo()
    {
        var words = (await Rendered.Page<DiaryPage>(DiaryModel.Of(OpenDiary.Blank([]), new EntrySearch(), 1, new DateOnly(2026, 11, 22)))).QuerySelector("aside")!.TextContent;

        Assert.Contains("A court or a regulator can sometimes ask", words);
        Assert.DoesNotContain("only you can", words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_line_break_at_the_start_of_an_entry_is_kept()
    {
        var model = new WriteEntryModel(new DateOnly(2026, 11, 22), new EntryDraft { Learnt = "\nSecond line" });

        Assert.Equal("\nSecond line", (await Rendered.Page<WriteEntryPage>(model)).GetElementById("learnt")!.TextContent);
    }

    [Fact]
    public async Task A_form_that_waited_too_long_loses_nothing()
    {
        var page = await Rendered.Page<ResendPage>(new ResendModel("/diary", [new("learnt", "First line\n\"second\" line")]));

        Assert.Equal("First line\n\"second\" line", page.QuerySelector("input[name=learnt]")!.GetAttribute("value"));
        Assert.Equal("/diary", page.QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_diary_goes_month_by_month()
    {
        var model = DiaryModel.Of(Diaries.Of(Entries.Of("One", new DateOnly(2026, 11, 2)), Entries.Of("Two", new DateOnly(2026, 10, 30))), new EntrySearch(), 1, Entries.Today);

        var page = await Rendered.Page<DiaryPage>(model);

        Assert.Equal(["November 2026", "October 2026"], page.QuerySelectorAll(".month").Select(month => month.TextContent));
    }

    [Fact]
    public async Task Plain_type_is_a_setting_of_the_whole_page() =>
        Assert.Equal("plain-type", (await Rendered.Page<DiaryPage>(DiaryModel.Of(OpenDiary.Blank([]), new EntrySearch(), 1, new DateOnly(2026, 11, 22)), Rendered.Frame with { PlainType = true })).DocumentElement.ClassName);
}
