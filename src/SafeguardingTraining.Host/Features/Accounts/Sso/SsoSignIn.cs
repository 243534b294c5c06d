using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>
/// Somebody whom the organisation vouches for. They are known again by the organisation's own number for them; an address opens an
/// account that is there already only when the organisation says that it has checked it.
/// </summary>
public sealed class SsoSignIn(
    IOptions<OidcOptions> settings,
    AccountStore accounts,
    UserManager<Account> users,
    IOrganisation organisation,
    IEnrolment enrolment,
    SignInCompletion arrival,
    PasswordLinks links,
    SessionRevocations endings,
    IAccountNotices notices,
    TimeProvider clock
)
{
    private const string Provider = "organisation";

    public async Task<IResult> Arrive(HttpContext http, ClaimsPrincipal who, string? from, CancellationToken stop)
    {
        var key = KeyOf(who);
        if ((await users.FindByLoginAsync(Provider, key) ?? await Linked(who, key, stop)) is not { } account)
        {
            return SsoFailure.Show(http, EmailOf(who) is null ? SsoFailure.NoAddress : SsoFailure.AddressTaken);
        }
        if (await organisation.FindMembership(account.Id, stop) is null)
        {
            await enrolment.Enrol(
                new NewMember(account.Id, account.Name, account.Email ?? "", AgencyOf(who), RolesOf(who), clock.UkToday())
                {
                    IsAddressChecked = IsChecked(who) && string.Equals(EmailOf(who), account.Email, StringComparison.OrdinalIgnoreCase),
                },
                stop
            );
        }
        return await arrival.Known(http, account, from, stop, isProved: IsFresh(who));
    }

    private async Task<Account?> Linked(ClaimsPrincipal who, string key, CancellationToken stop)
    {
        if (EmailOf(who) is not { } email || await Account(who, email) is not { } account)
        {
            return null;
        }
        // Somebody else may have made the account with this address before its owner came: nothing they know opens it any more.
        await accounts.RemoveWaysInto(account, withPassword: true);
        await links.Forget(account.Id, CancellationToken.None);
        await endings.EndStamped(account.Id, CancellationToken.None);
        var linked = await users.AddLoginAsync(account, new UserLoginInfo(Provider, key, settings.Value.Name));
        await notices.Note(account.Id, AccountEvent.OrganisationLinked, CancellationToken.None);
        return linked.Succeeded ? account : throw new InvalidOperationException("The organisation's number could not be kept.");
    }

    private async Task<Account?> Account(ClaimsPrincipal who, string email) =>
        await accounts.FindByEmail(email) is { } known
            ? IsChecked(who)
                ? known
                : null
            : await accounts.Open(NameOf(who, email), email, password: null, IsChecked(who));

    // Issuer and subject together, as they are one number only with each other; hashed, as a subject may be longer than the column.
    private string KeyOf(ClaimsPrincipal who) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{settings.Value.Issuer}\n{who.FindFirstValue("sub")}")));

    private static string? EmailOf(ClaimsPrincipal who) =>
        new RegistrationForm { Name = "-", Email = $"{who.FindFirstValue("email")}".Trim() } is var typed
        && typed.Problems().All(problem => problem.Field != RegisterModel.EmailField)
            ? typed.Email
            : null;

    // Asked again just now, and not known from this morning: the browser carries the question, so only the token's word counts.
    private bool IsFresh(ClaimsPrincipal who) =>
        long.TryParse(who.FindFirstValue("auth_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
        && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(asked) <= RecentProof.Lasts;

    private static bool IsChecked(ClaimsPrincipal who) =>
        bool.TryParse(who.FindFirstValue("email_verified"), out var isChecked) && isChecked;

    private static string NameOf(ClaimsPrincipal who, string email) =>
        Short(Word(who, "given_name") ?? Word(who, "name") ?? email.Split('@')[0], Site.Data.Account.LongestName);

    private string AgencyOf(ClaimsPrincipal who) =>
        Short((settings.Value.AgencyClaim is { } claim ? Word(who, claim) : null) ?? settings.Value.Name, 100);

    private Roles RolesOf(ClaimsPrincipal who) =>
        settings.Value.RoleClaim is { } claim
            ? who.FindAll(claim).Aggregate(Roles.Learner, (roles, said) => roles | settings.Value.RoleOf(said.Value))
            : Roles.Learner;

    private static string? Word(ClaimsPrincipal who, string claim) =>
        who.FindFirstValue(claim)?.Trim() is { Length: > 0 } word ? word : null;

    private static string Short(string text, int most) => text.Length <= most ? text : text[..most];
}
