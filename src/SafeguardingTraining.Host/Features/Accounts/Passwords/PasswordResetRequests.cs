using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Sends a link to anyone who forgot their password. What is done, and how long it takes, is much the same for an address that is not known
/// here.
/// </summary>
public sealed class PasswordResetRequests(
    AccountStore accounts,
    PasswordLinks links,
    Outbox outbox,
    Writer writer,
    SignInAttempts tries,
    IOrganisation organisation,
    PublicAddress site
)
{
    // So that no link is made for an address without an account: it is made for nobody, and nobody gets an email.
    private static readonly Account Nobody = new()
    {
        Id = Guid.Empty,
        Name = "",
        Email = "nobody@example.invalid",
    };

    public bool IsOn => outbox.IsOn;

    /// <summary>Sends the email, unless the address has no account, is switched off, or was asked for several times already.</summary>
    public async Task Send(HttpRequest request, string email, CancellationToken stop)
    {
        if (!await tries.Begin($"forgotten {email}", SignInAttempts.Anywhere, stop))
        {
            return;
        }
        var account = await accounts.FindByEmail(email) ?? Nobody;
        var isOff = await organisation.FindMembership(account.Id, stop) is { IsOff: true };
        await writer.Write(
            batch =>
            {
                var (link, made) = links.Make(batch, isOff ? Nobody.Id : account.Id, PasswordLinks.InALetter);
                var letter = LetterTo(account, site.Of(request, link.Path));
                return made && outbox.Send(batch, letter);
            },
            stop
        );
    }

    private static Email LetterTo(Account account, string link) =>
        new(
            account.Email ?? "",
            "Choose a new password for Safeguarding Training",
            $"""
            Hello {account.Name},

            Somebody, we hope it was you, asked to choose a new password for Safeguarding Training. Open this address within an hour; it works once:

            {link}

            If it was not you, do nothing. Your password stays as it is.

            """
        );
}
