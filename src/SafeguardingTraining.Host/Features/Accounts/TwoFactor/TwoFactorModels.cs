using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>The state of a person's second step.</summary>
/// <param name="CodesLeft">Recovery codes that were not used yet.</param>
/// <param name="Offered">They have just signed in, and may go on without it unless it is required.</param>
/// <param name="IsRequired">Their role sees nothing else here until it is done.</param>
/// <param name="Said">A quiet word at the top; null for none.</param>
public sealed record TwoFactorModel(
    bool IsOn,
    int CodesLeft = 0,
    bool Offered = false,
    bool IsRequired = false,
    string? Said = null,
    IReadOnlyList<FieldProblem>? Problems = null
)
{
    public const string CodeField = "code";
    public const string RemovalCodeField = "removal-code";
}

/// <summary>Setting it up: what the app is told, and the first code it shows.</summary>
public sealed record TwoFactorSetUpModel(AuthenticatorKey Key, IReadOnlyList<FieldProblem>? Problems = null);

/// <summary>Recovery codes, shown once.</summary>
public sealed record RecoveryCodesModel(IReadOnlyList<string> Codes);

/// <summary>The code at sign-in, after the password.</summary>
public sealed record TwoFactorCodeModel(string? From = null, IReadOnlyList<FieldProblem>? Problems = null);
