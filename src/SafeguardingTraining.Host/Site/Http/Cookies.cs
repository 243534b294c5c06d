namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// Names and rules of the site's cookies. Served over HTTPS they are <c>__Host-</c> cookies, which browsers take over HTTPS
/// only; where <c>Site:Https</c> is false (the default in Development) the prefix is left off.
/// </summary>
public sealed record Cookies(bool Secure)
{
    public string Guest => Called("guest");

    public string Person => Called("person");

    public string Form => Called("form");

    public string Comfort => Called("comfort");

    public CookieSecurePolicy Policy => Secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    public CookieOptions Options(TimeSpan? lasts) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Secure,
            MaxAge = lasts,
            Path = "/",
            IsEssential = true,
        };

    /// <summary>A cookie's name as browsers see it.</summary>
    public string Called(string name) => Secure ? $"__Host-{name}" : name;
}
