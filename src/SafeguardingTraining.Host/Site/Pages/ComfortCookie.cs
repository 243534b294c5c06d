using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>
/// Remembers on a device how its user likes to read. It names nobody and stays after signing out; where the person who is signed in
/// chose something for their account, that comes first, as devices are shared.
/// </summary>
public sealed class ComfortCookie(Cookies cookies)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    public ComfortSettings Read(HttpContext http) =>
        ComfortSettings.Of(http.User.ComfortInWords() ?? http.Request.Cookies[cookies.Comfort]);

    public void Keep(HttpContext http, ComfortSettings comfort) =>
        http.Response.Cookies.Append(cookies.Comfort, comfort.InWords, cookies.Options(Lasts));
}
