using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>Asking for an account, with what was filled in when the form came back.</summary>
/// <param name="Domains">What addresses must end in; empty for any.</param>
public sealed record RegisterModel(
    RegistrationMode Mode = RegistrationMode.Open,
    IReadOnlyList<string>? Domains = null,
    string? Name = null,
    string? Email = null,
    string? From = null,
    IReadOnlyList<FieldProblem>? Problems = null
) : PrivateRecord
{
    public const string NameField = "name";
    public const string EmailField = "email";
    public const string PasswordField = "password";
    public const string FromField = "from";
}

/// <summary>What comes after asking for an account.</summary>
/// <param name="Link">The path that the email would have held, where a developer's machine sends none; else null.</param>
public sealed record RegisterSentModel(string? Link = null) : PrivateRecord;

/// <summary>Choosing the password that makes the account.</summary>
public sealed record FinishRegistrationModel(string Token, PendingRegistration Pending, IReadOnlyList<FieldProblem>? Problems = null)
    : PrivateRecord
{
    public const string TokenField = "link";
    public const string PasswordField = "password";

    /// <summary>Somebody who opens the link reads the address's email, so they may know.</summary>
    public static FieldProblem HasOne { get; } = new(PasswordField, "There is an account with this address by now. Sign in instead.");
}
