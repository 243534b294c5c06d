using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class DraftTests(RunningSite site)
{
    [Fact]
    public async Task A_page_saved_by_hand_is_said_at_the_top_of_the_diary_and_saved_by_script_beside_its_title()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var line = robin.Page.QuerySelector("[data-saved]")!;
        Assert.Equal(("status", ""), (line.GetAttribute("role"), line.TextContent));

        await robin.Submit(robin.Form().Fill("learnt", "Half a thought").To("/diary/drafts"));

        Assert.Equal("/diary?said=draft", robin.Address);
        var said = Assert.Single(robin.Page.QuerySelectorAll("[data-notice]"));
        Assert.Equal(("status", "-1"), (said.GetAttribute("role"), said.GetAttribute("tabindex")));
        Assert.DoesNotContain("Half a thought", said.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_left_as_a_draft_is_there_to_go_on_with_and_goes_when_it_is_kept()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(robin.Form("/diary").Fill("learnt", "Half a thought").Fill("title", "Hoping").To("/diary/drafts"));
        Assert.Equal("/diary?said=draft", robin.Address);
        await robin.Open(DraftIn(robin));
        Assert.Equal(("Half a thought", "Hoping"), (robin.Form("/diary")["learnt"], robin.Form("/diary")["title"]));
        await robin.Submit(robin.Form("/diary").Fill("learnt", "A whole thought"));
        Assert.Contains("A whole thought", robin.Text, StringComparison.Ordinal);
        await robin.Open("/diary");
        Assert.Empty(DraftsIn(robin));
    }

    [Fact]
    public async Task A_page_is_saved_again_and_again_in_its_own_place_and_an_empty_one_is_not()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form("/diary").To("/diary/drafts");
        await robin.NewTab().Submit(form);
        await robin.NewTab().Submit(form.Fill("learnt", "One"));
        await robin.NewTab().Submit(form.Fill("learnt", "One and two").Fill("saved", "1"));
        await robin.Open("/diary");
        Assert.Single(DraftsIn(robin));
        await robin.Open(DraftIn(robin));
        Assert.Equal(("One and two", "2"), (robin.Form("/diary")["learnt"], robin.Form("/diary")["saved"]));
    }

    [Fact]
    public async Task Two_devices_on_one_draft_lose_neither()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form("/diary").To("/diary/drafts");
        await robin.NewTab().Submit(form.Fill("learnt", "One"));
        await robin.NewTab().Submit(form.Fill("learnt", "From the phone").Fill("saved", "1"));
        await robin.NewTab().Submit(form.Fill("learnt", "From the desk").Fill("saved", "1"));
        await robin.Open("/diary");
        Assert.Equal(2, DraftsIn(robin).Count);
        Assert.Contains("From the phone", robin.Text, StringComparison.Ordinal);
        Assert.Contains("From the desk", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_arrives_after_its_entry_was_kept_is_not_left_behind()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var form = robin.Form("/diary").Fill("learnt", "A thought");
        await robin.NewTab().Submit(form);
        await robin.NewTab().Submit(form.To("/diary/drafts"));
        await robin.Open("/diary");
        Assert.Empty(DraftsIn(robin));
    }

    [Fact]
    public async Task A_change_not_kept_yet_is_offered_when_the_entry_is_opened_again()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(robin.Form("/diary").Fill("learnt", "First words"));
        var entry = robin.Address;
        await robin.Open($"{entry}/change");
        await robin.Submit(robin.Form(entry).Fill("learnt", "Better words").To("/diary/drafts"));
        await robin.Open($"{entry}/change");
        Assert.Equal("First words", robin.Form(entry)["learnt"]);
        await robin.Open(DraftIn(robin));
        await robin.Submit(robin.Form(entry));
        Assert.Contains("Better words", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away_and_is_nobody_elses()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(robin.Form("/diary").Fill("learnt", "Half a thought").To("/diary/drafts"));
        var draft = DraftIn(robin);
        var kim = await site.Join("Kim Lee");
        Assert.Equal(HttpStatusCode.NotFound, (await kim.Open(draft)).Status);
        await robin.Submit(action: $"{draft}/deletions");
        Assert.Equal("/diary?said=draft-gone", robin.Address);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(draft)).Status);
    }

    [Fact]
    public async Task Room_for_another_action_is_made_and_nothing_typed_is_lost()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        await robin.Submit(
            form => form.Fill("learnt", "A thought").Fill("what-1", "Ring").Fill("tell-1", "Moira").Forge("another-action", "1"),
            "/diary"
        );
        Assert.Equal(
            ("A thought", "Ring", "Moira"),
            (robin.Form("/diary")["learnt"], robin.Form("/diary")["what-1"], robin.Form("/diary")["tell-1"])
        );
        await robin.Submit(form => form.Fill("what-2", "Read").Fill("return-2", "2026-12-20"), "/diary");
        Assert.Contains("20 December", robin.Page.QuerySelectorAll(".act__when")[^1].TextContent, StringComparison.Ordinal);
    }

    private static string DraftIn(Visitor visitor) => DraftsIn(visitor)[0];

    private static List<string> DraftsIn(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("main a[href^='/diary/drafts/']").Select(link => link.GetAttribute("href") ?? "")];
}
