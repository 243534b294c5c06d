using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>
/// Who may see how a scenario is made, and write: whoever holds that role at this moment. While developing, whoever is not signed in may
/// read too, so that a story in a text editor can be followed; to write they sign in.
/// </summary>
public static class AuthoringAccess
{
    /// <summary>An address for authors alone, so that somebody who is refused is told why.</summary>
    private sealed record AuthorsAlone;

    /// <summary>To everybody else these pages are not there, and they are told who may use them.</summary>
    public static RouteGroupBuilder ForAuthors(this RouteGroupBuilder pages)
    {
        pages.WithMetadata(new AuthorsAlone());
        pages.AddEndpointFilter(
            async (call, next) => await IsAuthor(call.HttpContext) ? await next(call) : await Refusal(call.HttpContext)
        );
        return pages;
    }

    /// <summary>The address that was asked for is one of these.</summary>
    public static bool IsForAuthors(this HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<AuthorsAlone>() is not null;

    /// <summary>Who may write, with whatever was sent still on the page; in a sentence where a script sent it.</summary>
    public static async Task<IResult> Refusal(HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal)
            ? TypedResults.Json(new { outcome = "refused", message = AuthorsOnlyPage.Sentence }, statusCode: StatusCodes.Status404NotFound)
            : Page.Of<AuthorsOnlyPage>(
                http,
                HttpMethods.IsPost(http.Request.Method) ? await ResendModel.Of(http) : null,
                StatusCodes.Status404NotFound
            );

    private static async Task<bool> IsAuthor(HttpContext http) =>
        Learner.SignedIn(http) is null
            ? http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment()
            : await http.HoldsNow(Roles.Author);
}
