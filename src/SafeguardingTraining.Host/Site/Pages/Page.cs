using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Pages;

/// <summary>Shows a Razor component as a whole page: it gets its model and the frame around it, and injects nothing.</summary>
public static class Page
{
    public static RazorComponentResult<TPage> Of<TPage>(HttpContext http, object? model = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        var parameters = new Dictionary<string, object?> { ["Frame"] = FrameOf(http) };
        if (model is not null)
        {
            parameters["Model"] = model;
        }
        return new RazorComponentResult<TPage>(parameters) { StatusCode = status };
    }

    /// <summary>Nothing is here, or it is somebody else's; the page does not tell which.</summary>
    public static IResult NotFound(HttpContext http) => Of<NotFoundPage>(http, status: StatusCodes.Status404NotFound);

    private static PageFrame FrameOf(HttpContext http)
    {
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        var trial = http.Features.Get<PageTrial>();
        var local = trial?.Local ?? http.RequestServices.GetRequiredService<LocalValues>();
        return new PageFrame(
            new Lazy<string>(() => antiforgery.GetAndStoreTokens(http).RequestToken ?? ""),
            http.User.PersonName(),
            local,
            http.RequestServices.GetRequiredService<FrameLinks>(),
            http.RequestServices.GetRequiredService<ComfortCookie>().Read(http)
        )
        {
            Path = http.Request.Path,
            Roles = http.User.RolesOf(),
            Trial = trial,
        };
    }
}
