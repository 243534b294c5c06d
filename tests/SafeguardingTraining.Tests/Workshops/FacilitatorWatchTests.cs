using System.Net;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Every phone says so when no facilitator's page is connected, and when one is back.</summary>
[Collection<SiteOfWorkshops>]
public sealed class FacilitatorWatchTests(RunningSite site)
{
    private readonly Clock clock = new();

    [Fact]
    public void Seats_are_told_after_some_seconds_and_once()
    {
        var watch = new FacilitatorWatch(clock);
        Assert.Null(watch.Look(isHere: true));
        Assert.Null(watch.Look(isHere: false));
        clock.Advance(FacilitatorWatch.Grace - TimeSpan.FromSeconds(1));
        Assert.Null(watch.Look(isHere: false));
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(FacilitatorNews.Away, watch.Look(isHere: false));
        Assert.True(watch.IsAway);
        Assert.Null(watch.Look(isHere: false));
        Assert.Equal(FacilitatorNews.Back, watch.Look(isHere: true));
        Assert.Null(watch.Look(isHere: true));
        Assert.False(watch.IsAway);
    }

    [Fact]
    public void A_page_that_is_loaded_again_is_not_missed()
    {
        var watch = new FacilitatorWatch(clock);
        watch.Look(isHere: true);
        watch.Look(isHere: false);
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Null(watch.Look(isHere: true));
        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Null(watch.Look(isHere: false));
    }

    [Fact]
    public void Whoever_was_never_connected_is_not_missed()
    {
        var watch = new FacilitatorWatch(clock);
        watch.Look(isHere: false);
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(watch.Look(isHere: false));
    }

    [Fact]
    public void A_console_on_another_host_counts()
    {
        var (presence, workshop) = (new Presence(clock), Guid.NewGuid());
        presence.Came(workshop, "phone", 1);
        Assert.False(presence.HasFacilitator(workshop));
        presence.Hear("other", workshop, [Presence.Facilitators, 2]);

        Assert.True(presence.HasFacilitator(workshop));
        presence.Hear("other", workshop, [2]);
        Assert.False(presence.HasFacilitator(workshop));
    }

    [Fact]
    public async Task A_console_that_dies_without_closing_is_missed_within_fifteen_seconds_and_phones_are_not_asked_more_often()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        var few = site.Services.GetRequiredService<IOptions<HubOptions<FacilitationHub>>>().Value;
        var many = site.Services.GetRequiredService<IOptions<HubOptions>>().Value;
        // The server looks once a second.
        Assert.True(few.ClientTimeoutInterval + TimeSpan.FromSeconds(1) + FacilitatorWatch.Grace < TimeSpan.FromSeconds(15));
        Assert.True(few.ClientTimeoutInterval >= 2 * few.KeepAliveInterval);
        Assert.Equal(TimeSpan.FromSeconds(15), many.KeepAliveInterval);
        Assert.Equal(few.MaximumReceiveMessageSize, many.MaximumReceiveMessageSize);

        foreach (var address in (string[])[hall.Console, $"{hall.Console}/screen", $"{hall.Console}/remote"])
        {
            var body = (await hall.Facilitator.Open(address)).Page.Body;
            Assert.StartsWith(FacilitationHub.Address, body?.GetAttribute("data-live"), StringComparison.Ordinal);
            Assert.Equal($"{few.KeepAliveInterval?.TotalMilliseconds}", body?.GetAttribute("data-pulse"));
        }
        Assert.Null((await hall.Seats["police"].Open("/seat")).Page.Body?.GetAttribute("data-pulse"));
    }

    [Fact]
    public async Task A_phone_says_that_the_console_is_lost_and_that_it_is_back_and_nothing_of_it_is_made_again()
    {
        var hall = await HostedWorkshop.Open(site);
        await using var phone = await LivePage.Connect(site, await hall.Sit("police"), "seat");
        var console = await LivePage.Connect(site, hall.Facilitator, $"console&workshop={hall.Id}");
        var (parts, fetches) = (phone.Parts.Count, phone.Fetches);

        await console.DisposeAsync();
        await phone.UntilPresent("has lost its connection");
        Assert.Contains(
            "Nothing you sent is lost",
            (await hall.Seats["police"].Open("/seat")).Page.QuerySelector("#present")?.TextContent,
            StringComparison.Ordinal
        );
        await using var remote = await LivePage.Connect(site, hall.Facilitator, $"remote&workshop={hall.Id}");
        await phone.UntilPresent("is back");

        Assert.Equal((parts, fetches), (phone.Parts.Count, phone.Fetches));
        Assert.DoesNotContain(
            "lost its connection",
            (await hall.Seats["police"].Open("/seat")).Page.QuerySelector("#present")?.TextContent,
            StringComparison.Ordinal
        );
    }
}

