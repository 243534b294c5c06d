using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>The arrow of a fallback choice may lead to what follows.</summary>
    private bool arrowMayEnd;

    private void ReadChoice(List<Node> into)
    {
        var start = cursor.At;
        var bullet = cursor.Here;
        var depth = 0;
        while (cursor.Here == bullet)
        {
            cursor.At++;
            depth++;
            cursor.SkipSpaces();
        }
        var label = ReadLabel();
        cursor.SkipSpaces();
        if (label is not null)
        {
            cursor.Take('\n');
        }
        var conditions = ReadConditions();
        cursor.SkipSpaces();
        var head = cursor.From(start);
        var words = cursor.At;
        var only = new List<Node>();
        var inner = new List<Node>();
        var opening = ReadWords();
        var hasBrackets = cursor.Here == '[' && cursor.Take('[');
        if (hasBrackets)
        {
            ReadOnly(only, words);
            ReadRest(inner);
        }
        var isBare = opening.Count == 0 && only.Count == 0 && inner.Count == 0;
        var hasArrow = cursor.IsAtArrow || cursor.IsAtThread;
        ReadArrows(inner, isBare);
        TellBlank(start, isBare, hasArrow, opening, only, inner);
        if (opening.Count > 0 && !hasBrackets)
        {
            Note(
                words,
                cursor.At - words,
                "The words of this choice show twice: on the button, and again as the first words after it is pressed.",
                "If that is not meant, put square brackets round them: * [Go on]"
            );
        }
        into.Add(
            new ChoiceNode(head, depth, label, isSticky: bullet == '+')
            {
                Conditions = conditions,
                Start = opening,
                Only = only,
                Inner = inner,
                IsFallback = isBare,
            }
        );
        EndLine(start);
    }

    /// <summary>After a label or a condition what follows may stand on the next line, but not beyond an empty one.</summary>
    private void SkipToNextLine()
    {
        cursor.SkipSpaces();
        cursor.Take('\n');
        cursor.SkipSpaces();
    }

    private List<Expression> ReadConditions()
    {
        var conditions = new List<Expression>();
        while (cursor.Here == '{' && !stopped)
        {
            var start = cursor.At++;
            cursor.SkipSpaces();
            if (ReadExpression() is not { } condition)
            {
                SkipPastBrace();
                continue;
            }
            cursor.SkipSpaces();
            if (cursor.Take('}'))
            {
                conditions.Add(condition);
                SkipToNextLine();
                continue;
            }
            Fail(
                start,
                cursor.At - start + 1,
                "Braces right after a choice's bullet hold a condition, and this is more than one.",
                "For words that change, begin the choice's text with a backslash: * \\ {morning:Good morning|Hello}"
            );
            SkipPastBrace();
        }
        return conditions;
    }

    /// <summary>Goes behind the brace that closes what is open here, on this line.</summary>
    private void SkipPastBrace()
    {
        var open = 1;
        while (!cursor.IsAtLineEnd && open > 0)
        {
            open +=
                cursor.Here == '{' ? 1
                : cursor.Here == '}' ? -1
                : 0;
            cursor.At++;
        }
        cursor.SkipSpaces();
    }

    /// <summary>The words before any square bracket.</summary>
    private List<Node> ReadWords()
    {
        var words = new List<Node>();
        ReadInline(words, Stops.Choice | LineStops);
        if (cursor.Here == ']')
        {
            Fail(cursor.At, 1, "This ] has no [ before it.", "Put a [ where the words begin that only the choice itself should show.");
            cursor.At++;
            ReadInline(words, Stops.Choice | LineStops);
        }
        CloseTag(words);
        return words;
    }

    private void ReadOnly(List<Node> only, int start)
    {
        ReadInline(only, Stops.Choice | LineStops);
        CloseTag(only);
        if (cursor.Here == '[')
        {
            Fail(
                cursor.At,
                1,
                "There is a second [ in this choice.",
                "A choice can have one pair of square brackets. To show one, write \\[ instead."
            );
            cursor.At++;
            ReadInline(only, Stops.Choice | LineStops);
        }
        if (!cursor.Take(']') && !stopped)
        {
            Fail(
                start,
                cursor.At - start,
                cursor.IsAtArrow || cursor.IsAtThread
                    ? "This choice has a [ that is not closed before the arrow."
                    : "This choice has a [ that is never closed.",
                "Put a ] on the same line, where the words end that only the choice itself should show."
            );
        }
    }

    /// <summary>What comes after the brackets: shown once the choice is taken.</summary>
    private void ReadRest(List<Node> inner)
    {
        ReadInline(inner, Stops.Choice | LineStops);
        CloseTag(inner);
    }

    private void ReadArrows(List<Node> inner, bool mayEnd)
    {
        if (cursor.IsAtArrow || cursor.IsAtThread)
        {
            arrowMayEnd = mayEnd;
            ReadDiverts(inner);
            arrowMayEnd = false;
        }
    }

    private void TellBlank(int start, bool isBare, bool hasArrow, List<Node> opening, List<Node> only, List<Node> inner)
    {
        if (isBare && !hasArrow)
        {
            Warn(
                start,
                RestOfLine() + cursor.At - start,
                "This choice has no words, so the story takes it by itself when no other choice is left.",
                "If that is meant, write * -> instead. Otherwise give it words: * [Go on]"
            );
        }
        else if (!isBare && opening.Count == 0 && only.Count == 0 && inner.Count > 0)
        {
            Warn(
                start,
                RestOfLine() + cursor.At - start,
                "This choice shows the reader no words to press.",
                "Put words between the brackets: * [Go on] -> next. For a way that is taken by itself, write * -> next."
            );
        }
    }
}
