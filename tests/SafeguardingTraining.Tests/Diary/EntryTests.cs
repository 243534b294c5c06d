using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Diary;

public sealed class EntryTests
{
    private static readonly DateOnly Today = Entries.Today;
    private static readonly EntryDraft Words = new()
    {
        Learnt = "I went to the last outcome first.",
        Questions = "Why?",
        Actions = [new DraftAction { What = "Ring back." }],
    };

    [Fact]
    public void An_entry_without_a_day_of_its_own_is_dated_today()
    {
        var entry = Written(Words);
        Assert.Equal((Today, 1), (entry.On, entry.Version));
        Assert.Equal(
            ("I went to the last outcome first.", "Why?", "Ring back."),
            (entry.Reflection.Learnt, entry.Reflection.Questions, entry.Reflection.Actions.Single().What)
        );
    }

    [Theory]
    [InlineData("2026-10-03")]
    [InlineData("3/10/2026")]
    [InlineData("3 October 2026")]
    public void A_day_is_understood_as_people_write_it(string typed) =>
        Assert.Equal(new DateOnly(2026, 10, 3), Written(Words with { On = typed }).On);

    [Fact]
    public void Any_one_part_is_enough() => Assert.Equal("Ring back.", Written(Words with { Learnt = "", Questions = null }).Heading);

    [Fact]
    public void A_title_goes_before_the_first_words() => Assert.Equal("Hoping", Written(Words with { Title = "Hoping" }).Heading);

    [Fact]
    public void A_list_shows_the_first_line_cut_between_words()
    {
        Assert.Equal("One line.", Entries.Of("One line.\nAnother.").Heading);
        var opening = Entries.Of(string.Concat(Enumerable.Repeat("seven77 ", 40))).Heading;
        Assert.EndsWith("seven77…", opening, StringComparison.Ordinal);
        Assert.InRange(opening.Length, 100, 121);
        Assert.InRange(Entries.Of(new string('x', 20_000)).Heading.Length, 1, 121);
    }

    [Fact]
    public void An_empty_page_is_not_kept()
    {
        var refused = Assert.IsType<Refused>(
            Entry.Write(new EntryDraft { Learnt = " \r\n ", Actions = [new DraftAction { Return = "2026-11-30" }] }, Today, null)
        );
        Assert.Equal("Write a few words first.", Assert.Single(refused.Problems).Message);
    }

