using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

[Collection<SiteOfWorkshops>]
public sealed class PresenceTests(RunningSite site)
{
    private readonly Guid workshop = Guid.NewGuid();
    private readonly Clock clock = new();

    [Fact]
    public void A_seat_is_there_until_its_last_page_is_closed()
    {
        var presence = new Presence(clock);
        presence.Came(workshop, "phone", 1);
        presence.Came(workshop, "its second tab", 1);
        presence.Came(workshop, "another", 2);

        presence.Left(workshop, "phone");
        Assert.Equal([1, 2], presence.Of(workshop).Order());
        presence.Left(workshop, "its second tab");
        presence.Left(workshop, "a console");

        Assert.Equal([2], presence.Of(workshop));
    }

    [Fact]
    public void Seats_of_another_host_count_while_it_says_so_and_not_after_it_fell_silent()
    {
        var presence = new Presence(clock);
        presence.Came(workshop, "phone", 1);
        presence.Hear("other", workshop, [2, 3]);
        clock.Advance(Presence.ToldFor - TimeSpan.FromSeconds(1));
        presence.Hear("third", workshop, [4]);

        presence.Expire();
        Assert.Equal([1, 2, 3, 4], presence.Of(workshop).Order());
        clock.Advance(TimeSpan.FromSeconds(2));
        var told = 0;
        presence.Changed += _ => told++;
        presence.Expire();

        Assert.Equal([1, 4], presence.Of(workshop).Order());
        Assert.Equal(1, told);
    }

    [Fact]
    public void Seats_without_a_phone_are_not_missed()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school", name: "Robin");
        morning.Sit("police");
        morning.Do(morning.Now.AddProxy("police", "Mo"));

        var view = PresenceView.Of(morning.Now, new HashSet<int> { 2 });

        Assert.Equal((2, 1), (view.Phones, view.Connected));
        Assert.StartsWith("Robin, ", Assert.Single(view.Away), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_is_told_who_comes_and_whose_phone_is_lost()
    {
        var hall = await HostedWorkshop.Open(site);
        var robin = await hall.Sit("police", form => form.Fill("name", "Robin <b>"));
        await hall.Sit("housing");
        await using var console = await LivePage.Connect(site, hall.Facilitator, $"console&workshop={hall.Id}");
        var phone = await LivePage.Connect(site, robin, "seat");
        await console.UntilPresent("1 of 2 phones connected");
        await using var second = await LivePage.Connect(site, hall.Seats["housing"], "seat");
        await console.UntilPresent("All 2 phones are connected.");

        var shown = (await hall.Facilitator.Open(hall.Console)).Page.QuerySelector("#present")?.TextContent;
        Assert.Contains("All 2 phones are connected.", shown, StringComparison.Ordinal);
        await phone.DisposeAsync();
        await console.UntilPresent("1 of 2 phones connected");

        Assert.Contains("Robin &lt;b&gt;, Police", console.Present, StringComparison.Ordinal);
    }
}
