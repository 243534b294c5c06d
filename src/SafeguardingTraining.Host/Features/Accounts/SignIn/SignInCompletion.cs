using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Somebody has shown who they are: they are let in, asked for their code first, or told kindly that their account is switched off.
/// </summary>
public sealed class SignInCompletion(
    SignInSession session,
    PersonalKeys keys,
    PendingTwoFactor halfWay,
    KnownDevice devices,
    IOrganisation organisation,
    AuditLog audit
)
{
    /// <summary>Their password was right, and nothing else is known.</summary>
    /// <param name="from">Where they wanted to go; null for nowhere in particular.</param>
    public async Task<IResult> ByPassword(HttpContext http, Account account, string password, string? from, CancellationToken stop)
    {
        var key = await keys.Open(account.Id, new PasswordSecret(password), stop);
        if (!account.TwoFactorEnabled)
        {
            return await LetIn(http, account, from, twice: false, isProved: true, key, stop);
        }
        await halfWay.Keep(http, account, key, stop);
        return TypedResults.LocalRedirect(AccountAddresses.CodeFrom(from));
    }

    /// <summary>They are known for certain: by password and code, by passkey, or by the word of their organisation.</summary>
    /// <param name="isProved">False where the organisation knew them from earlier and did not ask just now.</param>
    /// <param name="key">What their secret opened; null where they showed none.</param>
    public Task<IResult> Known(
        HttpContext http,
        Account account,
        string? from,
        CancellationToken stop,
        bool isProved = true,
        byte[]? key = null
    ) => LetIn(http, account, from, twice: true, isProved, key, stop);

    private async Task<IResult> LetIn(
        HttpContext http,
        Account account,
        string? from,
        bool twice,
        bool isProved,
        byte[]? key,
        CancellationToken stop
    )
    {
        if (!await session.Begin(http, account, twice, isProved, key, stop))
        {
            return Page.Of<SwitchedOffPage>(http, status: StatusCodes.Status403Forbidden);
        }
        audit.NoteSoon(account.Id, "signed-in", account.Id);
        halfWay.TakeBack(http);
        devices.Remember(http, account);
        return TypedResults.LocalRedirect(
            from ?? (twice || !await IsAsked(account, stop) ? SiteAddresses.Home : AccountAddresses.SecondStepOffered)
        );
    }

    // Only those who were on their way to nowhere in particular; Required leads the others there too.
    private async Task<bool> IsAsked(Account account, CancellationToken stop) =>
        TwoFactorPolicy.Concerns((await organisation.FindMembership(account.Id, stop))?.Roles ?? Roles.Learner);
}
