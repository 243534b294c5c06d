using System.Net;
using System.Text;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>A thief at an unlocked laptop: signed in, and without the password.</summary>
[Collection<SiteOfAccounts>]
public sealed class RecentProofTests(RunningSite site)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Theory]
    [InlineData("/account/passkeys")]
    [InlineData("/account/my-data/copies")]
    [InlineData("/account/close")]
    [InlineData("/diary/export")]
    [InlineData("/diary/export?shape=Nmc")]
    [InlineData("/diary/copies?format=Json")]
    [InlineData("/diary/copies?format=Print")]
    [InlineData("/diary/close")]
    [InlineData("/diary/calendar")]
    [InlineData("/diary/shares/new")]
    [InlineData("/diary/recovery-code")]
    public async Task Ten_minutes_after_signing_in_the_page_asks_again_and_then_opens(string address)
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        Assert.DoesNotContain("/account/proof", (await robin.Open(address)).Address, StringComparison.Ordinal);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("Is it you?", (await robin.Open(address)).Heading);
        await robin.Submit(form => form.Fill("password", "not this one at all"));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal(address, robin.Address);
        Assert.Equal(HttpStatusCode.OK, robin.Status);
    }

    [Theory]
    [InlineData("/account/passkeys", "/account/passkeys")]
    [InlineData("/account/passkeys/abc/removals", "/account/passkeys")]
    [InlineData("/account/second-step/beginnings", "/account/second-step")]
    [InlineData("/account/second-step/removals", "/account/second-step")]
    [InlineData("/account/second-step/recovery-codes", "/account/second-step")]
    [InlineData("/account/closings", "/account/close")]
    [InlineData("/diary/closings", "/diary/close")]
    [InlineData("/diary/calendars", "/diary/calendar")]
    [InlineData("/diary/recovery-codes", "/diary/recovery-code")]
    [InlineData("/diary/lock/new-beginnings", "/diary/lock/new-beginning")]
    [InlineData("/diary/copies", "/diary/export")]
    public async Task What_is_posted_then_does_nothing_until_the_person_has_shown_who_they_are(string address, string back)
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await robin.Open("/account");
        await robin.Submit(robin.Form("/account/sign-outs").To(address));
        Assert.Equal($"/account/proof?to={Uri.EscapeDataString(back)}", robin.Address);
    }

    [Fact]
    public async Task An_administrators_open_laptop_makes_no_link_to_anybodys_password()
    {
        var robin = await site.Join("Robin Ash", Roles.Administrator);
        var person = Guid.NewGuid();
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await robin.Open("/account");
        await robin.Submit(robin.Form("/account/sign-outs").To($"/admin/people/{person}/password-links"));
        Assert.Equal($"/account/proof?to={Uri.EscapeDataString($"/admin/people/{person}")}", robin.Address);
    }

    [Theory]
    [InlineData("/admin/people/new")]
    [InlineData("/admin/people/import")]
    [InlineData("/admin/people/{id}")]
    public async Task An_administrators_open_laptop_shows_no_form_that_lets_people_in_or_changes_what_they_may_do(string page)
    {
        var robin = await site.Join("Robin Ash", Roles.Administrator);
        var address = page.Replace("{id}", $"{await Somebody()}", StringComparison.Ordinal);
        Assert.Equal(address, (await robin.Open(address)).Address);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("Is it you?", (await robin.Open(address)).Heading);
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal((address, HttpStatusCode.OK), (robin.Address, robin.Status));
    }

    [Theory]
    [InlineData("/admin/people/{id}/offs", 11)]
    [InlineData("/admin/people/{id}/ons", 11)]
    [InlineData("/admin/people/{id}/invitations", 11)]
    [InlineData("/admin/people/{id}", 131)]
    [InlineData("/admin/people", 131, "/admin/people/new")]
    [InlineData("/admin/people/import", 131, "/admin/people/import")]
    public async Task And_nothing_that_is_posted_there_changes_anybody(string route, int minutes, string back = "/admin/people/{id}")
    {
        var robin = await site.Join("Robin Ash", Roles.Administrator);
        var somebody = await Somebody();
        site.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await robin.Open("/account");
        await robin.Send(robin.Form("/account/sign-outs").To(Of(route)), "file", "name,email"u8.ToArray(), "people.csv");
        Assert.Equal($"/account/proof?to={Uri.EscapeDataString(Of(back))}", robin.Address);

        string Of(string one) => one.Replace("{id}", $"{somebody}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_an_hour_over_a_form_about_people_loses_nothing_of_it()
    {
        var robin = await site.Join("Robin Ash", Roles.Administrator);
        var agency = (await site.Get<PeopleStore>().Partnership(Stop)).Agency("Northgate Council")!;
        await robin.Open("/admin/people/new");
        var form = robin.Form("/admin/people").Fill("name", "Kim Lee").Fill("email", $"kim-{email}").Fill("agency", $"{agency.Id}");
        await robin.Open("/admin/people/import");
        var list = robin.Form("/admin/people/import");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await robin.Submit(form);
        // What was just done is shown on the person's page, which asks.
        Assert.Equal("Is it you?", robin.Heading);
        Assert.Equal("Kim Lee", (await site.Get<PeopleStore>().FindByEmail($"kim-{email}", Stop))?.Name);
        var rows = $"name,email,agency,team,role,start date\nIn One,one-{email},Northgate Council,,,15/12/2026\n";
        await robin.Send(list, "file", Encoding.UTF8.GetBytes(rows), "people.csv");
        Assert.Contains("1 new, 0 changed, 0 as they were", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_asks_for_a_passkey_is_refused()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Unauthorized, (await robin.Post("/account/passkeys/creations", withToken: true)).StatusCode);
    }

    [Fact]
    public async Task Guessing_the_password_there_is_counted_as_at_the_door()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await robin.Open("/account/passkeys");
        for (var time = 0; time < 6; time++)
        {
            await robin.Submit(form => form.Fill("password", "not this one at all"));
        }
        Assert.Contains("the next has to wait a little", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_stands_on_the_account_page()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/diary/copies?format=Json");
        await robin.Open("/account");
        Assert.Contains("A copy of your diary was exported", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_page_shows_the_latest_eight_whatever_else_the_log_holds_about_the_person()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var me = await site.PersonAt(email);
        var notices = site.Get<IAccountNotices>();
        foreach (var what in AccountEvent.All.Take(9))
        {
            await notices.Note(me, what, Stop);
            await site.Get<AuditLog>().Note(me, "session.ended", me, Stop);
            await site.Get<AuditLog>().Note(me, AccountEvent.DiaryClosed.Code, Guid.NewGuid(), Stop);
        }

        var read = await site.Get<AuditTrail>().Latest(me, AccountEvent.ByCode.Keys, 3, Stop);
        Assert.Equal([.. AccountEvent.All.Take(9).Reverse().Take(3).Select(what => what.Code)], read.Select(row => row.Did));
        var shown = await notices.Lately(me, Stop);
        Assert.Equal([.. AccountEvent.All.Take(9).Reverse().Take(8).Select(what => what.Sentence)], shown.Select(one => one.Sentence));
        Assert.Contains(shown[0].Sentence, (await robin.Open("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_to_go_on_to_is_never_another_site()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/account/proof?to=https%3A%2F%2Felsewhere.example%2F");
        await robin.Submit(form => form.Fill("password", "lantern otter gravel"));
        Assert.Equal("/account", robin.Address);
    }

    private async Task<Guid> Somebody()
    {
        var other = $"other-{email}";
        await site.Visit().Register("Kim Lee", other);
        await site.Give(other, Roles.Learner);
        return (await site.Get<PeopleStore>().FindByEmail(other, Stop))!.Id;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
