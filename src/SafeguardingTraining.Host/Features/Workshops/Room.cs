using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// One workshop in this host's memory: the state that is on disk, and the tip, which also has the events on their way there.
/// Decisions are taken upon the tip, one after another, so that two hundred votes at once need no retry.
/// </summary>
public sealed class Room(Workshop kept, Scenario scenario)
{
    private readonly Lock gate = new();
    private Workshop tip = kept;
    private Chain chain = new();
    private Task<bool> latest = Task.FromResult(true);
    private volatile StateAndStory now = new(kept, StoryNow.Of(kept, scenario));
    private StoryNow tipStory = StoryNow.Of(kept, scenario);

    public Guid Id => now.Workshop.Id;

    public Scenario Scenario => scenario;

    /// <summary>When somebody last asked for it on this host.</summary>
    public DateTimeOffset LastUsed { get; internal set; }

    /// <summary>What is on disk, with the place the story has reached.</summary>
    public StateAndStory Now => now;

    /// <summary>Decides upon the tip and hands the events on; <paramref name="append"/> is called in the order of their numbers.</summary>
    internal Pending Decide(Func<Workshop, StoryNow, Outcome> decide, DateTimeOffset at, Func<IReadOnlyList<Happened>, Chain, Task<bool>> append)
    {
        lock (gate)
        {
            var outcome = decide(tip, tipStory);
            if (outcome is not Outcome.Agreed { Events: { Count: > 0 } events })
            {
                // What was kept already may still be on its way to the disk.
                return new Pending(outcome, outcome is Outcome.Already ? latest : Task.FromResult(true), tip, tipStory, chain);
            }
            List<Happened> happened = [.. events.Select((what, place) => new Happened(tip.Version + 1 + place, at, what))];
            var after = happened.Aggregate(tip, (workshop, next) => workshop.Apply(next));
            tipStory = StoryAt(after, tip, tipStory);
            tip = after;
            latest = append(happened, chain);
            return new Pending(outcome, latest, tip, tipStory, chain);
        }
    }

    /// <summary>The events are on disk.</summary>
    internal void Keep(Pending pending) => Advance(pending.Tip, pending.Story);

    /// <summary>What stood at the tip never happened: begin again from what is on disk.</summary>
    internal void Abandon(Chain broken)
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
    internal void CatchUp(IReadOnlyList<Happened> events)
    {
        lock (gate)
        {
            var before = now;
            var workshop = events.Where(next => next.Number > before.Workshop.Version).Aggregate(before.Workshop, (state, next) => state.Apply(next));
            Advance(workshop, StoryAt(workshop, before.Workshop, before.Story));
            if (tip.Version < workshop.Version)
            {
                BeginAgain();
            }
        }
    }

    private void Advance(Workshop workshop, StoryNow story)
    {
        lock (gate)
        {
            if (workshop.Version > now.Workshop.Version)
            {
                now = new StateAndStory(workshop, story);
            }
        }
    }

    private void BeginAgain() => (tip, tipStory, chain, latest) = (now.Workshop, now.Story, new Chain(), Task.FromResult(true));

    private StoryNow StoryAt(Workshop after, Workshop before, StoryNow story) =>
        ReferenceEquals(after.Decisions, before.Decisions) && ReferenceEquals(after.Plan, before.Plan) ? story : StoryNow.Of(after, scenario);
}

/// <summary>A workshop and the place its story has reached, taken together.</summary>
public sealed record StateAndStory(Workshop Workshop, StoryNow Story);

/// <param name="Kept">Ends when the events are on disk: true, or false when they will never be.</param>
internal sealed record Pending(Outcome Outcome, Task<bool> Kept, Workshop Tip, StoryNow Story, Chain Chain);
