using SafeguardingTraining.Host.Site.Startup;
using IPNetwork = System.Net.IPNetwork;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>How people reach this site.</summary>
public sealed record SiteOptions : ISectionOptions
{
    public static string Section => "Site";

    /// <summary>Over HTTPS only; null means everywhere but in Development.</summary>
    [Setting("`true`, and `false` in Development. When true the site answers over HTTPS only, with `__Host-` cookies")]
    public bool? Https { get; init; }

    /// <summary>Where people reach this site, for links in emails.</summary>
    [Setting(
        "where people reach the site, such as `https://training.example.org`, for the links in emails. Needed with "
            + "`Smtp:Host`, except in Development"
    )]
    public string? Address { get; init; }

    /// <summary>Addresses or networks with commas between them, such as <c>127.0.0.1, 10.0.0.0/24</c>.</summary>
    [Setting(
        "empty: nobody is believed about where a request comes from. Addresses or networks of the proxies before the site, "
            + "such as `127.0.0.1, 10.0.0.0/24`"
    )]
    public string? Proxies { get; init; }

    /// <summary>Where somebody writes who found a hole: <c>mailto:</c>, <c>https://</c> or <c>tel:</c>, for <c>/.well-known/security.txt</c>.</summary>
    [Setting(
        "empty. Where somebody writes who found a hole, such as `https://www.example.org/report`; the site then answers at "
            + "`/.well-known/security.txt`"
    )]
    public string? SecurityContact { get; init; }

    /// <summary>The machines that may say whom they speak for.</summary>
    public IReadOnlyList<IPNetwork> TrustedNetworks => [.. Named.Select(TrustedProxies.NetworkOf).OfType<IPNetwork>()];

    private IEnumerable<string> Named => (Proxies ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IEnumerable<string> Problems()
    {
        if (Address is not null && !(Uri.TryCreate(Address, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            yield return "Site:Address is not an address: write it like https://training.example.org.";
        }
        if (
            SecurityContact is not null
            && !(Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https" or "tel")
        )
        {
            yield return "Site:SecurityContact is no way to write to anybody: write it like mailto:security@example.org or https://example.org/report.";
        }
        foreach (var stranger in Named.Where(one => TrustedProxies.NetworkOf(one) is null))
        {
            yield return $"Site:Proxies holds something that is no address: {stranger}. Write it like 127.0.0.1 or 10.0.0.0/24.";
        }
    }
}
