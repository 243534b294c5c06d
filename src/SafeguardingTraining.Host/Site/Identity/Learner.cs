using System.Security.Claims;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>The person who is using the site: a signed-in person, or a guest known by a cookie on this device.</summary>
/// <param name="Id">The account's id, or the guest's; everything a person makes here is kept under it.</param>
public readonly record struct Learner(Guid Id, bool IsSignedIn)
{
    /// <summary>Who is here, or null for somebody who has not begun anything and is not signed in.</summary>
    public static Learner? Of(HttpContext http) => SignedIn(http) ?? Guest(http);

    /// <summary>The signed-in person, or null.</summary>
    public static Learner? SignedIn(HttpContext http) =>
        Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? new Learner(id, true) : null;

    /// <summary>The guest of this device, or null.</summary>
    public static Learner? Guest(HttpContext http) =>
        http.RequestServices.GetRequiredService<GuestCookie>().Read(http) is { } id ? new Learner(id, false) : null;

    /// <summary>Who is here; a newcomer becomes a guest and is given a cookie.</summary>
    public static Learner OfOrNewGuest(HttpContext http) =>
        Of(http) ?? new Learner(http.RequestServices.GetRequiredService<GuestCookie>().Give(http), false);
}
