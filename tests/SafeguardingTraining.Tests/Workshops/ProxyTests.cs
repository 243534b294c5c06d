using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A seat without a phone: its page shows what it holds, and a facilitator lays, asks and answers for it.</summary>
[Collection<SiteOfWorkshops>]
public sealed class ProxyTests(RunningSite site)
{
    [Fact]
    public async Task A_seat_without_a_phone_shows_its_pieces_and_lays_asks_and_answers()
    {
        var hall = await Begun();
        var piece = hall.Now.HeldBy(hall.Story, "housing")[0];
        await hall.Facilitator.Open(hall.Console);
        var page = hall.Facilitator.Page.QuerySelector(".holdings a")?.GetAttribute("href") ?? "";
        Assert.Equal($"{hall.Console}/seats/2", page);
        Assert.Contains(piece.Title, hall.Facilitator.Page.QuerySelector(".holdings")?.TextContent, StringComparison.Ordinal);
        await HostedWorkshop.Send(hall.Seats["police"], "questions", ("ask-to", "housing"), ("question", "Whose name is on it?"));
        await hall.Release();

        await hall.Facilitator.Open(page);
        Assert.Contains(piece.Title, hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("Whose name is on it?", hall.Facilitator.Text, StringComparison.Ordinal);
        await Send(hall, page, "answers", ("answer-1", "Hers is off it."));
        await Send(hall, page, "questions", ("ask-to", "police"), ("question", "Any calls there?"));
        await Send(hall, page, "pieces", ("lay-why", "It is the same month."), ("basis", "ChildAtRisk"));

        Assert.Contains("Saved ", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Equal((2, "It is the same month."), (hall.Now.Table.Laid[0].Seat, hall.Now.Table.Laid[0].Why));
        // The facilitator has read what they typed: nobody has to let it through.
        Assert.DoesNotContain(hall.Now.Texts, text => text.Place is NotePlace.Held);
        var seat = (await hall.Seats["police"].Open("/seat")).Text;
        Assert.Contains("Hers is off it.", seat, StringComparison.Ordinal);
        Assert.Contains("Any calls there?", seat, StringComparison.Ordinal);
        Assert.Contains("It is the same month.", seat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_answers_what_everyone_is_asked_and_says_what_is_wrong()
    {
        var hall = await Begun();
        var page = $"{hall.Console}/seats/2";
        await hall.GoTo(Stage.Worry);
        await Send(hall, page, "worries", ("worry", "6"));
        Assert.Equal(6, hall.Now.WorriesAt(0)[2]);
        await hall.GoTo(Stage.Table);

        await Send(hall, page, "pieces", ("lay-why", ""));
        Assert.Equal(HttpStatusCode.BadRequest, hall.Facilitator.Status);
        var link = hall.Facilitator.Page.QuerySelector(".govuk-error-summary a")?.GetAttribute("href") ?? "#none";
        Assert.NotNull(hall.Facilitator.Page.QuerySelector(link));
        await hall.GoTo(Stage.Vote);
        await Send(hall, page, "votes", ("vote", "1"), ("sure", "Guess"));
        Assert.Equal(1, hall.Now.BallotOf(0, 1).Votes[2].Option);
    }

    [Fact]
    public async Task Nothing_is_chosen_for_it_beforehand_and_nothing_chosen_is_said_at_the_field()
    {
        var hall = await Begun();
        var page = $"{hall.Console}/seats/2";
        await hall.GoTo(Stage.Worry);
        await hall.Facilitator.Open(page);
        Assert.Empty(hall.Facilitator.Page.QuerySelectorAll("main input[checked]"));
        Assert.Single(hall.Facilitator.Page.QuerySelectorAll("h1"));
        Assert.Contains("Show what has changed", hall.Facilitator.Page.QuerySelector("noscript")?.TextContent, StringComparison.Ordinal);

        await hall.Facilitator.Open(hall.Console);
        await hall.Facilitator.Submit(form => form.Fill("worry", ""), $"{hall.Console}/proxy-answers");
        Assert.Equal(HttpStatusCode.BadRequest, hall.Facilitator.Status);
        var field = hall.Facilitator.Page.QuerySelector("#proxy-answer-2");
        Assert.Equal("", field?.QuerySelector("option")?.GetAttribute("value"));
        Assert.Contains("Choose a number", field?.Closest("form")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(hall.Now.WorriesAt(0));

        await hall.GoTo(Stage.Vote);
        await hall.Facilitator.Open(page);
        Assert.Empty(hall.Facilitator.Page.QuerySelectorAll("main input[checked]"));
        await hall.Facilitator.Submit(null, $"{page}/votes");
        Assert.Contains(
            "Choose one of the options",
            hall.Facilitator.Page.QuerySelector("#vote-error")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_writes_on_the_wall_and_promises_where_those_are_asked()
    {
        var hall = await Begun();
        var page = $"{hall.Console}/seats/2";
        await hall.Press("walls", form => form.Fill("prompt", "What did we not ask?"));
        await Send(hall, page, "notes", ("note", "Her name is off the lease."));
        Assert.Equal((2, "Her name is off the lease."), (hall.Now.Notes[0].Seat, hall.Now.Notes[0].Text));

        await hall.Press("endings");
        await hall.Press("steps");
        await Send(hall, page, "promises", ("promise", "Ring the school."));
        Assert.Equal("Ring the school.", hall.Now.Promises[2].Text);
        Assert.DoesNotContain("card to keep", hall.Facilitator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_with_a_phone_has_no_such_page_and_nobody_else_finds_one()
    {
        var hall = await Begun();

        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open($"{hall.Console}/seats/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open($"{hall.Console}/seats/9")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await hall.Seats["police"].Get($"{hall.Console}/seats/2")).StatusCode);
    }

    [Fact]
    public async Task Its_page_is_told_when_what_it_shows_has_changed_and_at_no_other_time()
    {
        var hall = await Begun();
        var page = $"{hall.Console}/seats/2";
        await using var open = await LivePage.Connect(site, hall.Facilitator, $"proxy&workshop={hall.Id}&seat=2");
        var before = open.Fetches;

        await hall.GoTo(Stage.Vote);
        await open.UntilFetch();
        var parts = await Parts(hall, page);
        Assert.Contains($"{page}/votes", parts["now"], StringComparison.Ordinal);
        await HostedWorkshop.Send(hall.Seats["police"], "votes", ("vote", "1"), ("sure", "Guess"));
        await hall.Press("blankings");
        await hall.Press("blankings");
        await HostedWorkshop.Send(hall.Seats["police"], "check-ins");
        await open.UntilFetch();

        Assert.Equal(before + 2, open.Fetches);
        Assert.Contains("asks you to check in", (await Parts(hall, page))["checkins"], StringComparison.Ordinal);
        Assert.Empty(open.Parts);
        Assert.True(site.Get<Presence>().HasFacilitator(hall.Id));
    }

    [Fact]
    public async Task What_is_sent_from_its_open_page_comes_back_as_the_parts_of_that_page()
    {
        var hall = await Begun();
        var page = $"{hall.Console}/seats/2";
        await hall.GoTo(Stage.Table);
        await hall.Facilitator.Open(page);
        var lay = hall.Facilitator.Form($"{page}/pieces");

        var refused = await hall.Facilitator.SubmitLive(lay.Fill("lay-why", "").Forge("basis", "ChildAtRisk"), "1");
        Assert.Contains("\"problem\":", refused, StringComparison.Ordinal);
        await hall.Facilitator.Open(page);
        lay = hall.Facilitator.Form($"{page}/pieces").Fill("lay-why", "It is the same month.").Forge("basis", "ChildAtRisk");
        var taken = await hall.Facilitator.SubmitLive(lay, "1");

        Assert.Contains("Saved ", taken, StringComparison.Ordinal);
        Assert.Contains("On the table", taken, StringComparison.Ordinal);
        Assert.DoesNotContain("\"stage\":", taken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_is_gone_has_no_parts_and_nobody_but_its_facilitators_hears_of_it()
    {
        var hall = await Begun();
        var other = await HostedWorkshop.Open(site);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Facilitator.Get($"{hall.Console}/seats/2/now")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await hall.Seats["police"].Get($"{hall.Console}/seats/2/now")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Get($"{hall.Console}/seats/1/now")).StatusCode);
        await using var stranger = await LivePage.Knock(site, hall.Seats["police"], $"proxy&workshop={hall.Id}&seat=2");
        await stranger.UntilClosed();

        await hall.Press("removals", form => form.Fill("seat", "2"));
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Get($"{hall.Console}/seats/2/now")).StatusCode);
    }

    private static async Task<Dictionary<string, string>> Parts(HostedWorkshop hall, string page)
    {
        var answer = await hall.Facilitator.Get($"{page}/now");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json
            .RootElement.GetProperty("fragments")
            .EnumerateObject()
            .ToDictionary(part => part.Name, part => part.Value.GetString() ?? "");
    }

    private async Task<HostedWorkshop> Begun()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("proxies", form => form.Fill("proxy-agency", "housing").Fill("proxy-name", "Rita"));
        await hall.Press("steps");
        return hall;
    }

    private static async Task Send(HostedWorkshop hall, string page, string noun, params (string Field, string Value)[] fields)
    {
        await hall.Facilitator.Open(page);
        await hall.Facilitator.Submit(
            form =>
            {
                foreach (var (field, value) in fields)
                {
                    form.Fill(field, value);
                }
            },
            $"{page}/{noun}"
        );
    }
}
