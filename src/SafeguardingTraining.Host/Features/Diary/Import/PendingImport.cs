using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// What somebody brought in from elsewhere, and where it stands: refused, being looked at, or brought in. It is sealed like every page of
/// the diary, has an address that can be returned to, and goes after a week.
/// </summary>
/// <param name="At">When it was brought in.</param>
public sealed record PendingImport(DateTimeOffset At) : PrivateRecord
{
    /// <summary>The most of them that one diary keeps; the oldest go first.</summary>
    public const int Most = 3;

    public static readonly TimeSpan Waits = TimeSpan.FromDays(7);

    [JsonIgnore]
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>How often it was kept.</summary>
    [JsonIgnore]
    public int Version { get; init; }

    /// <summary>The text that was pasted, so that it is not lost.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>Why it could not be read; null when it could.</summary>
    public FieldProblem? Problem { get; init; }

    /// <summary>What is looked at before it is kept; null when there is nothing to look at any more.</summary>
    public PendingEntries? Entries { get; init; }

    /// <summary>What became of it; null while nothing was brought in.</summary>
    public ImportResult? Result { get; init; }

    /// <summary>What there is to look at.</summary>
    public static PendingImport Looking(DateTimeOffset at, string pasted, PortfolioPreview preview) =>
        new(at) { Pasted = pasted, Entries = PendingEntries.Of(preview) };

    public static PendingImport Refused(DateTimeOffset at, string pasted, FieldProblem problem) =>
        new(at) { Pasted = pasted, Problem = problem };

    public static PendingImport Brought(DateTimeOffset at, ImportResult result) => new(at) { Result = result };

    /// <summary>Once it is in the diary, no word of it is kept beside it.</summary>
    public PendingImport With(ImportResult result) =>
        new(At)
        {
            Id = Id,
            Version = Version,
            Result = result,
        };

    public bool IsOver(DateTimeOffset now) => now - At > Waits;
}

/// <summary>Entries that wait for their owner to say which of them come in.</summary>
/// <param name="Read">Those that were new, each with its place, and as much of what could not be read as is told.</param>
/// <param name="UnreadCount">How much could not be read.</param>
/// <param name="Here">How many were here already.</param>
/// <param name="Left">How many did not fit on one page.</param>
public sealed record PendingEntries(PortfolioRead Read, int UnreadCount, int Here, int Left) : PrivateRecord
{
    /// <summary>So much of what could not be read is kept.</summary>
    public const int MostUnread = 200;

    public static PendingEntries Of(PortfolioPreview preview) =>
        new(
            preview.Read with
            {
                Entries = [.. preview.New.Select((found, place) => found with { Place = place })],
                Unread = [.. preview.Read.Unread.Take(MostUnread)],
            },
            preview.UnreadCount,
            preview.Here,
            preview.Left
        );

    /// <summary>The entries at these places; a place that is none is passed over.</summary>
    public IReadOnlyList<PortfolioEntry> At(IEnumerable<int> places) =>
        [.. Read.Entries.Where(found => places.Contains(found.Place)).Select(found => found.Entry)];
}
