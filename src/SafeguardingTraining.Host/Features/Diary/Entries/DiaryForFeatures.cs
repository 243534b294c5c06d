using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>
/// Answers for a person's diary to other features: what is due, that something was written, and a note they asked to keep.
/// </summary>
internal sealed class DiaryForFeatures(PrivateDiary diary, DiaryVault vault) : IDiary
{
    private const int DaysAhead = 7;
    private const int MostDue = 5;

    public async Task<IReadOnlyList<DueAction>> FindDueActions(Guid person, DateOnly today, CancellationToken stop) =>
        [
            .. (await Opened(person, stop))
                .OpenActions.Where(open => open.Action.Return <= today.AddDays(DaysAhead))
                .Take(MostDue)
                .Select(open => new DueAction(
                    DiaryAddresses.Entry(open.Entry.Id),
                    open.Action.What,
                    open.Action.Tell,
                    open.Action.Return ?? today
                )),
        ];

    public async Task<IReadOnlyList<DiaryWriting>> FindWritings(Guid person, CancellationToken stop) =>
        [
            .. (await Opened(person, stop))
                .Entries.Where(entry => entry.After is not null || entry.Learning.Source != EntrySource.Practice)
                .Select(entry => new DiaryWriting(DiaryAddresses.Entry(entry.Id), entry.On, AfterOf(entry))),
        ];

    public Task<bool> Write(DiaryNote note, CancellationToken stop) => diary.Write(note, stop);

    private async Task<OpenDiary> Opened(Guid person, CancellationToken stop) =>
        await vault.AccessOf(person, stop) == DiaryAccess.Locked ? OpenDiary.Blank([]) : await diary.Open(person, stop);

    private static string AfterOf(Entry entry) =>
        entry.After is { Title: var title } ? $"“{title.Set()}”" : entry.Learning.Source.Name().ToLowerInvariant();
}
