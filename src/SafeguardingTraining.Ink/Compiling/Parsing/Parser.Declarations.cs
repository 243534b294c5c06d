using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    private void ReadVariable(int start)
    {
        if (ReadNamedValue(start, "VAR", out var name) is not { } value)
        {
            // Known all the same, so that its name is not told again wherever it is used.
            if (name is { } unvalued)
            {
                story.Globals.Add(new VariableDeclaration(unvalued, new WholeExpression(unvalued.Span, 0)));
            }
            return;
        }
        if (name is { } known)
        {
            Check(value, "VAR", mayBeList: true);
            story.Globals.Add(new VariableDeclaration(known, value));
        }
    }

    private void ReadConstant(int start)
    {
        if (ReadNamedValue(start, "CONST", out var name) is { } value && name is { } known)
        {
            Check(value, "CONST", mayBeList: false);
            story.Constants.Add(new ConstantDeclaration(known, value));
        }
    }

    /// <summary>A first value is written out: nothing is worked out before the story begins.</summary>
    private void Check(Expression value, string keyword, bool mayBeList)
    {
        switch (value)
        {
            case WholeExpression or RealExpression or TruthExpression or TargetExpression:
                return;
            case NameExpression or ListExpression when mayBeList:
                return;
            case StringExpression words when words.Content.All(node => node is TextNode):
                return;
            case StringExpression:
                Fail(
                    value.Span.Start,
                    value.Span.Length,
                    $"The words of a {keyword} stay as they are and cannot hold braces.",
                    "Write the words out, or give the variable its value later with ~."
                );
                return;
            default:
                Fail(
                    value.Span.Start,
                    value.Span.Length,
                    $"After {keyword} the value has to be written out, and cannot be worked out.",
                    mayBeList
                        ? "Write a number, words in quotes, true, false, a list's items or -> a_knot. Work the rest out later, with ~."
                        : "Write a number, words in quotes, true, false or -> a_knot."
                );
                return;
        }
    }

    private Expression? ReadNamedValue(int start, string keyword, out Name? found)
    {
        cursor.SkipSpaces();
        found = cursor.TakeName();
        if (found is not { } name)
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                $"After {keyword} there should be a name.",
                $"For example: {keyword} coins = 3. A name is letters, digits and _."
            );
            cursor.SkipLine();
            return null;
        }
        cursor.SkipSpaces();
        if (!cursor.Take('='))
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                $"After {keyword} {name.Text} there should be = and a value.",
                $"For example: {keyword} {name.Text} = 0. A name is one word; join words with _."
            );
            cursor.SkipLine();
            return null;
        }
        var value = ReadExpression();
        if (value is null)
        {
            cursor.SkipLine();
            return null;
        }
        EndLine(start);
        return value;
    }

    private void ReadExternal(int start)
    {
        cursor.SkipSpaces();
        var name = cursor.TakeName();
        cursor.SkipSpaces();
        if (name is not { } known || ReadParameters() is not { } parameters)
        {
            Fail(
                start,
                cursor.LineEnd() - start,
                "EXTERNAL needs a name and round brackets.",
                "For example: EXTERNAL today() or EXTERNAL days_until(date)"
            );
            cursor.SkipLine();
            return;
        }
        story.Externals.Add(new ExternalDeclaration(known, parameters.Count));
        EndLine(start);
    }

    private void ReadList(int start)
    {
        cursor.SkipSpaces();
        var name = cursor.TakeName();
        cursor.SkipSpaces();
        if (name is not { } known || !cursor.Take('='))
        {
            Fail(start, cursor.LineEnd() - start, "LIST needs a name, = and its items.", "For example: LIST mood = calm, (worried), angry");
            cursor.SkipLine();
            return;
        }
        var items = new List<ListItemDeclaration>();
        var value = 0;
        do
        {
            cursor.SkipSpacesAndLines();
            if (ReadListItem(ref value) is not { } item)
            {
                Fail(
                    Math.Min(cursor.At, cursor.Text.Length),
                    RestOfLine(),
                    "The name of a list's item was expected here.",
                    "Items are single words with commas between them; brackets round one mean that it is in the list at the start."
                );
                cursor.SkipLine();
                return;
            }
            items.Add(item);
            SkipToComma();
            if (Characters.IsInName(cursor.Here) && IsOnLineOf(item.Name))
            {
                Fail(
                    item.Name.Span.Start,
                    cursor.LineEnd() - item.Name.Span.Start,
                    $"After the item '{item.Name.Text}' there should be a comma.",
                    "An item is one word: join words with _, and put commas between items."
                );
                cursor.SkipLine();
                break;
            }
        } while (cursor.Take(','));
        story.Globals.Add(new ListDeclaration(known, items));
        if (!cursor.IsAtEnd && cursor.At > 0 && cursor.Text[cursor.At - 1] != '\n')
        {
            EndLine(start);
        }
    }

    private bool IsOnLineOf(Name name) => cursor.File.LineOf(cursor.At) == name.Span.Line;

    /// <summary>The comma before the next item may stand on the next line.</summary>
    private void SkipToComma()
    {
        var before = cursor.At;
        cursor.SkipSpacesAndLines();
        if (cursor.Here != ',')
        {
            cursor.At = before;
        }
    }

    private ListItemDeclaration? ReadListItem(ref int value)
    {
        var isIn = cursor.Take('(');
        cursor.SkipSpaces();
        if (cursor.TakeName() is not { } name)
        {
            return null;
        }
        var isClosed = isIn && TakeAfterSpaces(')');
        value++;
        if (TakeAfterSpaces('='))
        {
            cursor.SkipSpaces();
            var isNegative = cursor.Take('-');
            cursor.SkipSpaces();
            if (ReadNumber(cursor.At) is not WholeExpression number)
            {
                return null;
            }
            value = isNegative ? -number.Value : number.Value;
        }
        return isIn && !isClosed && !TakeAfterSpaces(')') ? null : new ListItemDeclaration(name, value, isIn);
    }

    private bool TakeAfterSpaces(char letter)
    {
        var before = cursor.At;
        cursor.SkipSpaces();
        if (cursor.Take(letter))
        {
            return true;
        }
        cursor.At = before;
        return false;
    }
}
