using System.Collections.Frozen;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Tells a person what changed about their account, or was taken away from it.</summary>
public interface IAccountNotices
{
    /// <summary>Something the person did themselves.</summary>
    Task Note(Guid person, AccountEvent what, CancellationToken stop);

    /// <summary>The same in the transaction of what happened.</summary>
    /// <param name="by">Who did it; null for the site or its command line.</param>
    /// <returns>Whether an email goes out as well.</returns>
    bool Note(Batch batch, Guid? by, Guid person, AccountEvent what);

    /// <summary>What changed lately, the newest first.</summary>
    Task<IReadOnlyList<AccountNotice>> Lately(Guid person, CancellationToken stop);
}

/// <summary>Something about an account that its person must hear of.</summary>
/// <param name="Code">As the audit log has it.</param>
/// <param name="Sentence">For the person, without a full stop.</param>
public sealed record AccountEvent(string Code, string Sentence)
{
    public static AccountEvent PasswordChanged { get; } = new("password.changed", "A new password was chosen");

    public static AccountEvent PasswordLinkMade { get; } =
        new("password.link-made", "An administrator made a link for choosing a new password");

    public static AccountEvent PasskeyAdded { get; } = new("passkey.added", "A passkey was added");

    public static AccountEvent PasskeyRemoved { get; } = new("passkey.removed", "A passkey was removed");

    public static AccountEvent SecondStepOn { get; } = new("second-step.on", "The second step was switched on");

    public static AccountEvent SecondStepOff { get; } = new("second-step.off", "The second step was switched off");

    public static AccountEvent RecoveryCodesMade { get; } = new("second-step.codes", "New recovery codes were made");

    public static AccountEvent OrganisationLinked { get; } =
        new("organisation.linked", "Your organisation’s sign-in opens your account now, and every other way in was removed");

    public static AccountEvent WaysRemoved { get; } = new("ways.removed", "Your other ways to sign in were removed");

    public static AccountEvent SessionsEnded { get; } = new("sessions.ended", "You were signed out everywhere");

    public static AccountEvent DataTaken { get; } = new("data.taken", "A copy of everything kept about you was exported");

    public static AccountEvent DiaryTaken { get; } = new("diary.taken", "A copy of your diary was exported");

    public static AccountEvent DiaryOffered { get; } = new("diary.offered", "A page of your diary was offered to somebody");

    public static AccountEvent CalendarRenewed { get; } =
        new("diary.calendar-renewed", "A new address for the due dates of your diary was made");

    public static AccountEvent DiaryUnlocked { get; } =
        new("diary.unlocked", "Your diary was opened with a recovery code or a password from before");

    public static AccountEvent RecoveryCodeMade { get; } =
        new("diary.recovery-code", "A new recovery code for your diary was made, and the one before opens nothing");

    public static AccountEvent DiaryClosed { get; } = new("diary.closed", "Your diary was closed");

    public static AccountEvent DiaryClosing { get; } =
        new("diary.closing", "Your diary closes in seven days; until then one press on its page keeps it");

    public static AccountEvent AccountClosing { get; } =
        new("account.closing", "Your account closes in seven days, with your diary; until then one press on the diary’s page keeps both");

    public static AccountEvent ClosingTakenBack { get; } = new("closing.taken-back", "The closing was taken back, and your diary stays");

    public static IReadOnlyList<AccountEvent> All { get; } =
    [
        PasswordChanged,
        PasswordLinkMade,
        PasskeyAdded,
        PasskeyRemoved,
        SecondStepOn,
        SecondStepOff,
        RecoveryCodesMade,
        OrganisationLinked,
        WaysRemoved,
        SessionsEnded,
        DataTaken,
        DiaryTaken,
        DiaryOffered,
        CalendarRenewed,
        DiaryUnlocked,
        RecoveryCodeMade,
        DiaryClosed,
        DiaryClosing,
        AccountClosing,
        ClosingTakenBack,
    ];

    /// <summary>Each by its code of the audit log.</summary>
    public static FrozenDictionary<string, AccountEvent> ByCode { get; } = All.ToFrozenDictionary(one => one.Code);
}

/// <summary>What a person reads of something that changed.</summary>
/// <param name="When">"3 December 2026, 09:12".</param>
public sealed record AccountNotice(string Sentence, string When);
