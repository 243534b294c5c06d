using System.Net;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Bookings;

/// <summary>A workshop on a day: places, the waiting list, and who came.</summary>
public sealed class BookingTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Whoever_books_after_the_last_place_waits_and_gets_the_place_that_is_given_back()
    {
        var (_, address) = await Offered(places: 1);
        var (first, second, third) = (await Booked(address), await Booked(address), await Booked(address));
        Assert.Contains("You have a place.", first.Text, StringComparison.Ordinal);
        Assert.Contains("number 2 on the waiting list", third.Text, StringComparison.Ordinal);

        await first.Submit(action: $"{address}/cancellations");
        Assert.Contains("You have a place.", (await second.Open(address)).Text, StringComparison.Ordinal);
        Assert.Contains("number 1 on the waiting list", (await third.Open(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_to_get_in_is_told_to_people_with_a_place_and_to_nobody_else()
    {
        var (_, address) = await Offered(places: 1);
        var with = await Booked(address);
        var without = await Booked(address);

        Assert.Contains("door code 4711", with.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("door code 4711", without.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Who has a place", with.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_at_once_get_the_places_there_are_and_a_second_click_takes_no_second_place()
    {
        var (facilitator, address) = await Offered(places: 5);
        var people = new List<(Visitor Who, PageForm Form)>();
        for (var one = 0; one < 12; one++)
        {
            var person = await (await site.Join()).Open(address);
            people.Add((person, person.Form($"{address}/places")));
        }
        await Task.WhenAll(people.SelectMany(one => new[] { one.Who.Submit(one.Form), one.Who.NewTab().Submit(one.Form) }));
        var booked = await Find(address);

        Assert.Equal((5, 7), (booked.Coming.Count(), booked.Waiting.Count));
        await facilitator.Open($"{address}/change");
        await facilitator.Submit(form => form.Fill("places", "8"));
        Assert.Equal((8, 4), await Find(address) is var more ? (more.Coming.Count(), more.Waiting.Count) : default);
    }

    [Fact]
    public async Task Who_came_counts_as_learning_together_and_who_did_not_come_is_kept_apart_from_who_cancelled()
    {
        var (facilitator, address) = await Offered(places: 10, inMinutes: 30);
        var (came, stayed, cancelled) = (await Booked(address, Roles.Supervisor), await Booked(address), await Booked(address));
        await cancelled.Submit(action: $"{address}/cancellations");
        site.Clock.Advance(TimeSpan.FromHours(3));
        await facilitator.Open(address);
        var box = facilitator.Page.QuerySelectorAll("input[name=came]")[0].GetAttribute("value")!;
        await facilitator.Submit(form => form.Fill("came", box), $"{address}/attendance");

        var states = (await Find(address)).Bookings.Select(booking => booking.State).ToList();
        Assert.Equal([BookingState.Attended, BookingState.NotCome, BookingState.Cancelled], states);
        Assert.Contains("1 hour 30 minutes", (await came.Open("/learning")).Text, StringComparison.Ordinal);
        Assert.Contains("marked as not having come", (await stayed.Open("/workshops/bookings")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("marked as not having come", (await cancelled.Open("/workshops/bookings")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_books_what_was_called_off_or_has_begun()
    {
        var (facilitator, address) = await Offered(places: 10);
        var late = await (await site.Join()).Open(address);
        var form = late.Form($"{address}/places");
        await facilitator.Open(address);
        await facilitator.Submit(action: $"{address}/callings-off");
        await late.Submit(form);

        Assert.Contains("no longer takes bookings", late.Text, StringComparison.Ordinal);
        Assert.Empty((await Find(address)).Bookings);
    }

    [Fact]
    public async Task A_workshop_takes_bookings_until_it_begins_and_not_from_then_on()
    {
        var occasion = (await Find((await Offered(places: 10)).Address)).Occasion;

        Assert.True(occasion.TakesBookings(occasion.StartsAt.AddSeconds(-1)));
        Assert.False(occasion.TakesBookings(occasion.StartsAt));
        Assert.False(occasion.IsOver(occasion.StartsAt.AddMinutes(90).AddSeconds(-1)));
        Assert.True(occasion.IsOver(occasion.StartsAt.AddMinutes(90)));
    }

    [Fact]
    public async Task Once_it_has_begun_nobody_books_and_nobody_gives_a_place_back()
    {
        var (_, address) = await Offered(places: 1, inMinutes: 30);
        var (with, waiting) = (await Booked(address), await Booked(address));
        var late = await (await site.Join()).Open(address);
        var (book, cancel) = (late.Form($"{address}/places"), with.Form($"{address}/cancellations"));
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        await late.Submit(book);
        await with.Submit(cancel);

        Assert.Equal([BookingState.Booked, BookingState.Waiting], (await Find(address)).Bookings.Select(booking => booking.State));
        Assert.DoesNotContain("You have a place.", (await waiting.Open(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_cancelled_and_books_again_begins_at_the_end_of_the_line()
    {
        var (_, address) = await Offered(places: 1);
        var (first, second) = (await Booked(address), await Booked(address));
        var third = await Booked(address);
        await second.Open(address);
        await second.Submit(action: $"{address}/cancellations");
        await second.Submit(action: $"{address}/places");

        Assert.Contains("number 2 on the waiting list", second.Text, StringComparison.Ordinal);
        await first.Submit(action: $"{address}/cancellations");
        Assert.Contains("You have a place.", (await third.Open(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_told_at_its_field_and_another_facilitator_changes_nothing()
    {
        var (_, address) = await Offered(places: 10);
        var other = await site.Join("Somebody Else", Roles.Facilitator);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"{address}/change")).Status);
        await other.Open("/workshops/bookings/new");
        await other.Submit(
            form => form.Fill("title", "A morning").Fill("day", "yesterday").Fill("time", "late").Fill("places", "0"),
            "/workshops/bookings"
        );

        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Equal("A morning", other.Form("/workshops/bookings")["title"]);
        foreach (var sentence in (string[])["Write the day like", "Write the time like", "Write a number from 1", "Say where it is"])
        {
            Assert.Contains(sentence, other.Text, StringComparison.Ordinal);
        }
    }

    private async Task<(Visitor Facilitator, string Address)> Offered(int places, int inMinutes = 24 * 60)
    {
        var facilitator = await site.Join("Sam Adeyemi", Roles.Facilitator);
        var starts = site.Clock.GetUtcNow().AddMinutes(inMinutes).InUk();
        await facilitator.Open("/workshops/bookings/new");
        await facilitator.Submit(
            form =>
                form.Fill("title", "A morning")
                    .Fill("day", $"{starts:yyyy-MM-dd}")
                    .Fill("time", $"{starts:HH:mm}")
                    .Fill("minutes", "90")
                    .Fill("where", "Town hall")
                    .Fill("joining", "Side entrance, door code 4711")
                    .Fill("places", $"{places}"),
            "/workshops/bookings"
        );
        return (facilitator, facilitator.Address);
    }

    private async Task<Visitor> Booked(string address, Roles roles = Roles.Learner)
    {
        var person = await (await site.Join(roles: roles)).Open(address);
        return await person.Submit(action: $"{address}/places");
    }

    private async Task<BookedOccasion> Find(string address) =>
        await site.Get<BookingStore>().Find(Guid.Parse(address.Split('/')[^1]), TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException(address);
}
