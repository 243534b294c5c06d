using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>Decides whether it is really the person who closes their account, and closes it.</summary>
public sealed class AccountClosureService(
    AccountStore accounts,
    PasswordSignIn signingIn,
    AccountClosure leaving,
    IEnumerable<IPersonalData> holders
)
{
    /// <summary>What the person is told before they close it; null when there is no such account any more.</summary>
    public async Task<CloseAccountModel?> Model(Guid person, CancellationToken stop)
    {
        if (await accounts.Find(person) is not { } account)
        {
            return null;
        }
        var why = new List<string>();
        foreach (var holder in holders)
        {
            why.AddRange(await holder.WhyNotClose(person, stop) is { } sentence ? [sentence] : []);
        }
        return new CloseAccountModel(
            await MyDataEndpoints.Parts(holders, person, stop),
            HasPassword: account.PasswordHash is not null,
            WhyNot: why.FirstOrDefault()
        );
    }

    public async Task<AccountClosureOutcome?> Close(HttpContext http, Guid person, string password, string word, CancellationToken stop)
    {
        if (await Model(person, stop) is not { } model)
        {
            return null;
        }
        var problem =
            model.WhyNot is not null ? null
            : model.HasPassword ? await WrongPassword(http, person, password, stop)
            : WrongWord(word);
        if (model.WhyNot is not null || problem is not null)
        {
            return new AccountNotClosed(model with { Problem = problem });
        }
        return await leaving.Begin(person, stop) is null ? new AccountClosed() : new AccountClosing();
    }

    // Counted like a try at signing in: a stranger at an open computer must not guess.
    private async Task<FieldProblem?> WrongPassword(HttpContext http, Guid person, string password, CancellationToken stop) =>
        password.Length == 0 ? new FieldProblem(CloseAccountModel.PasswordField, "Type your password, so that we know it is you.")
        : await accounts.Find(person) is { Email: { } email }
        && await signingIn.Try(http, email, password, stop) is var outcome and not SignInMatched
            ? new FieldProblem(
                CloseAccountModel.PasswordField,
                outcome is SignInPaused ? outcome.Sentence : "That is not your password. Check it and try again."
            )
        : null;

    private static FieldProblem? WrongWord(string word) =>
        word.Trim() == CloseAccountModel.Word
            ? null
            : new FieldProblem(CloseAccountModel.WordField, $"Type the word {CloseAccountModel.Word} in capitals to close your account.");
}

/// <summary>What became of closing an account.</summary>
public abstract record AccountClosureOutcome;

public sealed record AccountClosed : AccountClosureOutcome;

/// <summary>It is closed some days from now, and they are signed out everywhere.</summary>
public sealed record AccountClosing : AccountClosureOutcome;

public sealed record AccountNotClosed(CloseAccountModel Model) : AccountClosureOutcome;

/// <summary>After closing.</summary>
/// <param name="Waits">It is closed some days from now.</param>
public sealed record AccountClosedModel(bool Waits);

/// <summary>What goes and what stays when an account is closed.</summary>
/// <param name="WhyNot">Why it cannot be closed as things are, a sentence; else null.</param>
public sealed record CloseAccountModel(
    IReadOnlyList<PersonalDataCategory> Parts,
    bool HasPassword,
    string? WhyNot = null,
    FieldProblem? Problem = null
)
{
    public const string PasswordField = "password";
    public const string WordField = "word";
    public const string Word = "CLOSE";
}
