using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Pages that stay open show what a page loaded now would show, and what is typed on them is never lost in silence.</summary>
public sealed class OpenPageTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task A_wall_prompt_typed_on_a_connected_console_after_a_reset_opens_the_wall()
    {
        var hall = await Voting();
        await using var console = await ConnectedPage.Console(site, hall);
        await console.Press($"{hall.Console}/resets");
        Assert.Empty(await console.Stale());

        await console.Press($"{hall.Console}/walls", form => form.Fill("prompt", "What did we not ask?"));

        Assert.Equal((Stage.Wall, "What did we not ask?"), (hall.Now.Stage, hall.Now.WallPrompt));
    }

    [Fact]
    public async Task The_lobby_hears_of_a_second_facilitator()
    {
        var hall = await HostedWorkshop.Open(site);
        await using var seat = await ConnectedPage.Seat(site, await hall.Sit("police"));
        await using var console = await ConnectedPage.Console(site, hall);

        await JoinAsFacilitator(hall, "Asha");
        // Something else that is surely pushed, so that a part that was left old is told from one that has not come yet.
        await hall.Sit("housing");
        await seat.UntilPart("room", "2");

        Assert.Contains("Sam Adeyemi or Asha", seat.Part("now"), StringComparison.Ordinal);
        Assert.Contains("Only Sam Adeyemi and Asha will see this", seat.Part("checkin"), StringComparison.Ordinal);
        await console.UntilPart("seats", "Housing");
        Assert.Contains("Run by Sam Adeyemi and Asha", console.Part("seats"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_or_a_decision_that_is_sent_again_counts_once()
    {
        var hall = await Voting();
        await hall.GoTo(Stage.Decide);
        await hall.Facilitator.Open(hall.Console);
        var decision = hall
            .Facilitator.Form($"{hall.Console}/decisions")
            .Fill("decision", "0")
            .Fill("reason", "Each call alone looked small.");
        var wall = hall.Facilitator.Form($"{hall.Console}/walls").Fill("prompt", "What did we not ask?");

        foreach (var form in (PageForm[])[wall, wall])
        {
            await hall.Facilitator.SubmitLive(form, "pushed");
            Assert.Equal(System.Net.HttpStatusCode.OK, hall.Facilitator.Answer.StatusCode);
        }
        await hall.GoTo(Stage.Decide);
        decision.Forge("step", $"{hall.Now.Step}");
        foreach (var form in (PageForm[])[decision, decision])
        {
            await hall.Facilitator.SubmitLive(form, "pushed");
            Assert.Equal(System.Net.HttpStatusCode.OK, hall.Facilitator.Answer.StatusCode);
        }

        Assert.Equal(1, hall.Now.Turn);
    }

    [Fact]
    public async Task Pages_that_stay_open_show_what_a_page_loaded_now_would_show()
    {
        var hall = await HostedWorkshop.Open(site);
        var (police, housing) = (await hall.Sit("police"), await hall.Sit("housing"));
        await using var console = await ConnectedPage.Console(site, hall);
        await using var screen = await ConnectedPage.Screen(site, hall);
        await using var voter = await ConnectedPage.Seat(site, police);
        await using var other = await ConnectedPage.Seat(site, housing);
        var stale = new List<string>();

        foreach (var (what, happens) in DomainWorkshop(hall, console, voter, other))
        {
            try
            {
                await happens();
            }
            catch (InvalidOperationException missing)
            {
                stale.Add($"{what}: {missing.Message}");
            }
            foreach (
                var (view, page, seat) in new[]
                {
                    ("console", console, 0),
                    ("screen", screen, 0),
                    ("police", voter, 1),
                    ("housing", other, 2),
                }
            )
            {
                // What somebody answered stays on their own page as they left it, and is not sent back to them.
                var hasAnswered = hall.Now.Answered?.Contains(seat) == true;
                var behind = (await page.Stale()).Where(part => !hasAnswered || part != Fragments.Now);
                stale.AddRange(behind.Select(part => $"{part} of the {view} after {what}"));
            }
        }

        Assert.True(stale.Count == 0, string.Join('\n', stale));
        Assert.True(hall.Now.HasEnded);
    }

    // Everything that can happen in a room, each step on the pages that are open.
    private IEnumerable<(string What, Func<Task> Happens)> DomainWorkshop(
        HostedWorkshop hall,
        ConnectedPage console,
        ConnectedPage police,
        ConnectedPage housing
    )
    {
        Func<Task> Press(string noun, Action<PageForm>? fill = null) => () => console.Press($"{hall.Console}/{noun}", fill);
        Func<Task> Send(ConnectedPage seat, string noun, Action<PageForm>? fill = null) => () => seat.Press($"/seat/{noun}", fill);

        yield return ("a second facilitator", () => JoinAsFacilitator(hall, "Asha"));
        yield return ("a name", Press("names", form => form.Fill("seat", "1").Fill("name", "Robin")));
        yield return ("a lock", Press("locks"));
        yield return ("a newcomer", () => hall.Sit("gp"));
        yield return ("an admission", Press("admissions"));
        yield return ("somebody without a phone", Press("proxies", form => form.Fill("proxy-agency", "nursery").Fill("proxy-name", "Mo")));
        yield return ("a request", Send(police, "check-ins"));
        yield return ("another name", Press("names", form => form.Fill("seat", "1").Fill("name", "Robin Ash")));
        yield return ("its being seen", Press("check-ins"));
        yield return ("the beginning", Press("steps"));
        yield return ("a timer", Press("timers"));
        yield return ("the question of worry", Press("steps"));
        yield return ("a worry", Send(police, "worries", form => form.Forge("worry", "8").Fill("why", "She said sorry to a chair.")));
        yield return ("an answer for somebody", Press("proxy-answers", form => form.Forge("worry", "3")));
        yield return ("a pause", Press("pauses"));
        yield return ("going on", Press("pauses"));
        yield return ("the spread", Press("steps"));
        yield return ("a reason shown", Press("releases"));
        yield return ("the table", Press("steps"));
        yield return ("a piece laid", () => LayOne(hall, police));
        yield return ("a question", Send(police, "questions", form => form.Fill("ask-to", "housing").Fill("question", "Who else?")));
        yield return ("its reason let through", Press("releases"));
        yield return ("the question let through", Press("releases"));
        yield return ("its answer", Send(housing, "answers", form => form.Fill("answer-1", "His brother.")));
        yield return ("the answer let through", Press("releases"));
        yield return ("news", Press("injects", form => form.Fill("inject", "The school has rung.")));
        yield return ("the first vote", Press("steps"));
        yield return ("a vote", Send(police, "votes", form => form.Forge("vote", "1").Forge("sure", "Very")));
        yield return ("a vote begun again", Press("resets"));
        yield return ("another vote", Send(housing, "votes", form => form.Forge("vote", "0").Forge("sure", "Guess")));
        yield return ("the result", Press("steps"));
        yield return ("votes on paper", Press("paper-votes", form => form.Forge("paper-0", "3")));
        yield return ("a blank screen", Press("blankings"));
        yield return ("the screen again", Press("blankings"));
        yield return ("the second vote", Press("steps"));
        yield return ("both results", Press("steps"));
        yield return ("a wall", Press("walls", form => form.Fill("prompt", "What did we not ask?")));
        yield return ("a note", Send(housing, "notes", form => form.Fill("note", "Nobody rang back.")));
        yield return ("a note shown", Press("releases"));
        yield return ("a theme", Press("themes", form => form.Fill($"theme-{form["note"]}", "Contact")));
        yield return ("a note taken back", Press("withholdings"));
        yield return ("a note deleted", Press("deletions"));
        yield return ("the wall closed", Press("steps"));
        yield return ("deciding", Press("steps"));
        yield return ("a decision", Press("decisions", form => form.Fill("decision", "0").Fill("reason", "Each call alone looked small.")));
        yield return ("a decision taken back", Press("returns"));
        yield return ("a scene left out", Press("skips"));
        yield return ("a move", Press("moves", form => form.Fill("seat", "1").Fill("agency", "housing")));
        yield return ("a seat removed", Press("removals", form => form.Fill("seat", "3")));
        yield return ("looking back", Press("endings"));
        yield return ("a part of it", Press("parts", form => form.Forge("part", "held")));
        yield return ("promises", Press("steps"));
        yield return ("a promise", Send(housing, "promises", form => form.Fill("promise", "Ask on her own.")));
        yield return ("the end", Press("steps"));
    }

    private static Task LayOne(HostedWorkshop hall, ConnectedPage seat) =>
        seat.Press("/seat/pieces", form =>
            form.Forge("piece", hall.Now.HeldBy(hall.Story, "police")[0].Id)
                .Forge("lay-why", "The dates matter.")
                .Forge("basis", $"{SharingGround.ChildAtRisk}")
        );

    private async Task JoinAsFacilitator(HostedWorkshop hall, string name)
    {
        var second = await site.Join(name, Roles.Facilitator);
        await second.Open("/workshops");
        await second.Submit(form => form.Fill("code", hall.Now.FacilitatorCode.Spaced()), "/workshops/facilitations");
        Assert.Equal(hall.Console, second.Address);
    }

    private async Task<HostedWorkshop> Voting()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.GoTo(Stage.Vote);
        return hall;
    }
}
