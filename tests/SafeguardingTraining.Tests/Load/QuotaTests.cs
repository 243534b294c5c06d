using System.Net;
using System.Text;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Load;

/// <summary>A site on which everything is soon used up.</summary>
public sealed class FrugalSite : RunningSite
{
    public FrugalSite() =>
        With("Quotas:GuestAttempts", "2")
            .With("Quotas:DiaryEntries", "2")
            .With("Quotas:DiaryDrafts", "1")
            .With("Quotas:ImportsADay", "1")
            .With("Quotas:SharesADay", "1")
            .With("Quotas:CopiesAnHour", "2")
            .With("Quotas:SeatsAnHour", "3");
}

/// <summary>How much one person, one device and one network may take, and what is said when it is used up.</summary>
public sealed class QuotaTests(FrugalSite site) : IClassFixture<FrugalSite>
{
    private const string Scenario = "/scenarios/every-call-on-its-own-page";

    [Fact]
    public async Task A_guest_begins_so_many_scenarios_and_is_told_how_to_go_on()
    {
        var guest = site.Visit();
        await Begin(guest);
        var first = guest.Address;
        await Begin(guest);
        await Begin(guest);

        Assert.Equal(HttpStatusCode.TooManyRequests, guest.Status);
        Assert.Contains("make an account to begin another", guest.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guest.Open(first)).Status);
        var other = await site.Join();
        await Begin(other);
        await Begin(other);
        await Begin(other);
        Assert.StartsWith("/play/", other.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_with_as_many_as_are_kept_is_told_so_where_they_wanted_to_go_back()
    {
        var guest = site.Visit();
        await Begin(guest);
        var first = guest.Address;
        await guest.Submit(form => form.Forge("skip", "1"));
        await guest.Open($"{first}/scenes");
        var goBack = guest.Form($"{first}/returns");
        await guest.Submit(goBack);
        var second = guest.Address;
        await guest.Submit(goBack);
        Assert.Equal(second, guest.Address);
        await guest.Submit(form => form.Forge("skip", "1"));

        await guest.Submit(goBack);

        Assert.Equal(HttpStatusCode.TooManyRequests, guest.Status);
        Assert.Equal("Scenes so far", guest.Heading);
        Assert.Contains("make an account to begin another", guest.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guest.Open(second)).Status);
    }

    [Fact]
    public async Task All_guests_of_one_network_begin_so_many_in_an_hour()
    {
        await using var hall = new RunningSite().With("Quotas:GuestAttemptsAnHour", "2");
        await Workshops.HostedWorkshop.Open(hall);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var early = hall.Visit();
            await Begin(early);
            Assert.StartsWith("/play/", early.Address, StringComparison.Ordinal);
        }
        var late = hall.Visit();
        await Begin(late);