/// <summary>The facilitator's phone: what to say, on and back, the time, and who asks for a word.</summary>
[Collection<SiteOfWorkshops>]
public sealed class RemoteTests(RunningSite site)
{
    [Fact]
    public async Task It_takes_the_room_on_and_back_and_comes_back_to_itself()
    {
        var (hall, address) = await Open();
        Assert.Contains("Read the scene", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("I will read", hall.Facilitator.Text, StringComparison.Ordinal);

        await hall.Facilitator.Submit(action: $"{hall.Console}/steps");
        Assert.Equal((address, Stage.Worry), (hall.Facilitator.Address, hall.Now.Stage));
        await hall.Facilitator.Submit(action: $"{hall.Console}/timers");
        Assert.NotNull(hall.Now.Timer);
        await hall.Facilitator.Submit(action: $"{hall.Console}/returns");
        Assert.Contains("Go back to “Read the scene”?", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Equal(address, hall.Facilitator.Page.QuerySelector("[data-close]")?.GetAttribute("href"));
        await hall.Answer();

        Assert.Equal((address, Stage.Read), (hall.Facilitator.Address, hall.Now.Stage));
    }

    [Fact]
    public async Task It_turns_the_pages_of_the_screen_and_says_how_late_it_is()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("plan", "60"));
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Facilitator.Open($"{hall.Console}/remote");
        Assert.StartsWith("Page 1 of ", hall.Facilitator.Page.QuerySelector(".remote__quiet p")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("on time", hall.Facilitator.Page.QuerySelector(".remote__drift")?.TextContent);

        await hall.Facilitator.Submit(form => form.Forge("page", "2"), $"{hall.Console}/turns");

        Assert.Equal((2, $"{hall.Console}/remote"), (hall.Now.Page, hall.Facilitator.Address));
        Assert.StartsWith("Page 2 of ", hall.Facilitator.Page.QuerySelector(".remote__quiet p")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_stands_on_it_and_in_its_title_until_somebody_goes()
    {
        var (hall, address) = await Open();
        await HostedWorkshop.Send(hall.Seats["police"], "check-ins");
        await hall.Facilitator.Open(address);
        Assert.StartsWith("Someone asks you to check in", hall.Facilitator.Page.Title, StringComparison.Ordinal);

        await hall.Facilitator.Submit(action: $"{hall.Console}/check-ins");

        Assert.Equal(address, hall.Facilitator.Address);
        Assert.DoesNotContain("asks you to check in", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.StartsWith("Remote", hall.Facilitator.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_follows_the_room_by_itself_and_shows_what_it_would_show_when_loaded()
    {
        var (hall, address) = await Open();
        await using var phone = await ConnectedPage.Open(site, hall.Facilitator.NewTab(), address, $"remote&workshop={hall.Id}");
        await hall.GoTo(Stage.Vote);
        await HostedWorkshop.Send(hall.Seats["police"], "votes", ("vote", "0"), ("sure", "Very"));

        await phone.UntilPart("remote", "First vote");
        await phone.UntilPart("count", "1 of 2 have answered.");
        Assert.Empty(await phone.Stale());
    }

    [Fact]
    public async Task Nobody_but_its_facilitators_finds_it()
    {
        var (hall, address) = await Open();
        var other = await site.Join("Else", Host.Site.Identity.Roles.Facilitator);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{address}/now")).Status);
        await using var page = await LivePage.Knock(site, other, $"remote&workshop={hall.Id}");
        await page.UntilClosed();
        Assert.Empty(page.Parts);
    }

    private async Task<(HostedWorkshop Hall, string Address)> Open()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        var address = $"{hall.Console}/remote";
        await hall.Facilitator.Open(address);
        return (hall, address);
    }
}
