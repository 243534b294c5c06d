using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>Opening a diary, or choosing what opens it.</summary>
/// <param name="Access">Anything but open.</param>
/// <param name="HasPassword">The account has a password; else the diary has one of its own.</param>
/// <param name="HasPasskey">A passkey of this account opens it.</param>
/// <param name="To">Where to go then, within this site.</param>
public sealed record LockModel(
    DiaryAccess Access,
    bool HasPassword,
    bool HasPasskey,
    string To,
    IReadOnlyList<FieldProblem>? Problems = null
) : PrivateRecord
{
    /// <summary>A quiet word at the top, such as that a diary was closed; null for none.</summary>
    public string? Said { get; init; }

    /// <summary>The password of the account, or one chosen for the diary.</summary>
    public const string PasswordField = "password";

    /// <summary>A recovery code, or a password from before.</summary>
    public const string OtherField = "other-password";

    public const string ToField = "to";

    public const string WrongPasskey = "That passkey does not open your diary. Use another way.";

    public const string WrongOther = "That does not open your diary. Check it: a recovery code has 24 letters and digits.";

    public const string NeedsOther =
        "Your password is right, but it is newer than the lock of your diary. Type your recovery code as well, or the password you had before.";

    public const string Paused =
        "There have been several wrong tries, so the next has to wait a little: half a minute at first, a quarter of an hour at most. Nothing is lost: come back then and try again.";

    public bool IsLocked => Access == DiaryAccess.Locked;
}

/// <summary>A recovery code, this once.</summary>
/// <param name="Code">In groups of four.</param>
public sealed record RecoveryCodeModel(string Code) : PrivateRecord
{
    /// <summary>24 of 23 letters and digits: more than 108 bits, which nobody guesses.</summary>
    public const int Length = 24;
}

/// <summary>The page before a recovery code is made.</summary>
public sealed record RecoveryCodeOffer(bool HasOne);
