using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>How somebody likes to read, kept with their account and told to every page by their sign-in cookie.</summary>
internal sealed class AccountComfort(AccountStore accounts, SignInSession session) : IAccountComfort
{
    public async Task Keep(Learner me, ComfortSettings comfort)
    {
        if (await accounts.Find(me.Id) is { } account)
        {
            await accounts.ChooseComfort(account, comfort);
            await session.Renew(account);
        }
    }
}
