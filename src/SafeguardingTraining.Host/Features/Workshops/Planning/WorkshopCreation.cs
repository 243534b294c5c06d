using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Opens workshops: keeps the scenario's version first, then draws codes until they are free.</summary>
public sealed class WorkshopCreation(WorkshopStore store, StoryVersions versions, TimeProvider clock)
{
    /// <param name="with">Who runs it too, from the start.</param>
    public async Task<Guid> Open(
        CatalogueEntry.Available listed,
        WorkshopPlan plan,
        Facilitator by,
        IReadOnlyList<Facilitator> with,
        CancellationToken stop
    )
    {
        await versions.Keep(listed, stop);
        var now = clock.GetUtcNow();
        while (true)
        {
            var id = Guid.CreateVersion7(now);
            var opened = new Opened(plan, ReadableCode.New(), ReadableCode.New(WorkshopStore.FacilitatorCodeLength), by.Person, by.Name);
            if (await store.Open(id, new EventPlace(1, now, opened), opened, stop))
            {
                await Invite(Workshop.Of(id, [new EventPlace(1, now, opened)]), with, now, stop);
                return id;
            }
        }
    }

    private async Task Invite(Workshop workshop, IReadOnlyList<Facilitator> with, DateTimeOffset now, CancellationToken stop)
    {
        IReadOnlyList<EventPlace> joined =
        [
            .. with.Select((one, place) => new EventPlace(2 + place, now, new FacilitatorJoined(one.Person, one.Name))),
        ];
        if (joined.Count > 0)
        {
            await store.Append(joined.Aggregate(workshop, (state, next) => state.Apply(next)), joined, new AppendChain(), stop);
        }
    }
}
