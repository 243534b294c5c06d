using System.Net;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>What every answer of a site on the network carries, and what it never does.</summary>
[Collection<SiteOfAccounts>]
public sealed class HeaderTests(RunningSite site, ProductionSite network)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/account")]
    [InlineData("/account/my-data")]
    [InlineData("/account/my-data/copies")]
    [InlineData("/diary")]
    [InlineData("/diary/copies?format=Json")]
    [InlineData("/done")]
    [InlineData("/workshops")]
    [InlineData("/admin")]
    [InlineData("/admin/audit")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_is_guarded(string address)
    {
        var odile = await network.Join("Odile", Roles.Administrator);
        var headers = (await odile.Get(address)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain('*', policy);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.True(headers.CacheControl is { NoStore: true });
        Assert.DoesNotContain(headers, header => header.Key is "Server" or "X-Powered-By");
        Assert.All(odile.Cookies, cookie =>
            Assert.True(
                cookie is { Secure: true, HttpOnly: true, Path: "/" } && cookie.Name.StartsWith("__Host-", StringComparison.Ordinal),
                cookie.Name
            )
        );
    }

    [Fact]
    public async Task Browsers_are_told_to_come_back_over_https_only()
    {
        using var client = network.CreateDefaultClient(new Uri("https://training.example.org"));
        var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.TryGetValues("Strict-Transport-Security", out var told));
        Assert.Contains("max-age=31536000", told.Single(), StringComparison.Ordinal);

        using var plain = network.CreateDefaultClient(new Uri("http://training.example.org"));
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await plain.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await plain.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode
        );
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var robin = await site.Join();
        await robin.Open("/diary/import");
        await robin.Send(robin.Form("/diary/imports"), "file", new byte[40 << 20], "diary.json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, robin.Status);
        Assert.Equal("That is too large", robin.Heading);
    }

    [Theory]
    [InlineData("/support?from=https%3A%2F%2Felsewhere.example")]
    [InlineData("/support?from=%2F%2Felsewhere.example")]
    [InlineData("/support?from=javascript%3Aalert(1)")]
    [InlineData("/account/sign-in?from=%2F%5Celsewhere.example")]
    [InlineData("/account/register?from=%2F%2Felsewhere.example")]
    [InlineData("/diary/new?from=https%3A%2F%2Felsewhere.example")]
    public async Task No_page_leads_where_somebody_elses_link_says(string address)
    {
        var robin = await site.Join();
        await robin.Open(address);
        Assert.DoesNotContain(
            "elsewhere",
            string.Join(' ', robin.Page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href"))),
            StringComparison.Ordinal
        );
        Assert.Empty(robin.Page.QuerySelectorAll("a[href^='javascript']"));
        Assert.DoesNotContain(
            "elsewhere",
            robin.Page.QuerySelector("input[name=from]")?.GetAttribute("value") ?? "",
            StringComparison.Ordinal
        );
    }
}
