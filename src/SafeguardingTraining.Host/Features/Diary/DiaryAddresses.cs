namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The addresses of the pages of the diary.</summary>
public static class DiaryAddresses
{
    public const string Diary = "/diary";
    public const string NewEntry = "/diary/new";
    public const string Words = "/diary/words";
    public const string Drafts = "/diary/drafts";
    public const string Searches = "/diary/searches";
    public const string Tags = "/diary/tags";
    public const string NoticeDismissals = "/diary/notices/dismissals";
    public const string Registration = "/diary/registration";
    public const string Calendar = "/diary/calendar";
    public const string Calendars = "/diary/calendars";
    public const string CalendarDeletions = "/diary/calendars/deletions";
    public const string NewShare = "/diary/shares/new";
    public const string Shares = "/diary/shares";
    public const string Export = "/diary/export";
    public const string Copies = "/diary/copies";
    public const string Import = "/diary/import";
    public const string Imports = "/diary/imports";
    public const string Close = "/diary/close";
    public const string Closings = "/diary/closings";
    public const string Closing = "/diary/closing";
    public const string ClosingWithdrawals = "/diary/closing/withdrawals";
    public const string WithoutSignal = "/diary/without-signal";
    public const string WriteWithoutSignal = "/without-signal";
    public const string Device = "/diary/device";
    public const string DeviceEntries = "/diary/device/entries";
    public const string Lock = "/diary/lock";
    public const string LockOpenings = "/diary/lock/openings";
    public const string PasskeyOpenings = "/diary/lock/passkey-openings";
    public const string NewBeginning = "/diary/lock/new-beginning";
    public const string NewBeginnings = "/diary/lock/new-beginnings";
    public const string RecoveryCode = "/diary/recovery-code";
    public const string RecoveryCodes = "/diary/recovery-codes";

    public static string Entry(Guid entry) => $"{Diary}/{entry}";

    public static string ChangeEntry(Guid entry) => $"{Diary}/{entry}/change";

    /// <summary>The form of an entry, open at a field that a regulator asks for.</summary>
    public static string ChangeForRegistration(Guid entry, string field) => $"{ChangeEntry(entry)}?registration=true#{field}";

    public static string DeleteEntry(Guid entry) => $"{Diary}/{entry}/delete";

    public static string EntryDeletions(Guid entry) => $"{Diary}/{entry}/deletions";

    public static string ActionOutcomes(Guid entry) => $"{Diary}/{entry}/outcomes";

    public static string Found(Guid search) => $"{Diary}/found/{search}";

    public static string Tag(Guid tag) => $"{Tags}/{tag}";

    public static string TagRemovals(Guid tag) => $"{Tags}/{tag}/removals";

    public static string NewEntryAnswering(Guid entry) => $"{NewEntry}?answers={entry}";

    public static string In(string time) => $"{Diary}?time={Uri.EscapeDataString(time)}";

    public static string NewEntryAbout(string briefing) => $"{NewEntry}?briefing={briefing}";

    public static string NewEntryOn(string point) => $"{NewEntry}?point={point}";

    public static string NewEntryFrom(Guid playthrough) => $"{NewEntry}?from={playthrough}";

    public static string Saying(string word) => $"{Diary}?said={word}";

    public static string Showing(string? show) => show is null ? Diary : $"{Diary}?show={Uri.EscapeDataString(show)}";

    public static string Draft(Guid slot) => $"{Drafts}/{slot}";

    /// <summary>An unfinished page with its words read back.</summary>
    public static string DraftWords(Guid slot) => $"{Drafts}/{slot}/words";

    /// <summary>What was brought in, being looked at, or what became of it.</summary>
    public static string BroughtIn(Guid import) => $"{Imports}/{import}";

    public static string ImportedEntries(Guid import) => $"{Imports}/{import}/entries";

    public static string ImportDeletions(Guid import) => $"{Imports}/{import}/deletions";

    public static string ImportSaying(string word) => $"{Import}?said={word}";

    public static string ShareAnswers(Guid share) => $"{Shares}/{share}/answers";

    public static string ShareEntry(Guid entry) => $"{NewShare}?entry={entry}";

    public static string Share(Guid share) => $"{Shares}/{share}";

    public static string ShareWithdrawals(Guid share) => $"{Shares}/{share}/withdrawals";

    public static string Received(Guid share) => $"{Diary}/received/{share}";

    public static string ReceivedAcceptances(Guid share) => $"{Diary}/received/{share}/acceptances";

    public static string ReceivedRefusals(Guid share) => $"{Diary}/received/{share}/refusals";

    public static string ReceivedComments(Guid share) => $"{Diary}/received/{share}/comments";

    public static string ExportEntry(Guid entry) => $"{Export}?entry={entry}";

    public static string ExportAs(string shape) => $"{Export}?shape={shape}";

    public static string LockBefore(string to) => $"{Lock}?to={Uri.EscapeDataString(to)}";

    public static string CalendarFeed(string token) => $"{Calendar}/{token}.ics";

    public static string RegistrationAs(string shape) => $"{Registration}?shape={shape}";

    public static string DraftDeletions(Guid slot) => $"{Drafts}/{slot}/deletions";
}
