using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Keeps accounts: the email address is the name a person signs in with, and belongs to one account only.</summary>
public sealed class AccountStore(UserManager<Account> users, Database database, Writer writer, Stretching stretching)
{
    public Task<Account?> Find(Guid id) => users.FindByIdAsync(id.ToString());

    public Task<Account?> FindByEmail(string email) => users.FindByNameAsync(email.Trim());

    /// <summary>The account as it is by now, whatever was written to it since it was read.</summary>
    public async Task<Account> Reread(Account account)
    {
        await database.Entry(account).ReloadAsync();
        return account;
    }

    /// <summary>Makes an account, or answers null when its email address already has one.</summary>
    /// <param name="password">Null for an account that nobody can sign in to with a password.</param>
    /// <param name="isConfirmed">Somebody has shown that the address is this person's.</param>
    public async Task<Account?> Open(string name, string email, string? password, bool isConfirmed)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = email,
            Email = email,
            EmailConfirmed = isConfirmed,
            Name = name,
        };
        try
        {
            var made = await (
                password is null
                    ? users.CreateAsync(account)
                    : stretching.InTurn(() => users.CreateAsync(account, password), CancellationToken.None)
            );
            return made.Succeeded ? account : null;
        }
        catch (DbUpdateException)
        {
            // The same form sent twice at once: the table lets one of them in.
            database.ChangeTracker.Clear();
            return null;
        }
    }

    /// <summary>How one gets into an account; null when it is not there.</summary>
    public async Task<SignInMethods?> WaysInto(Guid id) =>
        await Find(id) is { } account
            ? new SignInMethods(
                account.PasswordHash is not null,
                account.TwoFactorEnabled,
                (await users.GetPasskeysAsync(account)).Count,
                (await users.GetLoginsAsync(account)).Count > 0
            )
            : null;

    /// <summary>
    /// Ends the ways into an account beside its password: passkeys, the second step with its codes, and an organisation that vouched.
    /// </summary>
    /// <param name="withPassword">The password goes as well.</param>
    public Task RemoveWaysInto(Account account, bool withPassword) => Change(account, batch =>
        {
            var id = account.Id;
            batch.Rows<IdentityUserPasskey<Guid>>().Where(one => one.UserId == id).ExecuteDelete();
            batch.Rows<IdentityUserToken<Guid>>().Where(one => one.UserId == id).ExecuteDelete();
            batch.Rows<IdentityUserLogin<Guid>>().Where(one => one.UserId == id).ExecuteDelete();
            if (withPassword)
            {
                Rows(batch, account).ExecuteUpdate(row => row.SetProperty(one => one.PasswordHash, (string?)null));
            }
            return Rows(batch, account).ExecuteUpdate(row => row.SetProperty(one => one.TwoFactorEnabled, false));
        });

    /// <summary>Anyone who is signed in to the account elsewhere is asked for the new password.</summary>
    public async Task ChoosePassword(Account account, string password)
    {
        var hash = await stretching.InTurn(() => users.PasswordHasher.HashPassword(account, password), CancellationToken.None);
        await Change(account, batch => Rows(batch, account).ExecuteUpdate(row => row.SetProperty(one => one.PasswordHash, hash)));
    }

    /// <summary>Keeps how a person likes to read, and touches nothing else of their account.</summary>
    public async Task ChooseComfort(Account account, ComfortSettings comfort)
    {
        var isPlain = comfort.Typeface == Typeface.Plain;
        await writer.Write(
            batch =>
            {
                Rows(batch, account).ExecuteUpdate(row => row.SetProperty(one => one.PlainType, isPlain));
                return KeepClaim(batch, account.Id, comfort.InWords);
            },
            CancellationToken.None
        );
        await database.Entry(account).ReloadAsync();
    }

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        await users
            .Users.Where(account => people.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.Name, stop);

    public async Task<IReadOnlyList<Supervisor>> Supervisors(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        [
            .. (await users.Users.Where(account => people.Contains(account.Id)).ToListAsync(stop)).Select(account => new Supervisor(
                account.Name,
                account.Email ?? ""
            )),
        ];

    private static int KeepClaim(Batch batch, Guid person, string words)
    {
        batch
            .Rows<IdentityUserClaim<Guid>>()
            .Where(claim => claim.UserId == person && claim.ClaimType == PersonClaims.Comfort)
            .ExecuteDelete();
        return batch.Execute(
            """INSERT INTO "AspNetUserClaims" ("UserId", "ClaimType", "ClaimValue") VALUES (@p0, @p1, @p2)""",
            person,
            PersonClaims.Comfort,
            words
        );
    }

    private static IQueryable<Account> Rows(Batch batch, Account account)
    {
        var id = account.Id;
        return batch.Rows<Account>().Where(one => one.Id == id);
    }

    // In one transaction with a new stamp, whatever else writes to the account at the same moment: none of it may be lost, and no
    // request that is given up half way leaves a part of it.
    private async Task Change(Account account, Func<Batch, int> change)
    {
        await writer.Write(batch => change(batch) + SessionRevocations.ChangeStamp(batch, account.Id), CancellationToken.None);
        await database.Entry(account).ReloadAsync();
    }
}
