using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>One page of a story: where the learner stands, and what they had chosen if the form came back.</summary>
/// <param name="Playthrough">Names the attempt in the addresses of its pages.</param>
public sealed record SceneModel(Guid Playthrough, Scenario Scenario, Role Role, Position Position)
{
    public const string NothingChosen = "Choose what you would do, or leave this part out";

    public const string NothingChosenForTime = "Choose what to do with the time, or go on";

    /// <summary>The option that was chosen when the form came back.</summary>
    public int? Chosen { get; init; }

    /// <summary>What was written when the form came back, by option.</summary>
    public IReadOnlyDictionary<int, string> Written { get; init; } = new Dictionary<int, string>();

    /// <summary>Why the form came back, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Words of the form read back, when they were asked for; null otherwise.</summary>
    public IReadOnlyList<ReadBackModel>? ReadBack { get; init; }

    /// <summary>The learner has just gone back to this moment, and decided nothing since.</summary>
    public bool IsBack { get; init; }

    /// <summary>The decision the form was for had been taken already, in another window or by a second press.</summary>
    public bool AlreadyDecided { get; init; }
}
