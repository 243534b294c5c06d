using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

/// <summary>Words as they are read back on a page.</summary>
public sealed class ReadBackComponentTests : BunitContext
{
    private const string Unfair = "Mum refused to engage.";
    private const string Replaceable = "I rang the victim.";
    private const string Quiet = "The boy said he was hungry.";

    [Fact]
    public void Words_that_could_be_fairer_stand_beside_a_fairer_wording_and_its_reason()
    {
        var words = Fairer(Replaceable);

        Assert.Equal([Replaceable, "I rang [name]."], words.FindAll(".fairer__words").Select(one => one.TextContent));
        Assert.NotEmpty(words.FindAll(".fairer__why li"));
        Assert.Empty(words.FindAll(".sug__example"));
    }

    [Fact]
    public void Words_that_nothing_replaces_stand_alone_with_the_reason_and_an_example_that_is_plainly_one()
    {
        var words = Fairer(Unfair);

        Assert.Equal(Unfair, Assert.Single(words.FindAll(".fairer__words")).TextContent);
        Assert.StartsWith(
            "An example, of another family:",
            words.Find(".fairer__why li .sug__example").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mark_that_nothing_replaces_has_its_reason_an_example_and_a_way_back_to_the_field_but_no_button_that_rewrites()
    {
        var back = Back(Read("one", Unfair));

        Assert.Empty(back.FindAll("button.sug__offer"));
        Assert.Contains("An example, of another family:", back.Find(".sug__example").TextContent, StringComparison.Ordinal);
        Assert.Equal("#one", back.Find("a.sug__again").GetAttribute("href"));
    }

    [Fact]
    public void Words_without_a_mark_stand_alone()
    {
        var words = Fairer(Quiet);

        Assert.Single(words.FindAll(".fairer > div"));
        Assert.Empty(words.FindAll(".fairer__why"));
    }

    [Fact]
    public void Nothing_written_is_told_as_such() =>
        Assert.Contains("Write a few words first.", Back().Find("p.text").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Every_mark_has_its_note_with_wordings_to_put_in_and_a_way_to_keep_it()
    {
        var model = Read("one", Replaceable);
        var back = Back(model);

        Assert.Equal(model.Review.Marks.Select(model.Review.WordsOf), back.FindAll("mark").Select(mark => mark.TextContent));
        Assert.Equal(model.Review.Marks.Count, back.FindAll(".sug > li").Count);
        Assert.All(back.FindAll("sup a"), note => Assert.NotNull(back.Find(note.GetAttribute("href")!)));
        Assert.Equal(model.Review.Marks.Sum(mark => mark.Offers.Count), back.FindAll("button.sug__offer").Count);
        Assert.Equal(model.Review.Marks.Count, back.FindAll($"button[name={ReadBackRequest.KeepButton}]").Count);
        Assert.DoesNotContain("No wording here asks for a second look", back.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_hundreds_of_marks_has_a_note_for_the_first_of_them_and_says_so()
    {
        var back = Back(Read("one", string.Concat(Enumerable.Repeat(Unfair, 300))));

        Assert.Equal(ReadBackModel.MostNotes, back.FindAll(".sug > li").Count);
        Assert.Contains("There are 300 such places.", back.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_not_read_says_why_and_stands_there_whole()
    {
        var back = Back(Read("one", new string('a', ReadBackRequest.LongestText + 1)));

        Assert.Contains("too long to read back at once", back.Find(".back__notice").TextContent, StringComparison.Ordinal);
        Assert.Equal(ReadBackRequest.LongestText + 1, back.Find(".back__text").TextContent.Trim().Length);
    }

    [Fact]
    public void What_the_writer_means_to_keep_is_marked_no_more_and_sent_along()
    {
        var before = Read("one", Unfair).Review;
        var model = new ReadBackRequest(null, null, [.. before.Marks.Select(before.WordsOf)]).Read(
            "one",
            "One",
            Unfair,
            Words.Lexicon,
            stop: Xunit.TestContext.Current.CancellationToken
        );
        var back = Back(model);

        Assert.NotEmpty(before.Marks);
        Assert.Empty(back.FindAll("mark, .sug"));
        Assert.Equal(model.Kept, back.FindAll($"input[name={ReadBackRequest.KeptField}]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public void Texts_are_told_apart_by_what_their_fields_asked_for_when_there_are_several()
    {
        Assert.Empty(Back(Read("one", Unfair)).FindAll(".back__what"));
        Assert.Equal(["one", "two"], Back(Read("one", Unfair), Read("two", Quiet)).FindAll(".back__what").Select(what => what.TextContent));
    }

    [Fact]
    public void A_text_without_anything_to_say_about_it_says_so()
    {
        var quiet = new ReadBackModel("one", "One", new LanguageReview(Quiet, [], []), [], []);
        var noticed = quiet with { Facts = [new IdentifyingFact(FactKind.FullName, 0, 3)] };

        Assert.Contains("No wording here asks for a second look", Back(quiet).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("No wording here asks for a second look", Back(noticed).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_which_nobody_can_be_recognised_has_no_warning() => Assert.Equal("", Warning(Quiet).Markup.Trim());

    [Fact]
    public void A_town_alone_is_mentioned_without_a_warning()
    {
        var warning = Warning("It rains in Doncaster.", new IdentifyingFact(FactKind.Place, 12, 9));

        Assert.Empty(warning.FindAll(".gentle"));
        Assert.StartsWith("“Doncaster” is the name of a town or county.", warning.Find("p.small").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_which_nothing_was_found_are_not_called_safe()
    {
        Assert.Contains(IdentifyingKinds.NothingFound, Back(Read("one", Quiet)).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(IdentifyingKinds.NothingFound, Back(Read("one", "We drove to Matlock.")).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(IdentifyingKinds.NothingFound, Back(Read("one", "I met Hannah Whitlock.")).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(
            IdentifyingKinds.NothingFound,
            Back(Read("one", new string('a', ReadBackRequest.LongestText + 1))).Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_names_are_spoken_of_as_several()
    {
        var warning = Warning("Ada and Ben", new(FactKind.GivenName, 0, 3), new(FactKind.GivenName, 8, 3));

        Assert.StartsWith("Ada and Ben look like first names.", warning.Find("li").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_is_quoted_once_and_a_combination_is_told_without_quoting_it()
    {
        const string Text = "Ada and Ada";
        var warning = Warning(
            Text,
            new(FactKind.FullName, 0, 3),
            new(FactKind.FullName, 8, 3),
            new(FactKind.Combination, 0, 11),
            new(FactKind.Combination, 4, 7)
        );

        Assert.Equal("Ada", Assert.Single(warning.FindAll("q")).TextContent);
        Assert.Equal(2, warning.FindAll("li").Count);
        Assert.Contains("Nothing is stopped or reported.", warning.Find(".small").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_rewritten_paragraph_is_shown_while_a_label_stays_in_it()
    {
        var mixed = Fairer("Mum refused to engage. She has been manipulative and was hostile. She failed to bring Ines.");

        Assert.Single(mixed.FindAll(".fairer__words"));
        Assert.Contains("Here it could be", mixed.Markup, StringComparison.Ordinal);
        Assert.Equal(2, Fairer("She failed to bring Ines.").FindAll(".fairer__words").Count);
    }

    [Fact]
    public void Nothing_found_is_said_and_never_as_good() =>
        Assert.Contains(
            "does not say that they are good",
            Fairer("He lifted both arms and looked at the door.").Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_the_page_has_explained_is_not_explained_again()
    {
        var review = LanguageReview.Of("She failed to bring Ines.", Words.Lexicon, stop: Xunit.TestContext.Current.CancellationToken);
        var again = Render<FairerWords>(words =>
            words.Add(one => one.Review, review).Add(one => one.Explained, review.Marks.Select(mark => mark.Row.Id).ToHashSet())
        );

        Assert.Contains("explained above", again.Find(".fairer__why").TextContent, StringComparison.Ordinal);
        Assert.Empty(again.FindAll("small:not(p)"));
    }

    private static ReadBackModel Read(string field, string text) =>
        new ReadBackRequest(null, null, []).Read(field, field, text, Words.Lexicon);

    private IRenderedComponent<FairerWords> Fairer(string text) =>
        Render<FairerWords>(words => words.Add(one => one.Review, LanguageReview.Of(text, Words.Lexicon)));

    private IRenderedComponent<ReadBack> Back(params ReadBackModel[] models) =>
        Render<ReadBack>(back => back.Add(one => one.Models, models).Add(one => one.Address, "/read"));

    private IRenderedComponent<IdentifyingFactsWarning> Warning(string text, params IdentifyingFact[] facts) =>
        Render<IdentifyingFactsWarning>(warning => warning.Add(one => one.Text, text).Add(one => one.Facts, facts));
}
