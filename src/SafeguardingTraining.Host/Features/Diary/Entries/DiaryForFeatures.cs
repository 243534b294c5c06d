using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// Answers for a person's diary to other features: what is due, that something was written, and a note they asked to keep.
/// </summary>
internal sealed class DiaryForFeatures(
    PrivateDiary diary,
    DiaryVault vault,
    DiaryClosings closings,
    ShareNotices notices,
    ShareService shares,
    TimeProvider clock
) : IDiary
{
    private const int DaysAhead = 7;

    public async Task<IReadOnlyList<DueAction>> FindDueActions(Guid person, DateOnly today, CancellationToken stop) =>
        await closings.Find(person, stop) is { } closing
            ? [new DueAction(DiaryAddresses.Closing, KeepOf(closing), "", UkDay(closing))]
            :
            [
                .. (await Opened(person, stop))
                    .OpenActions.Where(open => open.Action.Return <= today.AddDays(DaysAhead))
                    .OrderBy(open => open.Action.Rests)
                    .Select(open => open.On(today)),
            ];

    public async Task<IReadOnlyList<DiaryNews>> FindNews(Guid person, CancellationToken stop)
    {
        if (await closings.Find(person, stop) is not null)
        {
            return [];
        }
        var open = await vault.AccessOf(person, stop) == DiaryAccess.Open ? await diary.Open(person, stop) : null;
        var offers = open is null ? [] : await shares.OffersTo(person, clock.UkToday(), stop);
        return [.. NewsOf(await notices.Of(person, stop), open), .. offers.Select(OfferNews)];
    }

    /// <summary>A page that somebody offers, told until it is answered.</summary>
    internal static DiaryNews OfferNews(ReceivedShare offer) =>
        new(
            offer.Id,
            $"{offer.From} would like to show you a page of their diary.",
            DiaryAddresses.Received(offer.Id),
            "Say whether you want to read it"
        )
        {
            IsStanding = true,
        };

    public async Task<IReadOnlyList<DiaryMatch>> FindWords(Guid person, string words, int most, CancellationToken stop)
    {
        if (SearchWords.Of(words).IsEmpty)
        {
            return [];
        }
        var results = new EntrySearch(words).Results(await Opened(person, stop), stop);
        return
        [
            .. results
                .Entries.Take(most)
                .Select(entry => new DiaryMatch(
                    DiaryAddresses.Entry(entry.Id),
                    entry.On,
                    entry.Heading,
                    EntryMatch.Of(entry, results.Words).Around
                )),
        ];
    }

    /// <summary>Notices in words: with a name and a title where the diary they are about is open, and without where it is not.</summary>
    internal static IReadOnlyList<DiaryNews> NewsOf(IReadOnlyList<ShareNotice> notices, OpenDiary? open) =>
        [
            .. notices.Select(notice =>
                notice.What == ShareFact.Answer ? notice.Said(open?.Received(notice.Share)) : notice.Said(open?.Share(notice.Share))
            ),
        ];

    public async Task<IReadOnlyList<DiaryWriting>> FindWritings(Guid person, CancellationToken stop) =>
        [
            .. (await Opened(person, stop))
                .Entries.Where(entry => entry.After is not null || entry.Learning.Source != EntrySource.Practice)
                .Select(entry => new DiaryWriting(DiaryAddresses.Entry(entry.Id), entry.On, AfterOf(entry))),
        ];

    public async Task<LearningTime?> FindLearningTime(Guid person, DateOnly from, DateOnly until, CancellationToken stop) =>
        await vault.AccessOf(person, stop) == DiaryAccess.Locked
            ? null
            : LearningTime.Of((await diary.Open(person, stop)).Entries.Where(entry => entry.On >= from && entry.On <= until));

    // Nothing is put into what is to be destroyed.
    public async Task<bool> Write(DiaryNote note, CancellationToken stop) =>
        await closings.Find(note.Person, stop) is null && await diary.Write(note, stop);

    private static string KeepOf(DiaryClosing closing) =>
        closing.WithAccount ? "Keep my account and my diary, or let them close" : "Keep my diary, or let it close";

    private static DateOnly UkDay(DiaryClosing closing) => DateOnly.FromDateTime(closing.Ends.InUk().DateTime);

    private async Task<OpenDiary> Opened(Guid person, CancellationToken stop) =>
        await closings.Find(person, stop) is not null || await vault.AccessOf(person, stop) == DiaryAccess.Locked
            ? OpenDiary.Blank([])
            : await diary.Open(person, stop);

    private static string AfterOf(Entry entry) =>
        entry.After is { Title: var title } ? $"“{title.Set()}”" : entry.Learning.Source.Name().ToLowerInvariant();
}
