using System.Net;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Workshops;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Roles are read where they are used: a cookie that remembers one opens nothing once it is taken away.</summary>
[Collection<SiteOfAccounts>]
public sealed class RoleTests(RunningSite site)
{
    [Fact]
    public async Task An_administrator_who_is_one_no_more_finds_no_page_of_theirs_with_the_same_cookie()
    {
        var robin = await site.Join("Robin Ash", Roles.Administrator);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/admin/people")).Status);
        await Take(await AddressOf(robin));
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open("/admin/people")).Status);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open("/account")).Status);
    }

    [Fact]
    public async Task A_facilitator_who_is_one_no_more_loses_the_console_of_a_workshop_under_way_and_its_live_page()
    {
        var hall = await HostedWorkshop.Open(site);
        var email = await AddressOf(hall.Facilitator);
        Assert.Equal(HttpStatusCode.OK, (await hall.Facilitator.Open(hall.Console)).Status);
        await Take(email);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Facilitator.Open(hall.Console)).Status);
        await Assert.ThrowsAsync<IOException>(() => LivePage.Connect(site, hall.Facilitator, $"console&workshop={hall.Id}"));
    }

    private async Task Take(string email)
    {
        var person = await site.PersonAt(email);
        await site.Get<Writer>()
            .Write(batch => batch.Execute("""UPDATE "Members" SET "Roles" = 0 WHERE "Person" = @p0""", person), default);
    }

    private static async Task<string> AddressOf(Visitor visitor)
    {
        await visitor.Open("/account");
        return visitor.Page.QuerySelectorAll(".facts dd")[1].TextContent;
    }
}
