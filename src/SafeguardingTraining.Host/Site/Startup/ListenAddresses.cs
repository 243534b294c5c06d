using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// The addresses the site listens on, tried before the server does, so that a closed one is a sentence and not a stack trace.
/// </summary>
public static class ListenAddresses
{
    /// <summary>A sentence for the first address that is not one, or that is taken or not allowed; null when all are free.</summary>
    /// <param name="urls">Addresses with semicolons between them, as the setting Urls has them.</param>
    public static string? WhyClosed(string? urls) => Parts(urls).Select(WhyOneIsClosed).FirstOrDefault(why => why is not null);

    /// <summary>A sentence for the first that is no address at all; null when all are. Nothing is opened.</summary>
    public static string? WhyNoAddress(string? urls) =>
        Parts(urls)
            .Select(url => Parsed(url) is { } address && !IsMalformed(address) ? null : Malformed(url))
            .FirstOrDefault(why => why is not null);

    /// <summary>Where a program on this machine reaches a site that listens so, over plain HTTP; null where it does not.</summary>
    /// <param name="ports">Ports with semicolons between them, as the setting http_ports has them; looked at where there are no addresses.</param>
    public static Uri? Local(string? urls, string? ports) =>
        (string.IsNullOrWhiteSpace(urls) ? string.Join(';', Parts(ports).Select(port => $"http://*:{port}")) : urls) is { } written
        && Parts(written).Select(Parsed).FirstOrDefault(one => one is { Scheme: "http", IsUnixPipe: false, IsNamedPipe: false, Port: > 0 })
            is { } address
            ? new UriBuilder(
                "http",
                IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && !IsAny(ip) ? address.Host : "localhost",
                address.Port
            ).Uri
            : null;

    private static bool IsAny(IPAddress ip) => ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any);

    private static string[] Parts(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Taken(string url) =>
        $"Another program is already using {url}: stop it, or set Urls to another address, such as --urls http://localhost:5090.";

    private static string? WhyOneIsClosed(string url)
    {
        if (Parsed(url) is not { } address)
        {
            return Malformed(url);
        }
        var dynamicName = address.Port == 0 && address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
        return address switch
        {
            { IsUnixPipe: true } or { IsNamedPipe: true } => null,
            _ when IsMalformed(address) => Malformed(url),
            _ when dynamicName => $"Urls cannot ask for any free port on localhost ({url}): write http://127.0.0.1:0 instead.",
            _ => AddressesOf(address.Host).Select(ip => TryToListen(ip, address.Port, url)).FirstOrDefault(why => why is not null),
        };
    }

    private static BindingAddress? Parsed(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsMalformed(BindingAddress address) =>
        address is { IsUnixPipe: false, IsNamedPipe: false }
        && address is { Port: < 0 or > IPEndPoint.MaxPort } or { Scheme: not ("http" or "https") } or { PathBase.Length: > 0 };

    private static string Malformed(string url) =>
        $"Urls holds something that is not an address: {url}. Write it like {SiteStartup.DefaultUrl}.";

    private static IReadOnlyList<IPAddress> AddressesOf(string host) =>
        host switch
        {
            _ when host.Equals("localhost", StringComparison.OrdinalIgnoreCase) => [IPAddress.Loopback],
            _ when IPAddress.TryParse(host.Trim('[', ']'), out var one) => [one],
            _ => [IPAddress.Any],
        };

    private static string? TryToListen(IPAddress address, int port, string url)
    {
        using var listener = new TcpListener(address, port);
        try
        {
            listener.Start();
            return null;
        }
        catch (SocketException reason)
        {
            return reason.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => Taken(url),
                SocketError.AccessDenied => $"This account may not listen on {url}: set Urls to a port of 1024 or above.",
                SocketError.AddressNotAvailable => $"This machine has no such address: {url}. Set Urls to one of its own.",
                _ => $"Urls cannot be opened: {url} ({reason.Message}).",
            };
        }
    }
}
