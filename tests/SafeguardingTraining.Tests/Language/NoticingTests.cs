using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

public sealed class NoticingTests
{
    private const string NoChild =
        "I went to the flat at four and the stairs were dark. The mother opened with the chain on. She told me she had not slept, and we stood there for ten minutes talking about the landlord.";

    private const string Unheard =
        "I went to the flat at four and the stairs were dark. The boy stood behind the door in his coat. The mother opened with the chain on. She told me she had not slept, and we talked for ten minutes about the landlord and the heating.";

    [Fact]
    public void A_text_without_the_child_is_noticed() => Assert.Contains(NoticeKind.NoChild, Words.Noticed(NoChild));

    [Fact]
    public void A_child_called_by_name_is_there()
    {
        var notices = LanguageReview
            .Of(
                NoChild.Replace("mother", "Kit", StringComparison.Ordinal),
                Words.Lexicon,
                children: ["Kit"],
                stop: TestContext.Current.CancellationToken
            )
            .Notices;

        Assert.DoesNotContain(notices, notice => notice.Kind == NoticeKind.NoChild);
    }

    [Fact]
    public void A_letter_is_to_the_child_all_through() =>
        Assert.DoesNotContain(NoticeKind.NoChild, Words.Noticed($"Dear Millie, {NoChild}"));

    [Fact]
    public void A_child_who_is_seen_and_not_heard_is_noticed() => Assert.Contains(NoticeKind.NoChildsWords, Words.Noticed(Unheard));

    [Theory]
    [InlineData(" \"Is it me?\" he said.")]
    [InlineData(" The boy pointed at the clock.")]
    public void Words_or_a_gesture_of_the_child_are_enough(string more) =>
        Assert.DoesNotContain(NoticeKind.NoChildsWords, Words.Noticed(Unheard + more));

    [Fact]
    public void A_text_in_which_nothing_works_is_noticed()
    {
        Assert.Contains(NoticeKind.NoStrength, Words.Noticed(Unheard));
        Assert.DoesNotContain(NoticeKind.NoStrength, Words.Noticed($"{Unheard} She had kept every appointment card."));
    }

    [Fact]
    public void A_thing_seen_and_a_conclusion_in_one_sentence_are_noticed_unless_the_writer_owns_the_conclusion()
    {
        Assert.Contains(NoticeKind.FactAndOpinion, Words.Noticed("He was in yesterday's jumper, so she is obviously neglectful."));
        Assert.DoesNotContain(
            NoticeKind.FactAndOpinion,
            Words.Noticed("He was in yesterday's jumper, so I wonder whether she is obviously worn out.")
        );
        Assert.DoesNotContain(NoticeKind.FactAndOpinion, Words.Noticed("He was in yesterday's jumper."));
    }

    [Fact]
    public void A_conclusion_with_nothing_seen_beside_it_is_noticed_and_quoted()
    {
        var notice = Assert.Single(
            LanguageReview
                .Of("The home is appalling. Nothing else matters.", Words.Lexicon, stop: TestContext.Current.CancellationToken)
                .Notices,
            one => one.Kind == NoticeKind.JudgementUnseen
        );

        Assert.Equal("The home is appalling.", notice.About);
        Assert.DoesNotContain(NoticeKind.JudgementUnseen, Words.Noticed("The home is appalling. I saw no cooker and no bed."));
        Assert.DoesNotContain(NoticeKind.JudgementUnseen, Words.Noticed("I saw no cooker and no bed. The home is appalling."));
    }

    [Theory]
    [InlineData("My caseload is heavy.")]
    [InlineData("I met the service user's mother.")]
    [InlineData("Mum claims that she was at work.")]
    public void A_plain_fact_in_words_to_think_about_is_no_conclusion(string text) =>
        Assert.DoesNotContain(NoticeKind.JudgementUnseen, Words.Noticed(text));

    [Fact]
    public void A_gap_that_was_put_in_and_not_filled_is_noticed() =>
        Assert.Contains(NoticeKind.GapToFill, Words.Noticed("She said no to [what], because she was tired."));

    [Fact]
    public void Plain_harm_and_a_childs_own_words_are_said_to_be_good()
    {
        var notices = LanguageReview
            .Of("He hit Jory. Jory said, \"It was the shoe.\"", Words.Lexicon, stop: TestContext.Current.CancellationToken)
            .Notices;

        Assert.Equal([NoticeKind.HarmIsPlain, NoticeKind.ChildIsHeard], notices.Select(notice => notice.Kind));
        Assert.All(notices, notice => Assert.True(notice.IsGood));
    }

    [Fact]
    public void A_word_of_harm_within_a_marked_wording_names_none() =>
        Assert.DoesNotContain(NoticeKind.HarmIsPlain, Words.Noticed("Nia kicked off at tea."));

    [Fact]
    public void Two_sentences_at_a_door_are_asked_for_nothing() =>
        Assert.Equal([], Words.Noticed("I can see why Mondays do not work. What else would make it easier?"));

    [Fact]
    public void Neither_a_review_nor_a_notice_tells_a_log_what_was_written()
    {
        var review = LanguageReview.Of("The home is appalling.", Words.Lexicon, stop: TestContext.Current.CancellationToken);

        Assert.DoesNotContain("appalling", $"{review} {string.Join(' ', review.Notices)}", StringComparison.Ordinal);
    }
}
