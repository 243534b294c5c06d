using System.Text.Json.Serialization;
using SafeguardingTraining.Scenarios;

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

    /// <summary>A scene that goes on after a decision does not begin with it again.</summary>
    public static bool IsOncePerScene(this Stage stage) => stage is Stage.Worry or Stage.Spread or Stage.Table;

    /// <summary>Minutes that a plan gives to a part of a scene; 0 when it leaves the part out.</summary>
    public static int MinutesOf(this PlanScene place, Stage stage) =>
        Enum.TryParse<TimedPart>(stage.ToString(), out var part) ? place.MinutesOf(part) : 0;

    /// <summary>Which vote is open: 1 before talking, 2 after, or 0.</summary>
    public static int RoundOpen(this Stage stage) =>
        stage switch
        {
            Stage.Vote => 1,
            Stage.SecondVote => 2,
            _ => 0,
        };

    /// <summary>What is shown when that is closed which this part asks; null where it asks nothing.</summary>
    public static Stage? Closing(this Stage stage) =>
        stage switch
        {
            Stage.Worry => Stage.Spread,
            Stage.Vote => Stage.Result,
            Stage.SecondVote => Stage.BothResults,
            _ => null,
        };

    /// <summary>What the button says that leads to a part of a scene.</summary>
    public static string Opening(this Stage stage) =>
        stage switch
        {
            Stage.Worry => "Ask how worried they are",
            Stage.Spread => "Close and show the spread",
            Stage.Table => "Open the table",
            Stage.Vote => "Open the first vote",
            Stage.Result or Stage.BothResults => "Close and show the result",
            Stage.SecondVote => "Vote again",
            Stage.Decide => "Decide",
            _ => stage.InWords(),
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
