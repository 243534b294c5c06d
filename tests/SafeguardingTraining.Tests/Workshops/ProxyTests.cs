using System.Net;
using SafeguardingTraining.Host.Features.Workshops.Domain;
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
    public async Task A_seat_with_a_phone_has_no_such_page_and_nobody_else_finds_one()
    {
        var hall = await Begun();

        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open($"{hall.Console}/seats/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open($"{hall.Console}/seats/9")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await hall.Seats["police"].Get($"{hall.Console}/seats/2")).StatusCode);
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
