using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>
/// One workshop in this host's memory: the state that is on disk, and the tip, which also has the events on their way there.
/// Decisions are taken upon the tip, one after another, so that two hundred votes at once need no retry.
/// </summary>
public sealed class Room(Workshop kept, Scenario scenario)
{
    private readonly Lock gate = new();
    private Workshop tip = kept;
    private AppendChain chain = new();
    private Task<bool> latest = Task.FromResult(true);
    private volatile WorkshopMoment now = new(kept, WorkshopStory.Of(kept, scenario));
    private WorkshopStory tipStory = WorkshopStory.Of(kept, scenario);

    public Guid Id => now.Workshop.Id;

    public Scenario Scenario => scenario;

    /// <summary>When somebody last asked for it on this host.</summary>
    public DateTimeOffset LastUsed { get; internal set; }

    /// <summary>What is on disk, with the place the story has reached.</summary>
    public WorkshopMoment Now => now;

    /// <summary>Decides upon the tip and hands the events on; <paramref name="append"/> is called in the order of their numbers.</summary>
    internal PendingAppend Decide(
        Func<Workshop, WorkshopStory, WorkshopOutcome> decide,
        DateTimeOffset at,
        Func<Workshop, IReadOnlyList<EventPlace>, AppendChain, Task<bool>> append
    )
    {
        lock (gate)
        {
            var outcome = decide(tip, tipStory);
            if (outcome is not WorkshopOutcome.Agreed { Events: { Count: > 0 } events })
            {
                // What was kept already may still be on its way to the disk.
                var onDisk = outcome is WorkshopOutcome.Already ? latest : Task.FromResult(true);
                return new PendingAppend(outcome, onDisk, tip, tipStory, chain);
            }
            List<EventPlace> happened = [.. events.Select((what, place) => new EventPlace(tip.Version + 1 + place, at, what))];
            var after = happened.Aggregate(tip, (workshop, next) => workshop.Apply(next));
            tipStory = StoryAt(after, tip, tipStory);
            tip = after;
            latest = append(after, happened, chain);
            return new PendingAppend(outcome, latest, tip, tipStory, chain);
        }
    }

    /// <summary>The events are on disk.</summary>
    internal void Keep(PendingAppend pending) => Advance(pending.Tip, pending.Story);

    /// <summary>The events at the tip never happened: begin again from what is on disk.</summary>
    internal void Abandon(AppendChain broken)
    {
        lock (gate)
        {
            if (chain == broken)
            {
                BeginAgain();
            }
        }
    }

    /// <summary>Takes in events that another host, or this one, has put on disk.</summary>
    internal void CatchUp(IReadOnlyList<EventPlace> events)
    {
        lock (gate)
        {
            var before = now;
            var workshop = events
                .Where(next => next.Number > before.Workshop.Version)
                .Aggregate(before.Workshop, (state, next) => state.Apply(next));
            Advance(workshop, StoryAt(workshop, before.Workshop, before.Story));
            if (tip.Version < workshop.Version)
            {
                BeginAgain();
            }
        }
    }

    private void Advance(Workshop workshop, WorkshopStory story)
    {
        lock (gate)
        {
            if (workshop.Version > now.Workshop.Version)
            {
                now = new WorkshopMoment(workshop, story);
            }
        }
    }

    private void BeginAgain() => (tip, tipStory, chain, latest) = (now.Workshop, now.Story, new AppendChain(), Task.FromResult(true));

    private WorkshopStory StoryAt(Workshop after, Workshop before, WorkshopStory story) =>
        ReferenceEquals(after.Decisions, before.Decisions) && ReferenceEquals(after.Plan, before.Plan)
            ? story
            : WorkshopStory.Of(after, scenario);
}

/// <summary>A workshop and the place its story has reached, taken together.</summary>
public sealed record WorkshopMoment(Workshop Workshop, WorkshopStory Story);

/// <param name="Kept">Ends when the events are on disk: true, or false when they will never be.</param>
internal sealed record PendingAppend(WorkshopOutcome Outcome, Task<bool> Kept, Workshop Tip, WorkshopStory Story, AppendChain Chain);
