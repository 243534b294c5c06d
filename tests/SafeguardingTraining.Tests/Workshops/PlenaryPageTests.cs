using System.Net;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Several rooms with one plenary on the running site.</summary>
[Collection<SiteOfWorkshops>]
public sealed class PlenaryPageTests(RunningSite site)
{
    [Fact]
    public async Task A_second_room_plays_the_same_story_by_its_own_decisions_and_the_plenary_says_where_they_parted()
    {
        var hall = await HostedWorkshop.Open(site);
        var plenary = $"/workshops/plenary/{hall.Id}";
        await hall.Facilitator.Open(plenary);
        var form = hall.Facilitator.Form($"{plenary}/rooms");
        await hall.Facilitator.Submit(form);
        await hall.Facilitator.Submit(form);
        Assert.Equal("2 rooms, one story", hall.Facilitator.Heading);
        var id = Assert.Single(hall.Now.Rooms).Id;
        var second = new HostedWorkshop(site, hall.Facilitator, id);
        await hall.Facilitator.Open(second.Console);
        var (plan, other) = (hall.Now.Plan, second.Now.Plan);
        Assert.Equal((plan.Slug, plan.ScenarioVersion, plan.Role, plan.Seed), (other.Slug, other.ScenarioVersion, other.Role, other.Seed));
        Assert.Equal((plan.Tables, plan.Deciding, plan.DeleteOn), (other.Tables, other.Deciding, other.DeleteOn));
        Assert.Equal(hall.Id, other.Plenary);
        Assert.EndsWith(", room 2", second.Now.Plan.Title, StringComparison.Ordinal);
        Assert.NotEqual(hall.Now.Code, second.Now.Code);

        foreach (var (room, option, reason) in new[] { (hall, "0", "Because it was small."), (second, "1", "Because it was late.") })
        {
            var seat = await room.Sit("police");
            await room.Press("steps");
            await room.GoTo(Stage.Worry);
            await HostedWorkshop.Send(seat, "worries", ("worry", "7"), ("why", "Quillwort of a seat."));
            await room.Release();
            await room.GoTo(Stage.Decide);
            await room.Press("decisions", decision => decision.Fill("decision", option).Fill("reason", reason));
        }
        foreach (var address in (string[])[plenary, $"{plenary}/screen?page=2"])
        {
            await hall.Facilitator.Open(address);
            Assert.Contains("The rooms parted here.", hall.Facilitator.Text, StringComparison.Ordinal);
            Assert.Contains("Because it was small.", hall.Facilitator.Text, StringComparison.Ordinal);
            Assert.Contains("Because it was late.", hall.Facilitator.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Quillwort", hall.Facilitator.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_runs_one_of_the_rooms_sees_the_plenary_without_the_codes_of_the_others_and_nobody_else_does()
    {
        var hall = await HostedWorkshop.Open(site);
        var plenary = $"/workshops/plenary/{hall.Id}";
        await hall.Facilitator.Open(plenary);
        await hall.Facilitator.Submit(action: $"{plenary}/rooms");
        var second = new HostedWorkshop(site, hall.Facilitator, hall.Now.Rooms[0].Id);
        await hall.Facilitator.Open(second.Console);
        var colleague = await site.Join("Jo", Roles.Facilitator);
        await colleague.Open(plenary);
        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);

        await colleague.Open("/workshops");
        await colleague.Submit(form => form.Fill("code", second.Now.FacilitatorCode), "/workshops/facilitations");
        await colleague.Open(plenary);
        Assert.Equal("2 rooms, one story", colleague.Heading);
        var page = await colleague.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(hall.Console, page, StringComparison.Ordinal);
        Assert.Contains(second.Console, page, StringComparison.Ordinal);
        // A room of the plenary is no plenary itself.
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Open($"/workshops/plenary/{second.Id}")).Status);
        var seat = await second.Sit("police");
        Assert.NotEqual(HttpStatusCode.OK, (await seat.Get(plenary)).StatusCode);
    }

    [Fact]
    public async Task When_the_rooms_are_deleted_on_their_day_the_plenary_is_gone_with_them()
    {
        var hall = await HostedWorkshop.Open(site);
        var plenary = $"/workshops/plenary/{hall.Id}";
        await hall.Facilitator.Open(plenary);
        await hall.Facilitator.Submit(action: $"{plenary}/rooms");
        var store = site.Get<WorkshopStore>();
        var day = hall.Now.Plan.DeleteOn;
        await store.Delete(day, DateTimeOffset.UtcNow, TestContext.Current.CancellationToken);
        foreach (var room in hall.Now.Rooms.Select(room => room.Id).Append(hall.Id).ToList())
        {
            Assert.Empty(await store.Events(room, 0, TestContext.Current.CancellationToken));
            site.Get<RoomRegistry>().Forget(room);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open(plenary)).Status);
    }
}
