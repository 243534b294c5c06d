using System.Text.Json.Serialization;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// How a story is played in a room in so many minutes: the scenes that are played, and how long each part of them takes. What lies
/// between them is told in a sentence.
/// </summary>
/// <param name="Minutes">From the welcome to the end.</param>
/// <param name="Spine">Places in the story in their order; of the scenes of one place a room comes to one.</param>
public sealed record RunPlan(int Minutes, int Welcome, IReadOnlyList<PlanScene> Spine, int LookingBack, int Promise)
{
    public const int LeastMinutes = 20;
    public const int MostMinutes = 480;

    /// <summary>What it is called by the facilitator who made it their own; null for an author's.</summary>
    public string? Name { get; init; }

    /// <summary>The line of its file on which it begins; 0 when it came from no file.</summary>
    [JsonIgnore]
    public int Line { get; init; }

    [JsonIgnore]
    public int AddsUpTo => Welcome + Spine.Sum(place => place.Minutes + place.Break) + LookingBack + Promise;

    /// <summary>The place of a scene, or null when it is told and not played.</summary>
    public PlanScene? PlaceOf(string scene) => Spine.FirstOrDefault(place => place.Scenes.Contains(scene));

    /// <summary>The same without one of its places; what it took is saved.</summary>
    public RunPlan Without(PlanScene place) =>
        this with
        {
            Spine = [.. Spine.Where(other => other != place)],
            Minutes = Minutes - place.Minutes - place.Break,
        };
}

/// <summary>A place in a plan.</summary>
/// <param name="Scenes">Ids of scenes, of which a room comes to one: the openings of several roles, or the ways of a fork.</param>
/// <param name="Parts">What is done there; what is not in it is left out.</param>
/// <param name="Break">Minutes of rest after it.</param>
public sealed record PlanScene(IReadOnlyList<string> Scenes, IReadOnlyList<PartTime> Parts, int Break)
{
    [JsonIgnore]
    public int Line { get; init; }

    [JsonIgnore]
    public int Minutes => Parts.Sum(one => one.Minutes);

    /// <summary>Minutes for a part; 0 when it is left out.</summary>
    public int MinutesOf(TimedPart part) => Parts.FirstOrDefault(one => one.Part == part)?.Minutes ?? 0;
}

/// <summary>A part of a scene with its minutes, over all the decisions that are taken there.</summary>
public sealed record PartTime(TimedPart Part, int Minutes);

/// <summary>What a room does with a scene, in this order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimedPart>))]
public enum TimedPart
{
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
}

/// <summary>The parts of a scene as a plan names them.</summary>
public static class SceneParts
{
    public static IReadOnlyList<TimedPart> All { get; } = Enum.GetValues<TimedPart>();

    /// <summary>No scene is played without these.</summary>
    public static IReadOnlyList<TimedPart> Always { get; } = [TimedPart.Read, TimedPart.Decide, TimedPart.Outcome];

    /// <summary>The name a part has in a plan: <c>second-vote</c>.</summary>
    public static string Key(this TimedPart part) =>
        part switch
        {
            TimedPart.Result => "talk",
            TimedPart.SecondVote => "second-vote",
            TimedPart.BothResults => "both-votes",
            _ => part.ToString().ToLowerInvariant(),
        };
}

/// <summary>What a room is told of a scene that it does not play.</summary>
/// <param name="Words">A sentence or two, true on every way that comes past the scene with what is taken there.</param>
/// <param name="Takes">How the options begin that the story takes there; without one that is offered it leaves the part out.</param>
public sealed record ToldScene(string Scene, string Words, IReadOnlyList<string> Takes)
{
    public int Line { get; init; }
}

/// <summary>A choice that was taken because the plan goes past its scene.</summary>
public sealed record PassedChoice(int Option);

/// <summary>Goes past what a plan leaves out, so that the story stays true: the scene's own way past, or what its author says was done.</summary>
public static class PassedScenes
{
    private const int Most = 80;

    /// <summary>The scene the reader is in is told and not played.</summary>
    /// <param name="met">Ids of the scenes so far: of those of one place a room plays one.</param>
    public static bool IsLeftOut(this RunPlan plan, Scenario scenario, Position position, IReadOnlyCollection<string> met) =>
        position is { Ending: null, Decision: not null }
        && scenario.SceneOf(position.Scene.Id) is not null
        && !(plan.PlaceOf(position.Scene.Id) is { } place && place.Scenes.All(other => other == position.Scene.Id || !met.Contains(other)));

    /// <summary>Takes the reader to the next scene that is played, or to the end, and answers what was chosen on the way.</summary>
    public static IReadOnlyList<PassedChoice> Pass(this Reader reader, RunPlan plan)
    {
        var passed = new List<PassedChoice>();
        var scene = "";
        List<string> takes = [];
        while (passed.Count < Most && IsLeftOut(reader, plan) && reader.Position.Decision is { } decision)
        {
            if (scene != reader.Position.Scene.Id)
            {
                scene = reader.Position.Scene.Id;
                takes = [.. reader.Scenario.ToldOf(scene)?.Takes ?? []];
            }
            if (WayPast(decision, takes) is not { } way || !reader.Take(new TakenChoice(way.Index)))
            {
                break;
            }
            passed.Add(new PassedChoice(way.Index));
        }
        return passed;
    }

    /// <summary>How many scenes a room meets from the first to the end, on the way its authors tell it where nothing is played.</summary>
    public static int ScenesOnTheWay(this Scenario scenario)
    {
        var reader = Reader.Start(scenario, scenario.Roles[0].Id, 0);
        reader.Pass(new RunPlan(0, 0, [], 0, 0));
        return reader.Telling.ScenesBegun.Count(id => scenario.SceneOf(id) is not null);
    }

    private static bool IsLeftOut(Reader reader, RunPlan plan) =>
        plan.IsLeftOut(reader.Scenario, reader.Position, [.. reader.Telling.ScenesBegun]);

    private static Option? WayPast(Decision decision, List<string> takes)
    {
        foreach (var words in takes)
        {
            if (decision.Options.FirstOrDefault(option => option.Text.StartsWith(words, StringComparison.Ordinal)) is { } told)
            {
                takes.Remove(words);
                return told;
            }
        }
        return decision.Skip
            ?? decision.Options.OrderBy(option => option.Takes is not null).ThenBy(option => option.Index).FirstOrDefault();
    }
}
