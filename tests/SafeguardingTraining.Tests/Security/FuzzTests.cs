using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Security;

/// <summary>
/// Every address, form and import of the site with values that no page of it sends: each gets an answer, none of them "something went
/// wrong on our side". 4 values a route, and 200 with <c>SAFEGUARDING_LONG=1</c>.
/// </summary>
public sealed class FuzzTests(Household household) : IClassFixture<Household>
{
    internal const string Token = "__RequestVerificationToken";

    private static readonly int Values = Patience.IsLong ? 200 : 4;

    // What ends a visit, or takes away what other routes are tried on, comes last.
    private static readonly string[] Endings = ["sign-outs", "closings", "endings", "deletions", "removals", "withdrawals", "offs"];

    private readonly List<string> wrong = [];

    [Fact]
    public async Task No_value_in_an_address_breaks_a_page()
    {
        var names = NamesInAddresses();
        foreach (var rule in RouteTable.All.Where(rule => rule.Method == "GET"))
        {
            var (address, who) = Place(rule);
            var number = 0;
            foreach (var value in HostileValues.Of(Values, SeedOf(rule)))
            {
                var asked = number++ % 3 == 0 ? WithPath(rule, address, value) : address;
                var query = string.Join('&', names[rule.Pattern].Select(name => $"{name}={Escaped(value)}"));
                await Try(rule, value, () => who.Get($"{asked}{(asked.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}"));
            }
        }
        AssertNothingBroke();
    }

