using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

internal sealed partial class Generator
{
    private const int DeepestConstant = 20;

    /// <summary>Ink's own functions: the word they compile to and how many values they take.</summary>
    private static readonly Dictionary<string, (string Word, int Values)> BuiltIn = new()
    {
        ["TURNS_SINCE"] = ("turns", 1),
        ["READ_COUNT"] = ("readc", 1),
        ["CHOICE_COUNT"] = ("choiceCnt", 0),
        ["TURNS"] = ("turn", 0),
        ["RANDOM"] = ("rnd", 2),
        ["SEED_RANDOM"] = ("srnd", 1),
        ["LIST_RANGE"] = ("range", 3),
        ["LIST_RANDOM"] = ("lrnd", 1),
        ["LIST_MIN"] = ("LIST_MIN", 1),
        ["LIST_MAX"] = ("LIST_MAX", 1),
        ["LIST_ALL"] = ("LIST_ALL", 1),
        ["LIST_COUNT"] = ("LIST_COUNT", 1),
        ["LIST_VALUE"] = ("LIST_VALUE", 1),
        ["LIST_INVERT"] = ("LIST_INVERT", 1),
        ["MIN"] = ("MIN", 2),
        ["MAX"] = ("MAX", 2),
        ["POW"] = ("POW", 2),
        ["FLOOR"] = ("FLOOR", 1),
        ["CEILING"] = ("CEILING", 1),
        ["INT"] = ("INT", 1),
        ["FLOAT"] = ("FLOAT", 1),
    };

    private int constants;

    private void AddValue(Expression value, Block into)
    {
        switch (value)
        {
            case WholeExpression whole:
                into.Add(new WholeNumber(whole.Value), value.Span);
                break;
            case RealExpression real:
                into.Add(new RealNumber(real.Value), value.Span);
                break;
            case TruthExpression truth:
                into.Add(new TruthLiteral(truth.Value), value.Span);
                break;
            case StringExpression words:
                AddString(words, into);
                break;
            case NameExpression name:
                AddName(name, into);
                break;
            case TargetExpression target:
                AddTarget(target, Block.CountsVisits | Block.CountsTurns, into);
                break;
            case CallExpression call:
                AddCall(call, into);
                break;
            case UnaryExpression unary:
                AddValue(unary.Operand, into);
                into.Add(unary.Operation, value.Span);
                break;
            case BinaryExpression binary:
                AddValue(binary.Left, into);
                AddValue(binary.Right, into);
                into.Add(binary.Operation, value.Span);
                break;
            case ListExpression list:
                AddList(list, into);
                break;
        }
    }

    private void AddString(StringExpression words, Block into)
    {
        into.Add("str", words.Span);
        if (words.Content.Count == 0)
        {
            into.Add(new TextElement(""), words.Span);
        }
        AddAll(words.Content, into);
        into.Add("/str", words.Span);
    }

    private void AddName(NameExpression name, Block into)
    {
        if (name.Path is [var only])
        {
            if (
                scope.Temporaries.Contains(only.Text) || (names.Variables.ContainsKey(only.Text) && !names.Constants.ContainsKey(only.Text))
            )
            {
                into.Add(new VariableRead(only.Text), name.Span);
                return;
            }
            if (names.Constants.TryGetValue(only.Text, out var constant))
            {
                AddConstant(constant, name, into);
                return;
            }
        }
        if (Names.Find(name.Path, scope) is { } place)
        {
            place.Counted |= Block.CountsVisits;
            into.Add(new VisitCount { Place = place }, name.Span);
            return;
        }
        into.Add(new VariableRead(name.Text), name.Span);
        CheckShared(name);
        if (names.ItemNamed(name.Path) is null)
        {
            TellUnknown(name);
        }
    }

    private void AddConstant(ConstantDeclaration constant, NameExpression name, Block into)
    {
        if (++constants <= DeepestConstant)
        {
            AddValue(constant.Value, into);
        }
        else
        {
            Tell(
                MessageSeverity.Error,
                name.Span,
                $"The constant '{name.Text}' is made of itself.",
                "Give it a number, words in quotes, true or false."
            );
        }
        constants--;
    }

    private void CheckVariable(NameExpression name)
    {
        if (!scope.Temporaries.Contains(name.Text) && !names.Variables.ContainsKey(name.Text))
        {
            TellUnknown(name);
        }
    }

    private void TellUnknown(NameExpression name)
    {
        if (!messages.IsFull && name.Path is [var only] && OwnerOf(only.Text) is { } owner)
        {
            Tell(
                MessageSeverity.Error,
                name.Span,
                $"'{name.Text}' belongs to '{owner.Name.Text}' alone, and is not known here.",
                $"To use it everywhere, declare it at the top of the story: VAR {name.Text} = 0"
            );
            return;
        }
        Tell(
            MessageSeverity.Error,
            name.Span,
            $"'{name.Text}' is not known here: it is no variable, list item, knot or label.",
            Suggest(name.Text, KnownNames(), $"declare it at the top of the story: VAR {name.Path[^1].Text} = 0")
        );
    }

    /// <summary>The knot, stitch or function that has a variable of this name for itself.</summary>
    private Place? OwnerOf(string variable) =>
        names.Flows.Values.FirstOrDefault(place => place != scope && place.Temporaries.Contains(variable));

