using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Tests.Language;
using SafeguardingTraining.Tests.Pages;

namespace SafeguardingTraining.Tests.Debriefing;

/// <summary>Which sentence of the learner's own a debrief gives back.</summary>
public sealed class KeptSentenceTests
{
    [Theory]
    [InlineData("I will ring at 9.30 on Friday. He said, \"I need it for going.\" I do not know why.", "He said, \"I need it for going.\"")]
    [InlineData("I rang the nursery today at ten. I do not know what he meant by it.", "I do not know what he meant by it.")]
    [InlineData("I saw him lift both arms. I do not know why yet.", "I saw him lift both arms. I do not know why yet.")]
    [InlineData("Mum refused to engage. I do not know why yet.", "I do not know why yet.")]
    [InlineData("Thank you for telling me. I will ring you at 9.30 on Friday.", "I will ring you at 9.30 on Friday.")]
    [InlineData("Yes. Thank you for telling me about it.", "Thank you for telling me about it.")]
    [InlineData("First line without an end\nI came because of Sam", "First line without an end")]
    public void Somebodys_own_words_come_first_then_what_is_not_known_then_when(string written, string kept) =>
        Assert.Equal(kept, Kept(written)?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("No. Yes! Why?")]
    [InlineData("Mum refused to engage and is hard to reach.")]
    public void Nothing_is_kept_where_nothing_was_said_or_a_reading_would_mark_it(string written) => Assert.Null(Kept(written));

    [Theory]
    [InlineData("I rang Mrs Jane Okonkwo-Smith about it yesterday. I do not know why he left.", "I do not know why he left.")]
    [InlineData("I will ring you on 07700 900123 tomorrow.", null)]
    public void A_sentence_in_which_somebody_could_be_recognised_is_not_given_back(string written, string? kept) =>
        Assert.Equal(kept, Kept(written)?.Text);

    [Fact]
    public void The_people_of_the_story_may_be_named() =>
        Assert.Equal(
            "I rang Jane Okonkwo about it yesterday.",
            Kept("I rang Jane Okonkwo about it yesterday.", new CharacterNames([], ["Jane Okonkwo"]))?.Text
        );

    [Fact]
    public void A_record_of_it_says_nothing_of_the_words() =>
        Assert.Equal(nameof(KeptSentence), $"{Kept("I do not know what he meant by it.")}");

    [Fact]
    public void Dots_and_marks_without_end_are_read_in_little_time() =>
        Assert.Null(Kept(string.Concat(Enumerable.Repeat(".\" ! ", 4_000))));

    private static KeptSentence? Kept(string written, CharacterNames? cast = null) =>
        KeptSentence.Of(
            [SampleDebrief.Told(1, null)],
            new Dictionary<int, LanguageReview> { [1] = LanguageReview.Of(written, Words.Lexicon) },
            cast
        );
}
