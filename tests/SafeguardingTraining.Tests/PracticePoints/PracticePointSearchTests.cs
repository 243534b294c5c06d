using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.PracticePoints;

[Collection<SiteOfStories>]
public sealed class PracticePointSearchTests(RunningSite site)
{
    private static readonly IReadOnlyList<PracticePoint> Points = PracticePointCatalogue.Read(Checkout.At("content")).Points;

    [Theory]
    [InlineData("ladder zebra")]
    [InlineData("")]
    [InlineData(" , ' ")]
    [InlineData(null)]
    public void What_nothing_holds_finds_nothing(string? query) => Assert.Empty(PracticePointSearch.Find(Points, query));

    [Fact]
    public void A_point_is_found_by_its_id() => Assert.Equal("PC-09", PracticePointSearch.Find(Points, "pc-09")[0].Id);

    [Fact]
    public void The_beginning_of_a_word_is_enough() =>
        Assert.Subset(PracticePointSearch.Find(Points, "record").ToHashSet(), PracticePointSearch.Find(Points, "recording").ToHashSet());

    [Theory]
    [InlineData("bruises")]
    [InlineData("bruise")]
    public void A_word_is_found_whatever_its_ending(string word) =>
        Assert.Equal(PracticePointSearch.Find(Points, "bruising").ToHashSet(), PracticePointSearch.Find(Points, word).ToHashSet());

    [Fact]
    public void Every_word_must_be_there_in_any_order() =>
        Assert.Equal(
            PracticePointSearch.Find(Points, "child words").ToHashSet(),
            PracticePointSearch.Find(Points, "WORDS, child!").ToHashSet()
        );

    [Fact]
    public void A_word_in_the_title_comes_before_one_in_the_text()
    {
        var found = PracticePointSearch.Find(Points, "manager");

        Assert.Contains("manager", found[0].Title, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("manager", found[^1].Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_endless_question_is_cut_short() => Assert.Empty(PracticePointSearch.Find(Points, new string('x', 100_000)));

    [Fact]
    public async Task The_page_answers_without_a_script_and_keeps_what_was_typed()
    {
        var visitor = await site.Visit().Open("/practice-points?q=was+not+brought");

        Assert.Equal("was not brought", visitor.Page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/practice-points/WN-01']"));
        Assert.Contains("was not brought", visitor.Page.Title);
    }

    [Fact]
    public async Task Nothing_found_is_said_kindly_and_leads_on()
    {
        var visitor = await site.Visit().Open("/practice-points?q=%3Cscript%3Ezebra");

        Assert.Contains("Nothing found for “<script>zebra”", visitor.Text);
        Assert.NotNull(visitor.Page.QuerySelector("section a[href='/practice-points']"));
    }
}
