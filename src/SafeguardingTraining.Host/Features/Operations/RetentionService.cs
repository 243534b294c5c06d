using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>What the page about keeping and deleting shows, and what its form changes.</summary>
public sealed class RetentionService(RetentionStore store, IEnumerable<RetentionPolicy> kinds, SiteFacts facts, TimeProvider clock)
{
    public async Task<RetentionModel> Model(CancellationToken stop)
    {
        var (rules, shown) = (await store.Now(stop), new List<RetainedKind>());
        foreach (var kind in kinds)
        {
            var tonight = rules.Ends(kind.Kind, clock.GetUtcNow()) is { } before ? await kind.Count(before, stop) : 0;
            shown.Add(
                new RetainedKind(
                    kind.Kind,
                    kind.Title,
                    kind.Words,
                    rules.Months.TryGetValue(kind.Kind, out var months) ? months : null,
                    tonight
                )
            );
        }
        return new RetentionModel(shown, await facts.WorkshopsTonight(stop));
    }

    /// <summary>Keeps what was typed; or answers the page with what to fix, and changes nothing.</summary>
    public async Task<RetentionModel?> Keep(IFormCollection form, Guid by, CancellationToken stop)
    {
        var (typed, problems) = RetentionPeriods.Of(form, kinds.Select(kind => kind.Kind));
        if (problems.Count > 0)
        {
            return await Model(stop) with
            {
                Problems = problems,
                Typed = kinds.ToDictionary(kind => kind.Kind, kind => $"{form[kind.Kind]}"),
            };
        }
        await store.Keep(typed, by, stop);
        return null;
    }
}
