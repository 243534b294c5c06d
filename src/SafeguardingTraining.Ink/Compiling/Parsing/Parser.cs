using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>Reads one file of a story. What it cannot read it tells, and goes on at the next line.</summary>
internal sealed partial class Parser
{
    /// <summary>How deep brackets and braces may nest.</summary>
    public const int DeepestNesting = 100;

    /// <summary>How many operators and arguments one expression may hold.</summary>
    private const int LargestExpression = 1_000;

    private readonly Cursor cursor;
    private readonly Sources sources;
    private readonly Messages messages;
    private readonly StorySyntax story;

    private int nesting;
    private int trying;
    private bool stopped;
    private bool tagIsOpen;
    private bool isInKnot;
    private int statements;

    public Parser(SourceText file, Sources sources, Messages messages, StorySyntax story)
    {
        cursor = new Cursor(file);
        this.sources = sources;
        this.messages = messages;
        this.story = story;
    }

    /// <summary>Reads the whole file: content into <paramref name="content"/>, knots into the story.</summary>
    public void ReadFile(List<Node> content)
    {
        ReadStatements(content);
        while (!cursor.IsAtEnd && !stopped)
        {
            if (ReadFlow() is { } flow)
            {
                story.Knots.Add(flow);
            }
        }
    }

    /// <summary>Reads statements up to the next knot or stitch, or the end.</summary>
    private void ReadStatements(List<Node> into)
    {
        while (!stopped)
        {
            cursor.SkipSpacesAndLines();
            if (cursor.IsAtEnd || cursor.Here == '=')
            {
                return;
            }
            if (cursor.Here == '}')
            {
                TellStrayBrace();
                return;
            }
            statements++;
            ReadStatement(into);
        }
    }

    /// <summary>A brace that closes nothing ends the story for the language's own compiler; here it does too, but not silently.</summary>
    private void TellStrayBrace()
    {
        var start = cursor.At++;
        cursor.SkipSpacesAndLines();
        var isLast = cursor.IsAtEnd;
        Warn(
            start,
            1,
            isLast ? "This } closes nothing." : "This } closes nothing, and everything after it in this file is left out.",
            "Take the } away, or put the { that belongs to it."
        );
        cursor.At = cursor.Text.Length;
    }

    private void ReadStatement(List<Node> into)
    {
        switch (cursor.Here)
        {
            case '~':
                ReadLogicLine(into);
                break;
            case '*' or '+':
                ReadChoice(into);
                break;
            case '-' when cursor.IsAtDash:
                ReadGather(into);
                break;
            case >= 'A' and <= 'Z' when ReadKeyword(into):
                break;
            default:
                ReadTextLine(into);
                break;
        }
    }

    private void ReadGather(List<Node> into)
    {
        var start = cursor.At;
        var depth = 0;
        while (cursor.IsAtDash)
        {
            cursor.At++;
            depth++;
            cursor.SkipSpaces();
        }
        if (blocks > 0)
        {
            Fail(
                start,
                cursor.At - start,
                "Inside braces a dash begins the next way, and there can be only one dash.",
                "Take the extra dash away, or put what it gathers into a knot of its own. To show a dash, write \\- instead."
            );
        }
        var label = ReadLabel();
        cursor.SkipSpaces();
        if (blocks == 0 && label is null && depth == 1 && Characters.IsWord(cursor.Here) && !GathersSomething(into))
        {
            Note(
                start,
                cursor.LineEnd() - start,
                "The dash at the beginning of this line is not shown: it gathers choices, and there are none before it.",
                "To show a dash to the reader, put a backslash before it: \\-"
            );
        }
        into.Add(new GatherNode(cursor.From(start), depth, label));
        if (cursor.IsAtLineEnd)
        {
            cursor.SkipLine();
        }
        else if (cursor.Here != '}')
        {
            ReadStatement(into);
        }
    }

    private static bool GathersSomething(List<Node> before)
    {
        for (var at = before.Count - 1; at >= 0; at--)
        {
            if (before[at] is WeavePoint point)
            {
                return point is ChoiceNode;
            }
        }
        return false;
    }

    /// <summary>A name in round brackets after bullets or dashes.</summary>
    private Name? ReadLabel()
    {
        cursor.SkipSpaces();
        var start = cursor.At;
        if (cursor.Take('('))
        {
            cursor.SkipSpaces();
            if (cursor.TakeName() is { } name)
            {
                cursor.SkipSpaces();
                if (cursor.Take(')'))
                {
                    return name;
                }
                TellLongLabel(start);
            }
        }
        cursor.At = start;
        return null;
    }

    private void TellLongLabel(int start)
    {
        var end = cursor.Text.IndexOf(')', start, cursor.LineEnd() - start);
        Fail(
            start,
            (end < 0 ? cursor.LineEnd() : end + 1) - start,
            "Round brackets right after a bullet or a dash hold a label, and a label is one word.",
            "Join its words with _. To show brackets to the reader, put a backslash before the first: \\("
        );
    }

    private void Fail(int start, int length, string text, string advice = "") =>
        messages.Tell(MessageSeverity.Error, cursor.File, start, length, text, advice);

    private void Warn(int start, int length, string text, string advice = "") =>
        messages.Tell(MessageSeverity.Warning, cursor.File, start, length, text, advice);

    private void Note(int start, int length, string text, string advice = "") =>
        messages.Tell(MessageSeverity.Note, cursor.File, start, length, text, advice);

    /// <summary>What is left of this line, for a message about it.</summary>
    private int RestOfLine() => cursor.LineEnd() - cursor.At;

    /// <summary>Goes on only while brackets and braces do not nest too deep; otherwise tells and reads nothing more.</summary>
    private bool Enter(int start)
    {
        if (++nesting <= DeepestNesting)
        {
            return true;
        }
        if (!stopped)
        {
            messages.TellLasting(
                cursor.File,
                start,
                $"Braces and brackets nest more than {DeepestNesting} deep here.",
                "Look for a { or ( that is never closed, or put some of this into a knot of its own."
            );
        }
        stopped = true;
        cursor.At = cursor.Text.Length;
        return false;
    }

    private void Leave() => nesting--;
}
