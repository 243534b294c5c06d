using System.Net;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>What counts as one network: an IPv4 address, or the half of an IPv6 address that one customer is given.</summary>
public static class NetworkPrefix
{
    public static string Of(IPAddress? address) => ClientNetwork.Of(address);
}
