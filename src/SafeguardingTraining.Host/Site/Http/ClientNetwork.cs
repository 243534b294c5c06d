using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>What counts as one network: an IPv4 address, or the half of an IPv6 address that one customer is given.</summary>
public static class ClientNetwork
{
    public static string Of(HttpContext http) => Of(http.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) =>
        address switch
        {
            null => "unknown",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };
}
