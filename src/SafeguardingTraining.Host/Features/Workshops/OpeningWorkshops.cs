using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Opens workshops: keeps the scenario's version first, then draws codes until they are free.</summary>
public sealed class OpeningWorkshops(WorkshopStore store, StoryVersions versions, TimeProvider clock)
{
    public async Task<Guid> Open(Shelved.Available shelved, Plan plan, Guid person, string name, CancellationToken stop)
    {
        await versions.Keep(shelved, stop);
        var now = clock.GetUtcNow();
        while (true)
        {
            var id = Guid.CreateVersion7(now);
            var opened = new Opened(plan, Codes.New(), Codes.New(WorkshopStore.FacilitatorCodeLength), person, name);
            if (await store.Open(id, new Happened(1, now, opened), opened, stop))
            {
                return id;
            }
        }
    }
}
