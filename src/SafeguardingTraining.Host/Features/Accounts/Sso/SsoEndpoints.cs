using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>Signing in with one's organisation (OpenID Connect), where one is set.</summary>
public static partial class SsoEndpoints
{
    private const string Scheme = "organisation";

    public static void MapSso(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<IOptions<OidcOptions>>().Value.IsOn)
        {
            // A link and not a form: the browser must be free to go on to the organisation's own pages.
            routes.MapGet(AccountAddresses.Organisation, Go).RequireRateLimiting(AccountsSetup.Tries);
        }
    }

    internal static AuthenticationBuilder AddOrganisation(this AuthenticationBuilder schemes, IConfiguration configuration)
    {
        schemes.Services.AddSettings<OidcOptions>();
        schemes.Services.AddSingleton<OidcDiscoveryDocument>().AddSingleton<IdToken>().AddScoped<SsoSignIn>();
        schemes
            .Services.AddOptions<OAuthOptions>(Scheme)
            .Configure<Cookies>((options, cookies) => Remember(options.CorrelationCookie, cookies))
            .Configure<IOptions<OidcOptions>>((options, settings) => Set(options, settings.Value));
        return configuration.Read<OidcOptions>().IsOn ? schemes.AddOAuth<OAuthOptions, OidcHandler>(Scheme, _ => { }) : schemes;
    }

    private static async Task<IResult> Go(
        string? from,
        bool? prove,
        OidcDiscoveryDocument document,
        HttpContext http,
        CancellationToken stop
    ) =>
        await document.Find(stop) is null
            ? SsoFailure.Show(http, SsoFailure.Away)
            : TypedResults.Challenge(
                new OAuthChallengeProperties
                {
                    RedirectUri = ReturnPath.Local(from) ?? SiteAddresses.Home,
                    Parameters = { [OidcHandler.Prove] = prove is true },
                },
                [Scheme]
            );

    private static void Set(OAuthOptions options, OidcOptions settings)
    {
        (options.ClientId, options.ClientSecret) = (settings.ClientId ?? "", settings.ClientSecret ?? "");
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (settings.Issuer, settings.Issuer);
        options.CallbackPath = AccountAddresses.OrganisationReturn;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.BackchannelTimeout = TimeSpan.FromSeconds(10);
        options.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(15);
        options.SignInScheme = IdentityConstants.ApplicationScheme;
        options.Scope.Clear();
        foreach (var scope in (string[])["openid", "profile", "email"])
        {
            options.Scope.Add(scope);
        }
        options.Events.OnTicketReceived = Receive;
        options.Events.OnAccessDenied = denied => Answer(denied, denied.HttpContext, SsoFailure.SaidNo);
        options.Events.OnRemoteFailure = failed => Answer(failed, failed.HttpContext, Told(failed));
    }

    private static void Remember(CookieBuilder cookie, Cookies cookies)
    {
        cookie.Name = cookies.Called("organisation.");
        cookie.Path = "/";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = cookies.Policy;
    }

    // The framework would now write its own cookie; who comes in, and how, is for this site to say.
    private static async Task Receive(TicketReceivedContext received)
    {
        received.HandleResponse();
        var http = received.HttpContext;
        var arrival = http.RequestServices.GetRequiredService<SsoSignIn>();
        var answer = received.Principal is { } who
            ? await arrival.Arrive(http, who, ReturnPath.Local(received.ReturnUri), http.RequestAborted)
            : SsoFailure.Show(http, SsoFailure.NotUnderstood);
        await answer.ExecuteAsync(http);
    }

    private static SsoFailure Told(RemoteFailureContext failed)
    {
        var log = failed.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("SafeguardingTraining.Organisation");
        var reason = failed.Failure is AuthenticationFailureException { Message: var message }
            ? message.Split('.')[0]
            : failed.Failure?.GetType().Name ?? "";
        LogRefused(log, reason);
        return failed.Failure is HttpRequestException or OperationCanceledException ? SsoFailure.Away : SsoFailure.NotUnderstood;
    }

    private static Task Answer(HandleRequestContext<RemoteAuthenticationOptions> context, HttpContext http, SsoFailure trouble)
    {
        context.HandleResponse();
        return SsoFailure.Show(http, trouble).ExecuteAsync(http);
    }

    [LoggerMessage(LogLevel.Warning, "A sign-in with the organisation was refused: {Reason}")]
    private static partial void LogRefused(ILogger log, string reason);
}
