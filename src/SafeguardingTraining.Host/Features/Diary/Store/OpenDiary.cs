using System.Security.Cryptography;
using System.Text.Json;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>A person's diary, opened for them: everything they wrote, as it stood at one mark. It never changes.</summary>
public sealed class OpenDiary
{
    private readonly Dictionary<(PageKind Kind, Guid Id), object> pages;
    private readonly Lazy<IReadOnlyList<Entry>> newest;

    private OpenDiary(byte[] lockedWith, long mark, long size, Dictionary<(PageKind, Guid), object> pages)
    {
        (LockedWith, Mark, Size, this.pages) = (lockedWith, mark, size, pages);
        newest = new(() => [.. pages.Values.OfType<Entry>().OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id)]);
    }

    /// <summary>The sealed key it was opened under; a diary begun again has another.</summary>
    public byte[] LockedWith { get; }

    public long Mark { get; }

    /// <summary>About how many bytes it holds open.</summary>
    public long Size { get; }

    /// <summary>Every entry, by its day, the newest first; of one day, the last begun first.</summary>
    public IReadOnlyList<Entry> Entries => newest.Value;

    /// <summary>Pages begun and not kept yet, the latest first.</summary>
    public IEnumerable<KeptDraft> Drafts => pages.Values.OfType<KeptDraft>().OrderByDescending(draft => draft.At);

    /// <summary>How many pages were damaged where they lie, so that no key opens them.</summary>
    public int Unreadable => pages.Values.OfType<DamagedFile>().Count();

    /// <summary>Actions that are not done, the most pressing first, those without a day last.</summary>
    public IEnumerable<OpenAction> OpenActions =>
        Entries
            .SelectMany(entry => entry.Reflection.Actions.Select((action, place) => new OpenAction(entry, place + 1, action)))
            .Where(open => !open.Action.Done)
            .OrderBy(open => open.Action.Return ?? DateOnly.MaxValue);

    /// <summary>What was shared from it, the latest first.</summary>
    public IEnumerable<Share> Shares => pages.Values.OfType<Share>().OrderByDescending(share => share.Id);

    /// <summary>What others shared with this person, the latest first; some of it may be taken back by now.</summary>
    public IEnumerable<ReceivedShare> AllReceived => pages.Values.OfType<ReceivedShare>().OrderByDescending(received => received.Id);

    /// <summary>The calendar's secret, or null while there is none.</summary>
    public StoredCalendar? Calendar => pages.Values.OfType<StoredCalendar>().FirstOrDefault();

    /// <summary>A diary that nothing was written in yet.</summary>
    public static OpenDiary Blank(byte[] lockedWith) => new(lockedWith, 0, 0, []);

    public Entry? Entry(Guid id) => pages.GetValueOrDefault((PageKind.Entry, id)) as Entry;

    public Share? Share(Guid id) => pages.GetValueOrDefault((PageKind.Share, id)) as Share;

    public ReceivedShare? Received(Guid id) => pages.GetValueOrDefault((PageKind.Received, id)) as ReceivedShare;

    public KeptDraft? Draft(Guid slot) => pages.GetValueOrDefault((PageKind.Draft, slot)) as KeptDraft;

    /// <summary>This diary with pages as they were kept or deleted since.</summary>
    /// <param name="mark">The author's mark before the pages were read; some may be later still.</param>
    public OpenDiary With(IReadOnlyList<SealedPage> changed, DiaryKey key, long mark)
    {
        // A copy of the whole is quicker than a tree that shares its branches: thousands of pages are opened at once, and few change.
        var turned = new Dictionary<(PageKind, Guid), object>(pages);
        foreach (var page in changed)
        {
            turned.Remove((page.Kind, page.Id));
            if (!page.IsDeleted)
            {
                turned.Add((page.Kind, page.Id), Read(page, key));
            }
        }
        var reached = changed.Count == 0 ? mark : Math.Max(mark, changed[^1].Mark);
        return new OpenDiary(LockedWith, reached, Size + changed.Sum(page => 2L * page.Sealed.Length), turned);
    }

    private static object Read(SealedPage page, DiaryKey key)
    {
        try
        {
            return page.Kind switch
            {
                PageKind.Entry => key.Open<Entry>(page) with { Id = page.Id, Version = page.Version },
                PageKind.Draft => KeptDraft.From(key.Open<KeptDraft>(page), page),
                PageKind.Share => key.Open<Share>(page),
                PageKind.Received => key.Open<ReceivedShare>(page),
                PageKind.Calendar => new StoredCalendar(page.Id, page.Version, key.Open<CalendarSecret>(page)),
                _ => new DamagedFile(),
            };
        }
        catch (Exception reason) when (reason is CryptographicException or JsonException)
        {
            return new DamagedFile();
        }
    }

    private sealed record DamagedFile;
}

/// <summary>A page begun and not kept yet.</summary>
/// <param name="At">When it was last saved.</param>
public sealed record KeptDraft(EntryDraft Draft, DateTimeOffset At) : PrivateRecord
{
    internal static KeptDraft From(KeptDraft kept, SealedPage page) =>
        kept with
        {
            Draft = kept.Draft with { Slot = page.Id, Saved = page.Version },
        };
}

/// <summary>An action that is not done, with the entry it is in.</summary>
/// <param name="Number">Its place in the entry, from 1.</param>
public sealed record OpenAction(Entry Entry, int Number, PlannedAction Action);
