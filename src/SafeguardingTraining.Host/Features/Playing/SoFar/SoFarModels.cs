using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing.SoFar;

/// <summary>The scenes of one attempt, to read again or to go back to.</summary>
/// <param name="Playthrough">Names the attempt in the addresses of its pages.</param>
public sealed record ScenesModel(Guid Playthrough, Scenario Scenario, Role Role, StorySoFar SoFar)
{
    public const string NoSuchMoment = "That moment is not in this attempt. Choose one of those below to go back to.";

    /// <param name="origin">The attempt that was left for this one, while it is kept.</param>
    public static ScenesModel Of(OpenAttempt open, Guid? origin)
    {
        var soFar = open.SoFar;
        return new ScenesModel(open.Attempt.Id, open.Scenario, open.Role, soFar)
        {
            Origin = origin,
            BackAt = open.Attempt.OriginTurn is { } turn ? soFar.Scenes.LastOrDefault(scene => scene.Turn <= turn)?.Scene.Title : null,
        };
    }

    /// <summary>The attempt that was left for this one, while it is kept.</summary>
    public Guid? Origin { get; init; }

    /// <summary>The title of the scene that was gone back to, when this attempt was begun in that way.</summary>
    public string? BackAt { get; init; }

    /// <summary>Why nobody was taken back, or null.</summary>
    public string? Problem { get; init; }
}

/// <summary>One scene of an attempt, read again as it was.</summary>
public sealed record SceneAgainModel(Guid Playthrough, Scenario Scenario, Role Role, StorySoFar SoFar, SceneMet Scene);
