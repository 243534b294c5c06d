using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// A story told from one desk as numbered sheets, for somebody who has paper alone: what to read, what can be decided, which number comes
/// next, and what to mark on the way, because a later sheet asks for it. Following it leads through the same words as the story itself.
/// </summary>
/// <param name="Sheets">In the order of their numbers, from 1; the story begins with the first.</param>
/// <param name="Marks">The rows of the facilitator's score sheet, in order.</param>
public sealed record PaperScript(IReadOnlyList<PaperSheet> Sheets, IReadOnlyList<PaperMark> Marks)
{
    /// <summary>Plans of one's own do not pile up in memory.</summary>
    private const int MostKnown = 100;

    private static readonly ConcurrentDictionary<(string Version, string Role, string Plan), Lazy<PaperScript>> Known = new();
    private static readonly Lock Press = new();

    /// <summary>Worked out once for each version of a story and each desk; one after another, as each takes a processor for itself.</summary>
    /// <param name="plan">Only its scenes are played, and the others told in a sentence; nothing for the whole story.</param>
    public static PaperScript Of(Scenario scenario, string role, RunPlan? plan = null) =>
        Known.GetOrAdd((scenario.Version, role, KeyOf(plan)), _ => new Lazy<PaperScript>(() => Make(scenario, role, plan))).Value;

    /// <summary>Works it out in the background, where it is not known yet.</summary>
    public static Task<PaperScript> Prepare(Room room)
    {
        var (scenario, plan) = (room.Scenario, room.Now.Workshop.Plan);
        return Known.TryGetValue((scenario.Version, plan.Role, KeyOf(plan.Run)), out var known) && known.IsValueCreated
            ? Task.FromResult(known.Value)
            : Task.Run(() => Of(scenario, plan.Role, plan.Run));
    }

    private static PaperScript Make(Scenario scenario, string role, RunPlan? plan)
    {
        lock (Press)
        {
            if (Known.Count > MostKnown)
            {
                Known.Clear();
            }
            return new PaperScriptBuilder(PaperWalk.Of(scenario, role, plan)).Build();
        }
    }

    private static string KeyOf(RunPlan? plan) =>
        plan is null ? "" : string.Join(' ', plan.Spine.Select(place => string.Join('+', place.Scenes)));

    public PaperSheet SheetAt(int number) => Sheets[number - 1];
}

/// <summary>One number of the script: a place of the story where something is read and, unless the story ends, decided.</summary>
/// <param name="Told">Read when the group comes here from another scene.</param>
/// <param name="Again">Read each time the group comes back here within the scene.</param>
/// <param name="Ways">What can be decided; one alone is a plain way of going on.</param>
public sealed record PaperSheet(
    int Number,
    SceneTitle Scene,
    DateOnly? Date,
    string? Time,
    IReadOnlyList<PaperBlock> Told,
    IReadOnlyList<PaperBlock> Again,
    string Question,
    IReadOnlyList<PaperWay> Ways,
    Hub? Hub,
    EndingKind? Ending
)
{
    /// <summary>A scene begins with it; then it has the scene's heading, and its envelope is opened.</summary>
    public bool BeginsScene { get; init; }

    /// <summary>The titles that the ending can have; one, or one for each kind.</summary>
    public PaperChoice<string> EndingTitle { get; init; } = PaperChoice.Always("");

    public bool IsPlain => Ways is [{ IsPlain: true }];

    /// <summary>Some of what can be decided takes time.</summary>
    public bool IsForTime => Ways.Any(way => way.Takes is not null);
}

/// <summary>Passages of which the first that fits is read, or none.</summary>
public sealed record PaperBlock(PaperChoice<IReadOnlyList<PaperLine>> Reads)
{
    /// <summary>There is nothing to choose: it is always read.</summary>
    public bool IsAlways => Reads.Cases.Count == 0;
}

/// <summary>One passage; <see cref="LeftMark"/> stands in its text for the minutes that are left.</summary>
/// <param name="Brings">Pieces that come to the table with it.</param>
public sealed record PaperLine(Passage Passage, IReadOnlyList<Piece> Brings)
{
    public const string LeftMark = "…";

