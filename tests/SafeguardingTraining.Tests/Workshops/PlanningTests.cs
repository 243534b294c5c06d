using System.Net;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Before a workshop: a plan is chosen or made one's own, a past one is copied, a booking is held.</summary>
public sealed class PlanningTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Keeps a plan of one's own, and answers its address.</summary>
    internal static async Task<string> OwnPlan(Visitor facilitator, string name = "Our hour")
    {
        await facilitator.Open($"/workshops/plans/new?scenario={HostedWorkshop.Scenario}&plan=60");
        await facilitator.Submit(form => form.Fill("name", name), "/workshops/plans");
        return $"/workshops/plans/{facilitator.Address.Split("plan=")[^1]}";
    }

    [Fact]
    public async Task A_workshop_keeps_to_the_plan_that_was_chosen_and_its_console_shows_agenda_and_clock()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("plan", "60"));
        await hall.Sit("police");
        await hall.Press("steps");
        await hall.Facilitator.Open(hall.Console);

        Assert.Equal("Police", hall.Facilitator.Page.QuerySelector("#everyone h3")?.TextContent);
        Assert.Equal(60, hall.Now.Run?.AddsUpTo);
        Assert.Contains("60-minute plan", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("on time", hall.Facilitator.Text, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(17));
        Assert.Contains("4 minutes behind", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);

        await hall.Press("spines", form => form.Fill("place", "1"));
        Assert.Equal(44, hall.Now.Run?.AddsUpTo);
        await hall.Press("spines", form => form.Clear("place").Forge("whole", "1"));
        Assert.Equal(60, hall.Now.Run?.AddsUpTo);
    }

    [Fact]
    public async Task An_hour_is_suggested_at_first_and_each_plan_leads_to_where_it_is_changed()
    {
        var sam = (await HostedWorkshop.Open(site)).Facilitator;
        await sam.Open($"/workshops/new?scenario={HostedWorkshop.Scenario}");
        Assert.Equal("60", sam.Page.QuerySelector("input[name=plan][checked]")?.GetAttribute("value"));
        var link = sam.Page.QuerySelector("a[href*='/plans/new']")?.GetAttribute("href");
        Assert.Equal($"/workshops/plans/new?scenario={HostedWorkshop.Scenario}&plan=60", link);

        await sam.Open($"/workshops/new?scenario={HostedWorkshop.Scenario}&plan=");
        Assert.Equal("", sam.Page.QuerySelector("input[name=plan][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task The_whole_story_says_how_long_it_takes_and_stands_after_the_plans()
    {
        var sam = (await HostedWorkshop.Open(site)).Facilitator;
        await sam.Open($"/workshops/new?scenario={HostedWorkshop.Scenario}");

        var plans = sam.Page.QuerySelectorAll("input[name=plan]");
        Assert.Equal(["60", "90", "120", ""], plans.Select(plan => plan.GetAttribute("value")));
        Assert.Equal("plan", plans[0].Id);
        var label = sam.Page.QuerySelector($"label[for={plans[3].Id}]")?.TextContent;
        Assert.Matches("^The whole story, about [34]½? hours", label);
    }

    [Fact]
    public void Every_story_whole_takes_longer_than_its_longest_plan()
    {
        foreach (var scenario in site.Get<ScenarioCatalogue>().Scenarios)
        {
            Assert.InRange(StoryLength.MinutesOf(scenario), scenario.Plans.Max(plan => plan.Minutes) + 1, 300);
            Assert.EndsWith("hours", StoryLength.LengthOf(scenario), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_plan_is_changed_kept_as_ones_own_chosen_and_removed_by_nobody_else()
    {
        var sam = await site.Join("Sam Adeyemi", Roles.Facilitator);
        var address = await OwnPlan(sam, "Our fifty minutes");
        await sam.Open(address);
        await sam.Submit(form => form.Fill("looking-back", "4").Fill("table-0", "").Fill("break-0", "5"), address);

        Assert.Contains("Our fifty minutes, 57 minutes", sam.Text, StringComparison.Ordinal);
        var other = await site.Join("Mo", Roles.Facilitator);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(address)).Answer.StatusCode);
        Assert.DoesNotContain(
            "Our fifty",
            (await other.Open($"/workshops/new?scenario={HostedWorkshop.Scenario}")).Text,
            StringComparison.Ordinal
        );

        await sam.Open(address);
        await sam.Submit(action: $"{address}/removals");
        Assert.DoesNotContain("Our fifty", sam.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "", "Give it a name")]
    [InlineData("welcome", "many", "Write minutes from 0 to 120")]
    [InlineData("read-0", "-3", "Write minutes from 0 to 120")]
    [InlineData("read-0", "0", "No scene is played without this")]
    [InlineData("talk-0", "4", "A vote goes with the talk after it")]
    [InlineData("looking-back", "999", "Write minutes from 0 to 120")]
    public async Task A_slip_in_a_plan_is_told_at_its_field_and_nothing_typed_is_lost(string field, string typed, string words)
    {
        var sam = await site.Join("Sam Adeyemi", Roles.Facilitator);
        await sam.Open($"/workshops/plans/new?scenario={HostedWorkshop.Scenario}&plan=60");
        await sam.Submit(form => form.Fill(field, typed), "/workshops/plans");

        Assert.Equal(HttpStatusCode.BadRequest, sam.Answer.StatusCode);
        Assert.Contains(words, sam.Text, StringComparison.Ordinal);
        Assert.Equal(typed, sam.Page.QuerySelector($"#{field}")?.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_past_workshop_is_opened_again_with_its_settings_its_other_facilitator_and_what_was_prepared()
    {
        var hall = await HostedWorkshop.Open(site, form =>
            form.Fill("plan", "90")
                .Fill("deciding", "Consensus")
                .Fill("walls", "What did you see?\nWhat would he say?")
                .Fill("news", "Police: he was seen at the shop.\nIt is raining.")
        );
        var ida = await site.Join("Ida Bruun", Roles.Facilitator);
        await ida.Open("/workshops");
        await ida.Submit(form => form.Fill("code", hall.Now.FacilitatorCode), "/workshops/facilitations");

        await hall.Facilitator.Open($"/workshops/new?copy={hall.Id}");
        await hall.Facilitator.Submit(action: "/workshops");
        var again = await site.Get<RoomRegistry>().Find(Guid.Parse(hall.Facilitator.Address.Split('/')[^1]), Stop);
        var plan = again!.Now.Workshop.Plan;

        Assert.NotEqual(hall.Id, again.Id);
        Assert.Equal((90, Deciding.Consensus, 2), (plan.Run?.AddsUpTo, plan.Deciding, plan.Walls.Count));
        Assert.Equal([new PreparedNews("he was seen at the shop.", "police"), new PreparedNews("It is raining.", null)], plan.News);
        Assert.Equal(["Sam Adeyemi", "Ida Bruun"], again.Now.Workshop.Facilitators.Select(one => one.Name));
        Assert.Contains(plan.Title, (await ida.Open("/workshops")).Text, StringComparison.Ordinal);

        var stranger = await site.Join("Mo", Roles.Facilitator);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open($"/workshops/new?copy={hall.Id}")).Answer.StatusCode);
    }

    [Fact]
    public async Task What_was_prepared_is_brought_in_with_one_press()
    {
        var hall = await HostedWorkshop.Open(site, form => form.Fill("walls", "What did you see?").Fill("news", "It is raining."));
        await hall.Sit("police");
        await hall.Press("steps");
        var console = await hall.Facilitator.Open(hall.Console);
        var forms = console.Page.QuerySelectorAll(".prepared form").Select(form => form.GetAttribute("action")).ToList();

        Assert.Equal([$"{hall.Console}/walls", $"{hall.Console}/injects"], forms);
        Assert.Equal("It is raining.", console.Page.QuerySelector(".prepared input[name=inject]")?.GetAttribute("value"));
        await hall.Press("injects", form => form.Fill("inject", "It is raining."));
        Assert.Contains("Is brought in", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booking_opens_its_workshop_once_and_whoever_sat_there_came_and_learnt_once()
    {
        var (sam, booking) = await Offered();
        var robin = await site.Join("Robin");
        await robin.Open(booking);
        await robin.Submit(action: $"{booking}/places");
        await sam.Open($"{booking.Replace("bookings/", "new?booking=", StringComparison.Ordinal)}");
        await sam.Submit(action: "/workshops");
        var hall = new HostedWorkshop(site, sam, Guid.Parse(sam.Address.Split('/')[^1]));

        await sam.Open($"{booking.Replace("bookings/", "new?booking=", StringComparison.Ordinal)}");
        Assert.Equal(hall.Console, sam.Address);
        await hall.Sit("police", form => form.Fill("link", "1"), robin);
        var person = hall.Now.SeatsIn.Last().Person!.Value;
        await hall.Press("steps");
        await hall.GoTo(Stage.Debrief);
        await hall.Press("steps");
        await hall.Press("steps");

        await Eventually.IsSo(async () => (await LearntBy(person)).Count == 1, seconds: 20);
        Assert.Equal(90, Assert.Single(await LearntBy(person)).Minutes);
        var booked = await site.Get<BookingStore>().Find(Guid.Parse(booking.Split('/')[^1]), Stop);
        Assert.Equal(BookingState.Attended, booked?.Of(person)?.State);
        site.Clock.Advance(TimeSpan.FromHours(3));
        await sam.Open(booking);
        await sam.Submit(action: $"{booking}/attendance");
        Assert.Single(await LearntBy(person));
    }

    [Fact]
    public async Task My_workshops_say_what_became_of_each_and_what_is_deleted_when()
    {
        var hall = await HostedWorkshop.Open(site);
        Assert.Contains("Waiting to begin", (await hall.Facilitator.Open("/workshops")).Text, StringComparison.Ordinal);
        await hall.Sit("police");
        await hall.Sit("gp");
        await hall.Press("steps");
        var list = (await hall.Facilitator.Open("/workshops")).Text;

        Assert.Contains("Under way", list, StringComparison.Ordinal);
        Assert.Contains("2 people", list, StringComparison.Ordinal);
        Assert.Contains("is deleted on", list, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workshop_in_the_list_says_whether_it_waits_goes_on_ended_or_was_left()
    {
        var opened = DomainWorkshop.Start;
        var one = new WorkshopInList(Guid.NewGuid(), "A morning", opened, new DateOnly(2026, 12, 25), false) { Slug = "sample" };
        var begun = one with { BegunAt = opened };
        var old = one with { Slug = null };

        Assert.Equal(("Waiting to begin", "Never begun"), (one.StateAt(opened), one.StateAt(opened.AddHours(13))));
        Assert.Equal(("Under way", "Not ended"), (begun.StateAt(opened), begun.StateAt(opened.AddHours(13))));
        Assert.Equal("Ended", (begun with { EndedAt = opened }).StateAt(opened));
        Assert.Equal("Deleted", (begun with { IsDeleted = true }).StateAt(opened));
        Assert.Equal("Over", old.StateAt(opened.AddHours(13)));
    }

    [Fact]
    public async Task The_lobby_says_which_agencies_nobody_sits_with_and_the_law_leads_with_some_of_them()
    {
        var hall = await HostedWorkshop.Open(site, scenario: "dear-nia");
        await hall.Sit("police");
        var screen = (await hall.Facilitator.Open($"{hall.Console}/screen")).Text;

        Assert.Contains("Nobody sits with", screen, StringComparison.Ordinal);
        Assert.Contains("social care", screen, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "police", "social-care" }, hall.Now.Plan.Agencies.ToHashSet());
    }

    private async Task<(Visitor Facilitator, string Address)> Offered()
    {
        var sam = await site.Join("Sam Adeyemi", Roles.Facilitator);
        var starts = site.Clock.GetUtcNow().AddMinutes(20).InUk();
        await sam.Open("/workshops/bookings/new");
        await sam.Submit(
            form =>
                form.Fill("title", "A morning")
                    .Fill("scenario", HostedWorkshop.Scenario)
                    .Fill("day", $"{starts:yyyy-MM-dd}")
                    .Fill("time", $"{starts:HH:mm}")
                    .Fill("minutes", "90")
                    .Fill("where", "Town hall")
                    .Fill("places", "10"),
            "/workshops/bookings"
        );
        return (sam, sam.Address);
    }

    private async Task<IReadOnlyList<LearningFact>> LearntBy(Guid person) =>
        [.. (await site.Get<LearningStore>().Of(person, Stop)).Facts.Where(fact => fact.Kind is LearningKind.Workshop)];
}
