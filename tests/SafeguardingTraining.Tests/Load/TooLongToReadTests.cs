using System.Net;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Language;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Load;

/// <summary>What is longer than is kept is not read: a sentence stands beside its field, with everything that was typed.</summary>
[Collection<SiteOfStories>]
public sealed class TooLongToReadTests(RunningSite site)
{
    private static readonly string Long = new('“', 100_000);

    [Fact]
    public async Task A_long_answer_comes_back_with_a_sentence_beside_it()
    {
        var visitor = site.Visit();
        await visitor.Open("/scenarios/dear-nia");
        await visitor.Submit(form => form.Fill("role", visitor.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!));
        while (visitor.Page.QuerySelector("textarea") is null)
        {
            var plain = visitor.Page.QuerySelector("input[type=radio][name=choice]");
            await visitor.Submit(form => _ = plain is null ? form : form.Fill("choice", plain.GetAttribute("value")!));
        }
        var field = visitor.Page.QuerySelector("textarea")!.GetAttribute("name")!;
        await visitor.Submit(
            visitor.Form().Fill(field, Long).To($"{visitor.Form().Action.Replace("/choices", "", StringComparison.Ordinal)}/words")
        );

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains(ChoiceSubmission.TooLong, visitor.Page.QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Long, visitor.Form()[field]);
        Assert.Null(visitor.Page.QuerySelector(".back"));
    }

    [Fact]
    public async Task A_long_part_of_an_entry_is_not_read_back_and_not_kept_as_a_draft()
    {
        var robin = await site.Join();
        foreach (var address in (string[])["/diary/words", "/diary/drafts"])
        {
            await robin.Open("/diary/new");
            await robin.Submit(robin.Form().Fill(EntryForm.Learnt, Long).To(address));

            Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
            Assert.Contains("Keep this part under 20,000 characters", robin.Text, StringComparison.Ordinal);
            Assert.Equal(Long, robin.Form()[EntryForm.Learnt]);
        }
    }

    [Fact]
    public void A_form_that_is_too_long_together_is_read_as_far_as_is_read_at_once()
    {
        var read = new ReadBackRequest(null, null, []);
        var whole = read.Read(
            "words",
            "Words",
            new string('a', ReadBackRequest.LongestText),
            Words.Lexicon,
            stop: TestContext.Current.CancellationToken
        );
        var more = read.Read(
            "words",
            "Words",
            new string('a', ReadBackRequest.LongestText + 1),
            Words.Lexicon,
            stop: TestContext.Current.CancellationToken
        );

        Assert.Null(whole.Unread);
        Assert.Contains("too long to read back at once", more.Unread, StringComparison.Ordinal);
        Assert.False(more.IsQuiet);
    }

    [Fact]
    public void Nobody_reads_on_when_the_reader_has_gone()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();
        var diary = Diaries.Of(Entries.Of("rain"), Entries.Of("snow"));

        Assert.Throws<OperationCanceledException>(() => LanguageReview.Of("Words.", Words.Lexicon, stop: gone.Token));
        Assert.Throws<OperationCanceledException>(() => IdentifyingFacts.Of("Words.", gone.Token));
        Assert.Throws<OperationCanceledException>(() =>
            new ReadBackRequest(null, null, []).Read("words", "Words", "Words.", Words.Lexicon, stop: gone.Token)
        );
        Assert.Throws<OperationCanceledException>(() => new EntrySearch("rain").In(diary, gone.Token).ToList());
    }
}
