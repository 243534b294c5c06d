using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Begins and ends a person's time on this device. What they made here as a guest becomes theirs when it begins.</summary>
public sealed class Session(SignInManager<Account> signIn, Writer writer, IEnumerable<ClaimGuest> claims, GuestCookie guests)
{
    public async Task Begin(HttpContext http, Account account, CancellationToken stop)
    {
        if (guests.Read(http) is { } guest)
        {
            await writer.Write(batch => Claim(batch, guest, account.Id), stop);
            guests.TakeBack(http);
        }
        await signIn.SignInAsync(account, isPersistent: true);
    }

    /// <summary>Brings the cookie up to date with a changed account.</summary>
    public Task Renew(Account account) => signIn.RefreshSignInAsync(account);

    /// <summary>Ends every session of a person: cookies made before now no longer count.</summary>
    public async Task EndAll(Guid person, CancellationToken stop)
    {
        if (await signIn.UserManager.FindByIdAsync(person.ToString()) is { } account)
        {
            await signIn.UserManager.UpdateSecurityStampAsync(account);
        }
    }

    public Task End() => signIn.SignOutAsync();

    // All in one fact: either everything the guest made is handed over, or nothing is and the guest stays.
    private int Claim(Batch batch, Guid guest, Guid person)
    {
        foreach (var claim in claims)
        {
            claim(batch, guest, person);
        }
        return claims.Count();
    }
}
