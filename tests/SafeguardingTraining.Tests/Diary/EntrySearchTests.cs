using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Diary;

public sealed class EntrySearchTests
{
    private static readonly Entry Written = (
        Entries.Of("I went to the last OUTCOME first.") with
        {
            Title = "Three pages",
            Learning = LearningContext.None with { Points = ["PC-09"], Source = EntrySource.Supervision, Peer = "Ask sooner" },
            After = new AfterScenario(null, "The spare key"),
            Tags = ["the quiet ones"],
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
    [InlineData("outcomes")]
    [InlineData("raining")]
    [InlineData("quiet ones")]
    [InlineData("  ")]
    public void Each_word_is_found_wherever_it_stands(string words) => Assert.True(new EntrySearch(words).Finds(Written));

    [Theory]
    [InlineData("outcome tomorrow")]
    [InlineData("outcmoe")]
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
    public void A_word_that_no_entry_has_is_taken_for_the_nearest_that_some_have()
    {
        var diary = Diaries.Of(Entries.Of("She seemed anxious."), Entries.Of("Anxiously, she moved the chair."), Entries.Of("Rain."));

        var results = new EntrySearch("anxios").Results(diary, TestContext.Current.CancellationToken);

        Assert.Equal(2, results.Entries.Count);
        Assert.Equal(["anxious"], Assert.Single(results.Words.Readings).ReadAs);
        Assert.Empty(new EntrySearch("anxious").Results(diary, TestContext.Current.CancellationToken).Words.Readings);
        Assert.Empty(new EntrySearch("anxios rainbow").Results(diary, TestContext.Current.CancellationToken).Entries);
    }

    [Fact]
    public void What_was_found_is_shown_with_the_words_around_it()
    {
        var match = EntryMatch.Of(Written, SearchWords.Of("pages raining"));

        Assert.Equal(["pages"], match.Heading.Parts.Where(part => part.IsMarked).Select(part => part.Text));
        Assert.Equal("It rained", match.Around.Text);
        Assert.Equal(["rained"], match.Around.Parts.Where(part => part.IsMarked).Select(part => part.Text));
        Assert.Equal("I went to the last OUTCOME first.", EntryMatch.Of(Written, SearchWords.Of("three")).Around.Text);
    }

    [Theory]
    [InlineData("2026-11", "2026-11-01", "2026-11-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    public void A_month_or_a_year_is_all_of_its_days(string time, string from, string to)
    {
        var within = EntrySearch.In(time)!;

        Assert.Equal((from, to), ($"{within.From:yyyy-MM-dd}", $"{within.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26-11")]
    [InlineData("2026-13")]
    [InlineData("9999")]
    [InlineData("0000")]
    [InlineData("last week")]
    public void Anything_else_is_no_time(string? time) => Assert.Null(EntrySearch.In(time));

    [Fact]
    public void Months_and_years_are_counted_the_latest_first()
    {
        var diary = Diaries.Of(
            Entries.Of("One", new DateOnly(2026, 11, 2)),
            Entries.Of("Two", new DateOnly(2026, 11, 30)),
            Entries.Of("Three", new DateOnly(2026, 4, 1)),
            Entries.Of("Four", new DateOnly(2023, 12, 31))
        );

        Assert.Equal([(2026, 3), (2023, 1)], diary.Years.Select(year => (year.Year, year.Count)));
        Assert.Equal([(11, 2), (4, 1)], diary.Years[0].Months.Select(month => (month.First.Month, month.Count)));
    }

    [Fact]
    public void A_question_of_about_a_year_ago_is_asked_again_until_it_is_answered()
    {
        var asked = Asking("A thought.\nWhose worry did I explain away? Hers, I think.", -370);
        var other = Asking("What did she see?", -350);
        var diary = Diaries.Of(Entries.Of("Today"), asked, other, Asking("Too long ago?", -500), Entries.Of("No question", Day(-365)));

        var question = OldQuestion.Of(diary, Entries.Today);
        Assert.Equal("Whose worry did I explain away?", question?.Question);
        Assert.Equal("A year ago you asked", question?.WhenOn(Entries.Today));

        var answered = Diaries.Of(Entries.Of("An answer") with { Answers = asked.Id }, asked, other);
        var next = OldQuestion.Of(answered, Entries.Today);
        Assert.Equal("What did she see?", next?.Question);
        Assert.Equal("About a year ago you asked", next?.WhenOn(Entries.Today));
        Assert.Null(OldQuestion.Of(Diaries.Of(Entries.Of("Today")), Entries.Today));

        static Entry Asking(string question, int days) =>
            Entries.Of("Words", Day(days)) with
            {
                Reflection = new SafeguardingTraining.Host.Features.Diary.Entries.Reflection("Words", question, []),
            };
        static DateOnly Day(int days) => Entries.Today.AddDays(days);
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
