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

    private LetterDraft Invitation(HttpRequest request, PendingRegistration pending, string path) =>
        LetterTo(AccountLetterKinds.Registration, pending, site.Of(request, path));

    private LetterDraft Reminder(HttpRequest request, PendingRegistration pending) =>
        LetterTo(AccountLetterKinds.KnownAddress, pending, site.Of(request, AccountAddresses.SignIn));

    private static LetterDraft LetterTo(LetterKind kind, PendingRegistration pending, string link) =>
        new(kind, pending.Email, null, new Dictionary<string, LetterValue> { ["link"] = link });
}
