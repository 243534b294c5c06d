using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>What somebody typed to make an account, and what is wrong with it.</summary>
public sealed record RegistrationForm : PrivateRecord
{
    /// <summary>Long rather than complicated: length is what makes a password hard to guess (NCSC, "Three random words").</summary>
    public const int ShortestPassword = 12;

    public const int LongestPassword = 200;

    public const int LongestEmail = 254;

    // Shorter pieces of a name turn up in honest passwords by chance.
    private const int ShortestTelltale = 4;

    /// <summary>The same sentence whatever is wrong, so that a stranger learns as little as a form can tell.</summary>
    public static FieldProblem CannotBeOpened { get; } =
        new(RegisterModel.EmailField, "We cannot make an account with that address. If you have one already, sign in instead.");

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>Where to go afterwards, within this site.</summary>
    public string? From { get; init; }

    public static RegistrationForm Of(IFormCollection form) =>
        new()
        {
            Name = $"{form[RegisterModel.NameField]}".Trim(),
            Email = $"{form[RegisterModel.EmailField]}".Trim(),
            Password = $"{form[RegisterModel.PasswordField]}",
            From = ReturnPath.Local(form[RegisterModel.FromField]),
        };

    public static string PasswordHint =>
        $"At least {ShortestPassword} characters. Three words that do not belong together are easy to remember.";

    /// <summary>What prevents a new password for an account that is there.</summary>
    public static IReadOnlyList<FieldProblem> ProblemsOf(string password, Account account)
    {
        var typed = new RegistrationForm
        {
            Name = account.Name,
            Email = account.Email ?? "",
            Password = password,
        };
        return [.. FieldProblems.At(RegisterModel.PasswordField, typed.PasswordProblem(password))];
    }

    /// <summary>What prevents a link to finish an account with.</summary>
    public static IReadOnlyList<FieldProblem> ProblemsOf(PendingRegistration pending, RegistrationPolicy policy) =>
        [
            .. FieldProblems.At(RegisterModel.NameField, new RegistrationForm { Name = pending.Name }.NameProblem()),
            .. FieldProblems.At(
                RegisterModel.EmailField,
                EmailProblem(pending.Email)
                    ?? (policy.Admits(pending.Email) ? null : $"Accounts here are for addresses of {string.Join(" and ", policy.Domains)}.")
            ),
        ];

    /// <summary>What to fix, field by field; nothing when an account can be made of it.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
        [
            .. FieldProblems.At(RegisterModel.NameField, NameProblem()),
            .. FieldProblems.At(RegisterModel.EmailField, EmailProblem(Email)),
            .. FieldProblems.At(RegisterModel.PasswordField, PasswordProblem(Password)),
        ];

    /// <summary>What is wrong with an email address, or null.</summary>
    public static string? EmailProblem(string email) =>
        email switch
        {
            "" => "Type your email address.",
            { Length: > LongestEmail } => "That is too long for an email address.",
            var typed when !LooksLikeAnAddress(typed) => "Type an email address like name@example.org.",
            _ => null,
        };

    private string? NameProblem() =>
        Name switch
        {
            "" => "Tell us what to call you. Only you will see it.",
            { Length: > Account.LongestName } => $"Keep your name under {Account.LongestName} characters.",
            _ when !XmlText.IsAName(Name) => XmlText.NotAName,
            _ => null,
        };

    private string? PasswordProblem(string password) =>
        password switch
        {
            "" => "Choose a password.",
            { Length: < ShortestPassword } =>
                $"Use at least {ShortestPassword} characters. Three words that do not belong together are easy to remember.",
            { Length: > LongestPassword } => $"Keep your password under {LongestPassword} characters.",
            _ when CommonPasswords.Include(password) =>
                "Many people have chosen that password, so it is among the first to be guessed. Choose another.",
            _ when Telltales().Any(part => password.Contains(part, StringComparison.OrdinalIgnoreCase)) =>
                "Choose a password without your name or email address in it.",
            _ => null,
        };

    private IEnumerable<string> Telltales() =>
        Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(Email.Split('@')[0]).Where(part => part.Length >= ShortestTelltale);

    private static bool LooksLikeAnAddress(string typed) =>
        typed.IndexOf('@') is > 0 and var at
        && at == typed.LastIndexOf('@')
        && at < typed.Length - 1
        && !typed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
