using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>The log of who did what, a page of it.</summary>
/// <param name="Did">The code that is shown alone; empty for all.</param>
/// <param name="Names">What people who still have an account are called, by their ids.</param>
public sealed record AuditModel(
    IReadOnlyList<AuditRecord> Rows,
    string Did,
    IReadOnlyList<string> Codes,
    int Number,
    bool HasMore,
    IReadOnlyDictionary<Guid, string> Names
)
{
    public const int Size = 50;
    public const string DidField = "did";

    /// <summary>A name where there is one, else the beginning of the id.</summary>
    public string Called(Guid? id, string otherwise) =>
        id is not { } known ? otherwise
        : Names.TryGetValue(known, out var name) ? name
        : $"{known}";

    public string AddressOf(int page) =>
        $"{OperationsAddresses.Audit}?{(Did.Length > 0 ? $"{DidField}={Uri.EscapeDataString(Did)}&" : "")}page={page}";
}

/// <summary>How long things are kept, and what goes tonight.</summary>
/// <param name="Typed">What was typed where a form came back.</param>
public sealed record RetentionModel(
    IReadOnlyList<RetainedKind> Kinds,
    int WorkshopsTonight,
    bool Said = false,
    IReadOnlyList<FieldProblem>? Problems = null,
    IReadOnlyDictionary<string, string>? Typed = null
)
{
    public string? ValueOf(RetainedKind kind) =>
        Typed?.GetValueOrDefault(kind.Kind) ?? kind.Months?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Months">Null where it has no end.</param>
/// <param name="Tonight">How many go tonight.</param>
public sealed record RetainedKind(string Kind, string Title, string Words, int? Months, int Tonight);

/// <summary>How the site is: its version, its database, its disk and its last backup.</summary>
/// <param name="Letters">How many emails wait to be sent.</param>
public sealed record SiteModel(
    string Version,
    string Database,
    long DatabaseBytes,
    string DataFolder,
    long FreeBytes,
    LastBackupFact? Backup,
    DateTimeOffset Now,
    int Letters,
    string Host,
    DateTimeOffset UpSince,
    AuditCheck Audit
)
{
    /// <summary>Whether this host reads every page of every diary; on PostgreSQL that is for the server to do.</summary>
    public bool ReadsDiaries { get; init; }

    /// <summary>What reading them found the last time; null while it was not done since the start.</summary>
    public DiaryCheckResult? Diaries { get; init; }

    public bool DiariesAreDamaged => Diaries is { Unreadable: > 0 };

    public string DiariesSentence =>
        Diaries is not { } read
            ? "being read for the first time since the start"
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"last read on {read.At.InUkInFull()}: {read.Pages:N0} pages, {(read.Unreadable == 0 ? "all readable" : $"{read.Unreadable:N0} could not be read")}"
            );

    public static string Size(long bytes) =>
        bytes switch
        {
            >= 1L << 30 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):0.0} GB"),
            >= 1L << 20 => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):0.0} MB"),
            _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Max(1, bytes >> 10)} KB"),
        };

    /// <summary>"today", "yesterday", "12 days ago".</summary>
    public string BackupAge =>
        Backup is { } backup
            ? (DateOnly.FromDateTime(Now.InUk().Date).DayNumber - DateOnly.FromDateTime(backup.At.InUk().Date).DayNumber) switch
            {
                <= 0 => "today",
                1 => "yesterday",
                var days => $"{days} days ago",
            }
            : "never";

    public bool BackupIsOld => Backup is not { } backup || Now - backup.At > TimeSpan.FromDays(7);
}

/// <summary>This partnership's own values as the site reads them.</summary>
/// <param name="File">Where they are written.</param>
public sealed record LocalValuesModel(IReadOnlyList<LocalValueLine> Values, string File);

/// <param name="Lines">What it says; nothing where nobody has filled it in.</param>
/// <param name="Line">On which line of the file it is; 0 when the file does not have it.</param>
public sealed record LocalValueLine(string Name, IReadOnlyList<string> Lines, string Key, int Line);
