using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Puts into the sign-in cookie what every page needs, so that no page reads the account for it.</summary>
internal sealed class AccountClaims(UserManager<Account> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(PersonClaims.Name, user.Name));
        if (user.PlainType)
        {
            identity.AddClaim(new Claim(PersonClaims.PlainType, "yes"));
        }
        return identity;
    }
}
