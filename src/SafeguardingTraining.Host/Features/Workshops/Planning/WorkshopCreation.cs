using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Opens workshops: keeps the scenario's version first, then draws codes until they are free.</summary>
public sealed class WorkshopCreation(WorkshopStore store, StoryVersions versions, TimeProvider clock)
{
    public async Task<Guid> Open(CatalogueEntry.Available listed, WorkshopPlan plan, Guid person, string name, CancellationToken stop)
    {
        await versions.Keep(listed, stop);
        var now = clock.GetUtcNow();
        while (true)
        {
            var id = Guid.CreateVersion7(now);
            var opened = new Opened(plan, ReadableCode.New(), ReadableCode.New(WorkshopStore.FacilitatorCodeLength), person, name);
            if (await store.Open(id, new EventPlace(1, now, opened), opened, stop))
            {
                return id;
            }
        }
    }
}
