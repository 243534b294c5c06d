using System.Net;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Tests.Security;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>The screen at an address of its own: whoever opens it sees what the room sees, and can do nothing.</summary>
public sealed class WatchTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Whoever_has_the_address_sees_the_screen_without_signing_in()
    {
        var hall = await Watched();
        var venue = await site.Visit().Open(Address(hall));

        Assert.Equal(HttpStatusCode.OK, venue.Status);
        Assert.Contains(hall.Story.Position.Scene.Title, venue.Text, StringComparison.Ordinal);
        Assert.Empty(venue.Page.QuerySelectorAll("form, button, input"));
        Assert.Null(venue.Page.QuerySelector("[data-turns]"));
        Assert.Equal("no-referrer", venue.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains(
            Address(hall),
            (await hall.Facilitator.Open(hall.Console)).Page.QuerySelector("#venue-address")!.OuterHtml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_follows_the_room_and_is_sent_what_the_screen_is_and_nothing_besides()
    {
        var hall = await Watched();
        await using var watcher = await LivePage.Connect(site, site.Visit(), $"watch&code={Key(hall)}");
        await using var screen = await LivePage.Connect(site, hall.Facilitator, $"screen&workshop={hall.Id}");

        await hall.GoTo(Stage.Worry);
        await hall.GoTo(Stage.Table);
        await watcher.Until(hall.Now.Version);
        await screen.Until(hall.Now.Version);

        Assert.Subset(new HashSet<string> { "screen", "side", "count" }, watcher.Parts.Select(part => part.Id).ToHashSet());
        Assert.Equal(screen.Parts[^1].Html, watcher.Parts[^1].Html);
    }

    [Fact]
    public async Task Once_it_is_closed_it_shows_nothing_and_what_was_open_is_let_go()
    {
        var hall = await Watched();
        var (address, key) = (Address(hall), Key(hall));
        await using var watcher = await LivePage.Connect(site, site.Visit(), $"watch&code={key}");

        await hall.Press("watch-revocations");
        await watcher.UntilFetch();
        var heard = watcher.Parts.Count;
        await hall.GoTo(Stage.Table);
        var venue = await site.Visit().Open(address);
        await Assert.ThrowsAnyAsync<Exception>(() => LivePage.Connect(site, site.Visit(), $"watch&code={key}"));

        Assert.Equal(HttpStatusCode.NotFound, venue.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get($"{address}/now")).StatusCode);
        Assert.Equal(heard, watcher.Parts.Count);
        Assert.DoesNotContain(hall.Now.Plan.Title, venue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_takes_the_place_of_the_one_before_and_a_form_sent_twice_makes_one()
    {
        var hall = await Watched();
        var first = Address(hall);
        await hall.Facilitator.Open(hall.Console);
        var form = hall.Facilitator.Form($"{hall.Console}/watch-codes");

        await hall.Facilitator.SubmitLive(form, "pushed");
        var second = Address(hall);
        await hall.Facilitator.SubmitLive(form, "pushed");

        Assert.NotEqual(first, second);
        Assert.Equal(second, Address(hall));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(second)).Status);
    }

    [Fact]
    public async Task Whoever_watches_can_do_nothing()
    {
        var hall = await Watched();
        var venue = await site.Visit().Open(Address(hall));
        var before = hall.Now.Version;
        var routes = RouteTable
            .All.Where(rule =>
                rule.IsPost
                && (
                    rule.Pattern.StartsWith("/workshops/{id:guid}/", StringComparison.Ordinal)
                    || rule.Pattern.StartsWith("/seat/", StringComparison.Ordinal)
                )
            )
            .Select(rule => rule.Pattern.Replace("{id:guid}", $"{hall.Id}", StringComparison.Ordinal))
            .ToList();

        foreach (var route in routes)
        {
            using var answer = await venue.Post(route, withToken: true, KeyValuePair.Create("step", $"{hall.Now.Step}"));
            Assert.False(answer.IsSuccessStatusCode, $"{route}: {answer.StatusCode}");
        }

        Assert.True(routes.Count > 35, $"Only {routes.Count} routes were tried.");
        Assert.Equal(before, hall.Now.Version);
        Assert.Equal(HttpStatusCode.NotFound, (await venue.Get("/seat/now")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await venue.Get($"{hall.Console}/now")).StatusCode);
    }

    [Fact]
    public async Task Wrong_addresses_rest_after_a_great_many_and_keep_nobody_from_joining()
    {
        var hall = await Watched();
        using var wrong = new WrongCodeLimit();
        for (var tried = 0; tried < WrongCodeLimit.MostWatchCodes; tried++)
        {
            Assert.False(wrong.WatchCodesRest("a network"));
            wrong.CountWatchCode("a network");
        }

        Assert.True(wrong.WatchCodesRest("a network"));
        Assert.False(wrong.WatchCodesRest("another network"));
        Assert.False(wrong.IsReached("a network"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"/workshops/watch/{hall.Now.Code}-34679ACD")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"/workshops/watch/{hall.Now.Code}")).Status);
    }

    [Fact]
    public void It_opens_the_screen_for_twelve_hours()
    {
        var made = new WatchCode("34679ACD", DomainWorkshop.Start);

        Assert.True(made.Opens("34679ACD", DomainWorkshop.Start.AddHours(11)));
        Assert.False(made.Opens("34679ACD", DomainWorkshop.Start.AddHours(12)));
        Assert.False(made.Opens("34679ACE", DomainWorkshop.Start));
    }

    private async Task<HostedWorkshop> Watched()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("watch-codes");
        Assert.NotNull(hall.Now.Watching);
        return hall;
    }

    private static string Key(HostedWorkshop hall) => WatchKey.Of(hall.Now.Code, hall.Now.Watching!.Secret).InAddress;

    private static string Address(HostedWorkshop hall) => $"/workshops/watch/{Key(hall)}";
}
