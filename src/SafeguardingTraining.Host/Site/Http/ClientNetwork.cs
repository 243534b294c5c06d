using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>What counts as one network: an IPv4 address, or the half of an IPv6 address that one customer is given.</summary>
public static class ClientNetwork
{
    private const int ShownGroups = 3;

    public static string Of(HttpContext http) => Of(http.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) =>
        address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };

    /// <summary>
    /// Enough for somebody to know their own office or home again, and no more: "203.0.113", or the first three groups of an IPv6
    /// address.
    /// </summary>
    public static string Shortened(IPAddress? address) =>
        address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => Shortened(address.MapToIPv4()),
            { AddressFamily: AddressFamily.InterNetworkV6 } => string.Join(
                ':',
                address.GetAddressBytes().Take(2 * ShownGroups).Chunk(2).Select(Convert.ToHexStringLower)
            ),
            _ => string.Join('.', address.ToString().Split('.').Take(ShownGroups)),
        };
}
