using System.Globalization;
using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary><c>/.well-known/security.txt</c> of RFC 9116: whom to tell of a hole. Not there where no contact is set.</summary>
public static class SecurityText
{
    public const string Address = "/.well-known/security.txt";

    // The RFC asks for less than a year; the host that answers is alive, and so is its setting.
    private const int Days = 180;

    public static void MapSecurityText(this IEndpointRouteBuilder routes) => routes.MapGet(Address, Show);

    private static IResult Show(IOptions<SiteOptions> site, PublicAddress address, TimeProvider clock, HttpContext http) =>
        site.Value.SecurityContact is { } contact
            ? TypedResults.Text(Written(contact, address.Of(http.Request, Address), clock.GetUtcNow()), "text/plain; charset=utf-8")
            : TypedResults.NotFound();

    private static string Written(string contact, string canonical, DateTimeOffset now) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Contact: {contact}\nExpires: {now.UtcDateTime.Date.AddDays(Days):yyyy-MM-ddTHH:mm:ssZ}\nPreferred-Languages: en\nCanonical: {canonical}\n"
        );
}
