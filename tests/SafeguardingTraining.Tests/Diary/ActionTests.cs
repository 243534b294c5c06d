using System.Net;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary;

[Collection<SiteOfDiaries>]
public sealed class ActionTests(RunningSite site)
{
    private static readonly PlannedAction Ring = new("Ring the nurse", "Moira", Entries.Today);
    private static readonly Entry Written = Entries.Of("Words").With(new PlannedAction("Read it"), Ring);

    [Fact]
    public void A_tick_keeps_the_day_and_what_happened_and_a_second_one_changes_nothing()
    {
        var done = Said(ActionAnswer.Done, "She had weighed him twice.")!;

        Assert.Equal("Done on 22 November 2026. I will tell: Moira. Back to it on 22 November 2026.", done.Reflection.Actions[1].About);
        Assert.Equal("Done on 22 November 2026. I will tell: Moira.", done.Reflection.Actions[1].AboutNow);
        Assert.Equal("She had weighed him twice.", done.Reflection.Actions[1].Happened);
        Assert.Equal(Written.Version + 1, done.Version);
        Assert.Same(done, Outcome(ActionAnswer.Done, "").In(done, Entries.Today.AddDays(3)));
        Assert.False(done.Reflection.Actions[0].Done);
    }

    [Fact]
    public void It_can_be_opened_again_moved_let_go_or_left_as_it_is()
    {
        var done = Said(ActionAnswer.Done, "Well")!;
        var open = Outcome(ActionAnswer.NotDone, "").In(done, Entries.Today)!.Reflection.Actions[1];
        Assert.Equal(Ring with { Happened = "Well" }, open);

        var moved = Outcome(ActionAnswer.Later, "") with { Day = Entries.Today.AddDays(7) };
        Assert.Equal(Entries.Today.AddDays(7), moved.In(Written, Entries.Today)!.Reflection.Actions[1].Return);
        Assert.Null(moved.WhyNot(Entries.Today));
        Assert.Equal("no-day", (moved with { Day = Entries.Today.AddDays(-1) }).WhyNot(Entries.Today));
        Assert.Equal("no-day", (moved with { Day = null }).WhyNot(Entries.Today));

        Assert.StartsWith("Let go.", Said(ActionAnswer.LetGo, "")!.Reflection.Actions[1].About, StringComparison.Ordinal);
        Assert.True(Said(ActionAnswer.Rests, "")!.Reflection.Actions[1].Rests);
    }

    [Fact]
    public void An_action_is_found_where_it_stands_now_and_one_that_is_gone_is_not()
    {
        var moved = Entries.Of("Words").With(Ring, new PlannedAction("Read it"));

        Assert.True(Outcome(ActionAnswer.Done, "").In(moved, Entries.Today)!.Reflection.Actions[0].Done);
        Assert.Null(Outcome(ActionAnswer.Done, "").In(Entries.Of("Words"), Entries.Today));
    }

    [Fact]
    public void A_late_one_is_asked_about_until_its_owner_says()
    {
        var open = new OpenAction(Written, 2, Ring);

        Assert.False(open.On(Entries.Today).IsAsked);
        Assert.True(open.On(Entries.Today.AddDays(1)).IsAsked);
        Assert.True(open.On(Entries.Today.AddDays(99)) is { IsAsked: true, Rests: false });
        Assert.True((open with { Action = Ring with { Rests = true } }).On(Entries.Today.AddDays(1)) is { IsAsked: false, Rests: true });
    }

    [Fact]
    public void Changing_an_entry_in_its_form_loses_nothing_that_the_form_does_not_ask()
    {
        var done = Said(ActionAnswer.Done, "Well")!;
        var form = EntryDraft.Of(done) with
        {
            Learnt = "Other words",
            Actions = [.. EntryDraft.Of(done).Actions.Select(action => action with { DoneOn = null })],
        };

        var changed = Assert.IsType<Kept>(done.Rewrite(form)).Entry;

        Assert.Equal(Entries.Today, changed.Reflection.Actions[1].DoneOn);
        Assert.Equal("Other words", changed.Reflection.Learnt);
    }

