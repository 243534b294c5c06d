using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Whenever Identity looks at an account again, one that is switched off counts as gone.</summary>
public sealed class AccountSignInManager(
    UserManager<Account> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    IOrganisation organisation
) : SignInManager<Account>(users, http, claims, options, log, schemes, confirmation)
{
    public override async Task<Account?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { } account
        && await organisation.FindMembership(account.Id, CancellationToken.None) is not { IsOff: true }
            ? account
            : null;
}
