using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Site;

public sealed class SearchWordsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("anxious", "She seemed ANXIOUS.")]
    [InlineData("anx", "She seemed anxious.")]
    [InlineData("worry", "Three worries, and no answer.")]
    [InlineData("worries", "What I worried about.")]
    [InlineData("worrying", "My worry.")]
    [InlineData("hoping", "I hope so.")]
    [InlineData("hope", "Hoping is not a plan.")]
    [InlineData("stops", "He stopped.")]
    [InlineData("telling", "She tells him.")]
    [InlineData("wrote", "Writing it down.")]
    [InlineData("children", "One child.")]
    [InlineData("boxes", "The box.")]
    [InlineData("families", "A family of four.")]
    [InlineData("agreed", "We agree.")]
    [InlineData("cafe", "In the café.")]
    [InlineData("Zoë", "zoe rang")]
    [InlineData("zoe", "Zoe\u0308 rang")]
    [InlineData("didn't", "She didn’t come.")]
    [InlineData("pc-09", "See PC-09.")]
    [InlineData("the door", "A chair that faced the door.")]
    [InlineData("nurse school", "The school nurse.")]
    public void Case_accents_endings_and_the_order_of_words_make_no_difference(string typed, string text) =>
        Assert.True(SearchWords.Of(typed).Finds([text]));

    [Theory]
    [InlineData("wood", "Ashwood")]
    [InlineData("caring", "The car.")]
    [InlineData("in", "Inside")]
    [InlineData("outcome tomorrow", "The outcome.")]
    [InlineData("anxios", "She seemed anxious.")]
    [InlineData("worry", "World")]
    public void Another_word_is_not_found(string typed, string text) => Assert.False(SearchWords.Of(typed).Finds([text]));

    [Theory]
    [InlineData("anxios", "She seemed anxious.", "anxious")]
    [InlineData("recieved", "I received it.", "received")]
    [InlineData("mothrs", "His mother.", "mother")]
    [InlineData("supervisoin", "In supervision.", "supervision")]
    [InlineData("safegaurdign", "About safeguarding.", "safeguarding")]
    [InlineData("nxious", "She seemed anxious.", "anxious")]
    public void A_slip_of_the_pen_is_forgiven(string typed, string text, string meant)
    {
        var words = SearchWords
            .Of(typed)
            .Forgiving(
                [
                    [text],
                ],
                Stop
            );

        Assert.True(words.Finds([text]));
        Assert.Equal([meant], Assert.Single(words.Readings).ReadAs);
    }

    [Theory]
    [InlineData("mother", "The other mother.", "mother")]
    [InlineData("wory", "A worry.", null)]
    [InlineData("20261", "In 2026.", null)]
    [InlineData("anxios", "An ocean.", null)]
    public void A_word_that_stands_there_is_taken_for_no_other_and_a_short_one_never(string typed, string text, string? found)
    {
        var words = SearchWords
            .Of(typed)
            .Forgiving(
                [
                    [text],
                ],
                Stop
            );

        Assert.Empty(words.Readings);
        Assert.Equal(found, Marked(TextSnippet.Of(text, words)).SingleOrDefault());
    }

    [Fact]
    public void Only_the_nearest_words_are_taken_for_it_and_their_endings_with_them()
    {
        IReadOnlyCollection<string>[] texts =
        [
            ["A worried start."],
            ["Worries, and a sworn word."],
            ["Words."],
        ];

        var words = SearchWords.Of("worried").Forgiving(texts, Stop);
        Assert.Empty(words.Readings);
        Assert.Equal(2, texts.Count(words.Finds));

        var slip = SearchWords.Of("wroried").Forgiving(texts, Stop);
        Assert.Equal(["worried"], Assert.Single(slip.Readings).ReadAs);
        Assert.Equal(2, texts.Count(slip.Finds));
    }

    [Fact]
    public void Small_words_are_looked_for_only_when_there_are_no_others()
    {
        Assert.Equal(["door"], Marked(TextSnippet.Of("The door and the chair.", SearchWords.Of("the door"))));
        Assert.Equal(["The", "the"], Marked(TextSnippet.Of("The door and the chair.", SearchWords.Of("the"))));
        Assert.True(SearchWords.Of(" … ").IsEmpty);
        Assert.True(SearchWords.Of(null).Finds(["Anything."]));
    }

    [Fact]
    public void A_snippet_shows_the_words_around_where_most_of_them_stand_together()
    {
        var text =
            "A chair at first. "
            + string.Concat(Enumerable.Repeat("Nothing much was said for some time. ", 10))
            + "What I saw was\na chair moved so that it faced the door, and a coat kept on. "
            + string.Concat(Enumerable.Repeat("Nobody asked. ", 20));
        var snippet = TextSnippet.Of(text, SearchWords.Of("doors chair"));

        Assert.Equal(["chair", "door"], Marked(snippet));
        Assert.Contains("What I saw was a chair moved so that it faced the door, and", snippet.Text, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet.Text, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet.Text, StringComparison.Ordinal);
        Assert.InRange(snippet.Text.Length, 90, TextSnippet.Usual + 6);
        Assert.All(snippet.Text.Trim('…', ' ').Split(' '), word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_snippet_of_a_short_text_is_all_of_it_and_without_a_match_its_beginning()
    {
        Assert.Equal("Whole and short.", TextSnippet.Of("Whole and short.", SearchWords.Of("short")).Text);
        var long_ = TextSnippet.Of(string.Concat(Enumerable.Repeat("word ", 100)), SearchWords.Of("absent"));
        Assert.StartsWith("word word", long_.Text, StringComparison.Ordinal);
        Assert.False(long_.IsMarked);
        Assert.InRange(long_.Text.Length, 90, TextSnippet.Usual + 2);
        Assert.Equal("", TextSnippet.Of("", SearchWords.Of("absent")).Text);
    }

    [Fact]
    public void A_sign_of_two_halves_is_never_cut()
    {
        foreach (var length in Enumerable.Range(1, 40))
        {
            var text = TextSnippet.Of(new string('a', length) + string.Concat(Enumerable.Repeat("😀", 200)), SearchWords.Of("😀")).Text;
            Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
        }
    }

    [Theory]
    [InlineData("anxious", "anxious", 0)]
    [InlineData("anxios", "anxious", 1)]
    [InlineData("wrory", "worry", 1)]
    [InlineData("worry", "sorry", 1)]
    [InlineData("worry", "sorrow", 2)]
    [InlineData("worry", "elephant", 2)]
    [InlineData("", "a", 1)]
    public void Two_letters_in_the_wrong_order_are_one_slip(string one, string other, int slips) =>
        Assert.Equal(slips, EditDistance.Within(one, other, 1));

    [Fact]
    public void What_holds_words_says_none_of_them()
    {
        var words = SearchWords
            .Of("quillwrot")
            .Forgiving(
                [
                    ["quillwort"],
                ],
                Stop
            );

        Assert.DoesNotContain("quillw", $"{words}{words.Readings[0]}{TextSnippet.Of("quillwort", words)}", StringComparison.Ordinal);
        Assert.DoesNotContain("quillw", string.Concat(TextSnippet.Of("quillwort", words).Parts), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Marked(TextSnippet snippet) => snippet.Parts.Where(part => part.IsMarked).Select(part => part.Text);
}
