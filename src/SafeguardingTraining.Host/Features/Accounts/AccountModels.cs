using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Signing in, with what was filled in when the form came back.</summary>
/// <param name="From">Where to go afterwards, within this site; null for the front page.</param>
/// <param name="Why">Why signing in is needed here, in a sentence, or null.</param>
/// <param name="Demonstrators">Invented people to continue as; empty except while developing.</param>
/// <param name="Said">A quiet word at the top, such as that a new password is kept; null for none.</param>
/// <param name="Organisation">The organisation one can sign in with; null where none is set.</param>
public sealed record SignInModel(
    string? Email = null,
    string? From = null,
    string? Why = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    IReadOnlyList<DemonstrationPerson>? Demonstrators = null,
    string? Said = null,
    string? Organisation = null
) : PrivateRecord
{
    public const string EmailField = "email";
    public const string PasswordField = "password";
    public const string FromField = "from";
    public const string PersonField = "person";

    /// <summary>What was left empty, each with its own sentence; nothing when both were filled in.</summary>
    public static IReadOnlyList<FieldProblem> Missing(string? email, string? password) =>
        [
            .. string.IsNullOrWhiteSpace(email) ? [new FieldProblem(EmailField, "Type your email address.")] : Array.Empty<FieldProblem>(),
            .. string.IsNullOrEmpty(password) ? [new FieldProblem(PasswordField, "Type your password.")] : Array.Empty<FieldProblem>(),
        ];
}

/// <summary>A person's account, and how they sign in to it.</summary>
/// <param name="Said">A quiet word at the top, such as that a setting was kept; null for none.</param>
public sealed record AccountModel(string Name, string Email, SignInMethods Ways, string? Said = null) : PrivateRecord
{
    /// <summary>What the person may do here, for the links to it.</summary>
    public Roles Roles { get; init; }

    /// <summary>Stands in for a manager today, and finds what they look after.</summary>
    public bool IsDeputy { get; init; }

    /// <summary>What changed about the account lately, the newest first.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];
}

/// <summary>The ways into an account.</summary>
/// <param name="Passkeys">How many there are.</param>
/// <param name="HasOrganisation">The person's organisation can vouch for them.</param>
public sealed record SignInMethods(bool HasPassword, bool HasSecondStep, int Passkeys, bool HasOrganisation = false);
