using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing.SoFar;

/// <summary>The scenes that one playthrough has met, in order, and what was decided in them. Nothing that is still to come is in it.</summary>
/// <param name="HasEnded">The story has come to its end, or cannot go on; otherwise its last scene is where the learner is.</param>
public sealed record StorySoFar(IReadOnlyList<SceneMet> Scenes, bool HasEnded)
{
    /// <summary>Reads a playthrough from its first turn to where it stands, or to the first choice that no longer fits.</summary>
    public static StorySoFar Of(Playthrough playthrough)
    {
        var told = Debrief.Of(playthrough).Told.ToDictionary(decision => decision.Turn);
        var scenes = new List<SceneMet>();
        var reader = Reader.Start(playthrough.Scenario, playthrough.Role, playthrough.Seed);
        Add(scenes, reader.Position, null);
        foreach (var taken in playthrough.Taken)
        {
            var decision = Decided(reader.Position, taken, told);
            if (!reader.Take(taken))
            {
                break;
            }
            Add(scenes, reader.Position, decision);
        }
        return new StorySoFar(scenes, reader.Position.Decision is null);
    }

    /// <summary>The decision that was taken at a turn; null when that was a plain way of going on, or is still to come.</summary>
    public DecisionMet? DecisionAt(int turn) => Scenes.SelectMany(scene => scene.Decisions).FirstOrDefault(taken => taken.Turn == turn);

    /// <summary>The scene of a turn, if it can be read again: while the story goes on, its last scene is still being read.</summary>
    public SceneMet? SceneOf(int turn) =>
        Past.LastOrDefault(scene => scene.Turn <= turn) is { } scene && turn <= scene.LastTurn ? scene : null;

    public bool IsHere(SceneMet scene) => !HasEnded && scene == Scenes[^1];

    public SceneMet? Before(SceneMet scene) => Past.LastOrDefault(one => one.Turn < scene.Turn);

    public SceneMet? After(SceneMet scene) => Past.FirstOrDefault(one => one.Turn > scene.Turn);

    private IEnumerable<SceneMet> Past => Scenes.Where(scene => !IsHere(scene));

    private static void Add(List<SceneMet> scenes, Position now, DecisionMet? before)
    {
        if (scenes is [.., var last])
        {
            scenes[^1] = last.Followed(before, now.Outcome);
        }
        if (scenes is [.., var same] && same.Scene.Id == now.Scene.Id)
        {
            scenes[^1] = same.Followed(now);
        }
        else
        {
            scenes.Add(SceneMet.Begun(now));
        }
    }

    private static DecisionMet? Decided(Position before, TakenChoice taken, Dictionary<int, DebriefDecision> told) =>
        before.Decision is { IsPlain: false } decision && decision.OptionOf(taken.Option) is { } option
            ? new DecisionMet(
                before.Turn,
                decision.Question,
                decision.Skip?.Index == taken.Option ? null
                    : told.GetValueOrDefault(before.Turn)?.Taken?.Did is { Length: > 0 } did ? did
                    : option.Text,
                taken.Written
            )
            : null;
}

/// <summary>A scene that was met: when it was, what was told in it, and what was decided.</summary>
/// <param name="Turn">The turn it began with.</param>
/// <param name="LastTurn">The turn it ended with, or has come to.</param>
public sealed record SceneMet(SceneTitle Scene, int Turn, int LastTurn, string When, IReadOnlyList<ScenePart> Parts)
{
    public IEnumerable<DecisionMet> Decisions => Parts.Select(part => part.Decision).OfType<DecisionMet>();

    internal static SceneMet Begun(Position now) =>
        new(now.Scene, now.Turn, now.Turn, StoryMoment.Of(now.Knows), [new ScenePart(null, [], now.Ending?.Title, now.Story)]);

    /// <summary>With a decision and what came of it, as far as that belongs to this scene.</summary>
    internal SceneMet Followed(DecisionMet? decision, IReadOnlyList<Passage> outcome) =>
        this with
        {
            Parts = [.. Parts, new ScenePart(decision, outcome, null, [])],
        };

    /// <summary>With what was told at another turn of the same scene.</summary>
    internal SceneMet Followed(Position now) =>
        this with
        {
            LastTurn = now.Turn,
            Parts = [.. Parts.SkipLast(1), Parts[^1] with { Ending = now.Ending?.Title, Story = now.Story }],
        };
}

/// <summary>A stretch of a scene: what was decided before it, what came of that, and what was told then.</summary>
/// <param name="Ending">The title of the story's end, when it ended here.</param>
public sealed record ScenePart(DecisionMet? Decision, IReadOnlyList<Passage> Outcome, string? Ending, IReadOnlyList<Passage> Story);

/// <summary>A decision as it was taken.</summary>
/// <param name="Turn">How many choices had been taken before it.</param>
/// <param name="Did">What was done, in the author's words; null when this part was left out.</param>
/// <param name="Written">The learner's own words with it, if any.</param>
public sealed record DecisionMet(int Turn, string Question, string? Did, string? Written);
