using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

public sealed class ReadingBackTests
{
    private const string Text = "I rang the victim. Later the victim rang me, and I was tired.";

    [Fact]
    public void A_button_puts_a_wording_in_its_own_place_and_no_other()
    {
        var read = Read(Text);
        var second = Read(Text, use: read.Using(2, 0));

        Assert.Equal(2, read.Review.Marks.Count);
        Assert.StartsWith("I rang the victim. Later [name] rang me", second.Text, StringComparison.Ordinal);
        Assert.Single(second.Review.Marks);
        Assert.Contains(second.Missing, notice => notice.Kind == NoticeKind.GapToFill);
    }

    [Fact]
    public void A_sentence_that_began_with_a_capital_still_does() =>
        Assert.StartsWith("Went missing on Friday", Read("Absconded on Friday.", use: "words:abscond:0:0").Text, StringComparison.Ordinal);

    [Fact]
    public void An_article_follows_the_wording_that_is_put_in() =>
        Assert.Equal("He is a person seeking asylum.", Read("He is an asylum seeker.", use: "words:asylum-seeker:0:0").Text);

    [Fact]
    public void What_is_only_explained_is_changed_by_no_button() =>
        Assert.Equal("Mum refused to engage.", Read("Mum refused to engage.", use: "words:non-engaging-did-not-engage:0:0").Text);

    [Fact]
    public void What_is_meant_stays_unmarked_when_the_page_comes_back_again()
    {
        var kept = Read("She is hard to reach and hostile.", keep: "hard to reach");
        var again = new ReadBackRequest(null, null, kept.Kept).Read(
            "words",
            "Words",
            kept.Text,
            Words.Lexicon,
            stop: TestContext.Current.CancellationToken
        );

        Assert.Equal(["hostile"], kept.Review.Marks.Select(kept.Review.WordsOf));
        Assert.Equal(["hostile"], again.Review.Marks.Select(again.Review.WordsOf));
    }

    [Theory]
    [InlineData("other:refused:0:0")]
    [InlineData("words:never-a-row:0:0")]
    [InlineData("words:victim-as-a-name-for-a-child:9:0")]
    [InlineData("words:victim-as-a-name-for-a-child:0:99")]
    [InlineData("words:victim-as-a-name-for-a-child:-1:0")]
    [InlineData("words::::")]
    [InlineData("")]
    public void A_button_that_was_made_up_changes_nothing(string use) => Assert.Equal(Text, Read(Text, use: use).Text);

    [Fact]
    public void Paragraphs_and_marks_put_together_are_the_text()
    {
        var read = Read("A chaotic home.\r\n\r\nMum is hostile.\nHostile twice.");

        var lines = read.Paragraphs.Select(paragraph => string.Concat(paragraph.Select(run => run.Text)));
        Assert.Equal(["A chaotic home.", "Mum is hostile.", "Hostile twice."], lines);
        Assert.Equal([1, 2, 3], read.Paragraphs.SelectMany(paragraph => paragraph).Select(run => run.Number).OfType<int>());
    }

    [Fact]
    public void Nobody_in_a_story_can_be_recognised()
    {
        var cast = new CharacterNames(["Ash"], ["Ash", "Bryony Tench", "Bryony"]);

        var read = new ReadBackRequest(null, null, []).Read(
            "words",
            "Words",
            "Bryony Tench and Hannah Whitlock met Ash.",
            Words.Lexicon,
            cast,
            stop: TestContext.Current.CancellationToken
        );

        Assert.Equal("Hannah Whitlock", read.Text.Substring(Assert.Single(read.Facts).Start, 15));
    }

    [Fact]
    public void The_places_of_a_story_and_what_is_told_of_its_people_give_nobody_away()
    {
        const string Story =
            "Ash, who is six, goes to Harbour Street Primary in Saltersby. Kayleigh, who is six, goes to Oakfield Academy.";
        var cast = new CharacterNames(["Ash"], ["Ash"]) { Told = "Harbour Street Primary, Saltersby" };
        var facts = IdentifyingFacts.Of(Story, TestContext.Current.CancellationToken);

        var left = CharacterNames.Without(cast, Story, facts);

        Assert.Equal(
            ["Kayleigh", "Oakfield Academy"],
            left.Where(fact => fact.Kind != FactKind.Combination).Select(fact => Story.Substring(fact.Start, fact.Length))
        );
        Assert.StartsWith("Kayleigh", Story[left.Single(fact => fact.Kind == FactKind.Combination).Start..], StringComparison.Ordinal);
        Assert.Equal(facts, CharacterNames.Without(null, Story, facts));
    }

    [Fact]
    public void A_fairer_version_has_no_marks_left()
    {
        var review = LanguageReview.Of(Text, Words.Lexicon, stop: TestContext.Current.CancellationToken);

        Assert.Equal([], LanguageReview.Of(review.Fairer, Words.Lexicon, stop: TestContext.Current.CancellationToken).Marks);
    }

    private static ReadBackModel Read(string text, string? use = null, string? keep = null) =>
        new ReadBackRequest(use, keep, []).Read("words", "Words", text, Words.Lexicon);
}
