using SafeguardingTraining.Host.Features.ClosingQuestions;

namespace SafeguardingTraining.Tests.ClosingQuestions;

/// <summary>What counts as a question answered.</summary>
public sealed class ClosingAnswersTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("Yes.", false)]
    [InlineData("I would ask.", true)]
    [InlineData("Two\nshort lines", true)]
    public void One_sentence_is_enough_and_it_may_be_short(string words, bool counts) =>
        Assert.Equal(counts, Answered("", words).Problems().Count == 0);

    [Fact]
    public void A_sentence_that_never_ends_is_sent_back_to_its_own_field() =>
        Assert.Equal("answer-1", Assert.Single(Answered("", new string('a', 3000) + " b c").Problems()).Field);

    [Fact]
    public void In_a_diary_each_answer_stands_under_its_question_and_an_empty_one_nowhere()
    {
        Assert.Equal("Whose worry?\nHers, and I waited.", Answered("", "Hers, and I waited.").ForEntry);
        Assert.Equal(
            "Hers, and I waited.",
            new ClosingAnswers(Guid.Empty, ["One of them"], ["Hers, and I waited."], ForDiary: true).ForEntry
        );
    }

    [Fact]
    public void It_prints_no_word_of_it() => Assert.Equal("ClosingAnswers", Answered("", "Hers, and I waited.").ToString());

    private static ClosingAnswers Answered(params string[] words) => new(Guid.Empty, ["Who rang?", "Whose worry?"], words, ForDiary: true);
}
