using System.Net;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class TagTests(RunningSite site)
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" , ;\n", "")]
    [InlineData("supervision", "supervision")]
    [InlineData("  to   teach , #recording; To Teach", "to teach|recording")]
    public void Tags_are_read_with_commas_between_them_and_each_once(string? typed, string tags) =>
        Assert.Equal(tags, string.Join('|', EntryTags.Read(typed)));

    [Fact]
    public void Too_many_or_too_long_is_said()
    {
        Assert.Contains("twelve tags", Said(string.Join(',', Enumerable.Range(0, 13))), StringComparison.Ordinal);
        Assert.Contains("at most 40", Said(new string('a', 41)), StringComparison.Ordinal);
        Assert.Contains("twelve tags", Said(new string('a', 5_000)), StringComparison.Ordinal);
        Assert.Empty(EntryTags.Problems("supervision, to teach"));

        static string Said(string typed) => Assert.Single(new EntryDraft { Learnt = "Words", Tags = typed }.Problems()).Message;
    }

    [Fact]
    public void Pages_from_before_there_were_tags_open_and_a_file_may_leave_them_out()
    {
        var entry = Entries.Of("Words");
        var before = System.Text.Encoding.UTF8.GetString(DiaryJson.Bytes(entry)).Replace(",\"tags\":[]", "", StringComparison.Ordinal);

        Assert.DoesNotContain("tags", before, StringComparison.Ordinal);
        Assert.Empty(DiaryJson.Read<Entry>(System.Text.Encoding.UTF8.GetBytes(before)).Tags);
        var without = before.Replace("\"title\"", "\"tags\":null,\"title\"", StringComparison.Ordinal);
        Assert.Empty(DiaryJson.Read<Entry>(System.Text.Encoding.UTF8.GetBytes(without)).Tags);
    }

    [Fact]
    public void A_tag_stands_in_an_address_by_a_number_that_only_its_diary_can_tell()
    {
        var (one, other) = (Handles(), Handles());

        Assert.Equal(one.OfTag("Supervision"), one.OfTag("supervision"));
        Assert.NotEqual(one.OfTag("supervision"), one.OfTag("recording"));
        Assert.NotEqual(one.OfTag("supervision"), other.OfTag("supervision"));
        Assert.Null(other.For("test").Open(one.For("test").Seal([1])));

        static OwnersHandles Handles() => OwnersHandles.Of(new DiaryKey(Guid.NewGuid(), DiaryKey.NewKey()));
    }

    [Fact]
    public async Task Tags_are_listed_with_counts_renamed_and_taken_away_and_are_in_no_address()
    {
        var robin = await site.Join();
        var first = await Write(robin, "First", "quillwort, to teach");
        var second = await Write(robin, "Second", "Quillwort");
        await robin.Open("/diary/tags");
        Assert.Equal(["Quillwort two entries", "to teach one entry"], Listed(robin));
        var tag = robin.Page.QuerySelector(".tag-list a")!.GetAttribute("href")!;
        Assert.Matches("^/diary/tags/[0-9a-f-]{36}$", tag);

        await robin.Open(tag);
        Assert.Contains("Tagged “Quillwort”. Two entries.", robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("name", " ").To(tag), tag);
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("name", "to teach"), tag);
        Assert.Equal(HttpStatusCode.Conflict, robin.Status);
        Assert.Contains("You have the tag “to teach” already. Put the two together?", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Tagged “Quillwort”. Two entries.", (await robin.Open(tag)).Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("name", "To teach").Forge("together", "yes"), tag);
        Assert.Contains("The two tags are one now", robin.Text, StringComparison.Ordinal);
        Assert.Contains("Tagged “to teach”. Two entries.", robin.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(tag)).Status);
        Assert.Equal(["to teach"], Tags(await robin.Open(first)));

        await robin.Open(robin.Page.QuerySelector(".own-tags a")!.GetAttribute("href")!);
        await robin.Submit(action: $"{robin.Address}/removals");
        Assert.Contains("The entries are all here.", robin.Text, StringComparison.Ordinal);
        Assert.Empty(Tags(await robin.Open(second)));
        Assert.Empty(Listed(await robin.Open("/diary/tags")));
    }

    [Fact]
    public async Task A_change_of_an_entry_keeps_its_tags_and_they_travel_with_it()
    {
        var robin = await site.Join();
        var entry = await Write(robin, "First", "quillwort, to teach");
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("learnt", "Changed"), entry);
        Assert.Equal(["quillwort", "to teach"], Tags(robin).Order());
        var json = await (await robin.Get("/diary/copies?format=Json")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var kim = await site.Join("Kim Lee");
        await kim.Open("/diary/import");
        await kim.Send(kim.Form("/diary/imports"), "file", System.Text.Encoding.UTF8.GetBytes(json), "diary.json");

        Assert.Equal(["quillwort one entry", "to teach one entry"], Listed(await kim.Open("/diary/tags")));
    }

    private static async Task<string> Write(Visitor visitor, string words, string tags)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(form => form.Fill("learnt", words).Fill("tags", tags), "/diary");
        return visitor.Address;
    }

    private static IReadOnlyList<string> Tags(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll(".own-tags a").Select(link => link.TextContent.Trim())];

    private static IReadOnlyList<string> Listed(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll(".tag-list li").Select(item => item.TextContent.Trim())];
}
