using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// What the whole room is doing now. A scene goes from <see cref="Read"/> to <see cref="Decide"/>; the facilitator may leave any
/// part out. <see cref="Outcome"/> stands between a decision and the scene that comes next.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    Lobby,
    Read,
    Worry,
    Spread,
    Table,
    Vote,
    Result,
    SecondVote,
    BothResults,
    Decide,
    Outcome,
    Wall,
    Debrief,
    Promise,
    Ended,
}

public static class Stages
{
    /// <summary>The parts of one scene, in order.</summary>
    public static IReadOnlyList<Stage> OfAScene { get; } =
    [Stage.Read, Stage.Worry, Stage.Spread, Stage.Table, Stage.Vote, Stage.Result, Stage.SecondVote, Stage.BothResults, Stage.Decide];

    public static bool IsOfAScene(this Stage stage) => stage is >= Stage.Read and <= Stage.Decide;

    /// <summary>The story is being told: the room is neither waiting to begin nor looking back.</summary>
    public static bool IsUnderWay(this Stage stage) => stage.IsOfAScene() || stage is Stage.Outcome or Stage.Wall;

    /// <summary>The part of the scene before this one, or null at its beginning.</summary>
    public static Stage? Before(this Stage stage) =>
        stage.IsOfAScene() && stage is not Stage.Read ? OfAScene[OfAScene.ToList().IndexOf(stage) - 1] : null;

    /// <summary>The part of the scene after this one, or null at its end.</summary>
    public static Stage? After(this Stage stage) =>
        stage.IsOfAScene() && stage is not Stage.Decide ? OfAScene[OfAScene.ToList().IndexOf(stage) + 1] : null;

    /// <summary>Which vote is open: 1 before talking, 2 after, or 0.</summary>
    public static int RoundOpen(this Stage stage) =>
        stage switch
        {
            Stage.Vote => 1,
            Stage.SecondVote => 2,
            _ => 0,
        };

    /// <summary>As a facilitator would say it.</summary>
    public static string InWords(this Stage stage) =>
        stage switch
        {
            Stage.Lobby => "Before we begin",
            Stage.Read => "Read the scene",
            Stage.Worry => "How worried are you?",
            Stage.Spread => "The spread of worry",
            Stage.Table => "On the table",
            Stage.Vote => "First vote",
            Stage.Result => "The first vote, and talk",
            Stage.SecondVote => "Second vote",
            Stage.BothResults => "Both votes",
            Stage.Decide => "The group decides",
            Stage.Outcome => "What came of it",
            Stage.Wall => "The wall",
            Stage.Debrief => "Looking back together",
            Stage.Promise => "One thing each of us will do",
            _ => "The workshop has ended",
        };
}