    [Fact]
    public void Each_part_may_be_twenty_thousand_characters_and_a_line_break_counts_as_one()
    {
        var full = string.Concat(Enumerable.Repeat("nine char\r\n", 2000));
        Assert.Equal(Entry.LongestText - 1, Written(new EntryDraft { Learnt = full, Questions = full }).Reflection.Learnt.Length);
        var refused = Assert.IsType<Refused>(Entry.Write(new EntryDraft { Learnt = "a", Questions = full + "more" }, Today, null));
        Assert.Equal("questions", Assert.Single(refused.Problems).Field);
        Assert.EndsWith("more", refused.Draft.Questions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("1h30", 90)]
    [InlineData("1 hour 30 minutes", 90)]
    [InlineData("2 hours", 120)]
    [InlineData("45 min", 45)]
    [InlineData(" ", 0)]
    public void Minutes_may_be_written_as_the_pages_write_them(string typed, int minutes)
    {
        var draft = Words with { Minutes = typed };

        Assert.Equal(minutes, draft.ToLearning().Minutes);
        Assert.DoesNotContain(draft.Problems(), problem => problem.Field == "minutes");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("on")]
    [InlineData("what-1")]
    [InlineData("tell-2")]
    [InlineData("return-2")]
    [InlineData("minutes")]
    public void What_is_wrong_is_said_at_its_field(string field)
    {
        var draft = Words with
        {
            Title = new string('x', 121),
            On = "tomorrow",
            Minutes = "half an hour",
            Actions =
            [
                new DraftAction { Tell = "Moira" },
                new DraftAction
                {
                    What = "Ring",
                    Tell = new string('x', 201),
                    Return = "31/2/2026",
                },
            ],
        };

        Assert.Contains(draft.Problems(), problem => problem.Field == field);
    }

    [Fact]
    public void An_action_left_empty_is_no_action() =>
        Assert.Single(
            Written(Words with { Actions = [new DraftAction(), .. Words.Actions, new DraftAction { What = " " }] }).Reflection.Actions
        );

    [Fact]
    public void Changed_words_make_the_next_version()
    {
        var entry = Written(Words);
        var kept = Assert.IsType<Kept>(entry.Rewrite(EntryDraft.Of(entry) with { Questions = "Why not?" }));
        Assert.Equal((2, "Why not?", entry.On), (kept.Entry.Version, kept.Entry.Reflection.Questions, kept.Entry.On));
    }

    [Fact]
    public void An_action_done_with_what_happened_is_a_change()
    {
        var entry = Written(Words);
        var kept = Assert.IsType<Kept>(
            entry.Rewrite(
                EntryDraft.Of(entry) with
                {
                    Actions =
                    [
                        new DraftAction
                        {
                            What = "Ring back.",
                            Done = true,
                            Happened = "She cried.",
                        },
                    ],
                }
            )
        );
        Assert.Empty(kept.Entry.Reflection.OpenActions);
    }

    [Fact]
    public void The_same_words_sent_again_change_nothing()
    {
        var entry = Written(Words);
        Assert.Same(entry, Assert.IsType<Kept>(entry.Rewrite(EntryDraft.Of(entry) with { Version = 0 })).Entry);
    }

    [Fact]
    public void A_draft_over_an_older_version_is_shown_beside_the_newer()
    {
        var entry = Written(Words) with { Version = 3 };
        var crossed = Assert.IsType<ConflictingEdit>(entry.Rewrite(EntryDraft.Of(entry) with { Version = 2, Learnt = "Mine." }));
        Assert.Same(entry, crossed.Meanwhile);
        Assert.Equal((3, "Mine."), (crossed.Draft.Version, crossed.Draft.Learnt));
    }

    [Fact]
    public void What_an_entry_counts_for_is_kept_with_it()
    {
        var learning = Written(
            Words with
            {
                Minutes = "90",
                Participatory = true,
                Peer = "Ask sooner.",
                Theme = CodeTheme.PreserveSafety,
                Points = ["PC-09"],
                Source = EntrySource.Supervision,
            }
        ).Learning;
        Assert.Equal(
            (90, true, "Ask sooner.", CodeTheme.PreserveSafety, EntrySource.Supervision),
            (learning.Minutes, learning.Participatory, learning.Peer, learning.Theme, learning.Source)
        );
        Assert.Equal("1 hour 30 minutes", learning.Minutes.Duration());
    }

    [Fact]
    public void What_was_written_never_shows_in_its_text()
    {
        var entry = Written(Words) with { Title = "The last outcome" };
        object[] all =
        [
            Words,
            entry,
            entry.Reflection,
            entry.Learning,
            Entry.Write(Words, Today, null),
            new WriteEntryModel(Today, Words),
            Words.Actions[0],
            entry.Reflection.Actions[0],
            new EntrySearch("outcome"),
            new KeptDraft(Words, default),
            new DueAction("/", "outcome", "outcome", Today),
            new DiaryTag(Guid.Empty, "outcome", 1),
            new OldQuestion(entry, "outcome?"),
            new ActionOutcome(Guid.Empty, 1, "", ActionAnswer.Done, "outcome", null),
            new OpenAction(entry, 1, entry.Reflection.Actions[0]),
            EntryMatch.Of(entry, SearchWords.Of("outcome")),
            new DiaryMatch("/", Today, "outcome", TextSnippet.Of("outcome", SearchWords.Of("outcome"))),
            new DiaryNews(Guid.Empty, "outcome", "/", "outcome"),
        ];
        Assert.All(all, one => Assert.DoesNotContain("outcome", $"{one}", StringComparison.Ordinal));
    }

    private static Entry Written(EntryDraft draft) => Assert.IsType<Kept>(Entry.Write(draft, Today, null)).Entry;
}
