namespace SafeguardingTraining.Host.Site.Http;

/// <summary>The route of an address, made from it, so that a link and the page it leads to cannot drift apart.</summary>
public static class AddressRoute
{
    /// <summary>The route of every thing that the address may be of.</summary>
    /// <param name="name">What the route's handler calls the thing's id.</param>
    public static string To(Func<Guid, string> address, string name = "id") =>
        address(Guid.Empty).Replace($"{Guid.Empty}", $"{{{name}:guid}}", StringComparison.Ordinal);
}
