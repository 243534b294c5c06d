using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>That a person wrote after a scenario, a briefing, a workshop or supervision, for the page of what they have done.</summary>
internal static class DiaryWritings
{
    internal static async Task<IReadOnlyList<SafeguardingTraining.Host.Site.Contracts.DiaryWriting>> Find(PrivateDiary diary, Guid person, CancellationToken stop) =>
    [
        .. (await diary.Open(person, stop)).Entries
            .Where(entry => entry.After is not null || entry.Learning.Source != EntrySource.Practice)
            .Select(entry => new SafeguardingTraining.Host.Site.Contracts.DiaryWriting(Addresses.Entry(entry.Id), entry.On, AfterOf(entry))),
    ];

    private static string AfterOf(Entry entry) => entry.After is { Title: var title } ? $"“{title.Set()}”" : entry.Learning.Source.Name().ToLowerInvariant();
}
