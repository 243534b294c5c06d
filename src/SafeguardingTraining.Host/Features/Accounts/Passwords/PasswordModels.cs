using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>Asking for a way to choose a new password.</summary>
/// <param name="SendsLetters">False where no mail server is set: then an administrator makes the link.</param>
public sealed record ForgottenModel(bool SendsLetters, string? Email = null, IReadOnlyList<FieldProblem>? Problems = null) : PrivateRecord;

/// <summary>Choosing a new password with a link.</summary>
/// <param name="Ways">How one gets into the account today.</param>
public sealed record NewPasswordModel(string Token, SignInMethods? Ways = null, IReadOnlyList<FieldProblem>? Problems = null)
    : PrivateRecord
{
    public const string OthersField = "others";

    /// <summary>What the field says when the other ways in are to go.</summary>
    public const string Remove = "remove";

    /// <summary>"Two passkeys", "A second step with a code": what somebody else may have added.</summary>
    public IReadOnlyList<string> OtherWays =>
        [
            .. Ways is { Passkeys: > 0 and var count }
                ? [count == 1 ? "One passkey" : $"{count.InWords().Capitalised()} passkeys"]
                : Array.Empty<string>(),
            .. Ways is { HasOrganisation: true } ? ["Your organisation’s sign-in"] : Array.Empty<string>(),
            .. Ways is { HasSecondStep: true } ? ["A second step, with the codes of an app"] : Array.Empty<string>(),
        ];

    public const string TokenField = "link";
    public const string PasswordField = "password";
}

/// <summary>Changing one's password, or choosing a first one where the organisation or a passkey signs in.</summary>
/// <param name="HasOne">There is a password already, so the old one is asked for.</param>
public sealed record PasswordModel(bool HasOne, IReadOnlyList<FieldProblem>? Problems = null)
{
    public const string OldField = "old-password";
    public const string PasswordField = "password";
}
