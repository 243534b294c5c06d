using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Puts into the sign-in cookie what every page needs, so that no page reads the account for it.</summary>
internal sealed class AccountClaims(UserManager<Account> users, IOrganisation organisation, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(PersonClaims.Name, user.Name));
        if (user.PlainType)
        {
            identity.AddClaim(new Claim(PersonClaims.PlainType, "yes"));
        }
        var membership = await organisation.FindMembership(user.Id, CancellationToken.None);
        identity.AddClaims((membership?.Roles ?? Roles.Learner).Each().Select(role => new Claim(ClaimTypes.Role, $"{role}")));
        return identity;
    }
}
