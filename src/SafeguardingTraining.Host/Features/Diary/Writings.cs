using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>That a person wrote after a scenario, a briefing, a workshop or supervision, for the page of what they have done.</summary>
internal static class Writings
{
    internal static async Task<IReadOnlyList<Site.Writing>> Find(PrivateDiary diary, Guid person, CancellationToken stop) =>
    [
        .. (await diary.Open(person, stop)).Entries
            .Where(entry => entry.After is not null || entry.Learning.Source != EntrySource.Practice)
            .Select(entry => new Site.Writing(Addresses.Entry(entry.Id), entry.On, AfterOf(entry))),
    ];

    private static string AfterOf(Entry entry) => entry.After is { Title: var title } ? $"“{title.Set()}”" : entry.Learning.Source.Name().ToLowerInvariant();
}
