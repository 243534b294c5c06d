using System.Net;
using System.Text;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A guest's promise is theirs: a card at an address that only they have, and nothing of anybody else on it.</summary>
public sealed class PromiseCardTests
{
    private const string Words = "Ring Wrenfield; ask who else, heard the otter";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_has_the_address_reads_the_promise_and_its_day_without_signing_in_and_nothing_else()
    {
        await using var site = new RunningSite();
        var (hall, seat, card) = await Promised(site);
        var stranger = site.Visit();

        await stranger.Open(card);

        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.Contains(Words, stranger.Text, StringComparison.Ordinal);
        Assert.Contains(site.Clock.UkToday().AddDays(3).InFull(), stranger.Text, StringComparison.Ordinal);
        Assert.Contains(hall.Now.Plan.DeleteOn.InFull(), stranger.Text, StringComparison.Ordinal);
        foreach (var other in (string[])[hall.Now.Plan.Title, hall.Now.Code, "Robin", "Find the nurse", "Police", "Housing", "Sam Adeyemi"])
        {
            Assert.DoesNotContain(other, stranger.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal("no-referrer", stranger.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("no-store", stranger.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("/seat/card", seat.Page.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_for_a_calendar_holds_the_day_and_the_words_and_nothing_else()
    {
        await using var site = new RunningSite();
        var (_, _, card) = await Promised(site);

        var answer = await site.Visit().Get($"{card}.ics");
        var text = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"DTSTART;VALUE=DATE:{site.Clock.UkToday().AddDays(3):yyyyMMdd}", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Ring Wrenfield\\; ask who else\\, heard the otter", text, StringComparison.Ordinal);
        Assert.Equal(
            ["BEGIN", "VERSION", "PRODID", "BEGIN", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "TRANSP", "CLASS", "END", "END"],
            text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0])
        );
    }

    [Fact]
    public async Task A_promise_without_a_day_has_a_card_and_no_file()
    {
        await using var site = new RunningSite();
        var (_, _, card) = await Promised(site, day: "");

        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(card)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get($"{card}.ics")).StatusCode);
    }

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("next week")]
    [InlineData("2199-01-01")]
    public async Task A_day_that_has_passed_or_cannot_be_read_is_refused_and_no_word_is_lost(string day)
    {
        await using var site = new RunningSite();
        var hall = await Asked(site);
        var seat = hall.Seats["police"];

        await HostedWorkshop.Send(seat, "promises", ("promise", Words), ("day", day));

        Assert.Equal(HttpStatusCode.BadRequest, seat.Status);
        Assert.Contains("Choose a day from today on", seat.Text, StringComparison.Ordinal);
        Assert.Contains(Words, seat.Text, StringComparison.Ordinal);
        Assert.Empty(hall.Now.Promises);
    }

    [Fact]
    public async Task The_secret_is_kept_as_a_hash_alone_and_another_address_opens_nothing()
    {
        await using var site = new RunningSite();
        var (hall, _, card) = await Promised(site);
        var secret = card.Split('/')[^1];

        var kept = string.Join(
            '\n',
            (await site.Get<WorkshopStore>().Events(hall.Id, 0, Stop)).Select(one => Encoding.UTF8.GetString(WorkshopJson.Write(one.Event)))
        );

        Assert.Contains(hall.Now.Promises[1].Card!, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(secret[^20..], kept, StringComparison.Ordinal);
        var other = secret[..^4] + (secret.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA");
        Assert.Equal(HttpStatusCode.Gone, (await site.Visit().Open($"/promises/{other}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open("/promises/guess")).Status);
    }

    [Fact]
    public async Task On_the_promised_day_the_card_is_gone_before_the_hour_in_which_rows_are_deleted()
    {
        await using var site = new RunningSite();
        var (hall, _, card) = await Promised(site);
        var last = hall.Now.Plan.DeleteOn.ToDateTime(default) - site.Clock.UkToday().ToDateTime(default);
        site.Clock.Advance(last - TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(card)).Status);

        site.Clock.Advance(TimeSpan.FromDays(1));

        var gone = await site.Visit().Open(card);
        Assert.Equal(HttpStatusCode.Gone, gone.Status);
        Assert.DoesNotContain("otter", gone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Get($"{card}.ics")).StatusCode);
        await site.Get<WorkshopStore>().Delete(hall.Now.Plan.DeleteOn, site.Clock.GetUtcNow(), Stop);
        site.Get<RoomRegistry>().Forget(hall.Id);
        Assert.Equal(HttpStatusCode.Gone, (await site.Visit().Open(card)).Status);
    }

    [Fact]
    public async Task Deleting_the_card_takes_every_word_of_it_out_of_what_is_kept()
    {
        await using var site = new RunningSite();
        var (hall, seat, card) = await Promised(site, ("share", "1"));
        await HostedWorkshop.Send(seat, "promises", ("promise", "Second thoughts, written anew"), ("share", "1"));
        var owner = site.Visit();
        await owner.Open(card);

        await owner.Submit(null, $"{card}/deletions");

        Assert.Equal(HttpStatusCode.Gone, owner.Status);
        Assert.DoesNotContain(1, hall.Now.Promises.Keys);
        var kept = string.Join(
            '\n',
            (await site.Get<WorkshopStore>().Events(hall.Id, 0, Stop)).Select(one => Encoding.UTF8.GetString(WorkshopJson.Write(one.Event)))
        );
        Assert.DoesNotContain("otter", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Second thoughts", kept, StringComparison.Ordinal);
        Assert.Contains("Find the nurse", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Second thoughts", (await seat.Open("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_is_read_by_others_only_where_its_writer_says_so_and_a_facilitator_has_read_it()
    {
        await using var site = new RunningSite();
        var (hall, seat, _) = await Promised(site, ("share", "1"));

        Assert.DoesNotContain("otter", (await hall.Seats["housing"].Open("/seat")).Text, StringComparison.Ordinal);
        var note = Assert.Single(hall.Now.Notes);
        Assert.Equal((NoteKind.Promise, NotePlace.Held), (note.Kind, note.Place));

        await hall.Press("releases", form => form.Fill("event", $"{hall.Now.Notes[0].Event}"));
        await hall.Seats["housing"].Open("/seat");
        Assert.Contains("otter", hall.Seats["housing"].Text, StringComparison.Ordinal);
        Assert.Null(
            Host.Features.Workshops.Views.ShownNote.Of(hall.Now.Notes[0], hall.Now.Plan with { FreeText = FreeText.WithAgency }).Agency
        );

        await HostedWorkshop.Send(seat, "promises", ("promise", Words));
        Assert.Equal(NotePlace.Deleted, hall.Now.Notes[0].Place);
        Assert.DoesNotContain("otter", (await hall.Seats["housing"].Open("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_went_to_another_phone_does_not_offer_an_address_it_cannot_work_out()
    {
        await using var site = new RunningSite();
        var (hall, _, card) = await Promised(site);
        var phone = site.Visit();
        await phone.Open("/join");
        await phone.Submit(form => form.Fill("code", hall.Now.Code).Fill("seat-code", hall.Now.Seats[1].MoveCode), "/seats/moves");

        await phone.Open("/seat");

        Assert.Contains(Words, phone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/seat/card", phone.Page.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(card)).Status);
    }

    private static async Task<(HostedWorkshop Hall, Visitor Seat, string Card)> Promised(
        RunningSite site,
        params (string, string)[] more
    ) => await Promised(site, $"{site.Clock.UkToday().AddDays(3):yyyy-MM-dd}", more);

    private static async Task<(HostedWorkshop Hall, Visitor Seat, string Card)> Promised(
        RunningSite site,
        string day,
        params (string, string)[] more
    )
    {
        var hall = await Asked(site);
        var seat = hall.Seats["police"];
        await HostedWorkshop.Send(hall.Seats["housing"], "promises", ("promise", "Find the nurse"));
        await HostedWorkshop.Send(seat, "promises", [("promise", Words), ("day", day), .. more]);
        await seat.Open("/seat/card");
        var card = new Uri(new Uri("http://site"), seat.Address).AbsolutePath;
        Assert.StartsWith("/promises/", card, StringComparison.Ordinal);
        await seat.Open("/seat");
        return (hall, seat, card);
    }

    private static async Task<HostedWorkshop> Asked(RunningSite site)
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police", form => form.Fill("name", "Robin"));
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        return hall;
    }
}
