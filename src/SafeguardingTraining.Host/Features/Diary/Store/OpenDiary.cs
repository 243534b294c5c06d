using System.Security.Cryptography;
using System.Text.Json;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>A person's diary, opened for them: everything they wrote, as it stood at one mark. It never changes.</summary>
public sealed class OpenDiary
{
    private readonly Dictionary<(PageKind Kind, Guid Id), object> pages;
    private readonly Lazy<IReadOnlyList<Entry>> newest;
    private readonly Lazy<IReadOnlyList<DiaryTag>> tags;
    private readonly Lazy<IReadOnlyList<DiaryYear>> years;
    private readonly Lazy<HashSet<Guid>> answered;

    private OpenDiary(byte[] lockedWith, long mark, long size, Dictionary<(PageKind, Guid), object> pages, OwnersHandles? handles = null)
    {
        (LockedWith, Mark, Size, this.pages, Handles) = (lockedWith, mark, size, pages, handles);
        tags = new(() => handles is null ? [] : handles.Tags(Entries));
        years = new(() => DiaryYear.Of(Entries));
        answered = new(() => [.. Entries.Select(entry => entry.Answers).OfType<Guid>()]);
        newest = new(() => [.. pages.Values.OfType<Entry>().OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Id)]);
    }

    /// <summary>Which diary it is; one begun again is another.</summary>
    public byte[] LockedWith { get; }

    public long Mark { get; }

    /// <summary>About how many bytes it holds open.</summary>
    public long Size { get; }

    /// <summary>Every entry, by its day, the newest first; of one day, the last begun first.</summary>
    public IReadOnlyList<Entry> Entries => newest.Value;

    /// <summary>The writer's own tags, those of most entries first.</summary>
    public IReadOnlyList<DiaryTag> Tags => tags.Value;

    /// <summary>How many entries each month has, the latest year first.</summary>
    public IReadOnlyList<DiaryYear> Years => years.Value;

    /// <summary>What stands for its words where no word may stand, and seals what only its owner may read; null before the first page.</summary>
    public OwnersHandles? Handles { get; }

    /// <summary>Pages begun and not kept yet, the latest first.</summary>
    public IEnumerable<KeptDraft> Drafts => pages.Values.OfType<KeptDraft>().OrderByDescending(draft => draft.At);

    /// <summary>What was brought in from elsewhere and is being looked at, the latest first.</summary>
    public IEnumerable<PendingImport> Imports => pages.Values.OfType<PendingImport>().OrderByDescending(import => import.At);

    /// <summary>How many pages were damaged where they lie, so that no key opens them.</summary>
    public int Unreadable => pages.Values.OfType<DamagedFile>().Count();

    /// <summary>Actions that are not done, the most pressing first, those without a day last.</summary>
    public IEnumerable<OpenAction> OpenActions =>
        Entries
            .SelectMany(entry => entry.Reflection.Actions.Select((action, place) => new OpenAction(entry, place + 1, action)))
            .Where(open => !open.Action.Done)
            .OrderBy(open => open.Action.Return ?? DateOnly.MaxValue);

    /// <summary>What was shared from it, with what its readers did, the latest first.</summary>
    public IEnumerable<Share> Shares => pages.Values.OfType<Share>().Select(WithNews).OrderByDescending(share => share.Id);

    /// <summary>What others shared with this person, the latest first; some of it may be taken back by now.</summary>
    public IEnumerable<ReceivedShare> AllReceived => pages.Values.OfType<ReceivedShare>().OrderByDescending(received => received.Id);

    /// <summary>What others put in that was not taken out yet, each under its number.</summary>
    public IEnumerable<(Guid Id, DiaryMail Mail)> Mail =>
        from page in pages
        where page.Value is DiaryMail
        orderby page.Key.Id
        select (page.Key.Id, (DiaryMail)page.Value);

    /// <summary>The calendar's secret, or null while there is none.</summary>
    public StoredCalendar? Calendar => pages.Values.OfType<StoredCalendar>().FirstOrDefault();

    /// <summary>A diary that nothing was written in yet.</summary>
    public static OpenDiary Blank(byte[] lockedWith) => new(lockedWith, 0, 0, []);

    /// <summary>The tag that an address stands for; null when no entry has it any more.</summary>
    public DiaryTag? Tag(Guid id) => Tags.FirstOrDefault(tag => tag.Id == id);

    public IReadOnlyList<DiaryTag> TagsOf(Entry entry) => [.. Tags.Where(tag => entry.Tags.Any(one => EntryTags.IsSame(one, tag.Name)))];

    /// <summary>Whether a later entry answers the question of this one.</summary>
    public bool IsAnswered(Guid entry) => answered.Value.Contains(entry);

    public Entry? Entry(Guid id) => pages.GetValueOrDefault((PageKind.Entry, id)) as Entry;

    public Share? Share(Guid id) => pages.GetValueOrDefault((PageKind.Share, id)) is Share share ? WithNews(share) : null;

    public ReceivedShare? Received(Guid id) => pages.GetValueOrDefault((PageKind.Received, id)) as ReceivedShare;

    public KeptDraft? Draft(Guid slot) => pages.GetValueOrDefault((PageKind.Draft, slot)) as KeptDraft;

    public PendingImport? Import(Guid id) => pages.GetValueOrDefault((PageKind.Import, id)) as PendingImport;

    /// <summary>This diary with pages as they were kept or deleted since.</summary>
    /// <param name="mark">The author's mark before the pages were read; some may be later still.</param>
    public OpenDiary With(IReadOnlyList<SealedPage> changed, OwnersKey key, long mark)
    {
        // A copy of the whole is quicker than a tree that shares its branches: thousands of pages are opened at once, and few change.
        var turned = new Dictionary<(PageKind, Guid), object>(pages);
        foreach (var page in changed)
        {
            turned.Remove((page.Kind, page.Id));
            // Copies of shares, the days of the calendar and that it is closing have keys of their own, for those they are for.
            if (page is { IsDeleted: false, Kind: not (PageKind.Copy or PageKind.Feed or PageKind.Closing) })
            {
                turned.Add((page.Kind, page.Id), Read(page, key));
            }
        }
        var reached = changed.Count == 0 ? mark : Math.Max(mark, changed[^1].Mark);
        return new OpenDiary(
            LockedWith,
            reached,
            Size + changed.Sum(page => 2L * page.Sealed.Length),
            turned,
            Handles ?? OwnersHandles.Of(key.Pages)
        );
    }

    private Share WithNews(Share share) => pages.GetValueOrDefault((PageKind.News, share.Id)) is ShareNews news ? share.With(news) : share;

    private static object Read(SealedPage page, OwnersKey key)
    {
        try
        {
            return page.Kind switch
            {
                PageKind.Entry => key.Pages.Open<Entry>(page) with { Id = page.Id, Version = page.Version },
                PageKind.Draft => KeptDraft.From(key.Pages.Open<KeptDraft>(page), page),
                PageKind.Share => key.Pages.Open<Share>(page),
                PageKind.Received => key.Pages.Open<ReceivedShare>(page),
                PageKind.Calendar => new StoredCalendar(page.Id, page.Version, key.Pages.Open<CalendarSecret>(page)),
                PageKind.Import => key.Pages.Open<PendingImport>(page) with { Id = page.Id, Version = page.Version },
                PageKind.Mail when key.Mail is { } mail => mail.Open<DiaryMail>(page, key.Pages.Diary),
                PageKind.News when key.Mail is { } mail => mail.Open<ShareNews>(page, key.Pages.Diary),
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

/// <summary>Something that was put into a diary while its owner was away: one of these.</summary>
/// <param name="Note">What they asked another part of the site to write.</param>
/// <param name="Offer">A page that somebody offers to show them.</param>
public sealed record DiaryMail(DiaryNote? Note = null, ReceivedShare? Offer = null) : PrivateRecord;

/// <summary>An action that is not done, with the entry it is in.</summary>
/// <param name="Number">Its place in the entry, from 1.</param>
public sealed record OpenAction(Entry Entry, int Number, PlannedAction Action) : PrivateRecord
{
    public DueAction On(DateOnly today) =>
        new(DiaryAddresses.Entry(Entry.Id), Action.What, Action.Tell, Action.Return)
        {
            Outcomes = DiaryAddresses.ActionOutcomes(Entry.Id),
            Number = Number,
            Key = Action.Key,
            From = Entry.Heading,
            IsAsked = Action.Return < today && !Action.Rests,
            Rests = Action.Rests,
        };
}
