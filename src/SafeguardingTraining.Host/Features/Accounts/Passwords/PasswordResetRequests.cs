using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Sends a link to anyone who forgot their password. Before the answer the same is done for every address, known here or not: it is
/// counted and kept. Whose it is, and the letter, come after it (<see cref="PasswordLetters"/>).
/// </summary>
public sealed class PasswordResetRequests(
    PendingEffects pending,
    AccountStore accounts,
    PasswordLinks links,
    Outbox outbox,
    SignInAttempts tries,
    IOrganisation organisation,
    PublicAddress site
)
{
    public bool IsOn => outbox.IsOn;

    /// <summary>Keeps that somebody asked, unless this address was asked for several times already.</summary>
    public async Task Send(HttpRequest request, string email, CancellationToken stop)
    {
        if (await tries.Begin($"forgotten {email}", SignInAttempts.Anywhere, stop))
        {
            var asked = new PasswordResetRequest(email, site.Of(request, ""));
            await pending.Add(PasswordResetRequest.Kind, Guid.CreateVersion7(), Guid.Empty, asked, stop);
        }
    }

    /// <summary>Writes the letter that was asked for, once, unless the address has no account or is switched off.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key that sealed what was asked is gone.</exception>
    public async Task Write(PendingEffect effect, CancellationToken stop)
    {
        var asked = pending.Open<PasswordResetRequest>(effect);
        var account = await accounts.FindByEmail(asked.Email);
        var isOff = account is null || await organisation.FindMembership(account.Id, stop) is { IsOff: true };
        await pending.Settle(
            effect,
            batch =>
            {
                if (account is not null && !isOff && links.Make(batch, account.Id, PasswordLinks.InALetter) is (var link, true))
                {
                    outbox.Send(batch, LetterTo(account, $"{asked.Site}{link.Path}"));
                }
            },
            stop
        );
    }

    private static LetterDraft LetterTo(Account account, string link) =>
        new(
            AccountLetterKinds.NewPassword,
            account.Email ?? "",
            account.Id,
            new Dictionary<string, LetterValue> { ["name"] = account.Name, ["link"] = link }
        );
}

/// <summary>Somebody asked for a link to a new password.</summary>
/// <param name="Email">As it was typed, whether or not it has an account.</param>
/// <param name="Site">Where this site stands, for the link.</param>
public sealed record PasswordResetRequest(string Email, string Site) : PrivateRecord
{
    /// <summary>Of the pending effects that these are.</summary>
    public const string Kind = "password-letter";
}
