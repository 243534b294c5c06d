using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Tests.Pages;
using static SafeguardingTraining.Tests.Pages.OrganisationPages;

namespace SafeguardingTraining.Tests.Bookings;

/// <summary>A bookable workshop as each of those concerned sees it.</summary>
public sealed class BookingComponentTests : BunitContext
{
    private static readonly BookedOccasion Empty = new(Morning, []);
    private static readonly Guid Stranger = Guid.CreateVersion7();

    [Fact]
    public void Somebody_without_a_place_can_book_one_and_reads_nothing_about_getting_in()
    {
        var page = Page(new BookingModel(Empty, null, 0, MayRun: false, Now));

        Assert.Equal("Book a place", page.Find("main form button").TextContent);
        Assert.Equal("2 of 2 left", Places(page));
        Assert.Empty(page.FindAll("#joining, #who"));
    }

    [Fact]
    public void A_full_workshop_has_a_waiting_list()
    {
        var page = Page(new BookingModel(Full, null, 0, MayRun: false, Now));

        Assert.Equal("Go on the waiting list", page.Find("main form button").TextContent);
        Assert.Equal("All 2 are taken, and one wait", Places(page));
    }

    [Fact]
    public void Somebody_with_a_place_reads_how_to_get_in_and_can_give_it_back()
    {
        var page = Page(new BookingModel(Full, Booked, 0, MayRun: false, Now));

        Assert.Equal("Side entrance", page.Find("section[aria-labelledby=joining] p").TextContent);
        Assert.Equal("Give my place back", page.Find("main form button").TextContent);
        Assert.Empty(page.FindAll("#who"));
    }

