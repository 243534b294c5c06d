using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>Asking for a way to choose a new password.</summary>
/// <param name="SendsLetters">False where no mail server is set: then an administrator makes the link.</param>
public sealed record ForgottenModel(bool SendsLetters, string? Email = null, IReadOnlyList<FieldProblem>? Problems = null) : PrivateRecord;

/// <summary>Choosing a new password with a link.</summary>
public sealed record NewPasswordModel(string Token, IReadOnlyList<FieldProblem>? Problems = null) : PrivateRecord
{
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
