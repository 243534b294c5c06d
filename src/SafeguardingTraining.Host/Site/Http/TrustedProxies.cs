using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using SafeguardingTraining.Host.Site.Startup;
using IPNetwork = System.Net.IPNetwork;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Which machines stand before this host and may say, in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>, whom they speak for.
/// From anybody else those headers mean nothing: a stranger could name another address at each try of a password.
/// </summary>
public static class TrustedProxies
{
    /// <summary>Addresses or networks with commas between them, such as <c>127.0.0.1, 10.0.0.0/24</c>.</summary>
    public const string Setting = "Site:Proxies";

    public static WebApplicationBuilder AddProxies(this WebApplicationBuilder builder)
    {
        var trusted = Read(builder.Configuration[Setting]);
        if (trusted.Count > 0)
        {
            builder.Services.Configure<ForwardedHeadersOptions>(options => Trust(options, trusted));
        }
        return builder;
    }

    public static WebApplication UseProxies(this WebApplication app)
    {
        if (Read(app.Configuration[Setting]).Count > 0)
        {
            app.UseForwardedHeaders();
        }
        return app;
    }

    /// <exception cref="InvalidSettingException">One of them is no address and no network.</exception>
    public static IReadOnlyList<IPNetwork> Read(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)];

    private static IPNetwork One(string written) =>
        IPNetwork.TryParse(written, out var network) ? network
        : IPAddress.TryParse(written, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new InvalidSettingException(
            $"{Setting} holds something that is no address: {written}. Write it like 127.0.0.1 or 10.0.0.0/24."
        );

    private static void Trust(ForwardedHeadersOptions options, IReadOnlyList<IPNetwork> trusted)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted)
        {
            options.KnownIPNetworks.Add(network);
        }
    }
}
