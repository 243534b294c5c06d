using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Wires accounts into the host: who may sign in, how the cookie remembers them, and how often one network may try.</summary>
public static class AccountsSetup
{
    /// <summary>The rate limit of the posts that try passwords.</summary>
    public const string Tries = "account-tries";

    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSettings<AccountOptions>()
            .Validate<IConfiguration, IHostEnvironment>(
                (accounts, settings, environment) =>
                    accounts.Registration is null or RegistrationMode.Invitation
                    || environment.IsDevelopment()
                    || settings.Read<SmtpOptions>().Host is not null,
                "Smtp:Host is needed with Accounts:Registration=Open or Domain: an account is made by a link that is sent to its address."
            );
        builder
            .Services.AddLetterKinds(AccountLetterKinds.All)
            .AddSingleton(site => SessionLimits.Of(OptionsOf(site)))
            .AddSingleton(site => new TwoFactorPolicy(OptionsOf(site).SecondStep == SecondStep.Required))
            .AddFrameLink(FramePlace.SignedIn, 1, AccountAddresses.Account, "My account", Section.Account, "{name}’s account")
            .AddFrameLink(FramePlace.SignOut, 1, AccountAddresses.SignOuts, "Sign out")
            .AddFrameLink(FramePlace.Guest, 1, AccountAddresses.SignIn, "Sign in", Section.Account)
            .AddWaysIn()
            .AddSessions()
            .AddIdentity()
            .AddAuthorization();
        builder.AddLeaving();
        builder
            .Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme)
            .AddOrganisation(builder.Configuration);
        builder
            .Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<Cookies, SessionLimits>(CookieRules.Remember);
        builder
            .Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme)
            .Configure<Cookies>(PasskeyRules.Remember);
        builder.Services.AddRateLimiter().AddOptions<RateLimiterOptions>().Configure<IOptions<AccountOptions>>(Limit);
        return builder;
    }

    private static AccountOptions OptionsOf(IServiceProvider site) => site.GetRequiredService<IOptions<AccountOptions>>().Value;

    private static IServiceCollection AddWaysIn(this IServiceCollection services) =>
        services
            .AddScoped<AccountStore>()
            .AddScoped<IAccountComfort, AccountComfort>()
            .AddScoped<IAccountDirectory, AccountDirectory>()
            .AddSingleton<IAccountAccess, AccountAccess>()
            .AddScoped<SignInOffers>()
            .AddScoped<SignInAttempts>()
            .AddScoped<DeviceAttempts>()
            .AddSingleton<PersonalKeys>()
            .AddScoped<PasswordSignIn>()
            .AddScoped<PendingTwoFactor>()
            .AddScoped<TwoFactorCode>()
            .AddSingleton<UsedTwoFactorCodes>()
            .AddScoped<PasskeyService>()
            .AddSingleton<UnusedAccounts>()
            .AddSingleton(site => site.GetRequiredService<UnusedAccounts>().Ageing)
            .AddScoped<SignInCompletion>()
            .AddScoped<DemonstrationAccounts>()
            .AddHostedService<DemonstrationAtStart>()
            .AddSingleton<DemonstrationLives>()
            .AddScoped<PersonProof>()
            .AddScoped<AccountRegistration>()
            .AddSingleton<RegistrationPolicy>()
            .AddSingleton<RegistrationLinks>()
            .AddScoped<RegistrationRequests>()
            .AddSingleton<KnownDevice>()
            .AddSingleton<IAccountNotices, AccountNotices>()
            .AddScoped<PasswordResetRequests>()
            .AddSingleton<PasswordLetters>()
            .AddHostedService(site => site.GetRequiredService<PasswordLetters>())
            .AddScoped<PasswordChange>()
            .AddSingleton<PasswordLinks>();

    private static IServiceCollection AddSessions(this IServiceCollection services) =>
        services
            .AddScoped<SignInSession>()
            .AddSingleton<SessionStore>()
            .AddSingleton<SessionKeys>()
            .AddSingleton<IOpenKeys>(site => site.GetRequiredService<SessionKeys>())
            .AddSingleton<SessionRevocations>()
            .AddHostedService<SessionRevocationPoller>()
            .AddSingleton<LiveConnections>()
            .Configure<HubOptions>(options => options.AddFilter<LiveConnections>());

    private static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services
            .AddSingleton(new Stretching(StretchingCost.Usual))
            .AddScoped<IPasswordHasher<Account>, StretchedPasswordHasher>()
            .AddIdentityCore<Account>(Rules)
            .AddUserStore<SealedUserStore>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddSignInManager<AccountSignInManager>();
        return services.Configure<IdentityPasskeyOptions>(PasskeyRules.Set);
    }

    // The rules for passwords and addresses are Registration's; these say no more than it does.
    private static void Rules(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = RegistrationForm.ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static void Limit(RateLimiterOptions options, IOptions<AccountOptions> accounts)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await Page.Of<TooManyAttemptsPage>(rejected.HttpContext, status: StatusCodes.Status429TooManyRequests)
                .ExecuteAsync(rejected.HttpContext);
        };
        options.AddPolicy(Tries, http =>
            RateLimitPartition.GetFixedWindowLimiter(
                ClientNetwork.Of(http.Connection.RemoteIpAddress),
                _ => new FixedWindowRateLimiterOptions { PermitLimit = accounts.Value.PostsAMinute, Window = TimeSpan.FromMinutes(1) }
            )
        );
    }
}
