using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Wires accounts into the host: who may sign in, how the cookie remembers them, and how often one network may try.</summary>
public static class AccountsSetup
{
    /// <summary>The rate limit of the posts that try passwords.</summary>
    public const string Tries = "account-tries";

    // An office, or a workshop's venue, stands behind one address: room for everybody to sign in as they arrive.
    private const int PostsAMinute = 120;

    // How long a cookie is believed before the account behind it is looked at again.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(5);

    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AccountStore>().AddScoped<SignInTries>().AddScoped<SigningIn>().AddScoped<Session>();
        builder.Services.AddScoped<NamePeople>(services => services.GetRequiredService<AccountStore>().Names);
        builder.Services.AddScoped<FindPerson>(services => (email, _) => Find(services.GetRequiredService<AccountStore>(), email));
        builder.AddLeaving();
        builder.Services.AddIdentityCore<Account>(Rules)
            .AddEntityFrameworkStores<Database>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
        builder.Services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = LookAgain);
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        builder.Services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<Cookies>(Remember);
        builder.Services.AddAuthorization();
        var posts = builder.Configuration.GetValue("Accounts:PostsAMinute", PostsAMinute);
        builder.Services.AddRateLimiter(options => Limit(options, posts));
        return builder;
    }

    private static async Task<AccountHolder?> Find(AccountStore accounts, string email) =>
        await accounts.FindByEmail(email) is { } account ? new AccountHolder(account.Id, account.Name) : null;

    // The rules for passwords and addresses are Registration's; these say no more than it does.
    private static void Rules(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = Registration.ShortestPassword;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static void Remember(CookieAuthenticationOptions options, Cookies cookies)
    {
        options.Cookie.Name = cookies.Person;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = cookies.Policy;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.LoginPath = Addresses.SignIn;
        options.ReturnUrlParameter = SignInModel.FromField;
        options.Events.OnValidatePrincipal = LookAtAccount;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = SayNotFound;
    }

    // The validator asks the same, but only once it has a sign-in manager and a database context at hand: for every page.
    private static Task LookAtAccount(CookieValidatePrincipalContext cookie)
    {
        var now = cookie.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return now - cookie.Properties.IssuedUtc <= LookAgain ? Task.CompletedTask : SecurityStampValidator.ValidatePrincipalAsync(cookie);
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
        IResult answer = resend is null ? TypedResults.Unauthorized() : Page.Of<ResendPage>(http, resend, StatusCodes.Status401Unauthorized);
        await answer.ExecuteAsync(http);
    }

    // What a person may not see is not there for them.
    private static Task SayNotFound(RedirectContext<CookieAuthenticationOptions> denied)
    {
        denied.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static void Limit(RateLimiterOptions options, int posts)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await Page.Of<WaitPage>(rejected.HttpContext, status: StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
        options.AddPolicy(Tries, http => RateLimitPartition.GetFixedWindowLimiter(
            Network.Of(http.Connection.RemoteIpAddress),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = posts, Window = TimeSpan.FromMinutes(1) }));
    }
}
