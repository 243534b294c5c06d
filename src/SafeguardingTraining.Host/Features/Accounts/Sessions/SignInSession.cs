using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Begins and ends a person's time on this device. What they made here as a guest becomes theirs when it begins.</summary>
public sealed class SignInSession(
    SignInManager<Account> signIn,
    Writer writer,
    IEnumerable<IPersonalData> holders,
    GuestCookie guests,
    IOrganisation organisation,
    SessionStore sessions,
    SessionRevocations endings,
    SessionKeys keys,
    UnusedAccounts unused,
    IEnumerable<SessionCookie> kept,
    Cookies cookies,
    TimeProvider clock
)
{
    /// <summary>Begins a new session, whatever way led here. False for a person who is switched off: nothing is begun.</summary>
    /// <param name="twice">They showed more than a password.</param>
    /// <param name="isProved">False where an organisation vouched for somebody whom it may have known from earlier.</param>
    /// <param name="key">What their secret opened; null where they showed none that opens anything.</param>
    public async Task<bool> Begin(HttpContext http, Account account, bool twice, bool isProved, byte[]? key, CancellationToken stop)
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
        // Somebody who shows once more who they are goes on with what they had opened.
        var opened = key ?? await keys.Find(account.Id, stop);
        await EndThatOf(http, stop);
        await BeginNew(http, account, twice, isProved ? Now : 0, opened, stop);
        return true;
    }

    /// <summary>Brings the cookie up to date with a changed account.</summary>
    public Task Renew(Account account) => signIn.RefreshSignInAsync(account);

    /// <summary>Goes on after the account's stamp changed, in a new session where all were ended.</summary>
    /// <param name="twice">They showed a code just now; otherwise the session counts as it did.</param>
    /// <param name="key">What they had opened, where their sessions were ended; the row that held it is empty by now.</param>
    public Task GoOn(HttpContext http, Account account, CancellationToken stop, bool twice = false, byte[]? key = null)
    {
        var before = SessionStamp.Of(http);
        var isTwice = twice || before?.Twice == true;
        return before is not null && !endings.IsOver(account.Id, before)
            ? Write(account, before with { Twice = isTwice })
            : BeginNew(http, account, isTwice, before?.Proved ?? 0, key, stop);
    }

    /// <summary>Keeps, for as long as this session lasts, what the person has just opened.</summary>
    public async Task Unlock(HttpContext http, Account account, byte[] key, CancellationToken stop)
    {
        if (SessionStamp.Of(http) is not { } session)
        {
            return;
        }
        var able = session with { Secret = session.Secret ?? SessionStamp.NewSecret() };
        await keys.Keep(able, key, stop);
        if (able != session)
        {
            await Write(account, able);
        }
    }

    /// <summary>Notes in the cookie that the person has just shown once more who they are.</summary>
    /// <param name="key">What that opened; null for nothing.</param>
    public async Task Prove(HttpContext http, Account account, byte[]? key, CancellationToken stop)
    {
        if (SessionStamp.Of(http) is { } session)
        {
            var able = session with { Proved = Now, Secret = session.Secret ?? SessionStamp.NewSecret() };
            if (key is not null)
            {
                await keys.Keep(able, key, stop);
            }
            await Write(account, able);
        }
    }

    /// <summary>
    /// Signs out: the session ends here and on the server, so that a copy of its cookie opens nothing. What features keep in this browser
    /// for its time goes with it.
    /// </summary>
    public async Task End(HttpContext http, CancellationToken stop)
    {
        await EndThatOf(http, stop);
        await signIn.SignOutAsync();
        foreach (var cookie in kept)
        {
            http.Response.Cookies.Delete(cookies.Called(cookie.Name), cookies.Options(lasts: null));
        }
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task EndThatOf(HttpContext http, CancellationToken stop)
    {
        if (Learner.SignedIn(http) is { } before && SessionStamp.Of(http) is { } session)
        {
            await endings.EndOne(before.Id, session.Id, stop);
        }
    }

    private async Task BeginNew(HttpContext http, Account account, bool twice, long proved, byte[]? key, CancellationToken stop)
    {
        var session = new SessionStamp(Guid.CreateVersion7(), endings.BeginsAt(account.Id), twice, proved, SessionStamp.NewSecret());
        await sessions.Begin(http, account.Id, session, SessionKeys.Locked(session, key), stop);
        await Write(account, session);
    }

    private Task Write(Account account, SessionStamp session) => signIn.SignInAsync(account, session.ToProperties());

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
