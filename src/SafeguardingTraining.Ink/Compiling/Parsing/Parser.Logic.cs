using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>What braces were found to hold while something else was tried, so that no brace is read over and over.</summary>
    private readonly Dictionary<long, Known> known = [];

    private int lastUnclosed = -1;

    private sealed record Known(Node? Node, int End, bool TagIsOpen, IReadOnlyList<InkMessage> Told);

    /// <summary>Reads what stands in braces.</summary>
    private Node? ReadLogic()
    {
        var start = cursor.At;
        var key = (start * 2L) + (tagIsOpen ? 1 : 0);
        if (known.TryGetValue(key, out var before))
        {
            cursor.At = before.End;
            tagIsOpen = before.TagIsOpen;
            messages.AddAll(before.Told);
            return before.Node;
        }
        if (!Enter(start))
        {
            return null;
        }
        var count = messages.Count;
        cursor.At++;
        var node = ReadWithin(start);
        Leave();
        if (trying > 0 && !stopped)
        {
            known[key] = new Known(node, cursor.At, tagIsOpen, messages.Since(count));
        }
        return node;
    }

    private Node? ReadWithin(int start)
    {
        cursor.SkipSpaces();
        var kinds = ReadSequenceKinds();
        if (kinds is { } explicitly)
        {
            return ReadSequence(start, explicitly);
        }
        var inside = cursor.At;
        if (TryExpression() is { } value)
        {
            cursor.SkipSpaces();
            if (cursor.Take(':'))
            {
                return ReadConditional(start, value);
            }
            if (cursor.Here == '}' && cursor.Text.AsSpan(inside, cursor.At - inside).IndexOf('|') < 0)
            {
                cursor.At++;
                return new OutputNode(cursor.From(start), value);
            }
        }
        cursor.At = inside;
        if (cursor.IsAtLineEnd)
        {
            return ReadConditional(start, null);
        }
        return stopped ? null : ReadAlternatives(start, inside);
    }

    /// <summary>Words between bars; or a value that holds a bar itself; or nothing that can be understood.</summary>
    private Node? ReadAlternatives(int start, int inside)
    {
        var (count, wasOpen) = (messages.Count, tagIsOpen);
        trying++;
        var steps = ReadSteps();
        trying--;
        if (steps.Count > 1)
        {
            return Closed(start) ? new SequenceNode(cursor.From(start), SequenceKinds.Stopping, steps) : null;
        }
        if (stopped)
        {
            return null;
        }
        messages.GoBackTo(count);
        tagIsOpen = wasOpen;
        cursor.At = inside;
        if (cursor.Here == '}')
        {
            cursor.At++;
            Fail(start, 2, "There is nothing between these braces.", "Put the name of a variable there, or take the braces away.");
            return null;
        }
        var value = ReadExpression();
        if (value is null)
        {
            RecoverIn(start);
            return null;
        }
        return Closed(start) ? new OutputNode(cursor.From(start), value) : null;
    }

    /// <summary>After a mistake in braces: behind them when they close on this line, else at its end.</summary>
    private void RecoverIn(int start)
    {
        var end = cursor.LineEnd();
        var open = 0;
        for (var at = start; at < end; at++)
        {
            open +=
                cursor.Text[at] == '{' ? 1
                : cursor.Text[at] == '}' ? -1
                : 0;
            if (open == 0)
            {
                cursor.At = at + 1;
                return;
            }
        }
        cursor.At = end;
    }

    private bool Closed(int start)
    {
        cursor.SkipSpaces();
        if (cursor.Take('}'))
        {
            return true;
        }
        if (!stopped)
        {
            TellUnclosed(start);
        }
        RecoverIn(start);
        return false;
    }

    private void TellUnclosed(int start)
    {
        if (lastUnclosed == cursor.At)
        {
            return;
        }
        lastUnclosed = cursor.At;
        var isNow = cursor.IsAtLineEnd || cursor.Here == '=';
        Fail(
            start,
            1,
            isNow ? "This { is never closed." : $"The {{ here is not closed before {NextWord()}.",
            isNow ? "Put a } where it ends." : "Put a } before it, or a backslash before the { to show it to the reader: \\{"
        );
    }

    private string NextWord()
    {
        var end = cursor.At;
        while (end < cursor.Text.Length && end - cursor.At < 30 && !char.IsWhiteSpace(cursor.Text[end]))
        {
            end++;
        }
        return end == cursor.At ? Shown(cursor.Here) : $"'{cursor.Text[cursor.At..end]}'";
    }

    /// <summary>Lines inside braces, up to the next dash or the closing brace.</summary>
    private List<Node> ReadBlock()
    {
        var nodes = new List<Node>();
        var wasOpen = tagIsOpen;
        tagIsOpen = false;
        while (!stopped)
        {
            cursor.SkipSpacesAndLines();
            if (cursor.IsAtEnd || cursor.Here is '}' or '=' || (cursor.IsAtDash && IsAtLineStart()))
            {
                break;
            }
            ReadStatement(nodes);
        }
        tagIsOpen = wasOpen;
        return nodes;
    }

    private bool IsAtLineStart()
    {
        var at = cursor.At - 1;
        while (at >= 0 && Characters.IsSpace(cursor.Text[at]))
        {
            at--;
        }
        return at < 0 || cursor.Text[at] == '\n';
    }
}
