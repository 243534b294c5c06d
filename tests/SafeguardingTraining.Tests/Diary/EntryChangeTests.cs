using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class EntryChangeTests(RunningSite site)
{
    [Fact]
    public async Task An_entry_can_be_changed()
    {
        var (robin, entry) = await Written("First words");
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("learnt", "Better words"));
        Assert.Equal(entry, robin.Address);
        Assert.Contains("Better words", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("First words", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_the_second_is_shown_both_and_nothing_is_lost()
    {
        var (robin, entry) = await Written("First words");
        var tab = await robin.NewTab().Open($"{entry}/change");
        await robin.Open($"{entry}/change");
        await robin.Submit(form => form.Fill("learnt", "Words of one tab"));
        await tab.Submit(form => form.Fill("learnt", "Words of the other"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Contains("Words of one tab", tab.Text, StringComparison.Ordinal);
        Assert.Equal("Words of the other", tab.Form()["learnt"]);
        await tab.Submit(form => form.Fill("learnt", "Words of both"));
        Assert.Equal(entry, tab.Address);
        Assert.Contains("Words of both", tab.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tabs_at_the_very_same_time_one_is_kept_and_one_is_asked()
    {
        var (robin, entry) = await Written("First words");
        await robin.Open($"{entry}/change");
        var tabs = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(number => robin.NewTab().Submit(robin.Form().Fill("learnt", $"Words of tab {number}")))
        );
        Assert.Single(tabs, tab => tab.Status == HttpStatusCode.OK);
        Assert.Equal(5, tabs.Count(tab => tab.Status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_change_sent_twice_is_kept_once()
    {
        var (robin, entry) = await Written("First words");
        await robin.Open($"{entry}/change");
        var form = robin.Form().Fill("learnt", "Better words");
        await robin.Submit(form);
        await robin.Submit(form);
        Assert.Equal((entry, HttpStatusCode.OK), (robin.Address, robin.Status));
    }

    [Fact]
    public async Task An_entry_is_deleted_only_after_being_asked()
    {
        var (robin, entry) = await Written("First words");
        await robin.Open($"{entry}/delete");
        Assert.Equal(HttpStatusCode.OK, robin.Status);
        await robin.Submit(action: $"{entry}/deletions");
        Assert.StartsWith("/diary", robin.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(entry)).Status);
    }

    [Fact]
    public async Task Words_for_an_entry_deleted_meanwhile_can_be_kept_as_a_new_one()
    {
        var (robin, entry) = await Written("First words");
        var tab = await robin.NewTab().Open($"{entry}/change");
        await robin.Open($"{entry}/delete");
        await robin.Submit(action: $"{entry}/deletions");
        await tab.Submit(form => form.Fill("learnt", "Better words"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Equal("Better words", tab.Form()["learnt"]);
        await tab.Submit();
        Assert.Contains("Better words", tab.Text, StringComparison.Ordinal);
        Assert.NotEqual(entry, tab.Address);
    }

    private async Task<(Visitor Robin, string Entry)> Written(string words)
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", words));
        return (robin, robin.Address);
    }
}
