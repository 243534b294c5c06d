using System.Security.Claims;

namespace SafeguardingTraining.Host.Site;

/// <summary>Who may see how a scenario is made: while developing everybody, elsewhere whoever holds the role Author, and by default nobody does.</summary>
public static class Authors
{
    public const string Role = "Author";

    public static bool IsAuthor(this HttpContext http) =>
        http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() || http.User.HasClaim(ClaimTypes.Role, Role);

    /// <summary>To everybody else these pages are not there.</summary>
    public static RouteGroupBuilder ForAuthors(this RouteGroupBuilder pages)
    {
        pages.AddEndpointFilter(async (call, next) => call.HttpContext.IsAuthor() ? await next(call) : Page.NotFound(call.HttpContext));
        return pages;
    }
}
