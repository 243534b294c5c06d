using Microsoft.AspNetCore.Http;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>
/// Writes to whoever asks for an account. The page says the same whether or not the address has one; its owner alone reads which.
/// </summary>
public sealed class RegistrationRequests(
    AccountStore accounts,
    RegistrationLinks links,
    Outbox outbox,
    Writer writer,
    SignInAttempts tries,
    PublicAddress site
)
{
    /// <summary>
    /// Sends the link, or a reminder that there is an account. Where no mail server is set, which is allowed only in Development, the
    /// link is answered for the page to show.
    /// </summary>
    public async Task<string?> Send(HttpRequest request, PendingRegistration pending, CancellationToken stop)
    {
        if (!await tries.Begin($"register {pending.Email}", SignInAttempts.Anywhere, stop))
        {
            return null;
        }
        var isKnown = await accounts.FindByEmail(pending.Email) is not null;
        return await writer.Write(
            batch =>
            {
                // Made for a known address too, so that both take as long; nobody is sent it.
                var path = links.Make(batch, pending);
                if (outbox.IsOn)
                {
                    outbox.Send(batch, isKnown ? Reminder(request, pending) : Invitation(request, pending, path));
                    return null;
                }
                return isKnown ? AccountAddresses.SignIn : path;
            },
            stop
        );
    }

    private Email Invitation(HttpRequest request, PendingRegistration pending, string path) =>
        new(
            pending.Email,
            "Finish your account for Safeguarding Training",
            $"""
            Hello,

            Somebody, we hope it was you, asked for an account for Safeguarding Training with this address. Open this page within a day to choose a password:

            {site.Of(request, path)}

            If it was not you, do nothing. Without this page there is no account.

            """
        );

    private Email Reminder(HttpRequest request, PendingRegistration pending) =>
        new(
            pending.Email,
            "You have an account for Safeguarding Training",
            $"""
            Hello,

            Somebody, we hope it was you, asked for an account for Safeguarding Training with this address. There is one already: sign in with it.

            {site.Of(request, AccountAddresses.SignIn)}

            If you have forgotten the password, that page leads to a new one. If it was not you, do nothing.

            """
        );
}
