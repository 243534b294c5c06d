using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Where people reach this site (<c>Site:Address</c>), for links in letters. A visitor can name any host in a request, so a letter
/// never takes it from there: outside Development a site with a mail server says its address or does not open.
/// </summary>
public sealed class PublicAddress
{
    private readonly string? set;

    public PublicAddress(IConfiguration settings, IHostEnvironment environment)
    {
        set = string.IsNullOrWhiteSpace(settings["Site:Address"]) ? null : settings["Site:Address"]?.Trim().TrimEnd('/');
        if (set is not null && !(Uri.TryCreate(set, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw new InvalidSettingException("Site:Address is not an address: write it like https://training.example.org.");
        }
        if (set is null && !string.IsNullOrWhiteSpace(settings["Smtp:Host"]) && !environment.IsDevelopment())
        {
            throw new InvalidSettingException(
                "Site:Address is needed with Smtp:Host: where people reach this site, such as https://training.example.org, for the links in letters."
            );
        }
    }

    /// <summary>The whole address of a page: under <c>Site:Address</c>, or where none is set on the host that was asked.</summary>
    public string Of(HttpRequest request, string path) => set is null ? request.Whole(path) : $"{set}{path}";
}

public static class AbsoluteAddresses
{
    /// <summary>The whole address of a page on the host that was asked; for the person who asks, never for a letter.</summary>
    public static string Whole(this HttpRequest request, string path) => $"{request.Scheme}://{request.Host}{path}";
}
