namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Where the pages of an account stand, beside those that other features link to.</summary>
public static class AccountAddresses
{
    public const string Forgotten = "/account/forgotten";
    public const string ForgottenSent = "/account/forgotten/sent";
    public const string NewPasswords = "/account/new-passwords";
    public const string Password = "/account/password";
    public const string Passwords = "/account/passwords";
    public const string Code = "/account/code";
    public const string Codes = "/account/codes";
    public const string SecondStep = "/account/second-step";
    public const string SecondStepOffered = "/account/second-step?offered=yes";
    public const string SecondStepBeginnings = "/account/second-step/beginnings";
    public const string SecondStepSetUp = "/account/second-step/set-up";
    public const string SecondStepConfirmations = "/account/second-step/confirmations";
    public const string SecondStepRemovals = "/account/second-step/removals";
    public const string RecoveryCodes = "/account/second-step/recovery-codes";
    public const string Passkeys = "/account/passkeys";
    public const string PasskeyCreations = "/account/passkeys/creations";
    public const string PasskeyRequests = "/account/passkey-requests";
    public const string PasskeySignIns = "/account/passkey-sign-ins";
    public const string Sessions = "/account/sessions";
    public const string SessionEndings = "/account/sessions/endings";
    public const string Organisation = "/account/organisation";
    public const string OrganisationReturn = "/account/organisation/return";

    public static string NewPassword(string token) => $"/account/new-password/{token}";

    public static string CodeFrom(string? from) => From(Code, from);

    public static string OrganisationFrom(string? from) => From(Organisation, from);

    public static string PasskeyNames(string id) => $"{Passkeys}/{id}/names";

    public static string PasskeyRemovals(string id) => $"{Passkeys}/{id}/removals";

    private static string From(string address, string? from) => from is null ? address : $"{address}?from={Uri.EscapeDataString(from)}";
}
