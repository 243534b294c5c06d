using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What a person said they would do by about now, for their home page.</summary>
internal static class DueActions
{
    private const int DaysAhead = 7;
    private const int Most = 5;

    internal static async Task<IReadOnlyList<DueAction>> Find(PrivateDiary diary, Guid person, DateOnly today, CancellationToken stop) =>
    [
        .. (await diary.Open(person, stop)).OpenActions
            .Where(open => open.Action.Return <= today.AddDays(DaysAhead))
            .Take(Most)
            .Select(open => new DueAction(Addresses.Entry(open.Entry.Id), open.Action.What, open.Action.Tell, open.Action.Return ?? today)),
    ];
}
