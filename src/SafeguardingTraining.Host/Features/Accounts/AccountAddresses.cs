namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>The addresses of the pages of an account.</summary>
public static class AccountAddresses
{
    public const string SignIn = "/account/sign-in";
    public const string SignOuts = "/account/sign-outs";
    public const string Demonstrations = "/account/demonstrations";
    public const string Register = "/account/register";
    public const string RegisterSent = "/account/register/sent";
    public const string Registrations = "/account/registrations";
    public const string Proof = "/account/proof";
    public const string Account = "/account";
    public const string MyData = "/account/my-data";
    public const string MyDataCopies = "/account/my-data/copies";
    public const string CloseAccount = "/account/close";
    public const string AccountClosings = "/account/closings";
    public const string AccountClosed = "/account/closed";
    public const string AccountClosing = "/account/closed?waits=yes";
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

    public static string Registration(string token) => $"/account/registration/{token}";

    public static string ProofFrom(string address) => From(Proof, address, "to");

    public static string SessionEnding(Guid id) => $"/account/sessions/{id}/endings";

    public static string NewPassword(string token) => $"/account/new-password/{token}";

    public static string SignInFrom(string address) => $"{SignIn}?from={Uri.EscapeDataString(address)}";

    public static string RegisterFrom(string address) => $"{Register}?from={Uri.EscapeDataString(address)}";

    public static string CodeFrom(string? from) => From(Code, from);

    /// <summary>The organisation asks who it is, whether or not it knows the person from earlier.</summary>
    public static string OrganisationProof(string to) => $"{OrganisationFrom(to)}&prove=true";

    public static string OrganisationFrom(string? from) => From(Organisation, from);

    public static string PasskeyNames(string id) => $"{Passkeys}/{id}/names";

    public static string PasskeyRemovals(string id) => $"{Passkeys}/{id}/removals";

    private static string From(string address, string? from, string name = "from") =>
        from is null ? address : $"{address}?{name}={Uri.EscapeDataString(from)}";
}
