using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Signing in, with what was filled in when the form came back.</summary>
/// <param name="From">Where to go afterwards, within this site; null for the front page.</param>
/// <param name="Why">Why signing in is needed here, in a sentence, or null.</param>
/// <param name="Demonstrators">Invented people to continue as; empty except while developing.</param>
public sealed record SignInModel(
    string? Email = null,
    string? From = null,
    string? Why = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    IReadOnlyList<Demonstrator>? Demonstrators = null)
{
    public const string EmailField = "email";
    public const string PasswordField = "password";
    public const string FromField = "from";
    public const string PersonField = "person";

    /// <summary>What was left empty, each with its own sentence; nothing when both were filled in.</summary>
    public static IReadOnlyList<FieldProblem> Missing(string email, string password) =>
    [
        .. string.IsNullOrWhiteSpace(email) ? [new FieldProblem(EmailField, "Type your email address.")] : Array.Empty<FieldProblem>(),
        .. password.Length == 0 ? [new FieldProblem(PasswordField, "Type your password.")] : Array.Empty<FieldProblem>(),
    ];
}

/// <summary>Making an account, with what was filled in when the form came back.</summary>
public sealed record RegisterModel(string? Name = null, string? Email = null, string? From = null, IReadOnlyList<FieldProblem>? Problems = null)
{
    public const string NameField = "name";
    public const string EmailField = "email";
    public const string PasswordField = "password";
    public const string FromField = "from";

    public static int ShortestPassword => Registration.ShortestPassword;
}

/// <summary>A person's account.</summary>
/// <param name="Said">A quiet word at the top, such as that a setting was kept; null for none.</param>
/// <param name="RunsTheSite">They may open the pages of those who run the site.</param>
public sealed record AccountModel(string Name, string Email, bool PlainType, string? Said = null, bool RunsTheSite = false)
{
    public const string PlainTypeField = "plain";
}