    [Fact]
    public async Task No_value_in_a_form_breaks_the_site()
    {
        var forms = await FoundForms.In(household);
        foreach (var rule in RouteTable.All.Where(rule => rule.IsPost).OrderBy(rule => Array.Exists(Endings, rule.Pattern.Contains)))
        {
            var (address, who) = Place(rule);
            var pattern = new Regex($"^{Regex.Replace(Regex.Escape(rule.Pattern), @"\\\{[^}]*}", "[^/]+")}$");
            var form = forms.FirstOrDefault(one => pattern.IsMatch(one.Action));
            var token = await TokenOf(form?.Who ?? who);
            var fields = form?.Fields
                ?? [.. forms.SelectMany(one => one.Fields).Distinct().Take(60).Select(field => field with { Value = "" })];
            var number = 0;
            foreach (var value in HostileValues.Of(Values, SeedOf(rule)))
            {
                // All fields at once, or one among those that the page itself would send.
                var only = number++ % 2 == 0 ? -1 : number % Math.Max(1, fields.Count);
                using var content = new FormUrlEncodedContent([
                    KeyValuePair.Create(Token, token),
                    .. fields.Select((field, place) => KeyValuePair.Create(field.Name, only < 0 || only == place ? value : field.Value)),
                ]);
                await Try(rule, value, () => (form?.Who ?? who).Post(form?.Action ?? address, content));
            }
        }
        AssertNothingBroke();
    }

    [Fact]
    public async Task No_file_that_is_brought_in_breaks_a_diary()
    {
        var robin = await household.Site.Join();
        var token = await TokenOf(robin);
        var rule = RouteTable.All.Single(rule => rule is { IsPost: true, Pattern: "/diary/imports" });
        foreach (var file in HostileDiaries.All().Take(Patience.IsLong ? int.MaxValue : 90))
        {
            await Try(rule, file, () => Send(robin, rule.Pattern, token, file));
            // The same as a portfolio of something else.
            await Try(rule, file, () => Send(robin, rule.Pattern, token, $"date,title,reflection\n{file}\n3 March 2024\n{file}"));
        }
        foreach (
            var page in (string[])
                ["/diary", "/diary/registration", "/diary/registration?shape=Nmc", "/diary/export", "/diary/calendar", "/account/my-data"]
        )
        {
            Assert.Equal(HttpStatusCode.OK, (await robin.Get(page)).StatusCode);
        }
        foreach (var format in (string[])["Docx", "Markdown", "Json", "Print"])
        {
            await Try(rule, format, () => robin.Get($"/diary/copies?format={format}"));
        }
        AssertNothingBroke();
    }

    [Fact]
    public async Task No_list_of_people_breaks_the_site()
    {
        var administrator = household.Others[$"{Roles.Administrator}"];
        var token = await TokenOf(administrator);
        var rule = RouteTable.All.Single(rule => rule is { IsPost: true, Pattern: "/admin/people/import" });
        foreach (var value in HostileValues.Of(Values * 3, SeedOf(rule)))
        {
            var address = $"{Guid.NewGuid():N}@example.org";
            await Try(rule, value, () => Send(administrator, rule.Pattern, token, value));
            await Try(rule, value, () =>
                Send(
                    administrator,
                    rule.Pattern,
                    token,
                    $"name,email,agency,team,role,start date\n\"{value}\",{address},Northgate Council,\"{value}\",,01/12/2026\n"
                )
            );
            await Try(rule, value, () =>
                Send(
                    administrator,
                    rule.Pattern,
                    token,
                    $"name,email,agency,team,role,start date\nRobin,{address},Northgate Council,,{value},{value}\n"
                )
            );
        }
        await Try(rule, "the list", () => administrator.Get("/team/people.xlsx"));
        await Try(rule, "the list", () => administrator.Get("/team/people.csv"));
        AssertNothingBroke();
    }

    private void AssertNothingBroke()
    {
        var log = household.Site.Log.Lines.Where(line =>
            line.StartsWith("Critical", StringComparison.Ordinal)
            // A database in PostgreSQL is made at the start: it was not there when it was first looked for.
            || (
                line.StartsWith("Error", StringComparison.Ordinal)
                && !line.StartsWith("Error Microsoft.EntityFrameworkCore.Database.Connection", StringComparison.Ordinal)
            )
        );
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)) + "\n" + string.Join('\n', log.Take(8)));
        Assert.Empty(log);
    }

    private async Task Try(RouteRule rule, string value, Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            using var answer = await send();
            if ((int)answer.StatusCode >= 500)
            {
                wrong.Add($"{rule.Method} {rule.Pattern}: {(int)answer.StatusCode} for {Shown(value)}");
            }
        }
        catch (Exception reason) when (reason is not OutOfMemoryException)
        {
            // The test's server hands on what broke after the answer had begun.
            wrong.Add($"{rule.Method} {rule.Pattern}: {reason.GetType().Name} {reason.Message} for {Shown(value)}");
        }
    }

    private static string Shown(string value) => JsonSerializer.Serialize(value.Length > 80 ? $"{value[..80]}… ({value.Length})" : value);

    private static int SeedOf(RouteRule rule) => rule.ToString().Aggregate(17, (all, letter) => unchecked((all * 31) + letter));

    private static string Escaped(string value) => Uri.EscapeDataString(value);

    private (string Address, Visitor Who) Place(RouteRule rule)
    {
        var found = household.Find(rule.Pattern);
        var who = found?.Owner
            ?? rule.Who switch
            {
                RouteRule.Seat => household.Seated,
                RouteRule.Everyone or RouteRule.Key or RouteRule.Step or RouteRule.Learner => household.Others["nobody"],
                RouteRule.SignedIn or RouteRule.Owner => household.Others["learner"],
                _ => household.Others[$"{rule.Roles.Each().First()}"],
            };
        return (found?.Address ?? Household.Filled(rule.Pattern), who);
    }

    // A parameter of an address that takes any word; the server itself refuses the sign that is none.
    private static string WithPath(RouteRule rule, string address, string value) =>
        value.Trim() is { Length: > 0 and < 500 } word
        && Regex.IsMatch(rule.Pattern, @"\{\w+\}")
        && word.Trim('.', '/').Length > 0
        && !word.Contains('\0', StringComparison.Ordinal)
            ? Household.Filled(Regex.Replace(rule.Pattern, @"\{\w+\}", _ => Escaped(word).Replace("%2F", "-", StringComparison.Ordinal)))
            : address;

    /// <summary>What the routes themselves read from an address, by pattern.</summary>
    private Dictionary<string, IReadOnlyList<string>> NamesInAddresses() =>
        household
            .Site.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .GroupBy(route => $"/{route.RoutePattern.RawText?.Trim('/')}")
            .ToDictionary(
                group => group.Key,
                group =>
                    (IReadOnlyList<string>)
                        [
                            .. group
                                .SelectMany(route => route.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
                                .SelectMany(parameter =>
                                    parameter.GetCustomAttribute<AsParametersAttribute>() is not null
                                        ? parameter
                                            .ParameterType.GetProperties()
                                            .Select(property => (property.Name, Type: property.PropertyType))
                                        : [(Name: parameter.Name ?? "", Type: parameter.ParameterType)]
                                )
                                .Where(parameter => IsOfAnAddress(parameter.Type))
                                .Select(parameter => parameter.Name)
                                .Append("from")
                                .Append("said")
                                .Distinct(StringComparer.OrdinalIgnoreCase),
                        ]
            );

    private static bool IsOfAnAddress(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var one
        && (one == typeof(string) || one.IsPrimitive || one.IsEnum || one == typeof(Guid));

    private static async Task<string> TokenOf(Visitor who)
    {
        await who.Open("/scenarios/every-call-on-its-own-page");
        return who.Form()[Token] ?? "";
    }

    private static async Task<HttpResponseMessage> Send(Visitor who, string address, string token, string file)
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), Token },
            { new StringContent("1"), "add" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "file" },
        };
        return await who.Post(address, content);
    }
}
