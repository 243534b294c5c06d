using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Where people reach this site (<c>Site:Address</c>), for links in emails. A visitor can name any host in a request, so an email
/// never takes it from there: outside Development a site with a mail server says its address or does not open.
/// </summary>
public sealed class PublicAddress(IOptions<SiteOptions> site)
{
    private readonly string? set = site.Value.Address?.TrimEnd('/');

    // In Development, where no address need be set, whoever is asked last knows best where the site stands.
    private string asked = "http://localhost";

    /// <summary>The whole address of a page: under <c>Site:Address</c>, or where none is set on the host that was asked.</summary>
    public string Of(HttpRequest request, string path)
    {
        if (set is not null)
        {
            return $"{set}{path}";
        }
        asked = request.Whole("");
        return request.Whole(path);
    }

    /// <summary>The same where nobody asks, as in a letter that is worded when its turn comes.</summary>
    public string Of(string path) => $"{set ?? asked}{path}";
}

public static class AbsoluteAddresses
{
    /// <summary>The whole address of a page on the host that was asked; for the person who asks, never for an email.</summary>
    public static string Whole(this HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{path}";
}
