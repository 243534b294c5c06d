using SafeguardingTraining.Ink.Compiled;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>
/// Plays one session at a time. Each thread keeps one player and lends it to whichever session reads,
/// so a session between turns holds nothing but its state. This part turns steps into lines and turns.
/// </summary>
internal sealed partial class Player
{
    [ThreadStatic]
    private static Player? idle;

    private readonly OperandStack operands = new();
    private readonly Output output = new();
    private readonly LineWriter writer = new();
    private readonly List<PendingChoice> choices = [];
    private readonly List<Line> lines = [];
    private readonly List<Trouble> errors = [];
    private readonly List<Trouble> warnings = [];
    private readonly List<Trouble> troubles = [];

    private InkProgram program;
    private Instruction[] code = [];
    private State state;
    private Budget budget = Budget.Default;
    private bool didSafeExit;
    private int[]? visits;
    private Origins? origins;
    private int firstWords;

    private Player(Session first)
    {
        program = first.Program;
        state = first.State;
    }

    private bool CanContinue => position >= 0 && errors.Count == 0 && exhausted is null;

    public static Turn Read(Session session)
    {
        var player = idle ?? new Player(session);
        idle = null;
        var turn = player.ReadTurn(session);
        idle = player;
        return turn;
    }

    private Turn ReadTurn(Session session)
    {
        Take(session);
        while (CanContinue)
        {
            ReadLine();
        }
        GatherTroubles();
        var turn = new Turn(lines.Count == 0 ? [] : lines.ToArray(), VisibleChoices(), troubles.Count == 0 ? [] : troubles.ToArray());
        GiveBack();
        return turn;
    }

    private void Take(Session session)
    {
        (program, code, state, budget) = (session.Program, session.Program.Code, session.State, session.Budget);
        operations = budget.Operations;
        visits = session.Coverage?.Visits;
        origins = session.Origins;
        origins?.BeginTurn();
        (threadsLeft, charactersLeft, exhausted) = (budget.Threads, budget.OutputLength, null);
        operands.Restore(state.Operands);
        choices.AddRange(state.Choices);
        lastPosition = -1;
        diverted = -1;
        position = -1;
        if (state.Start is { } start && AllExternalsAreAnswered())
        {
            Resume(start.Thread, start.Previous);
            if (start.Destination is { } destination)
            {
                GoTo(destination, start.CountsTurn);
            }
        }
    }

    private void GiveBack()
    {
        state.Start = null;
        state.Operands = operands.Save();
        state.Choices = choices.Count == 0 ? [] : [.. choices];
        choices.Clear();
        lines.Clear();
        errors.Clear();
        warnings.Clear();
        troubles.Clear();
        output.Clear();
        DropHeld();
        origins = null;
        (temporaries, below, suspended) = (null, null, null);
    }

    /// <summary>Plays one line: as far as its newline, and on until nothing can take that newline away again.</summary>
    private void ReadLine()
    {
        output.Clear();
        firstWords = -1;
        didSafeExit = false;
        sawUnsafeExternal = false;
        var isLine = false;
        do
        {
            Step();
            if (position < 0 && errors.Count == 0 && exhausted is null)
            {
                TryFollowDefaultChoice();
            }
            if (errors.Count > 0 || exhausted is not null)
            {
                break;
            }
            isLine = (output.IsDirty || position < 0 || sawUnsafeExternal) && output.OpenStrings == 0 && IsLineFinished();
        } while (!isLine && CanContinue);
        if (exhausted is not null)
        {
            StopExhausted();
        }
        else
        {
            FinishLine();
        }
    }

    private void FinishLine()
    {
        if (held.IsHeld)
        {
            Restore();
        }
        if (!CanContinue)
        {
            CheckEnd();
        }
        didSafeExit = false;
        AddLine();
        GatherTroubles();
    }

    private void AddLine()
    {
        var line = new Line(writer.TextOf(output.Pieces), writer.TagsOf(output.Pieces));
        lines.Add(line);
        if (firstWords >= 0)
        {
            origins?.Note(line, program.PathOf(firstWords));
        }
    }

    /// <summary>Says why a story that stopped without choices should not have.</summary>
    private void CheckEnd()
    {
        if (suspended is not null)
        {
            Fail("Thread available to pop, threads should always be flat by the end of evaluation?");
        }
        if (choices.Count > 0 || didSafeExit)
        {
            return;
        }
        Fail(
            (below, kind) switch
            {
                (not null, CallFrameKind.Tunnel) => "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?",
                (not null, _) => "unexpectedly reached end of content. Do you need a '~ return'?",
                _ => "ran out of content. Do you need a '-> DONE' or '-> END'?",
            }
        );
    }

    private Choice[] VisibleChoices()
    {
        var visible = 0;
        foreach (var choice in choices)
        {
            visible += choice.IsInvisibleDefault ? 0 : 1;
        }
        if (visible == 0)
        {
            return [];
        }
        var shown = new Choice[visible];
        visible = 0;
        foreach (var choice in choices)
        {
            if (!choice.IsInvisibleDefault)
            {
                shown[visible] = new Choice(visible, choice.Text, choice.Tags);
                visible++;
            }
        }
        return shown;
    }
}
