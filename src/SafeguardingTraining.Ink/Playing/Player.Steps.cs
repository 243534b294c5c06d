using System.Runtime.CompilerServices;
using SafeguardingTraining.Ink.Compiled;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>One step: enter the containers at the place, do the one deed there, move on.</summary>
internal sealed partial class Player
{
    private void Step()
    {
        if (--operations < 0)
        {
            ExhaustOperations();
            return;
        }
        if (code[position].Op <= OpCode.End)
        {
            EnterContainers();
        }
        lastPosition = position;
        if (visits is not null)
        {
            Count(visits);
        }
        ref readonly var instruction = ref code[position];
        var op = instruction.Op;
        if (op <= OpCode.PushVoid)
        {
            Say(instruction);
        }
        else
        {
            Do(instruction);
        }
        if (position < 0)
        {
            return;
        }
        Advance();
        if (op == OpCode.StartThread)
        {
            StartThread();
        }
    }

    /// <summary>Goes down to the first content of the container here; an empty one is passed by as content.</summary>
    private void EnterContainers()
    {
        while (true)
        {
            ref readonly var instruction = ref code[position];
            var container = instruction.Op switch
            {
                OpCode.Enter => Unsafe.As<Container>(instruction.Data),
                OpCode.Header => program.Containers[instruction.Owner],
                OpCode.End when program.Containers[instruction.Owner] is { Count: 0 } empty => empty,
                _ => null,
            };
            if (container is null)
            {
                return;
            }
            operations--;
            Visit(container, atStart: true);
            if (container.Count == 0)
            {
                return;
            }
            position = container.Start;
        }
    }

    /// <summary>Content: into the expression being worked out, or else into the output.</summary>
    private void Say(in Instruction instruction)
    {
        switch (instruction.Op)
        {
            case OpCode.Text when inExpression:
                Push(Operand.Of(Unsafe.As<Literal>(instruction.Data).Text));
                break;
            case OpCode.Text:
                Write(Unsafe.As<Literal>(instruction.Data).Pieces);
                break;
            case OpCode.Glue when !inExpression:
                output.TrimNewlines();
                output.Add(OutputPiece.Glue);
                break;
            case OpCode.LegacyTag when inExpression:
                Push(Operand.OfTag(Unsafe.As<string>(instruction.Data)));
                break;
            case OpCode.LegacyTag:
                output.Add(new OutputPiece(Unsafe.As<string>(instruction.Data), OutputPieceKind.Tag));
                break;
            case OpCode.Glue:
            case OpCode.End when inExpression && program.Containers[instruction.Owner].Count > 0:
                Push(Operand.Nothing);
                break;
            default:
                if (inExpression)
                {
                    PushLiteral(instruction);
                }
                break;
        }
    }

    private void PushLiteral(in Instruction instruction)
    {
        switch (instruction.Op)
        {
            case OpCode.PushWhole:
                Push(Operand.Of(instruction.Number));
                break;
            case OpCode.PushReal:
                Push(Operand.Of(BitConverter.Int32BitsToSingle(instruction.Number)));
                break;
            case OpCode.PushTruth:
                Push(Operand.Of(instruction.Number != 0));
                break;
            case OpCode.PushList:
                Push(Operand.Of(Unsafe.As<InkList>(instruction.Data)));
                break;
            case OpCode.PushTarget:
                Push(Operand.Of(Unsafe.As<Destination>(instruction.Data)));
                break;
            case OpCode.PushPointer:
                PushPointer(Unsafe.As<VariableName>(instruction.Data), instruction.Number);
                break;
            case OpCode.PushVoid:
                Push(Operand.Void);
                break;
            default:
                break;
        }
    }

    private void Do(in Instruction instruction)
    {
        switch (instruction.Op)
        {
            case OpCode.EvalStart:
                SetInExpression(true, "Already in expression evaluation?");
                break;
            case OpCode.EvalEnd:
                SetInExpression(false, "Not in expression evaluation mode");
                break;
            case OpCode.Out:
                WriteValue();
                break;
            case OpCode.Duplicate:
                DuplicateTop();
                break;
            case OpCode.Pop:
                TryPop(out _);
                break;
            case OpCode.ReadVariable:
                ReadVariable(Unsafe.As<VariableName>(instruction.Data));
                break;
            case OpCode.Assign:
                Assign(Unsafe.As<VariableName>(instruction.Data), instruction.Flags);
                break;
            case OpCode.CountVisits:
                PushVisits(instruction.Data as Container);
                break;
            case OpCode.Native:
                CallNative((NativeFunction)instruction.Number);
                break;
            case OpCode.Divert:
            case OpCode.DivertToVariable:
                Divert(instruction);
                break;
            case OpCode.External:
                CallExternal(Unsafe.As<string>(instruction.Data), instruction.Number);
                break;
            case OpCode.Choice:
                OfferChoice(Unsafe.As<ChoicePoint>(instruction.Data));
                break;
            case OpCode.BeginString:
                BeginString();
                break;
            case OpCode.EndString:
                EndString();
                break;
            case OpCode.BeginTag:
                output.Add(OutputPiece.BeginTag);
                break;
            case OpCode.EndTag:
                EndTag();
                break;
            case OpCode.ReturnFunction:
                ReturnFunction();
                break;
            case OpCode.ReturnTunnel:
                ReturnTunnel();
                break;
            case OpCode.Done:
                Done();
                break;
            case OpCode.EndStory:
                ForceEnd();
                break;
            case OpCode.Nop:
            case OpCode.StartThread:
                break;
            default:
                DoRarer(instruction.Op);
                break;
        }
    }

    private void DoRarer(OpCode op)
    {
        switch (op)
        {
            case OpCode.ChoiceCount:
                Push(Operand.Of(choices.Count));
                break;
            case OpCode.Turns:
                Push(Operand.Of(state.TurnIndex + 1));
                break;
            case OpCode.TurnsSince:
            case OpCode.ReadCount:
                PushCountOf(op);
                break;
            case OpCode.VisitIndex:
                PushVisitIndex();
                break;
            case OpCode.Random:
                PushRandom();
                break;
            case OpCode.SeedRandom:
                SeedRandom();
                break;
            case OpCode.ShuffleIndex:
                PushShuffleIndex();
                break;
            case OpCode.ListFromInt:
                PushListFromNumber();
                break;
            case OpCode.ListRange:
                PushListRange();
                break;
            case OpCode.ListRandom:
                PushRandomItem();
                break;
            default:
                Fail($"unhandled ControlCommand: {op}");
                break;
        }
    }
}
