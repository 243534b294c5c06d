using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Which machines stand before this host and may say, in <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>, whom they speak for.
/// From anybody else those headers mean nothing: a stranger could name another address at each try of a password.
/// </summary>
public static class TrustedProxies
{
    public static IServiceCollection AddProxies(this IServiceCollection services)
    {
        services
            .AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<SiteOptions>>((options, site) => Trust(options, site.Value.TrustedNetworks));
        return services;
    }

    public static WebApplication UseProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.TrustedNetworks.Count > 0)
        {
            app.UseForwardedHeaders();
        }
        return app;
    }

    /// <summary>The network that is written, or that of one machine; null for what is neither.</summary>
    public static IPNetwork? NetworkOf(string written) =>
        IPNetwork.TryParse(written, out var network) ? network
        : IPAddress.TryParse(written, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

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