    /// <summary>The same for the same words of the same person.</summary>
    internal int Key { get; init; }
}

/// <summary>Something that can be decided.</summary>
/// <param name="IsPlain">It is the only way on, and nothing is weighed.</param>
/// <param name="When">Whether it is offered.</param>
/// <param name="Once">The mark that says that it was done already, where it can be done once.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Changes">What to mark then; a change that keeps everything as it is has no value.</param>
/// <param name="Then">The number to go to.</param>
public sealed record PaperWay(
    char Letter,
    string Text,
    string? Detail,
    int? Takes,
    bool IsPlain,
    PaperChoice<bool> When,
    int? Once,
    IReadOnlyList<PaperBlock> Outcome,
    IReadOnlyList<PaperChange> Changes,
    PaperChoice<int> Then
)
{
    /// <summary>Whether a condition holds, where it goes without saying: it was not done before, and there is time for it.</summary>
    public bool? Knows(PaperCondition condition) =>
        condition.Mark == Once ? condition.Holds(0)
        : condition.Mark == PaperMark.MinutesLeft && condition.Value == Takes
            ? condition.Test switch
            {
                PaperTest.AtLeast => true,
                PaperTest.Below => false,
                _ => null,
            }
        : null;
}

/// <summary>A mark to set on the score sheet; nothing where it stays as it is.</summary>
public sealed record PaperChange(int Mark, PaperChoice<PaperStep?> Step);

/// <summary>Sets a mark to a value, or adds to it.</summary>
public readonly record struct PaperStep(bool Adds, int Value)
{
    public int From(int before) => Adds ? before + Value : Value;
}

public static class PaperChoice
{
    /// <summary>It comes to this whatever the score sheet says.</summary>
    public static PaperChoice<T> Always<T>(T what) => new([], what);
}

/// <summary>The first case whose conditions all hold, or else <paramref name="Otherwise"/>.</summary>
public sealed record PaperChoice<T>(IReadOnlyList<PaperCase<T>> Cases, T Otherwise)
{
    /// <summary>All that it can come to, each once.</summary>
    public IEnumerable<T> All => Cases.Select(one => one.Then).Append(Otherwise).Distinct();

    /// <param name="value">What a mark holds now.</param>
    public T For(Func<int, int> value)
    {
        foreach (var one in Cases)
        {
            if (one.All.All(condition => condition.Holds(value(condition.Mark))))
            {
                return one.Then;
            }
        }
        return Otherwise;
    }
}

public sealed record PaperCase<T>(IReadOnlyList<PaperCondition> All, T Then);

/// <summary>Something that a mark says.</summary>
public readonly record struct PaperCondition(int Mark, PaperTest Test, int Value)
{
    public bool Holds(int value) =>
        Test switch
        {
            PaperTest.Is => value == Value,
            PaperTest.IsNot => value != Value,
            PaperTest.AtLeast => value >= Value,
            _ => value < Value,
        };

    public PaperCondition Not =>
        this with
        {
            Test = Test switch
            {
                PaperTest.Is => PaperTest.IsNot,
                PaperTest.IsNot => PaperTest.Is,
                PaperTest.AtLeast => PaperTest.Below,
                _ => PaperTest.AtLeast,
            },
        };
}

public enum PaperTest
{
    Is,
    IsNot,
    AtLeast,
    Below,
}

/// <summary>A row of the score sheet.</summary>
/// <param name="Number">Its number there, from 1; <see cref="MinutesLeft"/> is no row but the clock.</param>
/// <param name="Begins">What it says before the first sheet.</param>
/// <param name="Words">What it is about.</param>
/// <param name="Values">What it can come to, lowest first.</param>
/// <param name="IsTick">Done or not: a single box.</param>
public sealed record PaperMark(int Number, string Name, int Begins, string Words, IReadOnlyList<PaperMarkValue> Values, bool IsTick)
{
    /// <summary>Stands in a condition for the minutes that are left at a stretch of time.</summary>
    public const int MinutesLeft = 0;

    /// <summary>A value from here on stands for a text, which is its words.</summary>
    public const int FirstText = 1_000;
}

/// <param name="Words">May be empty.</param>
public sealed record PaperMarkValue(int Value, string Words);
