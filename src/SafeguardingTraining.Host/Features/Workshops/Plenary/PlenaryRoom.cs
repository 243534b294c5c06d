using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>One room as the plenary sees it: where it is, the way it went, and what it came to. Nothing that a seat typed is in it.</summary>
/// <param name="Number">From 1, in the order in which the rooms were opened.</param>
/// <param name="IsBegun">Its story is under way, or over.</param>
/// <param name="IsOver">Its story is told: it looks back, or has ended.</param>
/// <param name="Way">The scenes it has come to, in order, with what it decided in each.</param>
/// <param name="Ending">Title of its ending; null before.</param>
/// <param name="Strands">What became of each strand of the ending.</param>
public sealed record PlenaryRoom(
    int Number,
    Guid Id,
    Stage Stage,
    bool IsBegun,
    bool IsOver,
    int Seats,
    ValueList<PlenaryStep> Way,
    string? Ending,
    ValueList<PlenaryStrand> Strands
)
{
    public string Name => $"Room {Number}";

    /// <summary>The scene it is in now; null before it has begun.</summary>
    public SceneTitle? Here => IsBegun && Way is [.., var last] ? last.Scene : null;

    /// <summary>"Scene 3, Three o’clock: First vote".</summary>
    public string NowInWords => Here is { } here && !IsOver ? $"Scene {here.Number}, {here.Title}: {Stage.InWords()}" : Stage.InWords();

    public static PlenaryRoom Of(int number, WorkshopMoment now)
    {
        var (workshop, story) = now;
        // While a room is told what came of its decision, the next scene is nobody's yet.
        var stops = workshop.AwaitsScene ? story.Stops.SkipLast(1).ToList() : story.Stops;
        var end = workshop.AwaitsScene ? null : story.Position.Ending;
        return new PlenaryRoom(
            number,
            workshop.Id,
            workshop.Stage,
            workshop.Stage is not Stage.Lobby || workshop.Turn > 0,
            workshop.Stage is Stage.Debrief or Stage.Promise or Stage.Ended,
            workshop.SeatsIn.Count(),
            workshop.Stage is Stage.Lobby && workshop.Turn == 0 ? [] : [.. PlenaryStep.Each(workshop, stops)],
            end?.Title,
            end is null ? [] : [.. story.Debrief.Strands.Select(strand => new PlenaryStrand(strand.Strand.Name, strand.State.Title))]
        );
    }
}

/// <param name="State">What became of it.</param>
public sealed record PlenaryStrand(string Strand, string State);

/// <summary>A scene on a room's way, with what it decided there.</summary>
public sealed record PlenaryStep(SceneTitle Scene, ValueList<PlenaryDecision> Decisions)
{
    // A scene may ask more than once, and is one step all the same.
    internal static IEnumerable<PlenaryStep> Each(Workshop workshop, IReadOnlyList<WorkshopStory> stops) =>
        stops
            .Where(stop => stop.Position.Scene.Number > 0)
            .GroupBy(stop => stop.Position.Scene.Id)
            .Select(scene => new PlenaryStep(
                scene.First().Position.Scene,
                [.. scene.Select(stop => PlenaryDecision.Of(workshop, stop)).OfType<PlenaryDecision>()]
            ));
}

/// <summary>What a room decided, and the reason its facilitator typed.</summary>
/// <param name="Option">Null where it left the scene out.</param>
public sealed record PlenaryDecision(string Question, string? Option, string Reason)
{
    internal static PlenaryDecision? Of(Workshop workshop, WorkshopStory stop) =>
        stop.Position.Turn < workshop.Turn && workshop.Decisions[stop.Position.Turn] is { IsPlain: false, IsTold: false } decided
            ? new PlenaryDecision(
                stop.Question,
                decided.IsSkip ? null : stop.Options.FirstOrDefault(one => one.Option.Index == decided.Option)?.Option.Text,
                decided.Reason
            )
            : null;
}
