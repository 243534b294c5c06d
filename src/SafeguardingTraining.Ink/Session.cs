using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Playing;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink;

/// <summary>
/// One reader's way through a story. Small, and independent of every other session of the same program;
/// use a session from one thread at a time.
/// </summary>
public sealed class Session
{
    private Session(InkProgram program, State state, Budget budget)
    {
        Program = program;
        State = state;
        Budget = budget;
    }

    /// <summary>The story's global variables as they are now. Later reading does not change the answer.</summary>
    public IReadOnlyDictionary<string, Value> Variables => new Variables(Program, State.Globals.ForReading());

    /// <summary>Counts every place this session comes past from now on; a fork is not counted.</summary>
    public Coverage? Coverage { get; set; }

    /// <summary>Notes where what this session tells from now on was written, and what it holds back.</summary>
    public Origins? Origins { get; set; }

    internal InkProgram Program { get; }

    internal State State { get; }

    internal Budget Budget { get; }

    /// <summary>What the story's declarations came to.</summary>
    internal (Operand[] Globals, int[] Counts) Declared => (State.Globals.ForReading(), State.Counts.ForReading());

    /// <summary>Opens the story at its beginning. The seed decides every random outcome, as inkle's story seed does.</summary>
    public static Session Start(InkProgram program, int seed = 0, Budget? budget = null)
    {
        var state = new State(program) { Seed = seed, Start = Start(program.Root.Slot(0)) };
        return new Session(program, state, budget ?? Budget.Default);
    }

    /// <summary>Plays on until there is something to choose or the story ends; once there, gives the same choices again.</summary>
    public Turn Read() => Player.Read(this);

    /// <summary>Takes one of the choices of the last turn; <see cref="Read"/> then shows what follows.</summary>
    public Picked Pick(int index)
    {
        var visible = -1;
        foreach (var choice in State.Choices)
        {
            visible += choice.IsInvisibleDefault ? 0 : 1;
            if (visible == index && !choice.IsInvisibleDefault)
            {
                State.Start = new StartingPoint(choice.Thread, choice.Previous, choice.Destination, CountsTurn: true);
                State.Choices = [];
                return Taken.Instance;
            }
        }
        return new NoSuchChoice($"There is no choice {index}; there are {visible + 1}.");
    }

    /// <summary>Gives a global variable a value. False when the story has no such variable, or no such item or place.</summary>
    public bool Set(string variable, Value value)
    {
        if (
            Program.GlobalNamed(variable) is not { } name
            || State.Globals.Peek()[name.GlobalSlot].Kind == OperandKind.None
            || Exchange.ToOperand(value, Program) is not { } operand
        )
        {
            return false;
        }
        State.Globals.ForWriting()[name.GlobalSlot] = operand;
        return true;
    }

    /// <summary>The value of a global variable, or nothing when the story has no such variable.</summary>
    public Value? Get(string variable) =>
        Program.GlobalNamed(variable) is { } name ? Exchange.ToValue(State.Globals.Peek()[name.GlobalSlot]) : null;

    /// <summary>A second session at the same place, each going its own way from here.</summary>
    public Session Fork() => new(Program, State.Fork(), Budget);

    /// <summary>
    /// Names this place between turns by all that can still make a difference. Two sessions of a program with the same
    /// fingerprint go on alike, whatever came before.
    /// </summary>
    public string Fingerprint() => Playing.Fingerprint.Of(Program, State);

    /// <summary>What the story remembers here. Later reading does not change the answer.</summary>
    public Memory Memory() => new(Program, State);

    /// <summary>Remembers in one slot of <see cref="Memory"/> what another session of the same program does there.</summary>
    public void Remember(Memory other, int slot)
    {
        if (other.IsCount(slot))
        {
            State.Counts.ForWriting()[slot - Program.GlobalSlots.Length] = other.CountAt(slot);
        }
        else
        {
            State.Globals.ForWriting()[slot] = other.GlobalAt(slot);
        }
    }

    /// <summary>Remembers in one slot of <see cref="Memory"/> that its place was visited so often.</summary>
    public void Remember(int slot, int visits) => State.Counts.ForWriting()[slot - Program.GlobalSlots.Length] = visits;

    /// <summary>The knots and stitches to which the present choices belong.</summary>
    public string Place() =>
        string.Join(
            ' ',
            State
                .Choices.Select(choice => Program.Liveness.PlaceOf(Program.Code[Math.Max(choice.Destination.Position, 0)].Owner))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Where a choice of the last turn leads, as <see cref="LineMap.Find"/> takes it; null when there is no such choice.</summary>
    public string? PathOf(Choice choice)
    {
        var visible = -1;
        foreach (var pending in State.Choices)
        {
            visible += pending.IsInvisibleDefault ? 0 : 1;
            if (visible == choice.Index && pending is { IsInvisibleDefault: false, Destination.Position: >= 0 and var position })
            {
                return Program.PathOf(position);
            }
        }
        return null;
    }

    /// <summary>Leaves the present place and goes on from a knot or <c>knot.stitch</c>. False when there is none.</summary>
    public bool JumpTo(string path)
    {
        if (Program.DestinationNamed(path) is not { } destination)
        {
            return false;
        }
        State.Start = new StartingPoint(Bottom(-1), -1, destination, CountsTurn: true);
        State.Choices = [];
        return true;
    }

    /// <summary>
    /// Answers the story's EXTERNAL function of that name. A function that is not marked as safe to look ahead with
    /// is called only when the line before it is finished.
    /// </summary>
    public void Bind(string function, Func<IReadOnlyList<Value>, Value?> external, bool lookaheadSafe = false) =>
        State.Externals = new Dictionary<string, External>(State.Externals) { [function] = new External(external, lookaheadSafe) };

    /// <summary>A session that runs the declarations of a program not yet started.</summary>
    internal static Session Declaring(InkProgram program, Container declarations)
    {
        var state = new State(program) { Start = Start(declarations.Start), IsDeclaring = true };
        return new Session(program, state, Budget.Default);
    }

    private static StartingPoint Start(int position) => new(Bottom(position), -1, null, CountsTurn: false);

    private static CallFrame Bottom(int position) =>
        new()
        {
            Position = position,
            InExpression = false,
            Kind = CallFrameKind.Tunnel,
            FunctionStart = 0,
            Temporaries = null,
            Below = null,
            Depth = 0,
        };
}
