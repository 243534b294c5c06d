using SafeguardingTraining.Host.Features.Diary;

namespace SafeguardingTraining.Tests.Diary;

public sealed class EntryTests
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Draft Words = new() { Learnt = "I went to the last outcome first.", Questions = "Why?", Actions = "Ring back." };

    [Fact]
    public void An_entry_is_dated_on_the_day_it_is_written()
    {
        var entry = Written(Words);
        Assert.Equal((Author, Today, 1), (entry.Author, entry.On, entry.Version));
        Assert.Equal(new Reflection("I went to the last outcome first.", "Why?", "Ring back."), entry.Reflection);
    }

    [Fact]
    public void Any_one_part_is_enough() => Assert.Equal("Ring back.", Written(new Draft { Actions = "Ring back." }).Reflection.Opening);

    [Fact]
    public void A_list_shows_the_first_line_cut_between_words()
    {
        Assert.Equal("One line.", new Reflection("One line.\nAnother.", "", "").Opening);
        var opening = new Reflection(string.Concat(Enumerable.Repeat("seven77 ", 40)), "", "").Opening;
        Assert.EndsWith("seven77…", opening, StringComparison.Ordinal);
        Assert.InRange(opening.Length, 100, 121);
        Assert.InRange(new Reflection(new string('x', 20_000), "", "").Opening.Length, 1, 121);
    }

    [Fact]
    public void An_empty_page_is_not_kept()
    {
        var refused = Assert.IsType<Refused>(Entry.Write(new Draft { Learnt = " \r\n " }, Author, Today, null));
        Assert.Equal("Write a few words first.", Assert.Single(refused.Problems).Message);
    }

    [Fact]
    public void Each_part_may_be_twenty_thousand_characters_and_a_line_break_counts_as_one()
    {
        var full = string.Concat(Enumerable.Repeat("nine char\r\n", 2000));
        Assert.Equal(Entry.LongestText - 1, Written(new Draft { Learnt = full, Questions = full, Actions = full }).Reflection.Learnt.Length);
        var refused = Assert.IsType<Refused>(Entry.Write(new Draft { Learnt = "a", Actions = full + "more" }, Author, Today, null));
        Assert.Equal("actions", Assert.Single(refused.Problems).Field);
        Assert.EndsWith("more", refused.Draft.Actions, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_words_make_the_next_version()
    {
        var entry = Written(Words);
        var kept = Assert.IsType<Kept>(entry.Rewrite(Draft.Of(entry) with { Actions = "Ring twice." }));
        Assert.Equal((2, "Ring twice.", entry.On), (kept.Entry.Version, kept.Entry.Reflection.Actions, kept.Entry.On));
    }

    [Fact]
    public void The_same_words_sent_again_change_nothing()
    {
        var entry = Written(Words);
        Assert.Same(entry, Assert.IsType<Kept>(entry.Rewrite(Draft.Of(entry) with { Version = 0 })).Entry);
    }

    [Fact]
    public void A_draft_over_an_older_version_is_shown_beside_the_newer()
    {
        var entry = Written(Words) with { Version = 3 };
        var crossed = Assert.IsType<Crossed>(entry.Rewrite(Draft.Of(entry) with { Version = 2, Learnt = "Mine." }));
        Assert.Same(entry, crossed.Meanwhile);
        Assert.Equal((3, "Mine."), (crossed.Draft.Version, crossed.Draft.Learnt));
    }

    [Fact]
    public void Entries_are_grouped_by_month_newest_first()
    {
        var list = new EntryList([.. new[] { 0, 21, 22, 80 }.Select(days => Written(Words) with { On = Today.AddDays(-days) })], 1, false);
        Assert.Equal([(11, 2), (10, 1), (9, 1)], list.Months.Select(month => (month.First.Month, month.Entries.Count)));
    }

    [Fact]
    public void What_was_written_never_shows_in_its_text() =>
        Assert.DoesNotContain("outcome", $"{Words} {Written(Words)} {Entry.Write(Words, Author, Today, null)} {new WriteEntryModel(Today, Words)}", StringComparison.Ordinal);

    private static Entry Written(Draft draft) => Assert.IsType<Kept>(Entry.Write(draft, Author, Today, null)).Entry;
}
