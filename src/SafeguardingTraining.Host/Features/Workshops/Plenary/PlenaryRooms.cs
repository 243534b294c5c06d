using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>Finds the rooms of a plenary for those who run one of them, and adds rooms.</summary>
public sealed class PlenaryRooms(RoomRegistry rooms, WorkshopStore store, TimeProvider clock)
{
    /// <summary>
    /// The rooms that are still kept, the first one first; null for whoever runs none of them, and when the first is deleted.
    /// </summary>
    public async Task<IReadOnlyList<Room>?> Find(HttpContext http, Guid plenary, CancellationToken stop)
    {
        if (
            Learner.SignedIn(http) is not { } who
            || await Fresh(plenary, stop) is not { } first
            || first.Now.Workshop.Plan.Plenary is not null
        )
        {
            return null;
        }
        List<Room> found = [first];
        foreach (var added in first.Now.Workshop.Rooms)
        {
            if (await Fresh(added.Id, stop) is { } room)
            {
                found.Add(room);
            }
        }
        return found.Exists(room => room.Now.Workshop.IsFacilitatedBy(who.Id)) && await http.HoldsNow(Roles.Facilitator) ? found : null;
    }

    /// <summary>Opens one more room, run by whoever asks for it: on the same story, from the same desk, dealt the same way.</summary>
    /// <param name="answer">The id of the form; sent again, it opens no second one.</param>
    public async Task<WorkshopOutcome> Add(Room first, Guid answer, Facilitator by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var outcome = await rooms.Act(first, workshop => workshop.AddRoom(answer, id), stop);
        if (outcome is WorkshopOutcome.Agreed)
        {
            var workshop = first.Now.Workshop;
            await Open(id, PlanOf(workshop, workshop.Rooms.FindIndex(one => one.Id == id) + 2), by, now, stop);
        }
        return outcome;
    }

    // Its story's version is kept already: the first room plays it.
    private async Task Open(Guid id, WorkshopPlan plan, Facilitator by, DateTimeOffset now, CancellationToken stop)
    {
        bool isOpen;
        do
        {
            var opened = new Opened(plan, ReadableCode.New(), ReadableCode.New(WorkshopStore.FacilitatorCodeLength), by.Person, by.Name);
            isOpen = await store.Open(id, new EventPlace(1, now, opened), opened, stop);
        } while (!isOpen);
    }

    private static WorkshopPlan PlanOf(Workshop first, int number)
    {
        var end = $", room {number}";
        var title = first.Plan.Title;
        var most = WorkshopPlan.LongestTitle - end.Length;
        return first.Plan with { Title = $"{(title.Length > most ? title[..most] : title)}{end}", Plenary = first.Id };
    }

    private async Task<Room?> Fresh(Guid id, CancellationToken stop)
    {
        await rooms.Fresh(id, stop);
        return await rooms.Find(id, stop);
    }
}
