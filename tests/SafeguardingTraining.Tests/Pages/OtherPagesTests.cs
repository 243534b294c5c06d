using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Support;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Tests.Diary;

namespace SafeguardingTraining.Tests.Pages;

public sealed class OtherPagesTests : BunitContext
{
    [Fact]
    public void A_missing_local_value_sends_the_reader_to_their_safeguarding_lead()
    {
        var page = Render<SupportPage>(page => page.Show(new SupportModel()));

        Assert.All(page.FindAll(".slots li").Skip(1), slot => Assert.Contains("safeguarding lead", slot.TextContent));
    }

    [Fact]
    public void The_diary_promises_nothing_that_a_court_could_undo()
    {
        var words = Render<DiaryPage>(page => page.Show(Blank)).Find("aside").TextContent;

        Assert.Contains("A court or a regulator can sometimes ask", words);
        Assert.DoesNotContain("only you can", words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_line_break_at_the_start_of_an_entry_is_kept()
    {
        var model = new WriteEntryModel(new DateOnly(2026, 11, 22), new EntryDraft { Learnt = "\nSecond line" });

        Assert.Equal("\nSecond line", Render<WriteEntryPage>(page => page.Show(model)).Find("#learnt").TextContent);
    }

    [Fact]
    public void A_form_that_waited_too_long_loses_nothing()
    {
        var page = Render<ResendPage>(page => page.Show(new ResendModel("/diary", [new("learnt", "First line\n\"second\" line")])));

        Assert.Equal("First line\n\"second\" line", page.Find("input[name=learnt]").GetAttribute("value"));
        Assert.Equal("/diary", page.Find("main form").GetAttribute("action"));
    }

    [Fact]
    public void The_diary_goes_month_by_month()
    {
        var diary = Diaries.Of(Entries.Of("One", new DateOnly(2026, 11, 2)), Entries.Of("Two", new DateOnly(2026, 10, 30)));
        var model = DiaryModel.Of(diary, new EntrySearch(), 1, Entries.Today, stop: Xunit.TestContext.Current.CancellationToken);

        var page = Render<DiaryPage>(page => page.Show(model));

        Assert.Equal(["November 2026", "October 2026"], page.FindAll(".month").Select(month => month.TextContent));
    }

    [Fact]
    public void Plain_type_is_a_setting_of_the_whole_page()
    {
        var page = Render<DiaryPage>(page =>
            page.Show(Blank, Rendered.Frame with { Comfort = new ComfortSettings(Typeface: Typeface.Plain) })
        );

        Assert.Equal("plain-type", page.Find("html").ClassName);
    }

    private static DiaryModel Blank => DiaryModel.Of(OpenDiary.Blank([]), new EntrySearch(), 1, new DateOnly(2026, 11, 22));
}
