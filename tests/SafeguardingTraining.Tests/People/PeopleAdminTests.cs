using System.Net;
using System.Text;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.People;

/// <summary>An administrator lets people in, changes what they may do, and lets them go.</summary>
public sealed class PeopleAdminTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Somebody_invited_makes_an_account_and_holds_the_roles_they_were_given()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var link = await Invited(administrator, "Kim Lee", "facilitator");

        var kim = await site.Visit().Open(link);
        Assert.Contains("Northgate Council would like you to learn here", kim.Text, StringComparison.Ordinal);
        await kim.Submit(form => form.Fill("password", "lantern otter gravel"));

        Assert.Equal("/learning", kim.Address);
        Assert.Equal(Roles.Facilitator, (await Member("Kim Lee")).Roles);
        Assert.NotNull((await Member("Kim Lee")).Person);
    }

    [Fact]
    public async Task An_invitation_works_once_and_a_newer_one_replaces_it()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var first = await Invited(administrator, "Uma Hart");
        await administrator.Submit(action: $"/admin/people/{(await Member("Uma Hart")).Id}/invitations");
        var second = LinkOn(administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(first)).Status);
        await (await site.Visit().Open(second)).Submit(form => form.Fill("password", "lantern otter gravel"));
        var late = await site.Visit().Open(second);
        Assert.Equal((HttpStatusCode.NotFound, "This invitation does not open"), (late.Status, late.Heading));
    }

    [Fact]
    public async Task Somebody_with_an_account_joins_with_it_and_keeps_what_they_made()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        var visitor = await site.Join("Noor Vale");
        await visitor.Open(await Invited(administrator, "Noor Vale", "manager", await AddressOf(visitor)));
        await visitor.Submit();

        Assert.Equal("/learning", visitor.Address);
        Assert.NotNull((await Member("Noor Vale")).Person);
    }

    [Fact]
    public async Task A_slip_is_told_at_its_field_and_what_was_typed_is_still_there()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await administrator.Open("/admin/people/new");
        await administrator.Submit(form => form.Fill("name", "Kim Lee").Fill("email", "kim").Fill("starts", "soon"), "/admin/people");

        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        Assert.Equal("kim", administrator.Form("/admin/people")["email"]);
        foreach (var sentence in (string[])["Type an email address like", "Choose the agency", "Write the day like"])
        {
            Assert.Contains(sentence, administrator.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_only_administrator_cannot_give_the_site_away()
    {
        await using var alone = new RunningSite();
        var administrator = await alone.Join("Ada Moss", Roles.Administrator);
        var me = (await alone.Get<PeopleStore>().All(TestContext.Current.CancellationToken)).Single();
        await administrator.Open($"/admin/people/{me.Id}");
        await administrator.Submit(action: $"/admin/people/{me.Id}/offs");

        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        Assert.Contains("only administrator", administrator.Text, StringComparison.Ordinal);
        Assert.False((await alone.Get<PeopleStore>().Find(me.Id, TestContext.Current.CancellationToken))!.IsOff);
    }

    [Fact]
    public async Task Nobody_comes_in_before_the_list_was_looked_over_and_twice_doubles_nobody()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        const string Good =
            "name,email,agency,team,role,start date\nIn One,in1@example.org,Hill Nursery,Oak room,,2026-12-01\nIn Two,in2@example.org,Hill Nursery,,,2026-12-01\n";

        await Chosen(administrator, Good);
        Assert.Contains("2 new, 0 changed, 0 as they were. Nobody has been brought in yet.", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("Bring in 2 people", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.Get<PeopleStore>().All(TestContext.Current.CancellationToken), member => member.Name == "In One");

        await administrator.Submit(action: "/admin/people/import/confirmations");
        Assert.Contains("2 new, 0 changed, 0 as they were", administrator.Text, StringComparison.Ordinal);
        await Chosen(administrator, Good);
        Assert.Contains("0 new, 0 changed, 2 as they were", administrator.Text, StringComparison.Ordinal);
        await administrator.Open("/admin/people/invitations");
        Assert.Contains("In One", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_that_is_almost_one_that_is_here_is_asked_about_and_what_cannot_come_in_comes_back_as_csv()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await Chosen(
            administrator,
            "Full name;E-mail;Organisation;Start\nAsk One;ask1@example.org;Northgate Counci;1/9/26\nAsk Two;ask2;Northgate Council;1/9/26\n"
        );
        Assert.DoesNotContain("Bring in", administrator.Text, StringComparison.Ordinal);
        await administrator.Submit(action: "/admin/people/import/confirmations");
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        foreach (var link in administrator.Page.QuerySelectorAll(".govuk-error-summary__list a"))
        {
            Assert.NotNull(administrator.Page.QuerySelector(link.GetAttribute("href")!));
        }

        var same = administrator.Page.QuerySelector("input[value=same]")!.GetAttribute("name")!;
        await administrator.Submit(form => form.Fill(same, "same").Fill("dates", "day-first"), "/admin/people/import/previews");
        Assert.Contains("Bring in one person", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("1 September 2026", administrator.Text, StringComparison.Ordinal);
        await administrator.Submit(action: "/admin/people/import/confirmations");
        Assert.Contains("One line stayed out.", administrator.Text, StringComparison.Ordinal);
        var one = (await site.Get<PeopleStore>().All(TestContext.Current.CancellationToken)).Single(member => member.Name == "Ask One");
        Assert.Equal(new DateOnly(2026, 9, 1), one.StartsOn);
        Assert.Single((await site.Get<PeopleStore>().Partnership(TestContext.Current.CancellationToken)).Agencies, agency =>
            agency.Name.StartsWith("Northgate", StringComparison.Ordinal)
        );

        await administrator.Submit(action: "/admin/people/import/refusals");
        var csv = await administrator.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"Full name\",\"E-mail\",\"Organisation\",\"Start\",\"what to mend\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"Ask Two\",\"ask2\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask One", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_is_added_renamed_and_taken_away_once_nobody_is_in_it()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await administrator.Open("/admin/agencies");
        await administrator.Submit(form => form.Fill("name", "Mill Trust"), "/admin/agencies");
        var address = administrator.Address;
        await administrator.Submit(form => form.Fill("name", "Ward 4"), $"{address}/teams");
        Assert.Contains("Ward 4", administrator.Text, StringComparison.Ordinal);
        await administrator.Submit(form => form.Fill("name", "Northgate Council"), address);
        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        await administrator.Submit(action: $"{address}/removals");

        Assert.Equal("/admin/agencies", administrator.Address);
        Assert.DoesNotContain("Mill Trust", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_searched_by_letters_and_by_standing()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await Invited(administrator, "Quentin Rowe");

        Assert.Contains("One person.", (await administrator.Open("/admin/people?q=uentin+r&state=Invited")).Text, StringComparison.Ordinal);
        Assert.Contains("Nobody like that", (await administrator.Open("/admin/people?q=uentin&state=Here")).Text, StringComparison.Ordinal);
    }

    private static async Task Chosen(Visitor administrator, string file)
    {
        await administrator.Open("/admin/people/import");
        await administrator.Send(administrator.Form("/admin/people/import"), "file", Encoding.UTF8.GetBytes(file), "people.csv");
    }

    private static async Task<string> AddressOf(Visitor visitor)
    {
        await visitor.Open("/account");
        return visitor.Page.QuerySelectorAll(".facts dd")[1].TextContent;
    }

    private async Task<string> Invited(Visitor administrator, string name, string? role = null, string? email = null)
    {
        var agency = (await site.Get<PeopleStore>().Partnership(TestContext.Current.CancellationToken)).Agency("Northgate Council")!;
        await administrator.Open("/admin/people/new");
        await administrator.Submit(
            form =>
            {
                form.Fill("name", name).Fill("email", email ?? $"{Guid.NewGuid():N}@example.org").Fill("agency", $"{agency.Id}");
                if (role is not null)
                {
                    form.Fill("roles", role.Capitalised());
                }
            },
            "/admin/people"
        );
        return LinkOn(administrator);
    }

    private static string LinkOn(Visitor administrator) =>
        new Uri(
            administrator.Page.QuerySelector(".secret code")?.TextContent ?? throw new InvalidOperationException(administrator.Text)
        ).PathAndQuery;

    private async Task<Member> Member(string name) =>
        (await site.Get<PeopleStore>().All(TestContext.Current.CancellationToken)).Last(member => member.Name == name);
}
