namespace SafeguardingTraining.Host.Site;

/// <summary>
/// Names and rules of the site's cookies. Served over HTTPS they are <c>__Host-</c> cookies, which browsers take over HTTPS
/// only; where <c>Site:Https</c> is false (the default in Development) the prefix is left off.
/// </summary>
public sealed record Cookies(bool Secure)
{
    public string Guest => Name("guest");

    public string Person => Name("person");

    public string Form => Name("form");

    public CookieSecurePolicy Policy => Secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    public CookieOptions Options(TimeSpan? lasts) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = Secure,
        MaxAge = lasts,
        Path = "/",
        IsEssential = true,
    };

    private string Name(string name) => Secure ? $"__Host-{name}" : name;
}
