using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>Who may see how a scenario is made: while developing everybody, elsewhere anyone who holds that role.</summary>
public static class AuthoringAccess
{
    public static bool IsAuthor(this HttpContext http) =>
        http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() || http.User.Is(Roles.Author);

    /// <summary>To everybody else these pages are not there.</summary>
    public static RouteGroupBuilder ForAuthors(this RouteGroupBuilder pages)
    {
        pages.AddEndpointFilter(async (call, next) => call.HttpContext.IsAuthor() ? await next(call) : Page.NotFound(call.HttpContext));
        return pages;
    }
}
