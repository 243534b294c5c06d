using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Whom the site believes about where a request comes from, and which names it answers to.</summary>
public sealed class ProxyTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("10.0.0.7", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("10.0.1.7", HttpStatusCode.BadRequest)]
    [InlineData("203.0.113.9", HttpStatusCode.BadRequest)]
    public async Task Only_a_named_proxy_says_that_a_request_came_over_https(string from, HttpStatusCode expected)
    {
        await using var site = Behind("127.0.0.1, 10.0.0.0/24");
        Assert.Equal(expected, (await Ask(site, from, ("X-Forwarded-Proto", "https"))).StatusCode);
    }

    [Fact]
    public async Task Without_a_named_proxy_nobody_does()
    {
        await using var site = Behind("");
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(site, "127.0.0.1", ("X-Forwarded-Proto", "https"))).StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_the_sites_own_is_refused()
    {
        await using var site = Behind("127.0.0.1").With("AllowedHosts", "training.example.org");
        Assert.Equal(HttpStatusCode.OK, (await Ask(site, "127.0.0.1", ("X-Forwarded-Proto", "https"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await Ask(site, "127.0.0.1", ("X-Forwarded-Proto", "https"), ("Host", "elsewhere.example"))).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.OK,
            (await Ask(site, "127.0.0.1", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"))).StatusCode
        );
    }

    [Fact]
    public async Task A_forwarded_name_never_gets_into_an_address_that_is_given_out()
    {
        await using var site = Behind("127.0.0.1");
        var answer = await Ask(site, "127.0.0.1", ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "elsewhere.example"));
        Assert.DoesNotContain("elsewhere", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private static RunningSite Behind(string proxies) =>
        new RunningSite { Environment = "Production" }
            .With("Site:Proxies", proxies)
            .With(services => services.AddSingleton<IStartupFilter, ComesFrom>());

    private static async Task<HttpResponseMessage> Ask(RunningSite site, string from, params (string Name, string Value)[] headers)
    {
        using var client = site.CreateDefaultClient(new Uri("http://training.example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/support", UriKind.Relative));
        foreach (var (name, value) in headers.Append(("X-Test-From", from)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        return await client.SendAsync(request, Stop);
    }

    /// <summary>The test server has no network: the machine that asks is named in a header.</summary>
    private sealed class ComesFrom : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, go) =>
                    {
                        http.Connection.RemoteIpAddress = IPAddress.Parse($"{http.Request.Headers["X-Test-From"]}");
                        return go(http);
                    }
                );
                next(app);
            };
    }
}
