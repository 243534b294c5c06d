using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Comfort;

[Collection<SiteOfAccounts>]
public sealed class ComfortTests(RunningSite site)
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_guest_chooses_and_finds_it_on_every_page_of_this_browser()
    {
        var guest = site.Visit();
        await Choose(guest, ("theme", "dark"), ("size", "size150"), ("typeface", "plain"));

        Assert.Contains("Your settings are kept.", guest.Text, StringComparison.Ordinal);
        await guest.Open("/scenarios");
        Assert.Equal("theme-dark large-text plain-type", ClassesOf(guest));
        Assert.Contains(
            "/assets/site-150.css",
            guest.Page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"),
            StringComparison.Ordinal
        );
        await guest.Open("/nothing-here");
        Assert.Equal("theme-dark large-text plain-type", ClassesOf(guest));
        Assert.Equal("", ClassesOf(await site.Visit().Open("/")));
    }

    [Fact]
    public async Task It_can_be_put_back_with_one_press()
    {
        var guest = site.Visit();
        await Choose(guest, ("theme", "dark"));
        await guest.Submit(form => form.Fill("usual", "yes"), "/comfort/settings");

        Assert.Equal("", ClassesOf(guest));
    }

    [Fact]
    public async Task What_a_person_chooses_is_there_on_their_other_devices_and_stays_on_this_one_after_signing_out()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await Choose(robin, ("spacing", "wide"));
        var elsewhere = await site.Visit().SignIn(email);
        Assert.Equal("wide-spacing", ClassesOf(elsewhere));
        await robin.SignOut();
        Assert.Equal("wide-spacing", ClassesOf(await robin.Open("/")));
    }

    [Fact]
    public async Task Somebody_who_signs_in_on_a_shared_device_finds_their_own_and_whoever_never_chose_that_of_the_device()
    {
        var shared = site.Visit();
        await Choose(shared, ("theme", "dark"));
        var robin = await site.Visit().Register("Robin Ash", email);
        await Choose(robin, ("typeface", "easy"));

        Assert.Equal("easy-type", ClassesOf(await shared.SignIn(email)));
        await shared.SignOut();
        Assert.Equal("theme-dark", ClassesOf(await shared.Register("Ash Robin", $"other.{email}")));
    }

    [Fact]
    public async Task The_cookie_names_nobody_and_no_script_reads_it()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await Choose(robin, ("theme", "light"));
        var cookie = Assert.Single(robin.Cookies, cookie => cookie.Name == "comfort");

        Assert.Equal("light.size100.book.close.moving.listen.even", cookie.Value);
        Assert.True(cookie.HttpOnly);
    }

    [Theory]
    [InlineData("/drills", "/drills")]
    [InlineData("https://elsewhere.example", null)]
    [InlineData("//elsewhere.example", null)]
    public async Task Only_a_page_of_this_site_can_be_gone_back_to(string from, string? back)
    {
        var guest = await site.Visit().Open($"/comfort?from={Uri.EscapeDataString(from)}");
        await guest.Submit(action: "/comfort/settings");

        Assert.Equal(HttpStatusCode.OK, guest.Status);
        Assert.Equal(back, guest.Page.QuerySelector(".notice a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Listening_can_be_left_out()
    {
        var guest = await site.Visit().Open("/briefings/less");
        Assert.NotNull(guest.Page.QuerySelector(".listen[hidden]"));
        await Choose(guest, ("listen", "quiet"));

        Assert.Null((await guest.Open("/briefings/less")).Page.QuerySelector(".listen"));
    }

    private static async Task Choose(Visitor visitor, params (string Field, string Word)[] chosen)
    {
        await visitor.Open("/comfort");
        await visitor.Submit(
            form =>
            {
                foreach (var (field, word) in chosen)
                {
                    form.Fill(field, word);
                }
            },
            "/comfort/settings"
        );
    }

    private static string ClassesOf(Visitor visitor) => visitor.Page.DocumentElement.ClassName ?? "";
}
