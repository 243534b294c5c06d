using System.Net;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Joining;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Requests that a page would never send, or no longer may: each gets a clear answer and harms nobody.</summary>
[Collection<SiteOfWorkshops>]
public sealed class RefusalTests(RunningSite site)
{
    [Fact]
    public async Task A_seat_opens_with_its_own_cookie_and_no_other()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");

        var stranger = await site.Visit().Open("/seat");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        Assert.Contains("holds no seat", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_persons_console_and_screen_do_not_exist()
    {
        var hall = await HostedWorkshop.Open(site);
        var other = await site.Join("Somebody Else", Roles.Facilitator);

        foreach (var address in (string[])[hall.Console, $"{hall.Console}/screen", $"{hall.Console}/now", $"{hall.Console}/screen/now"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open(address)).Status);
        }
        await hall.Facilitator.Open(hall.Console);
        var form = hall.Facilitator.Form($"{hall.Console}/blankings");
        await other.Open("/workshops");
        var token = other.Form("/workshops/facilitations")["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await other.Submit(form.Forge("__RequestVerificationToken", token))).Status);
        Assert.False(hall.Now.Blank);
    }

    [Fact]
    public async Task A_vote_after_the_vote_has_closed_comes_back_with_its_reason()
    {
        var (hall, seat) = await Voting();
        await seat.Open("/seat");
        var form = seat.Form("/seat/votes").Fill("vote", "1").Fill("sure", "Very");
        await hall.GoTo(Stage.Result);

        await seat.Submit(form);

        Assert.Equal(HttpStatusCode.BadRequest, seat.Status);
        Assert.Contains("has moved on", seat.Text, StringComparison.Ordinal);
        Assert.Empty(hall.Now.BallotOf(0, 1).Votes);
    }

    [Fact]
    public async Task A_form_sent_twice_counts_once_and_is_saved_both_times()
    {
        var (hall, seat) = await Voting();
        await seat.Open("/seat");
        var form = seat.Form("/seat/votes").Fill("vote", "1").Fill("sure", "Very");

        await seat.Submit(form);
        var version = hall.Now.Version;
        await seat.Submit(form);

        Assert.Contains("Saved", seat.Text, StringComparison.Ordinal);
        Assert.Equal(version, hall.Now.Version);
    }

    [Fact]
    public async Task What_another_seat_would_have_to_send_is_refused()
    {
        var (hall, seat) = await Voting();
        await seat.Open("/seat");
        var forged = seat.Form("/seat/votes").Fill("vote", "1").Fill("sure", "Very").Forge("seat", "1").Forge("vote", "99");

        await seat.Submit(forged);

        Assert.Equal(HttpStatusCode.BadRequest, seat.Status);
        Assert.Empty(hall.Now.BallotOf(0, 1).Votes);
    }

    [Fact]
    public async Task Markup_in_names_and_texts_shows_as_text_everywhere()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police", form => form.Fill("name", "<script>alert(1)</script>"));
        await hall.Press("steps");
        await hall.Press("walls", form => form.Fill("prompt", "<img src=x onerror=alert(2)>"));
        await HostedWorkshop.Send(seat, "notes", ("note", "<b>bold</b>"));
        await hall.Press("releases");

        foreach (
            var (who, address) in new[] { (seat, "/seat"), (hall.Facilitator, hall.Console), (hall.Facilitator, $"{hall.Console}/screen") }
        )
        {
            await who.Open(address);
            Assert.Empty(who.Page.QuerySelectorAll("main script, main img"));
            Assert.DoesNotContain(
                "<b>bold",
                await who.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        Assert.Contains("<b>bold</b>", hall.Facilitator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_characters_come_back_whole()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("walls", form => form.Fill("prompt", "What now?"));
        var words = string.Concat(Enumerable.Repeat("word ", 2_000));

        await HostedWorkshop.Send(seat, "notes", ("note", words));

        Assert.Equal(HttpStatusCode.BadRequest, seat.Status);
        Assert.Contains("Keep it under", seat.Text, StringComparison.Ordinal);
        Assert.Equal(words.Trim(), seat.Page.QuerySelector("textarea[name=note]")!.TextContent.Trim());
        Assert.Empty(hall.Now.Notes);
    }

    [Fact]
    public async Task A_flood_from_one_seat_slows_that_seat_alone()
    {
        var (hall, seat) = await Voting();
        var other = await hall.Sit("housing");
        await seat.Open("/seat");
        var form = seat.Form("/seat/votes").Fill("vote", "1").Fill("sure", "Very");
        var presses = 0;
        while (presses++ < 20 * SeatRateLimit.AtOnce && seat.Status is not HttpStatusCode.TooManyRequests)
        {
            await seat.Submit(form.Forge("id", Guid.NewGuid().ToString()));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, seat.Status);
        Assert.True(presses > SeatRateLimit.AtOnce, $"Slowed after {presses}.");
        await HostedWorkshop.Send(other, "votes", ("vote", "2"), ("sure", "Guess"));
        Assert.Contains("Saved", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_wrong_codes_lock_nobody_out_of_an_office_behind_one_address()
    {
        var hall = await HostedWorkshop.Open(site);
        var guesser = await site.Visit().Open("/join");
        for (var guess = 0; guess < 1_000; guess++)
        {
            await guesser.Open($"/join/{ReadableCode.New()}");
            Assert.Equal(HttpStatusCode.BadRequest, guesser.Status);
        }

        var seat = await hall.Sit("police");

        Assert.Equal("/seat", seat.Address);
    }

    [Fact]
    public async Task Beyond_that_a_right_code_still_opens_and_whoever_typed_it_is_let_in_by_the_facilitator()
    {
        // A site of its own: the others of this class type codes as well.
        await using var guarded = new RunningSite();
        var hall = await HostedWorkshop.Open(guarded);
        for (var guess = 0; guess < WrongCodeLimit.MostOverall; guess++)
        {
            guarded.Get<WrongCodeLimit>().Count($"{guess % 2}");
        }
        var guesser = await guarded.Visit().Open($"/join/{ReadableCode.New()}");
        Assert.Equal(HttpStatusCode.TooManyRequests, guesser.Status);
        Assert.Contains("a great many wrong codes", guesser.Text, StringComparison.Ordinal);

        var typing = await hall.Sit("housing");
        Assert.Equal("/seat", typing.Address);
        Assert.Equal(SeatPlace.Waiting, hall.Now.Seats[1].Place);
        await hall.Press("admissions");
        Assert.True(hall.Now.Seats[1].IsIn);

        var scanning = await guarded.Visit().Open($"/join/{hall.Now.Code}?k={ScreenInvitations.KeyOf(hall.Now)}");
        await scanning.Submit(form => form.Fill("agency", "police"), "/seats");
        Assert.True(hall.Now.Seats[2].IsIn);
    }

    [Fact]
    public async Task A_code_ends_after_twelve_hours_and_a_seat_taken_before_stays_open()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        site.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromMinutes(2));
        Assert.NotNull((await site.Visit().Open($"/join/{hall.Now.Code}")).Form("/seats"));

        site.Clock.Advance(TimeSpan.FromMinutes(3));
        var late = await site.Visit().Open($"/join/{hall.Now.Code}");

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Contains("No workshop that is open now", late.Text, StringComparison.Ordinal);
        Assert.Equal("/seat", (await hall.Seats["police"].Open("/seat")).Address);
        Assert.Equal(HttpStatusCode.OK, hall.Seats["police"].Status);
    }

    [Fact]
    public async Task A_code_ends_with_the_workshop()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        await hall.Press("steps");

        var late = await site.Visit().Open($"/join/{hall.Now.Code}");

        Assert.Contains("No workshop that is open now", late.Text, StringComparison.Ordinal);
        Assert.Equal("/seat", (await hall.Seats["police"].Open("/seat")).Address);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_open_the_connection()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => LivePage.Knock(site, seat, "seat", "https://elsewhere.example"));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_without_a_seat_or_a_console_of_its_own_is_closed()
    {
        var hall = await HostedWorkshop.Open(site);
        await using var stranger = await LivePage.Knock(site, site.Visit(), "seat");
        await stranger.UntilClosed();
        await using var other = await LivePage.Knock(site, await site.Join("Else"), $"console&workshop={hall.Id}");
        await other.UntilClosed();

        Assert.Empty(stranger.Parts);
        Assert.Empty(other.Parts);
    }

    [Fact]
    public async Task What_is_asked_is_shown_to_everyone_and_a_seat_that_has_answered_looks_for_its_own()
    {
        var (hall, voter) = await Voting();
        await HostedWorkshop.Send(voter, "votes", ("vote", "0"), ("sure", "Fairly"));
        await using var own = await LivePage.Connect(site, voter, "seat");
        await using var other = await LivePage.Connect(site, hall.Seats["housing"], "seat");

        await hall.Press("injects", form => form.Fill("inject", "The school has rung."));
        await own.UntilFetch();
        await other.Until(hall.Now.Version);

        Assert.DoesNotContain(own.Parts, part => part.Id == Fragments.Now);
        Assert.Contains("The school has rung.", other.Parts.Last(part => part.Id == Fragments.Now).Html, StringComparison.Ordinal);
        Assert.Equal(1, other.Fetches);
    }

    [Fact]
    public async Task A_text_of_the_room_is_read_back_to_its_facilitators_alone()
    {
        var (hall, seat) = await Voting();
        await hall.Press("walls", form => form.Fill("prompt", "What would you write down?"));
        await HostedWorkshop.Send(seat, "notes", ("note", "Mum refused to engage."));
        var address = WorkshopAddresses.Words(hall.Id, hall.Now.Notes[^1].Event);
        await hall.Facilitator.Open(hall.Console);

        Assert.Contains(hall.Facilitator.Page.Links, link => link.GetAttribute("href") == address);
        Assert.Contains("“refused to engage”", (await hall.Facilitator.Open(address)).Text, StringComparison.Ordinal);
        Assert.Contains("As it was written", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Seat 1", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.Join("Else")).Open(address)).Status);
        Assert.DoesNotContain("refused to engage", (await seat.Open(address)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open(WorkshopAddresses.Words(hall.Id, 99))).Status);
    }

    [Fact]
    public async Task A_removed_seat_is_told_to_look_and_finds_nothing()
    {
        var (hall, seat) = await Voting();
        await using var page = await LivePage.Connect(site, seat, "seat");
        await hall.Facilitator.Open(hall.Console);
        await hall.Facilitator.Submit(action: $"{hall.Console}/removals");
        Assert.NotNull(hall.Facilitator.Page.QuerySelector("#gone-error"));
        await hall.Facilitator.Submit(form => form.Fill("seat", "1"), $"{hall.Console}/removals");
        await hall.Answer();

        await page.UntilFetch();

        Assert.Equal(HttpStatusCode.NotFound, (await seat.Open("/seat/now")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await seat.Open("/seat")).Status);
    }

    [Fact]
    public async Task A_facilitator_renames_and_moves_the_seat_chosen_and_keeps_what_was_typed_when_it_is_refused()
    {
        var (hall, _) = await Voting();
        var second = hall.Now.Seats.Values.Last();
        await hall.Facilitator.Open(hall.Console);
        var tooLong = new string('o', Seat.LongestName + 1);
        await hall.Facilitator.Submit(form => form.Fill("seat", $"{second.Number}").Fill("name", tooLong), $"{hall.Console}/names");

        Assert.Equal(HttpStatusCode.BadRequest, hall.Facilitator.Status);
        Assert.NotNull(hall.Facilitator.Page.QuerySelector("#name-error"));
        Assert.Equal(
            (tooLong, $"{second.Number}"),
            (hall.Facilitator.Form($"{hall.Console}/names")["name"], hall.Facilitator.Form($"{hall.Console}/names")["seat"])
        );

        await hall.Facilitator.Submit(form => form.Fill("name", "Robin"), $"{hall.Console}/names");
        await hall.Facilitator.Submit(form => form.Fill("seat", $"{second.Number}").Fill("agency", "police"), $"{hall.Console}/moves");

        Assert.Equal(("Robin", "police"), (hall.Now.SeatOf(second.Number)!.Name, hall.Now.SeatOf(second.Number)!.Agency));
    }

    [Fact]
    public async Task A_seat_that_is_renamed_or_whose_request_was_seen_is_told_to_look()
    {
        var (hall, seat) = await Voting();
        await using var page = await LivePage.Connect(site, seat, "seat");
        await hall.Press("names", form => form.Fill("seat", "1").Fill("name", "Robin"));
        await page.UntilFetch();
        Assert.Contains("Robin", (await seat.Open("/seat")).Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);

        await HostedWorkshop.Send(seat, "check-ins");
        await page.UntilFetch();
        Assert.Contains("You have asked", (await seat.Open("/seat")).Text, StringComparison.Ordinal);
        await hall.Press("check-ins");
        await page.UntilFetch();

        Assert.Contains("has seen this and is coming over", (await seat.Open("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_goes_to_another_phone_and_leaves_the_first()
    {
        var (hall, seat) = await Voting();
        await seat.Open("/seat");
        var code = seat.Page.QuerySelector(".seat-code")!.TextContent;
        var phone = await site.Visit().Open("/join");
        await phone.Submit(form => form.Fill("code", hall.Now.Code).Fill("seat-code", code), "/seats/moves");

        Assert.Equal("/seat", phone.Address);
        Assert.Contains("Police", phone.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await seat.Open("/seat")).Status);
    }

    private async Task<(HostedWorkshop HostedWorkshop, Visitor Seat)> Voting()
    {
        var hall = await HostedWorkshop.Open(site);
        var seat = await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoTo(Stage.Vote);
        return (hall, seat);
    }
}
