using System.Net;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

[Collection<SiteOfWorkshops>]
public sealed class ConsoleTests(RunningSite site)
{
    [Fact]
    public async Task The_room_reads_what_it_decided_and_why_before_what_came_of_it()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");
        await hall.Press("steps");
        await hall.GoTo(Stage.Decide);
        await hall.Press("decisions", form => form.Fill("decision", "0").Fill("reason", "Each call alone looked small."));

        foreach (var (who, address) in new[] { (seat, "/seat"), (hall.Facilitator, $"{hall.Console}/screen") })
        {
            var told = (await who.Open(address)).Page.QuerySelectorAll(".decided, .line--decided").Select(part => part.TextContent);
            Assert.Contains("Because: Each call alone looked small.", string.Join(' ', told), StringComparison.Ordinal);
        }
        await hall.GoTo(Stage.Worry);
        Assert.Null((await seat.Open("/seat")).Page.QuerySelector(".decided"));
    }

    [Fact]
    public async Task The_screen_says_who_has_asked_whom_and_never_what()
    {
        var hall = await HostedWorkshop.Open(site);
        var (police, housing) = (await hall.Sit("police"), await hall.Sit("housing"));
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        await HostedWorkshop.Send(police, "questions", ("ask-to", "housing"), ("question", "Who else has the keys?"));
        Assert.DoesNotContain("has asked", (await hall.Facilitator.Open($"{hall.Console}/screen")).Text, StringComparison.Ordinal);
        await hall.Release();

        Assert.Contains(
            "The police have asked housing.",
            (await hall.Facilitator.Open($"{hall.Console}/screen")).Text,
            StringComparison.Ordinal
        );
        await HostedWorkshop.Send(housing, "answers", ("answer-1", "His brother."));
        Assert.DoesNotContain("an answer", (await hall.Facilitator.Open($"{hall.Console}/screen")).Text, StringComparison.Ordinal);
        await hall.Release();

        await hall.Facilitator.Open($"{hall.Console}/screen");
        Assert.Contains("The police have asked housing, and have an answer.", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("keys", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("brother", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("His brother.", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_back_stands_on_the_screen_one_part_at_a_time()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.GoTo(Stage.Decide);
        await hall.Press("decisions", form => form.Fill("decision", "0").Fill("reason", "We agreed."));
        await hall.Press("endings");

        Assert.Contains("pieces reached the table", (await Screen(hall)).Text, StringComparison.Ordinal);
        await Show(hall, "held");
        Assert.Contains("never laid out", (await Screen(hall)).Page.QuerySelector("main .same")?.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("What reached the table", hall.Facilitator.Page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        await Show(hall, "window");
        Assert.Contains(hall.Story.Told[0].Taken?.Text ?? "nothing", (await Screen(hall)).Text, StringComparison.Ordinal);

        await Show(hall, "something-else");
        Assert.Equal(HttpStatusCode.BadRequest, hall.Facilitator.Status);
        Assert.Equal("window", hall.Now.PartShown);
        await Show(hall, "");
        Assert.Null(hall.Now.PartShown);
    }

    [Fact]
    public async Task A_text_is_kept_back_first_and_then_deleted_for_good()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("walls", form => form.Fill("prompt", "What did we not ask?"));
        await HostedWorkshop.Send(seat, "notes", ("note", "The mother at number 9 is called Ash."));

        Assert.Empty(hall.Facilitator.Page.QuerySelectorAll("form[action$='/deletions']"));
        await hall.Press("withholdings");
        await hall.Press("deletions");

        Assert.DoesNotContain("Ash", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open($"{hall.Console}/notes/1")).Status);
        await hall.Press("steps");
        await hall.Press("endings");
        foreach (var file in (string[])["report", "report.csv"])
        {
            Assert.DoesNotContain("Ash", (await hall.Facilitator.Open($"{hall.Console}/{file}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Ending_the_workshop_takes_a_second_thought()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");

        await hall.Facilitator.Open(hall.Console);
        Assert.Single(hall.Facilitator.Page.QuerySelectorAll("form[action$='/steps']"));
        await hall.Facilitator.Submit(action: $"{hall.Console}/steps");

        Assert.Contains("Nobody can write or join any more", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.False(hall.Now.HasEnded);
        await hall.Answer();
        Assert.True(hall.Now.HasEnded);
    }

    [Fact]
    public async Task A_connected_console_is_told_once_and_another_gets_its_parts_with_the_answer()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await using var console = await LivePage.Connect(site, hall.Facilitator, $"console&workshop={hall.Id}");

        Assert.Contains("\"stage\":", await Next("1"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"stage\":", await Next("pushed"), StringComparison.Ordinal);

        Assert.Equal(Stage.Spread, hall.Now.Stage);
        await console.Until(hall.Now.Version);
        Assert.Contains(Stage.Spread.InWords(), console.Parts.Last(part => part.Id == "stage").Html, StringComparison.Ordinal);

        async Task<string> Next(string live) =>
            await (await hall.Facilitator.Open(hall.Console)).SubmitLive(hall.Facilitator.Form($"{hall.Console}/steps"), live);
    }

    [Fact]
    public async Task What_a_person_will_do_stays_on_their_phone_after_the_end_and_on_no_other()
    {
        var hall = await HostedWorkshop.Open(site);
        var (seat, other) = (await hall.Sit("police"), await hall.Sit("housing"));
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        await HostedWorkshop.Send(seat, "promises", ("promise", "Ask on her own."));
        await hall.Press("steps");

        foreach (var address in (string[])["/seat", "/seat/now"])
        {
            Assert.Contains("Ask on her own.", await Body(seat, address), StringComparison.Ordinal);
            Assert.DoesNotContain("Ask on her own.", await Body(other, address), StringComparison.Ordinal);
        }
        Assert.Contains(1, OwnView.SeatsThatSeeMore(hall.Now));

        static async Task<string> Body(Visitor who, string address) =>
            await (await who.Open(address)).Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Pieces_that_nobody_held_by_the_day_the_story_reached_are_not_called_never_laid_out()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("endings");

        var looked = WorkshopDebrief.Of(hall.Room.Now).Pieces;

        Assert.NotEmpty(looked);
        Assert.All(looked, one => Assert.True(one.Piece.Date <= hall.Story.Today));
        Assert.True(looked.Count < hall.Room.Scenario.Pieces.Count);
    }

    private static Task<Visitor> Screen(HostedWorkshop hall) => hall.Facilitator.Open($"{hall.Console}/screen");

    private static async Task Show(HostedWorkshop hall, string part)
    {
        await hall.Facilitator.Open(hall.Console);
        await hall.Facilitator.Submit(form => form.Forge("part", part), $"{hall.Console}/parts");
    }
}
