using System.Globalization;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>Longer ones first, so that each is found whole.</summary>
    private static readonly Operator[] Operators =
    [
        new("&&", "&&", 1),
        new("||", "||", 1),
        new("==", "==", 2),
        new("!=", "!=", 2),
        new(">=", ">=", 2),
        new("<=", "<=", 2),
        new("!?", "!?", 3),
        new(">", ">", 2),
        new("<", "<", 2),
        new("?", "?", 3),
        new("^", "L^", 3),
        new("+", "+", 4),
        new("-", "-", 5),
        new("*", "*", 6),
        new("/", "/", 7),
        new("%", "%", 8),
        new("and", "&&", 1),
        new("or", "||", 1),
        new("hasnt", "!?", 3),
        new("has", "?", 3),
        new("mod", "%", 8),
    ];

    private int expressionSize;

    /// <summary>Reads a value; tells and gives nothing when there is none.</summary>
    private Expression? ReadExpression()
    {
        expressionSize = 0;
        return ReadBinary(0);
    }

    /// <summary>Tries to read a value, and leaves everything as it was when there is none.</summary>
    private Expression? TryExpression()
    {
        var (at, count) = (cursor.At, messages.Count);
        trying++;
        var value = ReadExpression();
        trying--;
        if (value is null || messages.Count > count)
        {
            messages.GoBackTo(count);
            if (!stopped)
            {
                cursor.At = at;
            }
            return null;
        }
        return value;
    }

    private Expression? ReadBinary(int least)
    {
        cursor.SkipSpaces();
        var start = cursor.At;
        var left = ReadUnary();
        while (left is not null)
        {
            var before = cursor.At;
            cursor.SkipSpaces();
            if (OperatorHere() is not { } found || found.Precedence <= least)
            {
                cursor.At = before;
                return left;
            }
            if (IsTooLarge(start))
            {
                return null;
            }
            var at = cursor.At;
            cursor.At += found.Written.Length;
            if (ReadBinary(found.Precedence) is not { } right)
            {
                return null;
            }
            left = new BinaryExpression(new SourceSpan(cursor.File, start, cursor.At), found.Word, left, right);
        }
        return null;
    }

    private bool IsTooLarge(int start)
    {
        if (++expressionSize <= LargestExpression)
        {
            return false;
        }
        Fail(start, 1, $"This calculation has more than {LargestExpression} parts.", "Divide it over several lines with ~ temp.");
        return true;
    }

    private Operator? OperatorHere()
    {
        if (cursor.IsAtArrow || cursor.IsAtGlue || cursor.Here == '\0')
        {
            return null;
        }
        var isWord = char.IsAsciiLetter(cursor.Here);
        foreach (var one in Operators)
        {
            if (one.Written[0] == cursor.Here && (isWord ? cursor.SeesWord(one.Written) : cursor.Sees(one.Written)))
            {
                return one;
            }
        }
        return null;
    }

    private Expression? ReadUnary()
    {
        cursor.SkipSpaces();
        var start = cursor.At;
        var operation =
            cursor.IsAtArrow ? null
            : cursor.Here == '-' ? "_"
            : cursor.Here == '!' && cursor.Next is not '=' and not '?' ? "!"
            : cursor.SeesWord("not") ? "!"
            : null;
        if (operation is null)
        {
            return ReadStep();
        }
        cursor.At += cursor.Here == 'n' ? 3 : 1;
        if (!Enter(start))
        {
            return null;
        }
        var operand = ReadUnary();
        Leave();
        return operand is null ? null : Applied(cursor.From(start), operation, operand);
    }

    /// <summary>What is known already is worked out here, as the language's own compiler does.</summary>
    private static Expression Applied(SourceSpan span, string operation, Expression operand) =>
        (operation, operand) switch
        {
            ("_", WholeExpression whole) => new WholeExpression(span, -whole.Value),
            ("_", RealExpression real) => new RealExpression(span, -real.Value),
            ("!", WholeExpression whole) => new TruthExpression(span, whole.Value == 0),
            ("!", RealExpression real) => new TruthExpression(span, real.Value == 0),
            ("!", TruthExpression truth) => new TruthExpression(span, !truth.Value),
            _ => new UnaryExpression(span, operation, operand),
        };

    /// <summary>A value, after which <c>++</c> and <c>--</c> are told to be out of place.</summary>
    private Expression? ReadStep()
    {
        var start = cursor.At;
        var value = ReadPrimary();
        if (value is NameExpression && (cursor.Sees("++") || (cursor.Sees("--") && !cursor.Sees("-->"))))
        {
            cursor.At += 2;
            Fail(
                start,
                cursor.At - start,
                "++ and -- can only stand on a line of their own that begins with ~.",
                "Write ~ x++ on its own line, and {x} where the number should show."
            );
        }
        return value;
    }

    private Expression? ReadPrimary()
    {
        var start = cursor.At;
        switch (cursor.Here)
        {
            case '(':
                return ReadBracketed(start);
            case '"':
                return ReadString(start);
            case '-' when cursor.IsAtArrow:
                return ReadTarget(start);
            case >= '0' and <= '9' when ReadNumber(start) is { } number:
                return number;
        }
        if (cursor.TakeWord("true"))
        {
            return new TruthExpression(cursor.From(start), true);
        }
        if (cursor.TakeWord("false"))
        {
            return new TruthExpression(cursor.From(start), false);
        }
        if (cursor.TakePath() is not { } path)
        {
            TellNoValue(start);
            return null;
        }
        var after = cursor.At;
        cursor.SkipSpaces();
        if (path is [var name] && cursor.Here == '(' && ReadArguments() is { } arguments)
        {
            return new CallExpression(cursor.From(start), name, arguments);
        }
        cursor.At = after;
        return new NameExpression(cursor.From(start), path);
    }

    private void TellNoValue(int start)
    {
        var isEnd = cursor.IsAtLineEnd;
        Fail(
            isEnd ? Math.Max(0, start - 1) : start,
            1,
            isEnd ? "A value is missing at the end of this line." : $"A value was expected here, but there is {Shown(cursor.Here)}.",
            "A value is a number, a word in \"quotes\", true, false, or the name of a variable."
        );
    }

    private static string Shown(char letter) => letter == '\n' ? "the end of the line" : $"'{letter}'";

    private Expression? ReadNumber(int start)
    {
        var text = cursor.Text;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        var isReal = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        if (!isReal && end < text.Length && Characters.IsInName(text[end]))
        {
            return null;
        }
        if (isReal)
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }
        cursor.At = end;
        var written = text.AsSpan(start, end - start);
        if (isReal)
        {
            return new RealExpression(cursor.From(start), double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture));
        }
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return new WholeExpression(cursor.From(start), whole);
        }
        Fail(start, end - start, "This number is too large.", $"The largest whole number is {int.MaxValue:N0}.");
        return new WholeExpression(cursor.From(start), 0);
    }

    /// <summary>A place as a value: <c>-> knot</c>.</summary>
    private Expression? ReadTarget(int start)
    {
        cursor.At += 2;
        cursor.SkipSpaces();
        if (cursor.TakePath() is { } path)
        {
            return new TargetExpression(cursor.From(start), path);
        }
        Fail(start, 2, "This arrow leads nowhere.", "Write the name of a knot after it: -> the_kitchen");
        return null;
    }

    /// <summary>List items in brackets, or any value in brackets.</summary>
    private Expression? ReadBracketed(int start)
    {
        if (TryList(start) is { } list)
        {
            return list;
        }
        if (!Enter(start))
        {
            return null;
        }
        cursor.At++;
        var value = ReadBinary(0);
        Leave();
        if (value is null)
        {
            return null;
        }
        cursor.SkipSpaces();
        if (cursor.Take(')'))
        {
            return value;
        }
        Fail(start, cursor.At - start, "This ( is never closed.", "Put a ) after the value.");
        return null;
    }

    private ListExpression? TryList(int start)
    {
        var items = new List<NameExpression>();
        cursor.At++;
        SkipInBrackets();
        while (!cursor.Take(')'))
        {
            var item = cursor.At;
            if (
                (items.Count > 0 && !TakeComma(ref item))
                || cursor.SeesWord("not")
                || cursor.SeesWord("true")
                || cursor.SeesWord("false")
                || cursor.TakePath() is not { } path
            )
            {
                cursor.At = start;
                return null;
            }
            items.Add(new NameExpression(cursor.From(item), path));
            SkipInBrackets();
        }
        return new ListExpression(cursor.From(start), items);
    }

    private bool TakeComma(ref int item)
    {
        if (!cursor.Take(','))
        {
            return false;
        }
        SkipInBrackets();
        item = cursor.At;
        return true;
    }

    private void SkipInBrackets() => cursor.SkipSpaces();

    /// <summary>Reads <c>(a, b)</c>; gives nothing when it cannot be read.</summary>
    private List<Expression>? ReadArguments()
    {
        var start = cursor.At;
        if (!Enter(start))
        {
            return null;
        }
        cursor.At++;
        var arguments = new List<Expression>();
        cursor.SkipSpaces();
        var isWhole = cursor.Take(')');
        while (!isWhole && !IsTooLarge(start) && ReadBinary(0) is { } argument)
        {
            arguments.Add(argument);
            cursor.SkipSpaces();
            isWhole = cursor.Take(')');
            if (!isWhole && !cursor.Take(','))
            {
                Fail(start, cursor.At - start, "This ( is never closed.", "Put a ) after the last value, and commas between values.");
                break;
            }
        }
        Leave();
        return isWhole ? arguments : null;
    }

    private StringExpression? ReadString(int start)
    {
        if (!Enter(start))
        {
            return null;
        }
        cursor.At++;
        var content = new List<Node>();
        ReadInline(content, Stops.Quote);
        Leave();
        if (cursor.Take('"'))
        {
            return new StringExpression(cursor.From(start), content);
        }
        if (!stopped)
        {
            Fail(
                start,
                cursor.At - start,
                "These words begin with a quotation mark and do not end with one on this line.",
                "Put a \" at their end."
            );
        }
        return null;
    }

    private sealed record Operator(string Written, string Word, int Precedence);
}
