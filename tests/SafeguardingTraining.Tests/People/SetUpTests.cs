using System.Net;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.SetUp;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.People;

/// <summary>The first start of an empty site.</summary>
public sealed class SetUpTests
{
    [Fact]
    public async Task The_code_makes_one_administrator_and_the_page_is_gone()
    {
        await using var site = new RunningSite();
        var first = await Filled(site, site.Visit());

        Assert.Equal("/admin", first.Address);
        Assert.Equal(HttpStatusCode.OK, (await first.Open("/admin/people")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open("/set-up")).Status);
    }

    [Fact]
    public async Task A_wrong_code_makes_nobody_and_what_was_typed_is_still_there()
    {
        await using var site = new RunningSite();
        var visitor = await Filled(site, site.Visit(), code: "AAAAA-AAAAA-AAAAA-AAAAA");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Contains("That is not the code", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("Northgate Council", visitor.Form("/set-up")["organisation"]);
        Assert.StartsWith("/account/sign-in", (await visitor.Open("/admin/people")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_click_signs_the_same_person_in_and_makes_nobody_else()
    {
        await using var site = new RunningSite();
        var visitor = await site.Visit().Open("/set-up");
        var form = Fill(visitor.Form("/set-up"), site.Get<SetUpCode>().Code());
        await Task.WhenAll(visitor.Submit(form), visitor.NewTab().Submit(form));

        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/admin/people")).Status);
        Assert.Contains("One person.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_stays_the_same_over_a_restart_and_only_its_owner_reads_the_file()
    {
        await using var site = new RunningSite();
        var code = site.Get<SetUpCode>().Code();

        Assert.Equal(code, site.Get<SetUpCode>().Code());
        Assert.Equal(20, code.Replace(" ", "", StringComparison.Ordinal).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(site.Folder, "set-up-code")));
        }
    }

    private static async Task<Visitor> Filled(RunningSite site, Visitor visitor, string? code = null)
    {
        await visitor.Open("/set-up");
        return await visitor.Submit(Fill(visitor.Form("/set-up"), code ?? site.Get<SetUpCode>().Code()));
    }

    private static PageForm Fill(PageForm form, string code) =>
        form.Fill("code", code)
            .Fill("organisation", "Northgate Council")
            .Fill("name", "Ada Moss")
            .Fill("email", "ada@example.org")
            .Fill("password", "lantern otter gravel");
}
