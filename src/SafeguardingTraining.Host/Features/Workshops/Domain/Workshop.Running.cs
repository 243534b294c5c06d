using System.Collections.Immutable;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>A part of the workshop began.</summary>
/// <param name="Turn">How many decisions the story had behind it.</param>
public sealed record StageBegun(DateTimeOffset At, Stage Stage, int Turn);

/// <summary>How the workshop keeps to its plan: which parts it has time for, and which scenes it goes past.</summary>
public sealed partial record Workshop
{
    /// <summary>The plan it follows, with what was changed on the day; null when the whole story is played.</summary>
    public RunPlan? Run => RunNow ?? Plan.Run;

    /// <summary>What was changed on the day; null when nothing was.</summary>
    public RunPlan? RunNow { get; init; }

    /// <summary>Every part as it began, in order.</summary>
    public ImmutableList<StageBegun> Course { get; init; } = [];

    /// <summary>When the story was begun; null before.</summary>
    public DateTimeOffset? BegunAt => Course.FirstOrDefault(one => one.Stage.IsUnderWay())?.At;

    /// <summary>The times of its plan are known: it was begun or has a time to begin at, and has not ended.</summary>
    public bool HasTime => !HasEnded && (BegunAt is not null || Plan.BeginsAt is not null);

    /// <summary>When the room last moved.</summary>
    public DateTimeOffset MovedAt => Course is [.., var last] ? last.At : OpenedAt;

    /// <summary>How many of the last choices were taken because the plan goes past their scenes.</summary>
    public int Passed => Decisions.Reverse().TakeWhile(one => one.IsTold).Count();

    /// <summary>The part that follows, of a plan the next that it has time for; where a scene goes on, worry and table are over.</summary>
    public Stage? PartAfter(WorkshopStory story) =>
        // What is asked is closed before anything else, also when the plan had no time to ask it.
        Stage.Closing()
            is { } closing
            ? closing
        : Parts(story).FirstOrDefault(part => part > Stage) is var next and not Stage.Lobby ? next
        : null;

    /// <summary>The parts of the scene that the plan has no time for.</summary>
    public IEnumerable<Stage> LeftOutOf(WorkshopStory story) =>
        Run?.PlaceOf(story.Position.Scene.Id) is { } place
            ? Stages.OfAScene.Where(part => part is not (Stage.Read or Stage.Decide) && place.MinutesOf(part) == 0)
            : [];

    /// <summary>The part before this one; null at the beginning of a scene.</summary>
    public Stage? PartBefore(WorkshopStory story) =>
        Stage is Stage.Read ? null
        : Parts(story).LastOrDefault(part => part < Stage) is var before and not Stage.Lobby ? before
        : Stage.Read;

    /// <summary>Leaves a place of the plan out that the room has not come to; what it would have taken is saved.</summary>
    /// <param name="place">Its number in the plan, from 0.</param>
    public WorkshopOutcome LeaveOut(WorkshopStory story, int? place) =>
        (Run, place) switch
        {
            (null, _) => WorkshopOutcome.No("This workshop plays the whole story. Leave scenes out one by one."),
            _ when HasEnded => WorkshopOutcome.No("The workshop has ended."),
            ({ } run, { } number) when number < run.Spine.Count && !IsBehind(run.Spine[number], story) => WorkshopOutcome.Of(
                new RunChanged(run.Without(run.Spine[number]))
            ),
            _ => WorkshopOutcome.No("Choose a scene that is still to come."),
        };

    /// <summary>Takes back what was left out of the plan on the day.</summary>
    public WorkshopOutcome PlayAsPlanned() =>
        RunNow is null ? new WorkshopOutcome.Already()
        : HasEnded ? WorkshopOutcome.No("The workshop has ended.")
        : WorkshopOutcome.Of(new RunChanged(null));

    private bool IsBehind(PlanScene place, WorkshopStory story) =>
        Stage is not Stage.Lobby
        && (
            !Stage.IsUnderWay()
            || (AwaitsScene ? story.Stops.SkipLast(1) : story.Stops).Any(stop => place.Scenes.Contains(stop.Position.Scene.Id))
        );

    private IEnumerable<Stage> Parts(WorkshopStory story) =>
        Run?.PlaceOf(story.Position.Scene.Id) is { } place
            ? Stages.OfAScene.Where(part =>
                part is Stage.Decide || (place.MinutesOf(part) > 0 && !(story.GoesOnInItsScene && part.IsOncePerScene()))
            )
            : Stages.OfAScene;

    // A scene that is told is gone past the moment the room would come to it, and the story stays true: its own way past is taken.
    private IReadOnlyList<WorkshopEvent> PassFrom(WorkshopStory story) =>
        Run is { } run
        && run.IsLeftOut(story.Scenario, story.Position, [.. story.Stops.Select(stop => stop.Position.Scene.Id)])
        && Reader.At(story.Playthrough).Pass(run) is { Count: > 0 } passed
            ? [new ScenesPassed([.. passed.Select(choice => choice.Option)])]
            : [];
}
