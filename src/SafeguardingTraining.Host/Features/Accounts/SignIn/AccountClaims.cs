using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Puts into the sign-in cookie what every page needs, so that no page reads the account for it.</summary>
internal sealed class AccountClaims(UserManager<Account> users, IOrganisation organisation, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(PersonClaims.Name, user.Name));
        // What was chosen for the account came with its own claims; before there was more than a typeface, it was this.
        if (user.PlainType && !identity.HasClaim(claim => claim.Type == PersonClaims.Comfort))
        {
            identity.AddClaim(new Claim(PersonClaims.Comfort, ComfortSettings.WordOf(Typeface.Plain)));
        }
        var membership = await organisation.FindMembership(user.Id, CancellationToken.None);
        identity.AddClaims((membership?.Roles ?? Roles.Learner).Each().Select(role => new Claim(ClaimTypes.Role, $"{role}")));
        return identity;
    }
}