        Assert.Equal(HttpStatusCode.TooManyRequests, late.Status);
        Assert.Contains("Those that were begun go on", late.Text, StringComparison.Ordinal);
        var known = await hall.Join();
        await Begin(known);
        Assert.StartsWith("/play/", known.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_diary_keeps_what_was_written_on_the_page()
    {
        var robin = await site.Join();
        await Write(robin, "one");
        await Write(robin, "two");
        var kept = robin.Address;
        await Write(robin, "three");

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Your diary holds 2 entries", robin.Text, StringComparison.Ordinal);
        Assert.Equal("three", robin.Form()[EntryForm.Learnt]);

        await robin.Open($"{kept}/change");
        await robin.Submit(form => form.Fill(EntryForm.Learnt, "two, changed"));
        Assert.Equal(kept, robin.Address);
    }

    [Fact]
    public async Task An_import_stops_where_the_diary_is_full_and_a_day_has_so_many()
    {
        var robin = await site.Join();
        var file = Encoding.UTF8.GetBytes(
            $"[{string.Join(',', Enumerable.Range(0, 5).Select(number => Encoding.UTF8.GetString(DiaryJson.Bytes(Entries.Of($"Entry {number}")))))}]"
        );
        await Bring(robin, file);
        Assert.Contains("Two entries came in. The rest was not brought in", robin.Text, StringComparison.Ordinal);

        await Bring(robin, file);
        Assert.Equal(HttpStatusCode.TooManyRequests, robin.Status);
        Assert.Contains("bring the next one in tomorrow", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unfinished_pages_have_an_end_and_one_that_is_there_is_saved_again()
    {
        var robin = await site.Join();
        await robin.Open("/diary/new");
        var first = robin.Form().Fill(EntryForm.Learnt, "first").To("/diary/drafts");
        await robin.Submit(first);
        await robin.Open("/diary/new");
        await robin.Submit(robin.Form().Fill(EntryForm.Learnt, "second").To("/diary/drafts"));

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("unfinished pages, which is as many as are kept", robin.Text, StringComparison.Ordinal);
        Assert.Equal("second", robin.Form()[EntryForm.Learnt]);
        await robin.Submit(first.Forge(EntryForm.Saved, "1").Fill(EntryForm.Learnt, "first, and more"));
        Assert.Equal(HttpStatusCode.OK, robin.Status);
    }

    [Fact]
    public async Task Somebody_shares_so_often_in_a_day()
    {
        var reader = $"{Guid.NewGuid():N}@example.org";
        await site.Visit().Register("Moira", reader);
        var robin = await site.Join();
        await Share(robin, reader);
        Assert.StartsWith("/diary/shares/", robin.Address, StringComparison.Ordinal);
        await Share(robin, reader);

        Assert.Equal(HttpStatusCode.TooManyRequests, robin.Status);
        Assert.Contains("share this tomorrow", robin.Text, StringComparison.Ordinal);
        Assert.Equal("a few words", robin.Form("/diary/shares")["words"]);
    }

    [Fact]
    public async Task Somebody_takes_away_so_many_copies_in_an_hour()
    {
        var robin = await site.Join();
        await robin.Open("/diary/copies?format=Json");
        await robin.Open("/account/my-data/copies");
        Assert.Equal(HttpStatusCode.OK, robin.Status);
        await robin.Open("/diary/copies?format=Json");

        Assert.Equal(HttpStatusCode.TooManyRequests, robin.Status);
        Assert.Contains("take the next one a little later", robin.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await site.Join()).Get("/diary/copies?format=Json")).StatusCode);
    }

    [Fact]
    public async Task One_network_takes_so_many_seats_of_a_workshop_and_a_form_sent_twice_takes_one()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Sit("housing");
        var third = await site.Visit().Open($"/join/{hall.Now.Code}");
        var form = third.Form("/seats").Fill("agency", "housing");
        await third.Submit(form);
        await third.Submit(form);
        Assert.Equal("/seat", third.Address);

        var fourth = await hall.Sit("police");
        Assert.Equal(HttpStatusCode.TooManyRequests, fourth.Status);
        Assert.Contains("Ask the facilitator to add a seat", fourth.Text, StringComparison.Ordinal);
        Assert.Equal("/seat", (await (await HostedWorkshop.Open(site)).Sit("police")).Address);
    }

    [Fact]
    public void A_hall_of_two_hundred_behind_one_address_comes_in()
    {
        using var seats = new Quota(new QuotaOptions().SeatsAnHour, TimeSpan.FromHours(1));
        Assert.All(Enumerable.Range(0, 200), _ => Assert.True(seats.Takes("the hall")));
    }

    [Fact]
    public void A_removed_seat_leaves_room_for_another()
    {
        var morning = new DomainWorkshop();
        for (var seat = 0; seat < Workshop.MostSeats; seat++)
        {
            morning.Sit("school");
        }
        var next = new JoinRequest(ReadableCode.NewKey(), "school", null, null, 1, null);
        Assert.IsType<WorkshopOutcome.Refused>(morning.Now.Join(next));

        morning.Do(morning.Now.Remove(morning.Story.Scenario, 7)).Do(morning.Now.Join(next));

        Assert.Equal(Workshop.MostSeats + 1, morning.Now.SeatWithKey(next.Key)?.Number);
    }

    private static async Task Begin(Visitor visitor)
    {
        await visitor.Open(Scenario);
        await visitor.Submit(
            form => form.Fill("role", visitor.Page.QuerySelector("input[name=role]")!.GetAttribute("value")!),
            $"{Scenario}/playthroughs"
        );
    }

    private static async Task Write(Visitor robin, string words)
    {
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill(EntryForm.Learnt, words));
    }

    private static async Task Bring(Visitor robin, byte[] file)
    {
        await robin.Open("/diary/import");
        await robin.Send(robin.Form("/diary/imports"), "file", file, "diary.json");
    }

    private static async Task Share(Visitor robin, string reader)
    {
        await robin.Open("/diary/shares/new");
        await robin.Submit(form => form.Fill("email", reader).Fill("title", "A visit").Fill("words", "a few words"), "/diary/shares");
    }
}
