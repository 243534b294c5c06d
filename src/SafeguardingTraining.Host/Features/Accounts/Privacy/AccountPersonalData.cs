using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>What an account itself keeps about its person, and how it goes.</summary>
internal sealed class AccountPersonalData(Connections connections, SessionStore sessions) : IPersonalData
{
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "account",
            "Your account",
            "How you sign in, where you are signed in, what you like to be called and how you like to read. Your password is kept only as something from which it cannot be worked out again.",
            "Deleted. The same address can make a new account, which is empty.",
            [.. (await Kept(person, stop)).Select(ThingOf), .. (await sessions.Of(person, stop)).Select(ThingOf)]
        );

    public void Forget(Batch batch, Guid person)
    {
        // Whatever hangs on the account, before the account itself.
        PasswordLinks.Forget(batch, person);
        batch.Rows<SessionRow>().Where(session => session.Person == person).ExecuteDelete();
        batch.Rows<IdentityUserPasskey<Guid>>().Where(key => key.UserId == person).ExecuteDelete();
        batch.Rows<IdentityUserToken<Guid>>().Where(token => token.UserId == person).ExecuteDelete();
        batch.Rows<IdentityUserLogin<Guid>>().Where(login => login.UserId == person).ExecuteDelete();
        batch.Rows<IdentityUserClaim<Guid>>().Where(claim => claim.UserId == person).ExecuteDelete();
        batch.Rows<Account>().Where(account => account.Id == person).ExecuteDelete();
    }

    private Task<IReadOnlyList<KeptAccount>> Kept(Guid person, CancellationToken stop) =>
        connections.List(
            tables =>
                tables
                    .Users.Where(account => account.Id == person)
                    .Select(account => new KeptAccount(
                        account,
                        tables.Set<IdentityUserPasskey<Guid>>().Count(key => key.UserId == account.Id),
                        tables.UserLogins.Count(login => login.UserId == account.Id),
                        tables
                            .UserClaims.Where(claim => claim.UserId == account.Id && claim.ClaimType == PersonClaims.Comfort)
                            .Select(claim => claim.ClaimValue)
                            .FirstOrDefault()
                    )),
            stop
        );

    private static PersonalDataItem ThingOf(KeptAccount kept) =>
        new(
            new PersonalDataField("Name", kept.Account.Name),
            new PersonalDataField("Email", kept.Account.Email ?? ""),
            new PersonalDataField(
                "Comfort",
                kept.Comfort?.Replace(".", ", ", StringComparison.Ordinal) ?? (kept.Account.PlainType ? "plain" : "nothing chosen")
            ),
            new PersonalDataField("Password", kept.Account.PasswordHash is null ? "none" : "chosen"),
            new PersonalDataField("Authenticator codes", kept.Account.TwoFactorEnabled ? "on" : "off"),
            new PersonalDataField("Passkeys", $"{kept.Passkeys}"),
            new PersonalDataField("Other ways to sign in", $"{kept.Logins}")
        );

    private static PersonalDataItem ThingOf(SessionRow session) =>
        new(
            new PersonalDataField("Signed in with", session.Device),
            new PersonalDataField("From the network", session.Network),
            new PersonalDataField("Since", $"{DateTimeOffset.FromUnixTimeMilliseconds(session.BeganAt):O}"),
            new PersonalDataField("Last seen", $"{DateTimeOffset.FromUnixTimeMilliseconds(session.SeenAt):O}")
        );

    private sealed record KeptAccount(Account Account, int Passkeys, int Logins, string? Comfort);
}
