using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

/// <summary>
/// Sentences as they stand in case notes, letters and diaries, all invented, each with what may come of them: the sentence in fairer
/// words, or "explains only". Each was read aloud: right English, and the same fact.
/// </summary>
public sealed class FairerSentencesTests
{
    private const string ExplainsOnly = "explains only";
    private const string NotMarked = "not marked";
    private const int FewestForms = 4;

    private static readonly IReadOnlyList<(string Written, string Fairer)> Sentences =
    [
        .. File.ReadLines(Checkout.At("tests", "SafeguardingTraining.Tests", "Language", "fairer-sentences.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    [Fact]
    public void A_sentence_is_offered_the_words_that_hold_in_it_and_no_others()
    {
        var slips = Sentences
            .Select(one => (one.Written, one.Fairer, Review: LanguageReview.Of(one.Written, Words.Lexicon)))
            .Where(one => Told(one.Review) != one.Fairer)
            .Select(one => $"{one.Written}\n  should be: {one.Fairer}\n  was:       {Told(one.Review)}")
            .ToList();

        Assert.True(slips.Count == 0, string.Join('\n', slips));
    }

    [Fact]
    public void Every_row_of_the_lexicon_stands_in_at_least_four_of_them()
    {
        var counts = Sentences
            .SelectMany(one => LanguageReview.Of(one.Written, Words.Lexicon).Marks.Select(mark => mark.Row.Term).Distinct())
            .CountBy(term => term)
            .ToDictionary();

        Assert.True(Sentences.Count >= 400);
        Assert.Equal([], Words.Lexicon.Rows.Select(row => row.Term).Where(term => counts.GetValueOrDefault(term) < FewestForms));
    }

    [Fact]
    public void Every_row_that_offers_anything_is_seen_to_offer_it()
    {
        var marks = Sentences.SelectMany(one => LanguageReview.Of(one.Written, Words.Lexicon).Marks).ToLookup(mark => mark.Row.Term);

        Assert.Equal(
            [],
            Words
                .Lexicon.Rows.Where(row => row.Replacements.Count > 0 && !marks[row.Term].Any(mark => mark.Offers.Count > 0))
                .Select(row => row.Term)
        );
    }

    [Fact]
    public void What_is_offered_in_a_sentence_is_right_English() =>
        Assert.Equal(
            [],
            Sentences
                .Select(one => (one.Written, Now: LanguageReview.Of(one.Written, Words.Lexicon).Fairer))
                .SelectMany(one => GrammarSlips.In(one.Written, one.Now).Select(slip => $"{slip}: {one.Now}"))
        );

    [Fact]
    public void No_offer_put_in_is_marked_in_its_own_place() =>
        Assert.Equal(
            [],
            Sentences
                .SelectMany(one =>
                    LanguageReview
                        .Of(one.Written, Words.Lexicon)
                        .Marks.SelectMany(mark => mark.Offers.Select(offer => (one.Written, offer)))
                )
                .Where(one =>
                    LanguageReview
                        .Of(one.offer.PutIn(one.Written), Words.Lexicon)
                        .Marks.Any(mark => mark.Start < one.offer.Start + one.offer.Words.Length && mark.End > one.offer.Start)
                )
                .Select(one => one.offer.PutIn(one.Written))
        );

    private static string Told(LanguageReview review) =>
        review switch
        {
            { Marks: [] } => NotMarked,
            { HasFairer: true } => review.Fairer,
            _ => ExplainsOnly,
        };
}
