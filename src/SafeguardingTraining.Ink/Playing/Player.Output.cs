using System.Text;
using SafeguardingTraining.Ink.Values;

namespace SafeguardingTraining.Ink.Playing;

/// <summary>Writing: glue, newlines that do not count, strings and tags.</summary>
internal sealed partial class Player
{
    private void Write(OutputPiece[] pieces)
    {
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            Write(piece);
        }
    }

    /// <summary>
    /// Adds a text to the output. After glue, or at the start of what a function writes, newlines are dropped
    /// until there are words; elsewhere a newline is dropped when one is there already or nothing is.
    /// </summary>
    private void Write(in OutputPiece piece)
    {
        charactersLeft -= piece.Text.Length;
        if (charactersLeft < 0)
        {
            Exhaust($"wrote more than {budget.OutputLength:N0} characters in one turn");
            return;
        }
        var functionTrim = kind == CallFrameKind.Function ? functionStart : -1;
        var glue = output.LastGlue > output.LastString ? output.LastGlue : -1;
        if (glue < 0 && output.LastString >= functionTrim && output.LastString >= 0)
        {
            functionTrim = -1;
        }
        if (glue >= 0 || functionTrim >= 0)
        {
            if (piece.Kind == OutputPieceKind.Newline)
            {
                return;
            }
            if (piece.Kind == OutputPieceKind.Words)
            {
                EndTrimming(glue >= 0, functionTrim >= 0);
            }
        }
        else if (piece.Kind == OutputPieceKind.Newline && (output.EndsInNewline || !output.HasText))
        {
            return;
        }
        output.Add(piece);
        if (origins is not null && firstWords < 0 && piece.Kind == OutputPieceKind.Words && !IsInTagOrString())
        {
            firstWords = position;
        }
    }

    /// <summary>What is written now belongs to a tag, or to the text of a choice.</summary>
    private bool IsInTagOrString()
    {
        if (output.OpenStrings > 0)
        {
            return true;
        }
        for (var i = output.Count - 1; i >= 0; i--)
        {
            if (output[i].Kind is OutputPieceKind.BeginTag or OutputPieceKind.EndTag)
            {
                return output[i].Kind == OutputPieceKind.BeginTag;
            }
        }
        return false;
    }

    private void EndTrimming(bool afterGlue, bool inFunction)
    {
        if (afterGlue)
        {
            output.RemoveGlue();
        }
        if (inFunction)
        {
            functionStart = -1;
            below = WithoutFunctionStarts(below);
        }
    }

    /// <summary>Marks the functions directly below as having written words. Those further down were marked with the last one.</summary>
    private static CallFrame? WithoutFunctionStarts(CallFrame? top)
    {
        var last = top;
        var changed = new Stack<CallFrame>();
        while (last is { Kind: CallFrameKind.Function, FunctionStart: >= 0 })
        {
            changed.Push(last);
            last = last.Below;
        }
        while (changed.TryPop(out var frame))
        {
            last = frame.With(frame.Temporaries, -1, last);
        }
        return last;
    }

    /// <summary>Drops the white space at the end of what a function wrote.</summary>
    private void TrimFunctionEnd()
    {
        var start = Math.Max(functionStart, 0);
        for (var i = output.Count - 1; i >= start; i--)
        {
            if (!output[i].IsText)
            {
                continue;
            }
            if (output[i].Kind == OutputPieceKind.Words)
            {
                return;
            }
            output.RemoveAt(i);
        }
    }

    private void WriteValue()
    {
        if (operands.Count == 0)
        {
            return;
        }
        var value = operands.Pop();
        if (value.Kind != OperandKind.Void)
        {
            WriteText(value.ToString());
        }
    }

    private void WriteText(string text)
    {
        Charge(text.Length >> 5);
        if (text.AsSpan().IndexOf('\n') >= 0)
        {
            Write(OutputPiece.Split(text));
        }
        else
        {
            Write(OutputPiece.OfPlain(text));
        }
    }

    private void SetInExpression(bool wanted, string complaint)
    {
        if (inExpression == wanted)
        {
            Fail(complaint);
            return;
        }
        inExpression = wanted;
    }

    private void BeginString()
    {
        output.Add(OutputPiece.BeginString);
        if (!inExpression)
        {
            Fail("Expected to be in an expression when evaluating a string");
            return;
        }
        inExpression = false;
    }

    private void EndString()
    {
        var start = Math.Max(output.LastString, 0);
        var (text, tags) = (TextFrom(start), default(List<OutputPiece>));
        for (var i = start; i < output.Count; i++)
        {
            if (output[i].Kind == OutputPieceKind.Tag)
            {
                (tags ??= []).Add(output[i]);
            }
        }
        output.RemoveFrom(start);
        foreach (var tag in tags ?? [])
        {
            output.Add(tag);
        }
        inExpression = true;
        PushText(text);
    }

    /// <summary>Inside a string, which can only be a choice's text, a tag becomes a value for the choice to take.</summary>
    private void EndTag()
    {
        if (output.OpenStrings == 0)
        {
            output.Add(OutputPiece.EndTag);
            return;
        }
        var start = output.Count - 1;
        while (start > 0 && !output[start].IsCommand)
        {
            start--;
        }
        if (output[start].Kind != OutputPieceKind.BeginTag)
        {
            Fail("Unexpected ControlCommand while extracting tag from choice");
            return;
        }
        var text = TextFrom(start);
        output.RemoveFrom(start);
        Push(Operand.OfTag(LineWriter.Clean(text)));
    }

    private string TextFrom(int start)
    {
        var (single, texts) = ("", 0);
        for (var i = start; i < output.Count; i++)
        {
            if (output[i].IsText)
            {
                (single, texts) = (output[i].Text, texts + 1);
            }
        }
        if (texts <= 1)
        {
            return single;
        }
        var text = new StringBuilder();
        for (var i = start; i < output.Count; i++)
        {
            text.Append(output[i].IsText ? output[i].Text : "");
        }
        return text.ToString();
    }
}
