using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>How the sign-in cookie remembers a person, for how long, and when it is believed.</summary>
internal static class CookieRules
{
    /// <summary>How long a cookie is believed before the account behind it is looked at again.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    internal static void Remember(CookieAuthenticationOptions options, Cookies cookies, SessionLimits limits)
    {
        options.Cookie.Name = cookies.Person;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = cookies.Policy;
        options.ExpireTimeSpan = limits.Idle;
        options.SlidingExpiration = true;
        options.LoginPath = AccountAddresses.SignIn;
        options.ReturnUrlParameter = SignInModel.FromField;
        options.Events.OnValidatePrincipal = Look;
        options.Events.OnCheckSlidingExpiration = Slide;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = SayNotFound;
    }

    private static async Task Look(CookieValidatePrincipalContext cookie)
    {
        var now = cookie.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (IsOver(cookie, now) || (now - cookie.Properties.IssuedUtc > LookAgain && !await IsAsBefore(cookie)))
        {
            cookie.RejectPrincipal();
            await cookie.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    // Only now and then: this needs a sign-in manager and a database context, and a page has neither at hand.
    private static async Task<bool> IsAsBefore(CookieValidatePrincipalContext cookie)
    {
        var signIn = cookie.HttpContext.RequestServices.GetRequiredService<SignInManager<Account>>();
        if (await signIn.ValidateSecurityStampAsync(cookie.Principal) is not { } account)
        {
            return false;
        }
        if (SessionStamp.Of(cookie.Properties) is { } session)
        {
            var sessions = cookie.HttpContext.RequestServices.GetRequiredService<SessionStore>();
            await sessions.See(cookie.HttpContext, session.Id, CancellationToken.None);
        }
        cookie.ReplacePrincipal(await signIn.CreateUserPrincipalAsync(account));
        cookie.ShouldRenew = true;
        return true;
    }

    private static bool IsOver(CookieValidatePrincipalContext cookie, DateTimeOffset now)
    {
        var services = cookie.HttpContext.RequestServices;
        return SessionStamp.Of(cookie.Properties) is not { } session
            || now > DateTimeOffset.FromUnixTimeMilliseconds(session.Began) + services.GetRequiredService<SessionLimits>().Most
            || cookie.Principal is not { } who
            || !Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            || services.GetRequiredService<SessionRevocations>().IsOver(person, session);
    }

    // Left to itself a cookie is renewed only in the second half of its life, and the idle limit would be half as long for some.
    private static Task Slide(CookieSlidingExpirationContext cookie)
    {
        cookie.ShouldRenew = cookie.ElapsedTime > LookAgain || cookie.ShouldRenew;
        return Task.CompletedTask;
    }

    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> asked)
    {
        var http = asked.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Redirect(asked.RedirectUri);
            return;
        }
        var resend = await ResendModel.Of(http, signedOut: true);
        IResult answer = resend is null
            ? TypedResults.Unauthorized()
            : Page.Of<ResendPage>(http, resend, StatusCodes.Status401Unauthorized);
        await answer.ExecuteAsync(http);
    }

    // What a person may not see is not there for them. Who may write a story is no secret, and what was typed is not lost.
    private static async Task SayNotFound(RedirectContext<CookieAuthenticationOptions> denied)
    {
        denied.Response.StatusCode = StatusCodes.Status404NotFound;
        if (denied.HttpContext.IsForAuthors())
        {
            await (await AuthoringAccess.Refusal(denied.HttpContext)).ExecuteAsync(denied.HttpContext);
        }
    }
}
