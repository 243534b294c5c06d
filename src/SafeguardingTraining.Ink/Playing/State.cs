using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Everything about one reader that outlives a turn.</summary>
internal sealed class State
{
    private static readonly IReadOnlyDictionary<string, External> NoExternals = new Dictionary<string, External>();

    public State(InkProgram program)
    {
        Globals = new CopyOnWriteList<Operand>(program.InitialGlobals);
        Counts = new CopyOnWriteList<int>(program.InitialCounts);
    }

    private State(State other)
    {
        Globals = other.Globals.Share();
        Counts = other.Counts.Share();
        Age = ++other.Age;
        Seed = other.Seed;
        PreviousRandom = other.PreviousRandom;
        TurnIndex = other.TurnIndex;
        Start = other.Start;
        Choices = other.Choices;
        Operands = other.Operands;
        Externals = other.Externals;
        IsChecked = other.IsChecked;
    }

    public CopyOnWriteList<Operand> Globals { get; }

    /// <summary>Visits, and the turn of the last visit as that turn's index plus two; zero is never.</summary>
    public CopyOnWriteList<int> Counts { get; }

    /// <summary>Grows whenever call stack elements come to be shared, so that nobody changes them afterwards.</summary>
    public long Age { get; set; }

    public int Seed { get; set; }

    public int PreviousRandom { get; set; }

    public int TurnIndex { get; set; } = -1;

    /// <summary>Where reading goes on, or nothing when the story waits for a choice or is over.</summary>
    public StartingPoint? Start { get; set; }

    public IReadOnlyList<PendingChoice> Choices { get; set; } = [];

    /// <summary>Values a story left lying on its evaluation stack.</summary>
    public Operand[]? Operands { get; set; }

    public IReadOnlyDictionary<string, External> Externals { get; set; } = NoExternals;

    /// <summary>The story's external functions were found to be answered.</summary>
    public bool IsChecked { get; set; }

    public bool IsDeclaring { get; init; }

    public State Fork() => new(this);
}

/// <summary>A call stack to go on from, and where a choice or a jump leads it.</summary>
internal sealed record StartingPoint(CallFrame Thread, int Previous, Destination? Destination, bool CountsTurn);

/// <summary>What answers an EXTERNAL function.</summary>
internal sealed record External(Func<IReadOnlyList<Value>, Value?> Answer, bool IsLookaheadSafe);
