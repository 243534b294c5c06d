using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads a knot with its stitches; a stitch before any knot is as good as a knot.</summary>
    private Flow? ReadFlow()
    {
        isInKnot = true;
        var isKnot = cursor.Next == '=';
        var flow = ReadHead();
        if (flow is null)
        {
            // What follows is read all the same, for its own mistakes.
            ReadStatements([]);
            return null;
        }
        ReadContent(flow);
        while (isKnot && !stopped && cursor.Here == '=' && cursor.Next != '=')
        {
            if (ReadHead() is { } stitch)
            {
                ReadContent(stitch);
                flow.Stitches.Add(stitch);
            }
            else
            {
                ReadStatements([]);
            }
        }
        return flow;
    }

    private void ReadContent(Flow flow)
    {
        var before = statements;
        ReadStatements(flow.Content);
        flow.IsEmpty = statements == before;
    }

    private Flow? ReadHead()
    {
        var start = cursor.At;
        var kind = cursor.Next == '=' ? "knot" : "stitch";
        while (cursor.Take('=')) { }
        cursor.SkipSpaces();
        var isFunction = TakeFunction();
        if (cursor.TakeName() is not { } name)
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                $"After {(kind == "knot" ? "===" : "=")} there should be a name.",
                "A name is one word of letters, digits and _: === the_kitchen ==="
            );
            cursor.SkipLine();
            return null;
        }
        cursor.SkipSpaces();
        var parameters = cursor.Here == '(' ? ReadParameters() : [];
        if (parameters is null)
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                "The round brackets after this name cannot be read.",
                "Write names with commas between them: === visit(child, day)"
            );
            cursor.At = cursor.LineEnd();
        }
        cursor.SkipSpaces();
        while (cursor.Take('=')) { }
        cursor.SkipSpaces();
        if (!cursor.IsAtLineEnd)
        {
            Fail(
                cursor.At,
                RestOfLine(),
                $"The line should end after the name of the {kind}.",
                "A name is one word; join words with _. What comes next belongs on the next line."
            );
        }
        cursor.SkipLine();
        return new Flow(name, parameters ?? [], isFunction);
    }

    private bool TakeFunction()
    {
        var start = cursor.At;
        if (cursor.TakeWord("function"))
        {
            cursor.SkipSpaces();
            if (Characters.IsInName(cursor.Here))
            {
                return true;
            }
        }
        cursor.At = start;
        return false;
    }

    private List<Parameter>? ReadParameters()
    {
        if (!cursor.Take('('))
        {
            return null;
        }
        var parameters = new List<Parameter>();
        cursor.SkipSpaces();
        while (!cursor.Take(')'))
        {
            if (parameters.Count > 0 && !cursor.Take(','))
            {
                return null;
            }
            cursor.SkipSpaces();
            var isReference = cursor.SeesWord("ref") && cursor.TakeWord("ref");
            cursor.SkipSpaces();
            var isTarget = cursor.Take("->");
            cursor.SkipSpaces();
            if (cursor.TakeName() is not { } name)
            {
                return null;
            }
            parameters.Add(new Parameter(name, isReference, isTarget));
            cursor.SkipSpaces();
        }
        return parameters;
    }
}
