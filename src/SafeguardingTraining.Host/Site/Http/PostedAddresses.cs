using System.Diagnostics.CodeAnalysis;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Addresses that are only posted to. Anyone who opens one, from the history of the browser or after signing in again, is led back to
/// the page with its form.
/// </summary>
public static class PostedAddresses
{
    public static void MapBack(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string posted, string page) =>
        routes.MapGet(posted, () => TypedResults.LocalRedirect(page));

    /// <param name="page">The page of the thing whose <c>id</c> is in the address.</param>
    public static void MapBack(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string posted, Func<Guid, string> page) =>
        routes.MapGet(posted, (Guid id) => TypedResults.LocalRedirect(page(id)));

    /// <param name="page">The page of the thing whose name is the only word of the address that varies.</param>
    public static void MapBack(this IEndpointRouteBuilder routes, [StringSyntax("Route")] string posted, Func<string, string> page) =>
        routes.MapGet(posted, (HttpRequest asked) =>
            TypedResults.LocalRedirect(page(Uri.EscapeDataString($"{asked.RouteValues.Values.Single()}")))
        );
}
