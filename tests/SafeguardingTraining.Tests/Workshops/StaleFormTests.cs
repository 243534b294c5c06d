using System.Net;
using System.Text.Json;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A form that was on a page before the room moved on: what was typed in it is taken, or comes back with a sentence.</summary>
public sealed class StaleFormTests(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Reason = "Each call alone looked small.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_wall_that_was_typed_before_the_vote_began_again_is_opened(bool withScript)
    {
        var hall = await Voting();
        var form = (await Console(hall)).Form($"{hall.Console}/walls").Fill("prompt", "What did we not ask?");
        await hall.Press("resets");

        await Send(hall.Facilitator, form, withScript);

        Assert.Equal((Stage.Wall, "What did we not ask?"), (hall.Now.Stage, hall.Now.WallPrompt));
    }

    [Fact]
    public async Task The_lobby_hears_of_a_second_facilitator()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");
        await using var page = await LivePage.Connect(site, seat, "seat");

        await JoinAsFacilitator(hall, "Jo Second");
        await page.Until(hall.Now.Version);

        Assert.Contains("Jo Second", page.Parts.Last(part => part.Id == "now").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_decision_typed_before_the_room_moved_on_comes_back_with_a_sentence(bool withScript)
    {
        var hall = await Voting();
        await hall.GoTo(Stage.Decide);
        var form = (await Console(hall)).Form($"{hall.Console}/decisions").Fill("decision", "0").Fill("reason", Reason);
        await hall.GoTo(Stage.Result);

        var said = await Send(hall.Facilitator, form, withScript);

        Assert.Equal(HttpStatusCode.BadRequest, hall.Facilitator.Status);
        Assert.Contains("has moved on", said, StringComparison.Ordinal);
        Assert.Empty(hall.Now.Decisions);
        Assert.True(withScript || hall.Facilitator.Text.Contains($"What you wrote: {Reason}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_sent_again_counts_once_and_is_no_mistake()
    {
        var hall = await Voting();
        await hall.GoTo(Stage.Decide);
        var form = (await Console(hall)).Form($"{hall.Console}/decisions").Fill("decision", "0").Fill("reason", Reason);
        await hall.Facilitator.Submit(form);

        await hall.Facilitator.Submit(form);

        Assert.Equal(HttpStatusCode.OK, hall.Facilitator.Status);
        Assert.Single(hall.Now.Decisions);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task News_a_theme_a_name_and_a_seat_without_a_phone_are_taken_at_any_step(bool withScript)
    {
        var hall = await Voting();
        await hall.Press("walls", form => form.Fill("prompt", "What did we not ask?"));
        await HostedWorkshop.Send(hall.Seats["police"], "notes", ("note", "Who had the keys?"));
        await hall.Press("releases");
        var console = await Console(hall);
        PageForm[] forms =
        [
            console.Form($"{hall.Console}/injects").Fill("inject", "The school has rung."),
            console.Form($"{hall.Console}/themes").Fill("theme-1", "Keys"),
            console.Form($"{hall.Console}/names").Fill("seat", "1").Fill("name", "Robin"),
            console.Form($"{hall.Console}/proxies").Fill("proxy-name", "Mo"),
        ];
        await hall.Press("steps");

        foreach (var form in forms)
        {
            await Send(hall.Facilitator, form, withScript);
        }

        Assert.Equal("The school has rung.", hall.Now.Injects[^1].Text);
        Assert.Equal(("Keys", "Robin"), (hall.Now.Notes[0].Theme, hall.Now.Seats[1].Name));
        Assert.Contains(hall.Now.SeatsIn, seat => seat.Name == "Mo");
    }

    [Theory]
    [InlineData(Stage.Worry, "worries", "why", true)]
    [InlineData(Stage.Worry, "worries", "why", false)]
    [InlineData(Stage.Wall, "notes", "note", true)]
    [InlineData(Stage.Wall, "notes", "note", false)]
    [InlineData(Stage.Promise, "promises", "promise", true)]
    [InlineData(Stage.Promise, "promises", "promise", false)]
    public async Task What_a_seat_typed_before_the_room_moved_on_comes_back_with_a_sentence(
        Stage asked,
        string noun,
        string field,
        bool withScript
    )
    {
        var hall = await Voting();
        await hall.GoWhereAsked(asked);
        var seat = await hall.Seats["police"].Open("/seat");
        var form = seat.Form($"/seat/{noun}").Fill(field, "Kit hid behind the door.");
        await hall.Press(asked is Stage.Promise ? "returns" : "steps");

        var said = await Send(seat, form, withScript);

        Assert.Equal(HttpStatusCode.BadRequest, seat.Status);
        Assert.Contains("has moved on", said, StringComparison.Ordinal);
        Assert.True(withScript || seat.Text.Contains("Kit hid behind the door.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pieces_questions_and_answers_are_taken_at_any_step_of_the_story(bool withScript)
    {
        var hall = await Voting();
        await HostedWorkshop.Send(hall.Seats["housing"], "questions", ("ask-to", "police"), ("question", "Who rang?"));
        await hall.Release();
        var seat = await hall.Seats["police"].Open("/seat");
        var piece = hall.Now.HeldBy(hall.Story, "police")[0].Id;
        PageForm[] forms =
        [
            seat.Form("/seat/pieces").Fill("piece", piece).Fill("lay-why", "They need it.").Fill("basis", "ChildAtRisk"),
            seat.Form("/seat/questions").Fill("ask-to", "housing").Fill("question", "Who has the keys?"),
            seat.Form("/seat/answers").Fill("answer-1", "A neighbour."),
        ];
        await hall.Press("steps");

        foreach (var form in forms)
        {
            await Send(seat, form, withScript);
        }

        Assert.Equal((piece, "They need it."), (hall.Now.Table.Laid[^1].Piece, hall.Now.Table.Laid[^1].Why));
        Assert.Equal("Who has the keys?", hall.Now.Table.Questions[1].Text);
        Assert.Equal("A neighbour.", hall.Now.Table.Questions[0].Replies[0].Text);
    }

    private async Task JoinAsFacilitator(HostedWorkshop hall, string name)
    {
        var other = await site.Join(name, Host.Site.Identity.Roles.Facilitator);
        await other.Open("/workshops");
        await other.Submit(form => form.Fill("code", hall.Now.FacilitatorCode), "/workshops/facilitations");
        Assert.Equal(2, hall.Now.Facilitators.Count);
    }

    /// <summary>Sends it, and answers what the page says, or the problem that the script is told.</summary>
    private static async Task<string> Send(Visitor who, PageForm form, bool withScript)
    {
        if (!withScript)
        {
            return (await who.Submit(form)).Text;
        }
        using var answer = JsonDocument.Parse(await who.SubmitLive(form, "pushed"));
        return answer.RootElement.TryGetProperty("problem", out var problem) ? problem.GetString() ?? "" : "";
    }

    private static Task<Visitor> Console(HostedWorkshop hall) => hall.Facilitator.Open(hall.Console);

    private async Task<HostedWorkshop> Voting()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoTo(Stage.Vote);
        return hall;
    }
}
