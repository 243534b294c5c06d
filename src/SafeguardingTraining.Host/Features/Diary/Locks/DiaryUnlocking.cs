using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>Opens a person's diary with whatever of theirs opens it, for as long as they are signed in.</summary>
public sealed class DiaryUnlocking(DiaryVault vault, DiaryLocks locks, IOpenKeys keys, PersonProof proof, IAccountNotices notices)
{
    /// <summary>The page for opening it; null when it is open.</summary>
    /// <param name="to">Null for the diary.</param>
    public async Task<LockModel?> Model(Guid person, string? to, CancellationToken stop)
    {
        var access = await vault.AccessOf(person, stop);
        return access != DiaryAccess.Open && await proof.WaysInto(person) is { } ways
            ? new LockModel(
                access,
                ways.HasPassword,
                ways.Passkeys > 0 && await locks.Find(person, stop) is { HasPasskey: true },
                to ?? DiaryAddresses.Diary
            )
            : null;
    }

    /// <summary>Opens it, or locks it for the first time; answers what is wrong, and null when it is open.</summary>
    /// <param name="password">That of the account; where it has none, that of the diary.</param>
    /// <param name="other">A recovery code or a password from before; empty for none.</param>
    public async Task<FieldProblem?> Open(
        HttpContext http,
        Guid person,
        LockModel model,
        string password,
        string other,
        CancellationToken stop
    )
    {
        if (await WrongPassword(http, person, model, password, stop) is { } problem)
        {
            return new FieldProblem(LockModel.PasswordField, problem);
        }
        if (password.Length > 0 && await locks.Open(person, new PasswordSecret(password), stop) is { } key)
        {
            await proof.WasRight(http, person, Counted(person), stop);
            await proof.Unlock(http, person, key, stop);
            return null;
        }
        return other.Trim().Length > 0 ? await OpenByOther(http, person, model, password, other, stop)
            : model.HasPassword ? new FieldProblem(LockModel.OtherField, LockModel.NeedsOther)
            : new FieldProblem(LockModel.PasswordField, PersonProof.WrongPassword);
    }

    /// <summary>Opens it with a passkey of this person; false when it does not.</summary>
    public async Task<bool> OpenByPasskey(HttpContext http, Guid person, string credential, string? answer, CancellationToken stop)
    {
        if (await proof.SecretOf(person, credential, answer) is not { } secret || await locks.Open(person, secret, stop) is not { } key)
        {
            return false;
        }
        await proof.Unlock(http, person, key, stop);
        return true;
    }

    /// <summary>
    /// A new recovery code for a diary that is open; the one before opens nothing any more. Null when the diary was closed meanwhile.
    /// </summary>
    public async Task<string?> NewRecoveryCode(Guid person, CancellationToken stop)
    {
        var code = ReadableCode.New(RecoveryCodeModel.Length);
        // Whoever hangs up now must not be left with a code that was made and never shown; so it is kept whatever happens, and made again.
        return
            await keys.FindAnew(person, stop) is { } key && await locks.Set(person, key, new RecoverySecret(code), CancellationToken.None)
            ? code
            : null;
    }

    private static string Counted(Guid person) => $"diary {person}";

    // That of the account is looked at and counted as at signing in. One of the diary's own is chosen here the first time, and then known
    // by what it opens.
    private async Task<string?> WrongPassword(HttpContext http, Guid person, LockModel model, string password, CancellationToken stop) =>
        model.HasPassword ? await proof.WhyNotPassword(http, person, password, stop)
        : !model.IsLocked ? await proof.WhyNotChosen(person, password)
        : password.Length == 0 || await proof.MayTry(http, person, Counted(person), stop) ? null
        : LockModel.Paused;

    private async Task<FieldProblem?> OpenByOther(
        HttpContext http,
        Guid person,
        LockModel model,
        string password,
        string other,
        CancellationToken stop
    )
    {
        if (!await proof.MayTry(http, person, Counted(person), stop))
        {
            return new FieldProblem(LockModel.OtherField, LockModel.Paused);
        }
        var code = ReadableCode.Read(other, RecoveryCodeModel.Length);
        var key = code is null ? null : await locks.Open(person, new RecoverySecret(code), stop);
        if ((key ?? await locks.Open(person, new PasswordSecret(other), stop)) is not { } opened)
        {
            return new FieldProblem(LockModel.OtherField, LockModel.WrongOther);
        }
        await proof.WasRight(http, person, Counted(person), stop);
        if (model.HasPassword)
        {
            await locks.Set(person, opened, new PasswordSecret(password), CancellationToken.None);
        }
        await proof.Unlock(http, person, opened, CancellationToken.None);
        await notices.Note(person, AccountEvent.DiaryUnlocked, CancellationToken.None);
        return null;
    }
}
