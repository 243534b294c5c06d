using System.Buffers;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\n{}|\\#<-[]\"");

    private int blocks;

    private Stops LineStops => blocks > 0 ? Stops.Brace : Stops.None;

    /// <summary>A line of text, with whatever stands in it.</summary>
    private void ReadTextLine(List<Node> into)
    {
        var start = cursor.At;
        var first = into.Count;
        ReadInline(into, LineStops);
        CloseTag(into);
        TrimEnd(into, first);
        WarnOfBareReturn(into, first);
        if (!EndLine(start))
        {
            return;
        }
        if (NeedsNewline(into, first))
        {
            into.Add(new NewlineNode(new SourceSpan(cursor.File, start, start)));
        }
    }

    /// <summary>Goes to the next line; tells when something stands here that does not belong.</summary>
    private bool EndLine(int start)
    {
        cursor.SkipSpaces();
        if (cursor.IsAtLineEnd)
        {
            cursor.SkipLine();
            return true;
        }
        if (cursor.Here == '}' && blocks > 0)
        {
            return true;
        }
        if (!stopped)
        {
            TellUnexpected();
        }
        cursor.SkipLine();
        return cursor.At > start;
    }

    private void TellUnexpected()
    {
        var (text, advice) = cursor.Here switch
        {
            '|' => ("A | stands outside braces here.", "A | parts alternatives inside { }. To show one to the reader, write \\| instead."),
            '}' => (
                "This } closes nothing on this line.",
                "Take it away, or put the { that belongs to it. To show one, write \\} instead."
            ),
            '[' or ']' => (
                "There is a second pair of square brackets in this choice.",
                "A choice can have one pair. To show one to the reader, write \\[ and \\] instead."
            ),
            '#' => ("A tag cannot stand here.", "Put the tag on a line of its own, before this one."),
            _ => ("The line should end here, but goes on.", "Put what comes next on a line of its own."),
        };
        Fail(cursor.At, RestOfLine(), text, advice);
    }

    private static bool NeedsNewline(List<Node> nodes, int first)
    {
        if (first == nodes.Count)
        {
            return false;
        }
        var inTag = 0;
        for (var at = first; at < nodes.Count; at++)
        {
            switch (nodes[at])
            {
                case TagNode tag:
                    inTag += tag.Begins ? 1 : -1;
                    break;
                case DivertNode:
                    break;
                default:
                    if (inTag == 0)
                    {
                        return true;
                    }
                    break;
            }
        }
        return false;
    }

    /// <summary>Takes spaces from the end of a line's last words.</summary>
    private static void TrimEnd(List<Node> nodes, int first)
    {
        var last = nodes.Count - 1;
        while (last >= first && nodes[last] is TagNode { Begins: false })
        {
            last--;
        }
        if (last < first || nodes[last] is not TextNode text)
        {
            return;
        }
        var trimmed = text.Text.TrimEnd(' ', '\t');
        if (trimmed.Length == 0)
        {
            nodes.RemoveAt(last);
        }
        else if (trimmed.Length < text.Text.Length)
        {
            nodes[last] = new TextNode(text.Span, trimmed);
        }
    }

    private void WarnOfBareReturn(List<Node> nodes, int first)
    {
        if (
            first < nodes.Count
            && nodes[first] is TextNode { Text: var text, Span: var span }
            && text.StartsWith("return", StringComparison.Ordinal)
        )
        {
            Warn(
                span.Start,
                "return".Length,
                "This line is shown to the reader as it stands, beginning with the word 'return'.",
                "To give back a value from a function, begin the line with ~: ~ return"
            );
        }
    }

    /// <summary>Reads text and what stands in it up to the end of the line or one of the <paramref name="stops"/>.</summary>
    private void ReadInline(List<Node> into, Stops stops)
    {
        var text = cursor.Text;
        TellTilde();
        var start = cursor.At;
        var words = new TextBuffer();
        while (!stopped)
        {
            var length = text.AsSpan(cursor.At).IndexOfAny(Special);
            length = length < 0 ? text.Length - cursor.At : length;
            words.Append(text, cursor.At, length);
            cursor.At += length;
            if (cursor.IsAtLineEnd || Stopped(stops))
            {
                break;
            }
            if (IsPlain(stops))
            {
                words.Append(text, cursor.At++, 1);
                continue;
            }
            if (cursor.Here == '\\')
            {
                // Even a line's end can be taken as it stands.
                cursor.At++;
                if (!cursor.IsAtEnd)
                {
                    words.Append(text, cursor.At++, 1);
                }
                continue;
            }
            if (cursor.IsAtArrow || cursor.IsAtThread)
            {
                if ((stops & Stops.Quote) != 0)
                {
                    Fail(
                        cursor.At,
                        2,
                        "An arrow cannot stand inside quotation marks.",
                        "To show one there, put a backslash before it: \\->"
                    );
                    words.Append(text, cursor.At, 2);
                    cursor.At += 2;
                    continue;
                }
                if ((stops & Stops.Choice) == 0)
                {
                    FinishText(into, BeforeArrow(words.Take()), start);
                    CloseTag(into);
                    ReadDiverts(into);
                }
                break;
            }
            FinishText(into, words.Take(), start);
            ReadMark(into, stops);
            start = cursor.At;
        }
        FinishText(into, words.Take(), start);
    }

    /// <summary>A ~ begins a line that does something, and nothing within a line.</summary>
    private void TellTilde()
    {
        var at = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Here == '~')
        {
            Fail(
                cursor.At,
                RestOfLine(),
                "A ~ can only begin a line of its own.",
                "Put what it does on its own line. To show a ~ to the reader, write \\~ instead."
            );
        }
        cursor.At = at;
    }

    /// <summary>Words before an arrow end in exactly one space.</summary>
    private static string? BeforeArrow(string? words) => words is null ? null : words.TrimEnd(' ', '\t') + " ";

    private void FinishText(List<Node> into, string? words, int start)
    {
        if (words is not null)
        {
            into.Add(new TextNode(cursor.From(start), words));
        }
    }

    private bool Stopped(Stops stops) =>
        cursor.Here switch
        {
            '}' => true,
            '|' => true,
            '[' or ']' => (stops & Stops.Choice) != 0,
            '"' => (stops & Stops.Quote) != 0,
            _ => false,
        };

    /// <summary>The character here looks special, and is shown as it stands all the same.</summary>
    private bool IsPlain(Stops stops) =>
        cursor.Here switch
        {
            '-' => !cursor.IsAtArrow,
            '<' => !cursor.IsAtGlue && !cursor.IsAtThread,
            '[' or ']' or '"' => true,
            _ => false,
        };

    /// <summary>A brace, a tag or glue.</summary>
    private void ReadMark(List<Node> into, Stops stops)
    {
        var start = cursor.At;
        switch (cursor.Here)
        {
            case '{':
                var wasOpen = tagIsOpen;
                if (ReadLogic() is { } logic)
                {
                    into.Add(logic);
                }
                if (!wasOpen)
                {
                    CloseTag(into);
                }
                break;
            case '#' when (stops & Stops.Quote) != 0:
                Fail(start, 1, "A tag cannot stand inside quotation marks.", "To show a # there, write \\# instead.");
                cursor.At++;
                break;
            case '#':
                CloseTag(into);
                cursor.At++;
                cursor.SkipSpaces();
                into.Add(new TagNode(cursor.From(start), begins: true));
                tagIsOpen = true;
                break;
            default:
                cursor.At += 2;
                into.Add(new GlueNode(cursor.From(start)));
                break;
        }
    }

    private void CloseTag(List<Node> into)
    {
        if (tagIsOpen)
        {
            into.Add(new TagNode(cursor.From(cursor.At), begins: false));
            tagIsOpen = false;
        }
    }

    /// <summary>Reads arrows and where they lead; gives false when an arrow leads nowhere.</summary>
    private bool ReadDiverts(List<Node> into)
    {
        var start = cursor.At;
        if (cursor.Take("<-"))
        {
            cursor.SkipSpaces();
            if (ReadTargetOfArrow(start, DivertKind.Thread) is { } thread)
            {
                into.Add(thread);
                return true;
            }
            Fail(start, 2, "This arrow leads nowhere.", "Write the name of a knot after <-.");
            return false;
        }
        DivertNode? waiting = null;
        while (cursor.IsAtArrow)
        {
            var arrow = cursor.At;
            if (cursor.Take("->->"))
            {
                AddTunnel(into, waiting);
                cursor.SkipSpaces();
                into.Add(ReadTargetOfArrow(arrow, DivertKind.Return) ?? new DivertNode(cursor.From(arrow), DivertKind.Return, [], []));
                return true;
            }
            cursor.At += 2;
            AddTunnel(into, waiting);
            cursor.SkipSpaces();
            var hadOne = waiting is not null;
            waiting = ReadTargetOfArrow(arrow, DivertKind.Go);
            if (waiting is null)
            {
                return hadOne || FailNowhere(arrow);
            }
            cursor.SkipSpaces();
        }
        if (waiting is not null)
        {
            into.Add(waiting);
        }
        return true;
    }

    private bool FailNowhere(int arrow)
    {
        if (!arrowMayEnd)
        {
            Fail(arrow, 2, "This arrow leads nowhere.", "Write the name of a knot after it, or -> END where the story ends.");
        }
        return false;
    }

    private static void AddTunnel(List<Node> into, DivertNode? waiting)
    {
        if (waiting is not null)
        {
            into.Add(new DivertNode(waiting.Span, DivertKind.Tunnel, waiting.Path, waiting.Arguments));
        }
    }

    private DivertNode? ReadTargetOfArrow(int arrow, DivertKind kind)
    {
        if (cursor.TakePath() is not { } path)
        {
            return null;
        }
        var after = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Here != '(')
        {
            cursor.At = after;
            return new DivertNode(cursor.From(arrow), kind, path, []);
        }
        var arguments = ReadArguments() ?? [];
        return new DivertNode(cursor.From(arrow), kind, path, arguments);
    }
}
