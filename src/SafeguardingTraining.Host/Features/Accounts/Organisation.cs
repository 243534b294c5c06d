using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Signing in with one's organisation (OpenID Connect), where one is set.</summary>
public static partial class Organisation
{
    private const string Scheme = "organisation";

    public static void MapOrganisation(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<OrganisationSettings>() is not null)
        {
            // A link and not a form: the browser must be free to go on to the organisation's own pages.
            routes.MapGet(AccountAddresses.Organisation, Go).RequireRateLimiting(AccountsSetup.Tries);
        }
    }

    internal static AuthenticationBuilder AddOrganisation(this AuthenticationBuilder schemes, IConfiguration configuration)
    {
        if (OrganisationSettings.Of(configuration) is not { } settings)
        {
            return schemes;
        }
        schemes.Services.AddSingleton(settings).AddSingleton<OrganisationDocument>().AddSingleton<IdToken>().AddScoped<OrganisationArrival>();
        schemes.Services.AddOptions<OAuthOptions>(Scheme).Configure<Cookies>((options, cookies) => Remember(options.CorrelationCookie, cookies));
        return schemes.AddOAuth<OAuthOptions, OrganisationHandler>(Scheme, options => Set(options, settings));
    }

    private static async Task<IResult> Go(string? from, OrganisationDocument document, HttpContext http, CancellationToken stop) => await document.Find(stop) is null
        ? OrganisationTrouble.Show(http, OrganisationTrouble.Away)
        : TypedResults.Challenge(new AuthenticationProperties { RedirectUri = ReturnPath.Local(from) ?? Addresses.Home }, [Scheme]);

    private static void Set(OAuthOptions options, OrganisationSettings settings)
    {
        (options.ClientId, options.ClientSecret) = (settings.ClientId, settings.ClientSecret);
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
        options.Events.OnAccessDenied = denied => Answer(denied, denied.HttpContext, OrganisationTrouble.SaidNo);
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
        var arrival = http.RequestServices.GetRequiredService<OrganisationArrival>();
        var answer = received.Principal is { } who
            ? await arrival.Arrive(http, who, ReturnPath.Local(received.ReturnUri), http.RequestAborted)
            : OrganisationTrouble.Show(http, OrganisationTrouble.NotUnderstood);
        await answer.ExecuteAsync(http);
    }

    private static OrganisationTrouble Told(RemoteFailureContext failed)
    {
        var log = failed.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("SafeguardingTraining.Organisation");
        var reason = failed.Failure is AuthenticationFailureException { Message: var message } ? message.Split('.')[0] : failed.Failure?.GetType().Name ?? "";
        LogRefused(log, reason);
        return failed.Failure is HttpRequestException or OperationCanceledException ? OrganisationTrouble.Away : OrganisationTrouble.NotUnderstood;
    }

    private static Task Answer(HandleRequestContext<RemoteAuthenticationOptions> context, HttpContext http, OrganisationTrouble trouble)
    {
        context.HandleResponse();
        return OrganisationTrouble.Show(http, trouble).ExecuteAsync(http);
    }

    [LoggerMessage(LogLevel.Warning, "A sign-in with the organisation was refused: {Reason}")]
    private static partial void LogRefused(ILogger log, string reason);
}
