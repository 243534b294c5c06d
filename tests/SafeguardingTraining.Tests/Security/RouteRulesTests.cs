using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>Every address of the site against every role and no role, from one table.</summary>
public sealed class RouteRulesTests(Household household) : IClassFixture<Household>
{
    public static TheoryData<string> Rows => [.. RouteTable.All.Select(rule => $"{rule}")];

    public static TheoryData<string> Posts => [.. RouteTable.All.Where(rule => rule.IsPost).Select(rule => $"{rule}")];

    public static TheoryData<string> Things => [.. RouteTable.All.Where(rule => rule.IsAboutAThing).Select(rule => $"{rule}")];

    [Fact]
    public void Every_route_has_its_rule_and_every_rule_its_route()
    {
        var routes = household.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route => (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} {PatternOf(route)}"))
            .Order(StringComparer.Ordinal).ToList();
        var rules = RouteTable.All.Select(rule => $"{rule.Method} {rule.Pattern}").Order(StringComparer.Ordinal).ToList();

        var wrong = routes.Except(rules).Select(missing => $"{missing} needs a line in RouteTable").Concat(rules.Except(routes).Select(gone => $"{gone} is no route any more")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(rules.Distinct(), rules);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_role_gets_what_the_table_says(string row)
    {
        var rule = RouteRule.Read(row);
        if (rule.Method is not ("GET" or "POST"))
        {
            return;
        }
        foreach (var (name, visitor) in household.Others)
        {
            var found = household.Find(rule.Pattern);
            var (status, location) = await Call(visitor, rule, found?.Address ?? Household.Filled(rule.Pattern));

            Assert.True(Expected(rule, name, found is not null, status, location), $"{rule}: {name} got {(int)status} {location}");
        }
    }

    [Theory]
    [MemberData(nameof(Things))]
    public async Task A_thing_of_another_person_is_not_there_even_with_a_token(string row)
    {
        var rule = RouteRule.Read(row);
        var (address, owner) = household.Find(rule.Pattern) ?? throw new InvalidOperationException($"Household makes nothing for {rule.Pattern}");
        Assert.NotNull(owner);
        foreach (var (name, visitor) in household.Others.Where(one => one.Key != "nobody"))
        {
            var answer = await Send(visitor, rule, address, withToken: true);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound || IsWithoutEffect(rule, answer), $"{rule}: {name} got {(int)answer.StatusCode}");
            Assert.DoesNotContain("quillwort", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        // A part that is known by its number need not be there yet.
        if (!rule.IsPost && !rule.Pattern.Contains(":int", StringComparison.Ordinal))
        {
            Assert.NotEqual(HttpStatusCode.NotFound, (await Send(owner, rule, address, withToken: false)).StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Every_post_wants_its_token(string row)
    {
        var rule = RouteRule.Read(row);
        var visitor = household.Others[rule.Roles == Roles.Learner ? "learner" : $"{rule.Roles.Each().First()}"];
        var (status, _) = await Call(visitor, rule, household.Find(rule.Pattern)?.Address ?? Household.Filled(rule.Pattern));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    /// <summary>The answer a rule allows for a person of this role.</summary>
    private static bool Expected(RouteRule rule, string name, bool isThere, HttpStatusCode status, string? location)
    {
        var asksToSignIn = status == HttpStatusCode.Unauthorized || location?.Contains("/account/sign-in", StringComparison.Ordinal) == true;
        var mayPass = !rule.NeedsAccount || (name != "nobody" && (rule.Roles == Roles.Learner || (Enum.TryParse<Roles>(name, out var role) && rule.Roles.HasFlag(role) && role != Roles.Learner)));
        return (mayPass, name, rule) switch
        {
            (false, "nobody", _) => asksToSignIn || status == HttpStatusCode.NotFound,
            (false, _, _) => status == HttpStatusCode.NotFound,
            // The token is asked for before the thing itself is looked for.
            (true, _, { IsPost: true }) => status == HttpStatusCode.BadRequest,
            (true, _, { Who: RouteRule.Step }) => asksToSignIn || status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.NotFound,
            (true, _, { IsAboutAThing: true }) => status == HttpStatusCode.NotFound || IsBackToThePage(location),
            (true, _, { Who: RouteRule.Key or RouteRule.Seat }) => !asksToSignIn,
            (true, _, _) => !asksToSignIn && (!isThere || status != HttpStatusCode.NotFound),
        };
    }

    // The address of a form, opened as a page, leads back to the page that has the form; that one then is not there.
    private static bool IsBackToThePage(string? location) => location is ['/', ..] && !location.Contains("sign-in", StringComparison.Ordinal);

    // What is not there is not deleted, and the person is led back to their own list.
    private static bool IsWithoutEffect(RouteRule rule, HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.Gone && (rule.IsPost || IsBackToThePage(answer.Headers.Location?.OriginalString));

    private static async Task<(HttpStatusCode Status, string? Location)> Call(Visitor visitor, RouteRule rule, string address)
    {
        var answer = await Send(visitor, rule, address, withToken: false);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private static Task<HttpResponseMessage> Send(Visitor visitor, RouteRule rule, string address, bool withToken) =>
        rule.IsPost ? visitor.Post(address, withToken) : visitor.Get(address);

    private static string PatternOf(RouteEndpoint route) => $"/{route.RoutePattern.RawText?.Trim('/')}";
}
