using SafeguardingTraining.Host.Features.Accounts.Sessions;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// A new way in asks for an old one: what changes how somebody signs in, takes their diary away, or decides who comes in and what they
/// may do, is done only within ten minutes of showing a password, a passkey or the organisation's sign-in (OWASP ASVS 5, 7.5.1 and 7.5.3). An open laptop alone is not enough.
/// </summary>
public static class RecentProof
{
    public static TimeSpan Lasts => TimeSpan.FromMinutes(10);

    /// <summary>Asks for proof first, then comes back to the page.</summary>
    /// <param name="back">
    /// For what is posted: the page whose form it was, or its route. Null where a script posts; it is told that nobody is signed in, and says so.
    /// </param>
    /// <param name="writing">
    /// How long a form takes to fill in whose page has asked: nobody loses what they wrote because they took their time.
    /// </param>
    public static TBuilder NeedsRecentProof<TBuilder>(this TBuilder routes, string? back = null, TimeSpan writing = default)
        where TBuilder : IEndpointConventionBuilder =>
        routes.AddEndpointFilter(
            async (call, next) => IsThere(call.HttpContext, writing) ? await next(call) : Ask(call.HttpContext.Request, back)
        );

    /// <summary>The person behind a request has shown who they are within the last ten minutes.</summary>
    public static bool IsThere(HttpContext http, TimeSpan writing = default) =>
        SessionStamp.Of(http) is { } session
        && http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()
            <= DateTimeOffset.FromUnixTimeMilliseconds(session.Proved) + Lasts + writing;

    private static string Filled(string page, RouteValueDictionary values) =>
        values.Aggregate(page, (filled, one) => filled.Replace($"{{{one.Key}:guid}}", $"{one.Value}", StringComparison.Ordinal));

    private static IResult Ask(HttpRequest request, string? back) =>
        (HttpMethods.IsPost(request.Method), back) switch
        {
            (false, _) => TypedResults.LocalRedirect(AccountAddresses.ProofFrom($"{request.Path}{request.QueryString}")),
            (true, { } page) => TypedResults.LocalRedirect(AccountAddresses.ProofFrom(Filled(page, request.RouteValues))),
            _ => TypedResults.Unauthorized(),
        };
}
