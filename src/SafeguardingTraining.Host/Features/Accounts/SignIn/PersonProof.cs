using SafeguardingTraining.Host.Features.Accounts.Passkeys;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// For a feature that keeps something only its owner opens: whether what somebody shows within their session is theirs, and keeping, as
/// long as the session lasts, what it opened.
/// </summary>
public sealed class PersonProof(
    AccountStore accounts,
    PasswordSignIn signingIn,
    PasskeyService passkeys,
    DeviceAttempts tries,
    SignInSession session
)
{
    /// <summary>How a person signs in; null when there is no such account.</summary>
    public Task<SignInMethods?> WaysInto(Guid person) => accounts.WaysInto(person);

    /// <summary>Why this is not the person's password, a sentence; null when it is. It is counted as at signing in.</summary>
    public async Task<string?> WhyNotPassword(HttpContext http, Guid person, string password, CancellationToken stop) =>
        password.Length == 0 ? "Type your password."
        : await accounts.Find(person) is not { Email: { } email } ? WrongPassword
        : await signingIn.Try(http, email, password, stop) switch
        {
            SignInMatched => null,
            SignInPaused paused => paused.Sentence,
            _ => WrongPassword,
        };

    /// <summary>Why this would be no good as a password of theirs, a sentence; null when it would.</summary>
    public async Task<string?> WhyNotChosen(Guid person, string password) =>
        await accounts.Find(person) is { } account && RegistrationForm.ProblemsOf(password, account) is [var first, ..]
            ? first.Message
            : null;

    /// <summary>What a passkey of this person answered; null when it is not theirs, or its device cannot.</summary>
    public async Task<PasskeySecret?> SecretOf(Guid person, string credential, string? answer) =>
        await passkeys.Known(credential) is var (account, passkey) && account.Id == person
            ? PasskeyEndpoints.SecretOf(passkey, answer)
            : null;

    /// <summary>Takes one try at something of theirs that is guessed; false when the next has to wait.</summary>
    public async Task<bool> MayTry(HttpContext http, Guid person, string what, CancellationToken stop) =>
        await accounts.Find(person) is { Email: { } email } && await tries.Begin(http, email, what, stop);

    /// <summary>It was right: earlier tries from here no longer count.</summary>
    public async Task WasRight(HttpContext http, Guid person, string what, CancellationToken stop)
    {
        if (await accounts.Find(person) is { Email: { } email })
        {
            await tries.Forget(http, email, what, stop);
        }
    }

    /// <summary>Keeps what they have just opened, for as long as this session lasts.</summary>
    public async Task Unlock(HttpContext http, Guid person, byte[] key, CancellationToken stop)
    {
        if (await accounts.Find(person) is { } account)
        {
            await session.Unlock(http, account, key, stop);
        }
    }

    public const string WrongPassword = "That is not your password. Check it and try again.";
}
