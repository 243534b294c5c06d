using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.PracticePoints;

/// <summary>What holds for every practice point that is written.</summary>
[Collection<SiteOfStories>]
public sealed class PracticePointFilesTests(RunningSite site)
{
    private static readonly string[] Parts = ["What good looks like.", "What goes wrong.", "Why it matters."];
    private static readonly PracticePointCatalogue Catalogue = PracticePointCatalogue.Read(Checkout.At("content"));

    [Fact]
    public void All_of_them_are_read_without_problems()
    {
        Assert.Empty(Catalogue.Problems);
        Assert.Equal(193, Catalogue.Points.Count);
        Assert.Distinct(Catalogue.Points.Select(point => point.Title));
    }

    [Fact]
    public void Each_says_what_good_looks_like_what_goes_wrong_and_why_in_that_order() => Assert.All(Catalogue.Points, point =>
        {
            var places = Parts.Select(part => point.Body.IndexOf($"<strong>{part}</strong>", StringComparison.Ordinal)).ToList();
            Assert.True(places.TrueForAll(place => place >= 0), point.Id);
            Assert.Equal(places.Order(), places);
        });

    [Fact]
    public void Each_asks_the_diary_a_question() =>
        Assert.All(Catalogue.Points, point => Assert.EndsWith("?", point.Question, StringComparison.Ordinal));

    [Fact]
    public void Each_names_a_document_a_section_and_a_date_or_says_that_there_is_none() => Assert.All(Catalogue.Points, point =>
        {
            Assert.False(string.IsNullOrWhiteSpace(point.Source.Section), point.Id);
            Assert.False(string.IsNullOrWhiteSpace(point.Dating.GuidanceDate), point.Id);
            Assert.True(point.Dating.GuidanceDate == "undated" || point.Source.Year is { Length: 4 }, point.Id);
        });

    [Fact]
    public void Each_was_checked_and_says_when_it_will_be_checked_again() =>
        Assert.All(Catalogue.Points, point => Assert.InRange(point.Dating.ReviewBy.DayNumber - point.Dating.CheckedOn.DayNumber, 1, 366));

    [Fact]
    public async Task A_page_shows_all_of_it_with_where_it_is_practised_and_what_is_decided_here()
    {
        var visitor = await site.Visit().Open("/practice-points/RC-01");

        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/scenarios/dear-nia']"));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/themes/RC']"));
        var aside = visitor.Page.QuerySelector("aside")!.TextContent;
        Assert.Contains("June 2024", aside);
        Assert.Contains("22 November 2027", aside);
        Assert.Contains("our recording standard", aside);
        Assert.Contains("Ask your safeguarding lead.", aside);
    }

    [Theory]
    [InlineData("/practice-points/ES-01")]
    [InlineData("/practice-points/TH-01")]
    [InlineData("/practice-points/ES-06")]
    [InlineData("/briefings/levels-of-help")]
    [InlineData("/briefings/escalation-step-by-step")]
    [InlineData("/themes/ES")]
    [InlineData("/themes/TH")]
    public async Task What_is_not_filled_in_here_is_said_once_beside_pictures_too(string address)
    {
        var main = (await site.Visit().Open(address)).Page.QuerySelector("main")!;

        Assert.Single(main.QuerySelectorAll(".locally__ask"));
        Assert.Equal(2, main.TextContent.Split("sk your safeguarding lead").Length);
    }

    [Fact]
    public void A_slot_that_a_picture_shows_is_not_shown_again()
    {
        var ladder = new TextSupplements(Picture.Ladder, [LocalSlot.Escalation]);
        var known = LocalValues.None with { Escalation = [new EscalationStage("Stage 1", null, null)] };

        Assert.Equal([LocalSlot.Escalation, LocalSlot.Procedures], ladder.SlotsBeside(LocalValues.None));
        Assert.Equal([LocalSlot.Procedures], ladder.SlotsBeside(known));
        Assert.Equal([LocalSlot.Procedures, LocalSlot.Levels], new TextSupplements(Picture.Levels, []).SlotsBeside(known));
    }

    [Fact]
    public async Task A_source_without_a_date_is_said_to_have_none() =>
        Assert.Contains(
            "the source gives no date",
            (await site.Visit().Open("/practice-points/CX-01")).Page.QuerySelector("aside")!.TextContent
        );
}
