using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Playing;

[Collection<SiteOfStories>]
public sealed class PlayingPagesTests(RunningSite site)
{
    private const string Story = "/scenarios/yes-to-everything";

    [Fact]
    public async Task The_library_shows_each_scenario_with_its_content_note_and_its_roles()
    {
        var visitor = await site.Visit().Open("/scenarios");

        Assert.Contains("Every call on its own page", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Such a capable couple", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("domestic abuse", visitor.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_newcomer_plays_without_an_account()
    {
        var visitor = await Begun();

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("/play/", visitor.Address, StringComparison.Ordinal);
        Assert.Contains("Scene 1 of 8", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_begins_without_saying_who_they_are()
    {
        var visitor = await site.Visit().Open(Story);

        await visitor.Submit(action: $"{Story}/playthroughs");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.NotNull(visitor.Page.QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task A_choice_leads_on_and_is_still_there_after_a_refresh()
    {
        var visitor = await Begun();

        await visitor.Submit(form => form.Fill("choice", "0"));
        var after = visitor.Heading;
        await visitor.Open(visitor.Address);

        Assert.Equal("So hopeful", after);
        Assert.Equal(after, visitor.Heading);
    }

    [Fact]
    public async Task A_double_click_takes_one_decision()
    {
        var visitor = await Begun();
        var form = visitor.Form().Fill("choice", "0");

        await visitor.Submit(form);
        await visitor.Submit(form);

        Assert.Contains("Scene 2 of 8", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("already decided", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_tab_cannot_take_another_choice_for_a_part_that_is_done()
    {
        var visitor = await Begun();
        var old = visitor.Form().Fill("choice", "2");
        await visitor.Submit(form => form.Fill("choice", "0"));
        var stands = visitor.Text;

        await visitor.NewTab().Submit(old);
        await visitor.Open(visitor.Address.Split('?')[0]);

        Assert.Equal(stands, visitor.Text);
    }

    [Fact]
    public async Task Choosing_nothing_comes_back_with_the_words_that_were_written()
    {
        var visitor = await Begun();
        while (visitor.Page.QuerySelector("textarea") is null)
        {
            await visitor.Submit(form => form.Fill("choice", "0"));
        }
        var box = visitor.Page.QuerySelector("textarea")?.GetAttribute("name") ?? "";

        await visitor.Submit(form => form.Fill(box, "I believe you, <b>and</b> I ask everyone"));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains(
            "I believe you, <b>and</b> I ask everyone",
            visitor.Page.QuerySelector("textarea")?.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_come_back_when_the_device_no_longer_knows_whose_story_it_was()
    {
        var visitor = await Begun();
        while (visitor.Page.QuerySelector("textarea") is null)
        {
            await visitor.Submit(form => form.Fill("choice", "0"));
        }
        var box = visitor.Page.QuerySelector("textarea")?.GetAttribute("name") ?? "";
        var place = visitor.Address;
        var written = visitor.Form().Fill("choice", "0").Fill(box, "I believe you, <b>and</b> I ask everyone");
        visitor.Drop("guest");
        visitor.Drop("form");

        await visitor.Submit(written);
        Assert.DoesNotContain("Nothing is lost", visitor.Text, StringComparison.Ordinal);
        await visitor.Submit();

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Contains("no longer knows whose story", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("I believe you, <b>and</b> I ask everyone", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='/account/sign-in?from={Uri.EscapeDataString(place)}']"));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href='/scenarios']"));
    }

    [Fact]
    public async Task The_start_page_leads_back_to_the_scene_that_was_reached()
    {
        var visitor = await Begun();
        await visitor.Submit(form => form.Fill("choice", "0"));
        var place = visitor.Address;

        await visitor.Open(Story);

        Assert.Contains("You are at scene 2. Carry on from there", visitor.Text, StringComparison.Ordinal);
        Assert.NotNull(visitor.Page.QuerySelector($"main a[href='{place}']"));
    }

    [Fact]
    public async Task An_address_that_only_takes_forms_leads_to_its_page()
    {
        var visitor = await Begun();
        var place = visitor.Address;

        await visitor.Open($"{place}/choices");
        Assert.Equal(place, visitor.Address);

        await visitor.Open($"{Story}/playthroughs");
        Assert.Equal(Story, visitor.Address);
    }

    [Theory]
    [InlineData("/account/sign-outs", "/account")]
    [InlineData("/comfort/settings", "/comfort")]
    [InlineData("/diary/019ac3f0-0000-7000-8000-000000000002/deletions", "/diary/019ac3f0-0000-7000-8000-000000000002/delete")]
    public async Task A_form_address_opened_by_a_signed_in_person_leads_to_its_page(string form, string page)
    {
        var visitor = site.Visit();
        await visitor.Register("Wren", $"{Guid.NewGuid():N}@example.org");

        await visitor.Open(form);

        Assert.Equal(page, visitor.Address);
    }

    [Fact]
    public async Task A_form_sent_to_a_page_that_takes_none_gets_a_kind_page()
    {
        var visitor = await site.Visit().Open("/account/register");
        var form = visitor.Form("/account/register");

        await visitor.Submit(form.To("/privacy"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, visitor.Status);
        Assert.Equal("There is nothing here", visitor.Heading);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("first")]
    [InlineData("")]
    public async Task A_choice_that_is_not_offered_is_asked_again(string choice)
    {
        var visitor = await Begun();

        await visitor.Submit(visitor.Form().Forge("choice", choice));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("Scene 1 of 8", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_can_be_left_out()
    {
        var visitor = await Begun();

        await visitor.Submit(form => form.Fill("skip", "1"));

        Assert.Contains("Scene 2 of 8", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_visitor_finds_no_such_playthrough()
    {
        var mine = await Begun();

        var other = await site.Visit().Open(mine.Address);

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"{mine.Address}/debrief")).Status);
    }

    [Fact]
    public async Task Whoever_makes_an_account_keeps_what_they_began_as_a_guest()
    {
        var visitor = await Begun();
        var address = visitor.Address;

        await visitor.Register("Robin Ash", $"{Guid.NewGuid():N}@example.org");
        await visitor.Open(address);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("Scene 1 of 8", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_in_person_carries_on_from_another_device()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var laptop = site.Visit();
        await laptop.Register("Robin Ash", email);
        await Begin(laptop);
        await laptop.Submit(form => form.Fill("choice", "0"));

        var phone = await site.Visit().SignIn(email);
        await phone.Open("/");

        Assert.Contains("So hopeful", phone.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await phone.Open(laptop.Address)).Status);
    }

    [Fact]
    public async Task Leaving_every_part_out_reaches_an_ending_and_a_debrief_without_blame()
    {
        var visitor = await Begun();
        while (visitor.Page.QuerySelector("form.decide") is not null)
        {
            await visitor.Submit(form => form.Forge("skip", "1"));
        }

        await visitor.Open($"{visitor.Address}/debrief/decisions");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Contains("left this part out", visitor.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("you failed", visitor.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_review_is_named_in_the_debrief_and_nowhere_before()
    {
        var visitor = site.Visit();
        var before = (await visitor.Open("/scenarios")).Text + (await visitor.Open(Story)).Text + (await Begin(visitor)).Text;

        await visitor.Open($"{visitor.Address}/debrief/review");

        Assert.DoesNotContain("Hobson", before, StringComparison.Ordinal);
        Assert.Contains("Creating strength-based partnerships with families in Salford", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_a_playthrough_stay_out_of_caches()
    {
        var visitor = await Begun();

        Assert.True(visitor.Answer.Headers.CacheControl?.NoStore);
    }

    private async Task<Visitor> Begun() => await Begin(site.Visit());

    private static async Task<Visitor> Begin(Visitor visitor)
    {
        await visitor.Open(Story);
        return await visitor.Submit(form => form.Fill("role", "teacher"), $"{Story}/playthroughs");
    }
}