    [Fact]
    public void Somebody_who_waits_knows_their_number_and_reads_nothing_about_getting_in()
    {
        var page = Page(new BookingModel(Full, Full.Waiting[0], 1, MayRun: false, Now));

        Assert.Contains("You are number 1 on the waiting list.", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Leave the waiting list", page.Find("main form button").TextContent);
        Assert.Empty(page.FindAll("#joining"));
    }

    [Fact]
    public void A_workshop_called_off_or_begun_takes_no_booking()
    {
        var calledOff = Page(new BookingModel(Empty with { Occasion = Morning with { IsCalledOff = true } }, null, 0, MayRun: false, Now));
        var begun = Page(new BookingModel(Empty, null, 0, MayRun: false, Morning.StartsAt));

        Assert.Equal("This workshop has been called off.", calledOff.Find(".lede").TextContent);
        Assert.Empty(calledOff.FindAll("main form"));
        Assert.Empty(begun.FindAll(".lede, main form"));
    }

    [Fact]
    public void Whoever_runs_it_sees_who_comes_and_who_waits_and_is_offered_no_place()
    {
        var page = Page(new BookingModel(Full, null, 0, MayRun: true, Now) { IsMine = true });

        Assert.Equal(
            ["Kim LeeNorthgate Council", "Robin AshNorthgate Council"],
            page.FindAll("#who ~ form .lines li").Select(line => line.TextContent)
        );
        Assert.Equal(["Lin Fox"], page.FindAll("#who ~ ol li").Select(line => line.TextContent));
        Assert.DoesNotContain("Go on the waiting list", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Call it off", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anybody_has_booked_there_is_nobody_to_show()
    {
        var page = Page(new BookingModel(Empty, null, 0, MayRun: true, Now) { IsMine = true });

        Assert.Contains("Nobody yet.", page.Find("section[aria-labelledby=who]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("fieldset, section[aria-labelledby=who] h3"));
    }

    [Fact]
    public void Once_it_has_begun_whoever_runs_it_ticks_who_came_and_can_no_longer_call_it_off()
    {
        var attended = Booked with { State = BookingState.Attended };
        var missed = Booked with { Person = Stranger, Name = "Robin Ash", Agency = "", State = BookingState.NotCome };
        var marked = Full with { Bookings = [attended, missed] };
        var page = Page(new BookingModel(marked, null, 0, MayRun: true, Morning.StartsAt) { IsMine = true });

        Assert.Equal([true, false], page.FindAll("input[name=came]").Select(box => box.HasAttribute("checked")));
        Assert.Equal(
            ["Kim Lee, Northgate Council", "Robin Ash (did not come)"],
            page.FindAll(".govuk-checkboxes label").Select(label => label.TextContent)
        );
        Assert.Equal("Northgate Council1", page.Find("section[aria-labelledby=who] dl").TextContent.Trim());
        Assert.DoesNotContain("Call it off", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "One person gave their place back in time.")]
    [InlineData(2, "Two people gave their places back in time.")]
    public void Places_given_back_are_counted(int cancelled, string? told)
    {
        var bookings = Enumerable
            .Range(0, cancelled)
            .Select(_ => Booked with { Person = Guid.CreateVersion7(), State = BookingState.Cancelled });
        var page = Page(new BookingModel(Empty with { Bookings = [.. bookings] }, null, 0, MayRun: true, Now));

        Assert.Equal(told, page.FindAll("section[aria-labelledby=who] p.small").SingleOrDefault()?.TextContent);
    }

    [Fact]
    public void The_list_says_how_each_date_stands_for_its_reader()
    {
        Assert.Contains("You have a place.", List(Full, Booked.Person), StringComparison.Ordinal);
        Assert.Contains("You are number 1 on the waiting list.", List(Full, Full.Waiting[0].Person), StringComparison.Ordinal);
        Assert.Contains("Every place is taken; there is a waiting list.", List(Full, Stranger), StringComparison.Ordinal);
        Assert.Contains("One place left.", List(Full with { Bookings = [Booked] }, Stranger), StringComparison.Ordinal);
        Assert.Contains("2 places left.", List(Empty, Stranger), StringComparison.Ordinal);
        Assert.Contains(
            "Called off.",
            List(Full with { Occasion = Morning with { IsCalledOff = true } }, Booked.Person),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_past_date_says_what_became_of_it_to_those_concerned_and_is_gone_for_others()
    {
        Assert.Contains("You took part.", Past(BookingState.Attended), StringComparison.Ordinal);
        Assert.Contains("You are marked as not having come.", Past(BookingState.NotCome), StringComparison.Ordinal);
        Assert.Contains("You gave your place back.", Past(BookingState.Cancelled), StringComparison.Ordinal);
        Assert.Contains("Who came has not been marked yet.", Past(BookingState.Booked), StringComparison.Ordinal);
        Assert.Contains("You ran it.", List(Empty, Morning.Facilitator, Afterwards), StringComparison.Ordinal);
        Assert.DoesNotContain("Just past", List(Full, Stranger, Afterwards), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_is_offered_only_by_those_who_may_run_one()
    {
        Assert.Contains(
            "No date is offered just now.",
            Page<BookingsPage>(new BookingsModel([], Stranger, Now, MayAdd: false)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Offer a date",
            Page<BookingsPage>(new BookingsModel([], Stranger, Now, MayAdd: false)),
            StringComparison.Ordinal
        );
        Assert.Contains("Offer a date", Page<BookingsPage>(new BookingsModel([], Stranger, Now, MayAdd: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_to_change_comes_with_its_own_words_and_goes_back_to_its_page()
    {
        var fresh = Render<OccasionPage>(page => page.Show(new OccasionModel(null, OccasionDraft.Fresh, [])));
        var kept = Render<OccasionPage>(page => page.Show(new OccasionModel(Morning, OccasionDraft.Fresh, [])));

        Assert.Equal(("Offer a date", "Offer it"), (fresh.Find("h1").TextContent, fresh.Find("main form button").TextContent));
        Assert.Equal(
            ("Change this workshop", "Keep these changes"),
            (kept.Find("h1").TextContent, kept.Find("main form button").TextContent)
        );
        Assert.Equal(Morning.Title, kept.Find(".eyebrow a").TextContent);
    }

    private static DateTimeOffset Afterwards => Morning.StartsAt.AddDays(1);

    private IRenderedComponent<BookingPage> Page(BookingModel model) => Render<BookingPage>(page => page.Show(model));

    private string Page<TPage>(object model)
        where TPage : Microsoft.AspNetCore.Components.IComponent => Render<TPage>(page => page.Show(model)).Find("main").TextContent;

    private string List(BookedOccasion one, Guid me, DateTimeOffset? now = null) =>
        Page<BookingsPage>(new BookingsModel([one], me, now ?? Now, MayAdd: false));

    private string Past(BookingState state) => List(Empty with { Bookings = [Booked with { State = state }] }, Booked.Person, Afterwards);

    private static string Places(IRenderedComponent<BookingPage> page) =>
        page.FindAll("dl.facts div").Single(fact => fact.QuerySelector("dt")!.TextContent == "Places").QuerySelector("dd")!.TextContent;
}
