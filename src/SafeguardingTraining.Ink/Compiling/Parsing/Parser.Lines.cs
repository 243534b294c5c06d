using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>A line that begins with <c>~</c>.</summary>
    private void ReadLogicLine(List<Node> into)
    {
        var start = cursor.At++;
        cursor.SkipSpaces();
        var (first, hadErrors) = (into.Count, messages.HasErrors);
        if (ReadDeed(start) is { } deed)
        {
            into.Add(deed);
            if (EndLine(start) && Calls.In(deed))
            {
                into.Add(new NewlineNode(deed.Span));
            }
            return;
        }
        if (into.Count == first && !stopped && !hadErrors && !messages.HasErrors)
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                "This line begins with ~ and does nothing.",
                "Write what should be done: ~ coat = \"red\""
            );
        }
        cursor.SkipLine();
    }

    private Node? ReadDeed(int start)
    {
        if (cursor.IsAtLineEnd)
        {
            Fail(start, 1, "This line begins with ~ and does nothing.", "Write what should be done after it: ~ coat = \"red\"");
            return null;
        }
        if (cursor.TakeWord("return"))
        {
            return ReadReturn(start);
        }
        var isNew = cursor.TakeWord("temp");
        cursor.SkipSpaces();
        var at = cursor.At;
        if (cursor.TakeName() is { } name)
        {
            cursor.SkipSpaces();
            if (ReadAssignment(start, name, isNew) is { } assignment)
            {
                return assignment;
            }
            if (assignmentFailed)
            {
                return null;
            }
        }
        if (isNew)
        {
            Fail(start, cursor.LineEnd() - start, "After ~ temp there should be a name, = and a value.", "For example: ~ temp coins = 3");
            return null;
        }
        cursor.At = at;
        return ReadExpression() is { } value ? DeedOf(start, value) : null;
    }

    private DeedNode? DeedOf(int start, Expression value)
    {
        if (value is BinaryExpression { Operation: "==", Left: NameExpression compared })
        {
            Fail(
                start,
                cursor.At - start,
                "Two equals signs compare, and so this line changes nothing.",
                $"To give '{compared.Text}' a value, write one: ~ {compared.Text} = ..."
            );
            return null;
        }
        if (value is not CallExpression)
        {
            Fail(
                start,
                cursor.At - start,
                "This line works out a value and does nothing with it.",
                "After ~ give a variable a value (~ coins = 3), call a function (~ pay(3)) or return. To show a value, write {coins}."
            );
            return null;
        }
        return new DeedNode(cursor.From(start), value);
    }

    private bool assignmentFailed;

    private AssignmentNode? ReadAssignment(int start, Name name, bool isNew)
    {
        assignmentFailed = false;
        if (!isNew && (cursor.Take("++") || cursor.Take("--")))
        {
            var step = cursor.Text[cursor.At - 1] == '+' ? "+" : "-";
            return new AssignmentNode(cursor.From(start), name, new WholeExpression(name.Span, 1), step, isNew: false);
        }
        var change =
            isNew ? null
            : cursor.Take("+=") ? "+"
            : cursor.Take("-=") ? "-"
            : null;
        if (change is null && (cursor.Here != '=' || cursor.Next == '='))
        {
            return null;
        }
        if (change is null)
        {
            cursor.At++;
        }
        if (ReadExpression() is { } value)
        {
            return new AssignmentNode(cursor.From(start), name, value, change, isNew);
        }
        assignmentFailed = true;
        return null;
    }

    private ReturnNode? ReadReturn(int start)
    {
        cursor.SkipSpaces();
        if (cursor.IsAtLineEnd || cursor.Here == '}')
        {
            return new ReturnNode(cursor.From(start), null);
        }
        return ReadExpression() is { } value ? new ReturnNode(cursor.From(start), value) : null;
    }

    /// <summary>Reads a line that begins with a word of Ink's own in capitals; false when it is none.</summary>
    private bool ReadKeyword(List<Node> into)
    {
        var start = cursor.At;
        if (cursor.SeesWord("TODO"))
        {
            ReadAuthorNote(start);
        }
        else if (cursor.TakeWord("VAR"))
        {
            ReadVariable(start);
        }
        else if (cursor.TakeWord("CONST"))
        {
            ReadConstant(start);
        }
        else if (cursor.TakeWord("LIST"))
        {
            ReadList(start);
        }
        else if (cursor.TakeWord("EXTERNAL"))
        {
            ReadExternal(start);
        }
        else if (cursor.TakeWord("INCLUDE"))
        {
            ReadInclude(into, start);
        }
        else
        {
            return false;
        }
        return true;
    }

    private void ReadAuthorNote(int start)
    {
        cursor.At += "TODO".Length;
        cursor.SkipSpaces();
        cursor.Take(':');
        cursor.SkipSpaces();
        var words = cursor.Text[cursor.At..cursor.LineEnd()].Trim();
        Note(
            start,
            cursor.LineEnd() - start,
            words.Length == 0 ? "A note to yourself." : $"A note to yourself: {words}",
            "A line that begins with TODO is never shown to the reader."
        );
        cursor.SkipLine();
    }

    private void ReadInclude(List<Node> into, int start)
    {
        cursor.SkipSpaces();
        var at = cursor.At;
        var end = cursor.LineEnd();
        var name = cursor.Text[at..end].Trim();
        cursor.SkipLine();
        var problem = sources.Open(name, out var file);
        if (file is null)
        {
            Fail(at, Math.Max(1, end - at), problem, "INCLUDE takes the name of a file in this story's own folder: INCLUDE people.ink");
            return;
        }
        var content = new List<Node>();
        new Parser(file, sources, messages, story).ReadFile(content);
        sources.Close(file);
        var span = new SourceSpan(cursor.File, start, end);
        if (isInKnot && content.Count > 0)
        {
            Warn(
                start,
                end - start,
                $"The text above the first knot of {name} is never shown, because INCLUDE stands inside a knot here.",
                "Move this line to the top of the file, above the first knot."
            );
        }
        if (!isInKnot)
        {
            into.Add(new IncludeNode(span, content));
            into.Add(new NewlineNode(span));
        }
    }
}
