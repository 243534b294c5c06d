using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Begins and ends a person's time on this device. What they made here as a guest becomes theirs when it begins.</summary>
public sealed class SignInSession(
    SignInManager<Account> signIn,
    Writer writer,
    IEnumerable<IPersonalData> holders,
    GuestCookie guests,
    IOrganisation organisation,
    SessionRevocations endings,
    UnusedAccounts unused
)
{
    /// <summary>Begins a new session, whatever way led here. False for a person who is switched off: nothing is begun.</summary>
    /// <param name="twice">They showed more than a password.</param>
    public async Task<bool> Begin(HttpContext http, Account account, bool twice, CancellationToken stop)
    {
        if (await organisation.FindMembership(account.Id, stop) is { IsOff: true })
        {
            return false;
        }
        if (guests.Read(http) is { } guest)
        {
            await writer.Write(batch => Claim(batch, guest, account.Id), stop);
            guests.TakeBack(http);
        }
        await unused.See(account.Id, stop);
        await Write(account, new SessionStamp(endings.BeginsAt(account.Id), twice));
        return true;
    }

    /// <summary>Brings the cookie up to date with a changed account.</summary>
    public Task Renew(Account account) => signIn.RefreshSignInAsync(account);

    /// <summary>Goes on after the account's stamp changed, in a new session where all were ended.</summary>
    /// <param name="twice">They showed a code just now; otherwise the session counts as it did.</param>
    public Task GoOn(HttpContext http, Account account, bool twice = false)
    {
        var marks =
            SessionStamp.Of(http) is { } now && !endings.IsOver(account.Id, now.Began)
                ? now
                : new SessionStamp(endings.BeginsAt(account.Id), SessionStamp.Of(http)?.Twice == true);
        return Write(account, marks with { Twice = twice || marks.Twice });
    }

    public Task End() => signIn.SignOutAsync();

    private Task Write(Account account, SessionStamp marks) => signIn.SignInAsync(account, marks.ToProperties());

    // All in one fact: either everything the guest made is handed over, or nothing is and the guest stays.
    private int Claim(Batch batch, Guid guest, Guid person)
    {
        foreach (var holder in holders)
        {
            holder.ClaimGuest(batch, guest, person);
        }
        return holders.Count();
    }
}
