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
        var routes = household
            .Site.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(route =>
                (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} {PatternOf(route)}")
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        var rules = RouteTable.All.Select(rule => $"{rule.Method} {rule.Pattern}").Order(StringComparer.Ordinal).ToList();

        var wrong = routes
            .Except(rules)
            .Select(missing => $"{missing} needs a line in RouteTable")
            .Concat(rules.Except(routes).Select(gone => $"{gone} is no route any more"))
            .ToList();
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
    public async Task A_thing_of_another_person_is_not_there_and_stays_as_it_is(string row)
    {
        var rule = RouteRule.Read(row);
        var (address, owner) = household.Find(rule.Pattern)
            ?? throw new InvalidOperationException($"Household makes nothing for {rule.Pattern}");
        Assert.NotNull(owner);
        var typed = rule.IsPost ? await household.FormOf(rule.Pattern, address) : [];
        foreach (var (name, visitor) in household.Others)
        {
            var before = await household.Tables();
            var first = rule.IsPost ? await visitor.Post(address, withToken: true, typed) : await visitor.Get(address);
            var answer = await Follow(visitor, first);

            Assert.True(IsRefused(rule, answer), $"{rule}: {name} got {(int)answer.StatusCode} {answer.Headers.Location}");
            Assert.DoesNotContain(
                "quillwort",
                await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
            Assert.Equal(before, await household.Tables());
        }
        // A part that is known by its number need not be there yet.
        if (!rule.IsPost && !rule.Pattern.Contains(":int", StringComparison.Ordinal))
        {
            Assert.NotEqual(HttpStatusCode.NotFound, (await owner.Get(address)).StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task Every_post_wants_its_token(string row)
    {
        var rule = RouteRule.Read(row);
        var visitor = household.Others[rule.Roles == Roles.Learner ? "learner" : $"{rule.Roles.Each().First()}"];
        var before = await household.Tables();
        var answer = await visitor.Post(household.Find(rule.Pattern)?.Address ?? Household.Filled(rule.Pattern), withToken: false);

        // A field that is missing is answered with 400 as well; only the guard offers to send the whole form again.
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var words = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("To be safe we did not take what it sent", words, StringComparison.Ordinal);
        Assert.Equal(before, await household.Tables());
    }

    /// <summary>The answer a rule allows for a person of this role.</summary>
    private static bool Expected(RouteRule rule, string name, bool isThere, HttpStatusCode status, string? location)
    {
        var asksToSignIn =
            status == HttpStatusCode.Unauthorized || location?.Contains("/account/sign-in", StringComparison.Ordinal) == true;
        var mayPass =
            !rule.NeedsAccount
            || (
                name != "nobody"
                && (
                    rule.Roles == Roles.Learner
                    || (Enum.TryParse<Roles>(name, out var role) && rule.Roles.HasFlag(role) && role != Roles.Learner)
                )
            );
        return (mayPass, name, rule) switch
        {
            (false, "nobody", _) => asksToSignIn || status == HttpStatusCode.NotFound,
            (false, _, _) => status == HttpStatusCode.NotFound,
            // The token is asked for before the thing itself is looked for.
            (true, _, { IsPost: true }) => status == HttpStatusCode.BadRequest,
            (true, _, { Who: RouteRule.Step }) => asksToSignIn
                || status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.NotFound,
            (true, _, { IsAboutAThing: true }) => status == HttpStatusCode.NotFound || IsBackToThePage(location),
            (true, _, { Who: RouteRule.Key or RouteRule.Seat }) => !asksToSignIn,
            (true, _, _) => !asksToSignIn && (!isThere || status != HttpStatusCode.NotFound),
        };
    }

    // The address of a form, opened as a page, leads back to the page that has the form; that one then is not there.
    private static bool IsBackToThePage(string? location) =>
        location is ['/', ..] && !location.Contains("sign-in", StringComparison.Ordinal);

    // Nobody is told whose it is: it is not there, or the person must sign in first. A 400 refuses a form and not a person. What is
    // not in their own diary is not deleted there, and they are led back to it; what they wrote over it comes back to them, as it does
    // when they deleted the entry in another tab.
    private static bool IsRefused(RouteRule rule, HttpResponseMessage answer) =>
        (answer.StatusCode, LocationOf(answer)) switch
        {
            (HttpStatusCode.NotFound or HttpStatusCode.Unauthorized, _) => true,
            (HttpStatusCode.Found, { } to) when to.Contains("/account/sign-in", StringComparison.Ordinal) => true,
            (HttpStatusCode.Conflict, _) => rule.Pattern == "/diary/{id:guid}",
            (HttpStatusCode.Found, { } to) => rule.Pattern.StartsWith("/diary/", StringComparison.Ordinal) && IsOwnDiary(to),
            _ => false,
        };

    // The address of a form, opened as a page, leads to the page that has the form, and some posts lead there too; that one is not there.
    private static async Task<HttpResponseMessage> Follow(Visitor visitor, HttpResponseMessage answer) =>
        LocationOf(answer) is ['/', ..] to && !IsOwnDiary(to) && !to.Contains("/account/sign-in", StringComparison.Ordinal)
            ? await visitor.Get(to)
            : answer;

    private static string? LocationOf(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString;

    private static bool IsOwnDiary(string address) => address.Split('?')[0] == "/diary";

    private static async Task<(HttpStatusCode Status, string? Location)> Call(Visitor visitor, RouteRule rule, string address)
    {
        var answer = rule.IsPost ? await visitor.Post(address, withToken: false) : await visitor.Get(address);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString);
    }

    private static string PatternOf(RouteEndpoint route) => $"/{route.RoutePattern.RawText?.Trim('/')}";
}