    [Theory]
    [InlineData("/", "/?said=done")]
    [InlineData("/diary", "/diary?said=done")]
    [InlineData(null, null)]
    public async Task It_is_ticked_where_it_stands_and_leaves_the_lists_and_the_calendar(string? place, string? back)
    {
        var robin = await site.Join();
        var entry = await Planned(robin, DateTime.UtcNow.AddDays(2));
        await robin.Open("/diary/calendar");
        await robin.Submit(action: "/diary/calendars");
        var feed = new Uri(robin.Page.QuerySelector(".secret code")!.TextContent.Trim()).AbsolutePath;
        Assert.Contains("One thing to come back to", await Feed(feed), StringComparison.Ordinal);

        await robin.Open(place ?? entry);
        Assert.Contains("Ring the school nurse", robin.Page.QuerySelector(".act label")!.TextContent, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("happened", "She had weighed him twice").Fill("answer", "Done"), $"{entry}/outcomes");

        Assert.Equal(back ?? entry, robin.Address);
        Assert.Equal(back is not null, robin.Text.Contains("That is done, and off your list", StringComparison.Ordinal));
        Assert.Null((await robin.Open("/")).Page.QuerySelector(".act"));
        Assert.Null((await robin.Open("/diary")).Page.QuerySelector(".act"));
        Assert.DoesNotContain("to come back to", await Feed(feed), StringComparison.Ordinal);
        Assert.Contains("She had weighed him twice", (await robin.Open(entry)).Text, StringComparison.Ordinal);

        await robin.Submit(form => form.Fill("answer", "NotDone"), $"{entry}/outcomes");
        Assert.NotNull(robin.Page.QuerySelector(".act"));
        Assert.Contains("One thing to come back to", await Feed(feed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/diary?time=", "/diary?time={0}&said=done")]
    [InlineData("found", "{0}?said=done")]
    public async Task Ticking_comes_back_to_the_month_or_the_search_one_was_in(string shown, string back)
    {
        var robin = await site.Join();
        var entry = await Planned(robin, DateTime.UtcNow.AddDays(2));
        await robin.Open("/diary");
        var time = $"{DateTime.UtcNow:yyyy}";
        await (shown == "found" ? robin.Submit(form => form.Fill("words", "thought"), "/diary/searches") : robin.Open($"{shown}{time}"));
        var place = robin.Address;

        await robin.Submit(form => form.Fill("answer", "Done"), $"{entry}/outcomes");

        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, back, shown == "found" ? place : time),
            robin.Address
        );
        Assert.Contains("That is done", robin.Page.QuerySelector("#do .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A thought", robin.Page.QuerySelector("#found")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/diary")]
    [InlineData("/diary/../account")]
    [InlineData("/diary?time=2026&to=//example.org")]
    public async Task Ticking_comes_back_to_nothing_but_the_diary(string forged)
    {
        var robin = await site.Join();
        var entry = await Planned(robin, DateTime.UtcNow.AddDays(2));
        await robin.Open("/diary");

        await robin.Submit(form => form.Fill("answer", "Done").Forge("from", forged), $"{entry}/outcomes");

        Assert.Equal("/diary?said=done", robin.Address);
    }

    [Fact]
    public async Task A_late_one_gets_a_new_day_or_is_left_as_it_is_and_not_asked_about_again()
    {
        var robin = await site.Join();
        var entry = await Planned(robin, DateTime.UtcNow.AddDays(-20));
        await Planned(robin, DateTime.UtcNow.AddDays(-2));
        Assert.Contains("Two things are late.", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        await robin.Open("/");
        Assert.Contains("Two things are late.", robin.Text, StringComparison.Ordinal);
        await robin.Submit(Asked(robin).Forge("answer", "LetGo"));
        await robin.Open("/");
        Assert.NotNull(robin.Page.QuerySelector(".act__ask"));
        await robin.Submit(Asked(robin).Forge("answer", "Later").Forge("day", ""));
        Assert.Contains("choose a new day", robin.Text, StringComparison.Ordinal);
        await robin.Open("/diary");
        await robin.Submit(Asked(robin).Forge("answer", "Rests"));

        Assert.Contains("You are not asked about it again.", robin.Text, StringComparison.Ordinal);
        Assert.Null(robin.Page.QuerySelector(".act__ask"));
        Assert.Contains(
            "Ring the school nurse",
            Assert.Single(robin.Page.QuerySelectorAll(".to-do .act")).TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("To do, 1", robin.Page.QuerySelector(".dock")!.TextContent, StringComparison.Ordinal);
        await robin.Open("/");
        Assert.Contains("It was for", Assert.Single(robin.Page.QuerySelectorAll(".act")).TextContent, StringComparison.Ordinal);
        Assert.Null(robin.Page.QuerySelector(".act__ask"));
        Assert.Contains("Nothing is due this week.", robin.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open(entry)).Status);
    }

    private static PageForm Asked(Visitor visitor) =>
        new((AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.QuerySelector(".act__ask")!, visitor.Address);

    private async Task<string> Feed(string address) =>
        await (await site.Visit().Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<string> Planned(Visitor visitor, DateTime day)
    {
        await visitor.Open("/diary/new");
        await visitor.Submit(
            form => form.Fill("learnt", "A thought").Fill("what-1", "Ring the school nurse").Fill("return-1", $"{day:yyyy-MM-dd}"),
            "/diary"
        );
        return visitor.Address;
    }

    private static ActionOutcome Outcome(ActionAnswer answer, string happened) => new(Written.Id, 2, Ring.Key, answer, happened, null);

    private static Entry? Said(ActionAnswer answer, string happened) => Outcome(answer, happened).In(Written, Entries.Today);
}
