using FsCheck;
using FsCheck.Fluent;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

public sealed class LanguageReviewTests
{
    [Theory]
    [InlineData("Mum refuses access.", "refuses")]
    [InlineData("She has refused to engage since May.", "refused to engage")]
    [InlineData("He is refusing.", "refusing")]
    [InlineData("A HARD-TO-REACH family.", "HARD-TO-REACH")]
    [InlineData("They didn't engage.", "didn't engage")]
    [InlineData("They didn’t really engage.", "didn’t really engage")]
    [InlineData("DNAs from all three clinics.", "DNAs")]
    [InlineData("She minimizes it.", "minimizes")]
    [InlineData("Frequent flyers, both of them.", "Frequent flyers")]
    [InlineData("He's a bit naughty.", "naughty")]
    public void A_wording_is_found_in_the_forms_it_turns_up_in(string text, string marked) => Assert.Equal([marked], Words.Marked(text));

    [Theory]
    [InlineData("The dna of a good note is a date.")]
    [InlineData("I contacted the school and she gave me her number.")]
    [InlineData("The kitchen floor is clean.")]
    [InlineData("In any case I will go.")]
    [InlineData("He placed the cup on the case.")]
    [InlineData("The court heard that he had alleged theft.")]
    [InlineData("Refuse goes out on Mondays.")]
    public void A_word_that_means_something_else_is_let_be(string text) =>
        Assert.Equal([], Words.Marked(text).Where(word => !word.StartsWith("Refuse", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Mum said, \"He is naughty.\"")]
    [InlineData("Mum said “he is naughty and manipulative” twice.")]
    [InlineData("She wrote 'disguised compliance' on the board.")]
    [InlineData("‘Naughty,’ said the teacher.")]
    public void Quoted_speech_is_left_alone(string text) => Assert.Equal([], Words.Marked(text));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_silences_nothing() =>
        Assert.Equal(["naughty"], Words.Marked("Mum said \"he is naughty."));

    [Fact]
    public void An_apostrophe_opens_no_quotation() =>
        Assert.Equal(["naughty"], Words.Marked("The boys' coats were wet and Ash's was naughty, she said; 'tis all."));

    [Fact]
    public void What_the_writer_means_to_keep_is_not_marked_again()
    {
        var review = LanguageReview.Of(
            "A chaotic lifestyle. Chaotic lifestyle, and manipulative.",
            Words.Lexicon,
            new HashSet<string> { LanguageReview.Keeping("Chaotic lifestyle") },
            stop: TestContext.Current.CancellationToken
        );

        Assert.Equal(["manipulative"], review.Marks.Select(mark => mark.Row.Term));
    }

    [Theory]
    [InlineData("He hit her.")]
    [InlineData("A man of 24 sexually abused her.")]
    [InlineData("She raped him twice.")]
    [InlineData("Dad strangled Mum until she could not stand.")]
    [InlineData("He refused to let her see a doctor and locked the door.")]
    [InlineData("She failed to feed him and he starved.")]
    [InlineData("He is manipulative: he threatens to kill her if she rings.")]
    [InlineData("He was aggressive and punched the wall beside her head.")]
    [InlineData("Adults groomed him to carry drugs.")]
    [InlineData("The father, hostile all evening, kicked the dog and then Jory.")]
    [InlineData("She shook the baby.")]
    [InlineData("They burned him with a cigarette.")]
    [InlineData("He refused her food for three days.")]
    public void A_fact_of_harm_is_never_softened(string text) => Assert.Equal([], Words.Marked(text));

    [Theory]
    [InlineData("It was just a slap.", "just a slap")]
    [InlineData("There was some inappropriate touching.", "inappropriate touching")]
    [InlineData("She witnessed domestic abuse.", "witnessed domestic abuse")]
    [InlineData("Mother failed to protect him from being hit.", "failed to protect")]
    [InlineData("After he strangled her she chose to stay.", "chose to stay")]
    public void Words_that_make_harm_smaller_or_blame_the_harmed_are_marked_beside_it_too(string text, string marked) =>
        Assert.Equal([marked], Words.Marked(text));

    [Fact]
    public void The_longest_wording_is_marked_and_none_twice() =>
        Assert.Equal(["non-compliant with medication"], Words.Marked("He is non-compliant with medication."));

    [Fact]
    public void A_wording_does_not_run_on_into_the_next_sentence() =>
        Assert.Equal([], Words.Marked("We asked how hard. To reach the flat you climb."));

    [Fact]
    public void Marks_stand_in_order_inside_the_text_and_apart_whatever_is_written()
    {
        var scraps = Gen.Elements(
            Words.Lexicon.Rows.SelectMany(row => new[] { row.Term, row.Before, row.After, "\"", "“", "'", "[", "\n", ".", " ", "’s ", "-" })
        );
        Prop.ForAll(Gen.ArrayOf(scraps).ToArbitrary(), parts =>
            {
                var text = string.Concat(parts);
                var marks = LanguageReview.Of(text, Words.Lexicon).Marks;
                return marks.All(mark => mark.Start >= 0 && mark.Length > 0 && mark.End <= text.Length)
                    && marks.Zip(marks.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("The baby did not attend the clinic.", "did not attend / DNA")]
    [InlineData("Mum failed to attend the child's appointment.", "did not attend / DNA")]
    [InlineData("Mum did not attend.", "did not attend (an adult)")]
    [InlineData("The mother of the baby did not attend.", "did not attend (an adult)")]
    [InlineData("He failed to attend the meeting.", "did not attend (an adult)")]
    [InlineData("Karolina was tired and did not attend.", "did not attend (an adult)")]
    public void Who_was_not_there_is_spoken_of_as_who_they_are(string text, string term) =>
        Assert.Equal(
            term,
            Assert.Single(LanguageReview.Of(text, Words.Lexicon, stop: TestContext.Current.CancellationToken).Marks).Row.Term
        );

    [Theory]
    [InlineData("I did not attend on Monday.")]
    [InlineData("We failed to attend.")]
    [InlineData("I was ill and did not attend.")]
    public void Nobody_is_asked_what_kept_themselves_away(string text) => Assert.Equal([], Words.Marked(text));

    [Fact]
    public void A_childs_name_is_a_child()
    {
        var review = LanguageReview.Of(
            "Jory did not attend.",
            Words.Lexicon,
            children: ["Jory"],
            stop: TestContext.Current.CancellationToken
        );

        Assert.Equal("did not attend / DNA", Assert.Single(review.Marks).Row.Term);
    }

    [Fact]
    public void Nothing_is_offered_that_would_be_marked_itself()
    {
        var lexicon = LexiconFile.Of([
            "term\talternative\twhy\tsource\tkind\tbefore\tafter\tfinds\tunless\treplacements",
            "failed to\tdid not\taccuses\tours\tblaming\tHe failed to ring.\tHe slept.\t\t\tfailed to = did not",
            "did not engage\tcame [how often]\tjudges\tours\tblaming\tHe did not engage.\tHe came twice.\t\t\t",
        ]);

        Assert.Equal(
            "He did not ring.",
            LanguageReview.Of("He failed to ring.", lexicon, stop: TestContext.Current.CancellationToken).Fairer
        );
        Assert.False(LanguageReview.Of("He failed to engage.", lexicon, stop: TestContext.Current.CancellationToken).HasFairer);
    }

    [Fact]
    public void Where_no_names_belong_a_gap_asks_for_the_person()
    {
        var review = LanguageReview.Of("I rang the victim.", Words.Lexicon.Nameless, stop: TestContext.Current.CancellationToken);

        Assert.Equal("I rang [the person].", review.Fairer);
        Assert.DoesNotContain(Words.Lexicon.Nameless.Rows.SelectMany(row => row.Replacements), one =>
            one.Words.Contains("name", StringComparison.Ordinal)
        );
    }
}