    private void AddTarget(TargetExpression target, int counted, Block into)
    {
        var (place, variable) = TargetOf(target.Path, target.Span);
        if (variable is not null)
        {
            into.Add(new VariableRead(variable), target.Span);
            return;
        }
        if (place is not null)
        {
            place.Counted |= counted;
        }
        into.Add(new TargetValue { Place = place }, target.Span);
    }

    private void AddList(ListExpression list, Block into)
    {
        var items = new List<(string, int)>();
        foreach (var item in list.Items)
        {
            CheckShared(item);
            if (names.ItemNamed(item.Path) is var (origin, declared))
            {
                items.Add(($"{origin.Name.Text}.{declared.Name.Text}", declared.Value));
            }
            else
            {
                TellNoItem(list, item);
            }
        }
        into.Add(new ListLiteral(items, null), list.Span);
    }

    private void CheckShared(NameExpression item)
    {
        if (!messages.IsFull && item.Path is [var only] && names.Shared.Contains(only.Text))
        {
            var lists = names
                .Lists.Values.Where(list => list.Items.Any(one => one.Name.Text == only.Text))
                .Select(list => list.Name.Text)
                .ToList();
            Tell(
                MessageSeverity.Error,
                item.Span,
                $"More than one list has an item '{only.Text}': {string.Join(" and ", lists)}.",
                $"Say which is meant by its list's name and a dot: {lists[0]}.{only.Text}"
            );
        }
    }

    private void TellNoItem(ListExpression list, NameExpression item) =>
        Tell(
            MessageSeverity.Error,
            item.Span,
            $"In round brackets by itself '{item.Text}' is taken for an item of a list, and no list has it.",
            scope.Temporaries.Contains(item.Text) || names.Variables.ContainsKey(item.Text)
                ? $"Take the brackets away: {item.Text}"
                : Suggest(item.Text, names.Items.Keys, "add it to a LIST at the top of the story.")
        );

    private void AddCall(CallExpression call, Block into)
    {
        var name = call.Name.Text;
        if (BuiltIn.TryGetValue(name, out var known))
        {
            AddBuiltIn(call, known.Word, known.Values, into);
        }
        else if (names.Lists.ContainsKey(name))
        {
            AddListCall(call, into);
        }
        else if (names.Externals.TryGetValue(name, out var external))
        {
            if (external.Arguments != call.Arguments.Count)
            {
                TellArguments(call.Span, name, external.Arguments, call.Arguments.Count);
            }
            AddHanded(call.Arguments, null, into);
            into.Add(new ExternalCall(name, call.Arguments.Count), call.Span);
        }
        else
        {
            AddFunctionCall(call, into);
        }
    }

    private void AddBuiltIn(CallExpression call, string word, int values, Block into)
    {
        if (call.Arguments.Count != values)
        {
            TellArguments(call.Span, call.Name.Text, values, call.Arguments.Count);
        }
        foreach (var argument in call.Arguments)
        {
            if (word == "turns" && argument is TargetExpression target)
            {
                AddTarget(target, Block.CountsTurns, into);
            }
            else
            {
                AddValue(argument, into);
            }
        }
        into.Add(word, call.Span);
    }

    /// <summary>A list called like a function: its item of that number, or none of them.</summary>
    private void AddListCall(CallExpression call, Block into)
    {
        if (call.Arguments.Count == 0)
        {
            into.Add(new ListLiteral([], call.Name.Text), call.Span);
            return;
        }
        if (call.Arguments.Count > 1)
        {
            TellArguments(call.Span, call.Name.Text, 1, call.Arguments.Count);
        }
        into.Add(new TextElement(call.Name.Text), call.Span);
        AddValue(call.Arguments[0], into);
        into.Add("listInt", call.Span);
    }

    private void AddFunctionCall(CallExpression call, Block into)
    {
        var name = call.Name.Text;
        if (scope.Temporaries.Contains(name) || (names.Variables.ContainsKey(name) && Names.Find([call.Name], scope) is null))
        {
            AddHanded(call.Arguments, null, into);
            into.Add(new Jump(JumpKind.Function) { Variable = name }, call.Span);
            return;
        }
        var place = Names.Find([call.Name], scope);
        if (place is null)
        {
            Tell(
                MessageSeverity.Error,
                call.Span,
                $"There is no function '{name}'.",
                Suggest(name, [.. KnownPlaces(), .. BuiltIn.Keys], $"add it: === function {name}() ===")
            );
            return;
        }
        if (place.Flow is not { IsFunction: true })
        {
            Tell(
                MessageSeverity.Error,
                call.Span,
                $"'{name}' is no function, so it cannot be called with round brackets here.",
                $"Write === function {name}() === where it stands, or lead to it with an arrow: -> {name}"
            );
        }
        var parameters = place.Flow?.Parameters ?? [];
        if (parameters.Count != call.Arguments.Count)
        {
            TellArguments(call.Span, name, parameters.Count, call.Arguments.Count);
        }
        AddHanded(call.Arguments, parameters, into);
        into.Add(new Jump(JumpKind.Function) { Place = place }, call.Span);
    }
}
