using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;

namespace SafeguardingTraining.Tests.Diary;

public sealed class EntrySearchTests
{
    private static readonly Entry Written = (
        Entries.Of("I went to the last OUTCOME first.") with
        {
            Title = "Three pages",
            Learning = LearningContext.None with { Points = ["PC-09"], Source = EntrySource.Supervision, Peer = "Ask sooner" },
            After = new AfterScenario(null, "The spare key"),
        }
    ).With(
        new PlannedAction("Ring the nurse", "Moira", Entries.Today, false, ""),
        new PlannedAction("Read it", "", null, true, "It rained")
    );

    [Theory]
    [InlineData("outcome")]
    [InlineData("first pages")]
    [InlineData("moira")]
    [InlineData("rained nurse")]
    [InlineData("sooner")]
    [InlineData("pc-09")]
    [InlineData("spare KEY")]
    [InlineData("  ")]
    public void Each_word_is_found_wherever_it_stands(string words) => Assert.True(new EntrySearch(words).Finds(Written));

    [Theory]
    [InlineData("outcomes")]
    [InlineData("outcome tomorrow")]
    public void A_word_that_stands_nowhere_finds_nothing(string words) => Assert.False(new EntrySearch(words).Finds(Written));

    [Fact]
    public void It_is_narrowed_by_source_point_time_and_open_actions()
    {
        Assert.True(
            new EntrySearch(
                Source: EntrySource.Supervision,
                Point: "PC-09",
                From: Entries.Today,
                To: Entries.Today,
                OpenActions: true
            ).Finds(Written)
        );
        Assert.False(new EntrySearch(Source: EntrySource.Workshop).Finds(Written));
        Assert.False(new EntrySearch(Point: "PC-10").Finds(Written));
        Assert.False(new EntrySearch(From: Entries.Today.AddDays(1)).Finds(Written));
        Assert.False(new EntrySearch(To: Entries.Today.AddDays(-1)).Finds(Written));
        Assert.False(new EntrySearch(OpenActions: true).Finds(Entries.Of("Done").With(new PlannedAction("Ring", Done: true))));
    }

    [Fact]
    public void Every_question_of_the_bank_has_its_turn_and_none_twice_in_a_day()
    {
        IReadOnlyList<Prompt> bank = [.. Enumerable.Range(0, 199).Select(number => new Prompt($"{number}?"))];
        var days = Enumerable.Range(0, 199).Select(day => DiaryQuestions.For(Entries.Today.AddDays(day), bank, 3)).ToList();

        Assert.Equal(bank.Count, days.SelectMany(day => day).Distinct().Count());
        Assert.All(days, day => Assert.Equal(3, day.Distinct().Count()));
        Assert.Equal(days[0], DiaryQuestions.For(Entries.Today, bank, 3));
        Assert.Empty(DiaryQuestions.For(Entries.Today, [], 3));
    }

    [Fact]
    public void The_bank_in_the_content_can_be_read_and_every_question_has_its_source()
    {
        var bank = DiaryQuestions.Read(Checkout.At("content"));

        Assert.Empty(bank.Problems);
        Assert.All(bank.Questions, question => Assert.NotNull(question.Source));
        Assert.True(bank.Questions.Count >= 6);
    }
}
