using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.PracticePoints;

[Collection<SiteOfStories>]
public sealed class PracticePointSearchTests(RunningSite site)
{
    private static readonly PracticePointSearch Search = new(PracticePointCatalogue.Read(Checkout.At("content")));

    [Theory]
    [InlineData("ladder zebra")]
    [InlineData("")]
    [InlineData(" , ' ")]
    [InlineData(null)]
    public void What_nothing_holds_finds_nothing(string? query) => Assert.Empty(Find(query));

    [Fact]
    public void A_point_is_found_by_its_id() => Assert.Equal("PC-09", Find("pc-09")[0].Id);

    [Fact]
    public void The_beginning_of_a_word_is_enough() => Assert.Subset(Find("record").ToHashSet(), Find("recording").ToHashSet());

    [Theory]
    [InlineData("bruises")]
    [InlineData("bruise")]
    public void A_word_is_found_whatever_its_ending(string word) => Assert.Equal(Find("bruising").ToHashSet(), Find(word).ToHashSet());

    [Fact]
    public void Every_word_must_be_there_in_any_order() => Assert.Equal(Find("child words").ToHashSet(), Find("WORDS, child!").ToHashSet());

    [Fact]
    public void A_word_in_the_title_comes_before_one_in_the_text()
    {
        var found = Find("manager");

        Assert.Contains("manager", found[0].Title, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("manager", found[^1].Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_endless_question_is_cut_short() => Assert.Empty(Find(new string('x', 100_000)));

    [Fact]
    public void A_slip_of_the_pen_is_forgiven_and_said()
    {
        var found = Search.Find("supervisoin", TestContext.Current.CancellationToken);

        Assert.Equal(["supervision"], Assert.Single(found.Readings).ReadAs);
        Assert.Equal(Find("supervision").Select(point => point.Id).Order(), found.Points.Select(point => point.Id).Order());
    }

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

    private static IReadOnlyList<PracticePoint> Find(string? query) => Search.Find(query, TestContext.Current.CancellationToken).Points;
}
