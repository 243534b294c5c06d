using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Authoring.Forms;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Layout;

/// <summary>Every address that a link may lead to is served, and by the route that was made from it.</summary>
public sealed class AddressTests
{
    /// <summary>Here the organisation's sign-in comes back, and no page of ours answers.</summary>
    private static readonly string[] NotRoutes = [AccountAddresses.OrganisationReturn];

    private static readonly IReadOnlyList<Type> Classes =
    [
        .. typeof(SiteAddresses)
            .Assembly.GetTypes()
            .Where(type =>
                type.Name.EndsWith("Addresses", StringComparison.Ordinal)
                && (type == typeof(SiteAddresses) || type.Namespace?.Contains(".Features.", StringComparison.Ordinal) == true)
            ),
    ];

    [Fact]
    public async Task Every_address_is_matched_by_the_route_that_belongs_to_it()
    {
        await using var site = new RunningSite()
            .With("Oidc:Authority", "http://localhost:1")
            .With("Oidc:ClientId", "id")
            .With("Oidc:ClientSecret", "secret");
        var routes = site.Get<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(route => TemplateParser.Parse(route.RoutePattern.RawText ?? ""))
            .ToList();

        Assert.NotEmpty(Classes);
        Assert.Empty(
            Written().Where(address => !NotRoutes.Contains(address.Path)).Select(address => WhyWrong(address, routes)).OfType<string>()
        );
    }

    [Fact]
    public void A_route_is_made_from_its_address()
    {
        Assert.Equal("/diary/{id:guid}/change", AddressRoute.To(DiaryAddresses.ChangeEntry));
        Assert.Equal("/diary/drafts/{slot:guid}", AddressRoute.To(DiaryAddresses.Draft, "slot"));
    }

    private static string? WhyWrong(Address address, IReadOnlyList<RouteTemplate> routes)
    {
        var served = routes
            .Select(route => (Route: route, Values: Match(route, address.Path)))
            .Where(one => one.Values is not null)
            .ToList();
        if (served.Count == 0)
        {
            return $"{address.Name}: nothing is served at {address.Path}";
        }
        var (best, values) = served.MinBy(one => RoutePrecedence.ComputeInbound(one.Route));
        var varying = address.Arguments.Where(one => address.Path.Contains(one, StringComparison.Ordinal)).Order();
        return varying.SequenceEqual(values!.Values.Select(value => $"{value}").Order())
            ? null
            : $"{address.Name}: {address.Path} is served by {best.TemplateText}";
    }

    private static RouteValueDictionary? Match(RouteTemplate route, string path)
    {
        var values = new RouteValueDictionary();
        return
            new TemplateMatcher(route, []).TryMatch(path, values)
            && route.Parameters.All(one =>
                one.InlineConstraints.All(rule => rule.Constraint != "guid" || Guid.TryParse($"{values[one.Name!]}", out _))
            )
            ? values
            : null;
    }

    private static IEnumerable<Address> Written() =>
        from type in Classes
        from address in Constants(type).Concat(Methods(type))
        select address;

    private static IEnumerable<Address> Constants(Type type) =>
        type.GetFields()
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => new Address($"{type.Name}.{field.Name}", PathOf($"{field.GetRawConstantValue()}"), []));

    private static IEnumerable<Address> Methods(Type type)
    {
        foreach (var method in type.GetMethods().Where(IsAddress))
        {
            object[] arguments = [.. method.GetParameters().Select(Sample)];
            yield return new Address(
                $"{type.Name}.{method.Name}",
                PathOf($"{method.Invoke(null, arguments)}"),
                [.. arguments.SelectMany(one => one as IEnumerable<string> ?? [$"{one}"])]
            );
        }
    }

    private static bool IsAddress(MethodInfo method) => method.IsStatic && method.ReturnType == typeof(string);

    private static string PathOf(string address) => address.Split('?')[0];

    /// <summary>Nothing that could be a word of an address.</summary>
    private static object Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Guid) ? new Guid("5a3c9c1e-1f0b-4c39-8d2a-77a1f0b1c2d3")
        : parameter.ParameterType == typeof(int) ? 7081
        : parameter.ParameterType == typeof(DeskFormKind) ? DeskFormKind.About
        : parameter.ParameterType == typeof(string) ? $"some-{parameter.Name}"
        : (string[])["some-first", "some-second"];

    private sealed record Address(string Name, string Path, IReadOnlyList<string> Arguments);
}
