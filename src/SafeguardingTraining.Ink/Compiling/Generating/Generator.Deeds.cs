using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

internal sealed partial class Generator
{
    private void AddDeed(Node node, Block into)
    {
        switch (node)
        {
            case OutputNode output:
                into.Add("ev", node.Span);
                AddValue(output.Value, into);
                into.Add("out", node.Span);
                into.Add("/ev", node.Span);
                break;
            case DeedNode deed:
                into.Add("ev", node.Span);
                AddValue(deed.Value, into);
                into.Add("pop", node.Span);
                into.Add("/ev", node.Span);
                break;
            case ReturnNode back:
                AddReturn(back, into);
                break;
            case AssignmentNode assignment:
                AddAssignment(assignment, into);
                break;
        }
    }

    private void AddReturn(ReturnNode back, Block into)
    {
        if (scope.Flow is not { IsFunction: true })
        {
            Tell(
                MessageSeverity.Error,
                back.Span,
                "Only a function can give something back with return.",
                "Write 'function' before the name of the knot: === function count() ===, or lead on with an arrow instead."
            );
        }
        into.Add("ev", back.Span);
        if (back.Value is { } value)
        {
            AddValue(value, into);
        }
        else
        {
            into.Add("void", back.Span);
        }
        into.Add("/ev", back.Span);
        into.Add("~ret", back.Span);
    }

    private void AddAssignment(AssignmentNode assignment, Block into)
    {
        var name = assignment.Name.Text;
        into.Add("ev", assignment.Span);
        if (assignment.Step is not null)
        {
            into.Add(new VariableRead(name), assignment.Span);
        }
        AddValue(assignment.Value, into);
        var isLocal = assignment.IsNew || (scope != names.Root && scope.Temporaries.Contains(name));
        var given = new Assignment(name, isGlobal: !isLocal, isNew: assignment.IsNew);
        if (assignment.Step is { } step)
        {
            into.Add(step, assignment.Span);
            into.Add(given, assignment.Span);
            into.Add("/ev", assignment.Span);
        }
        else
        {
            into.Add("/ev", assignment.Span);
            into.Add(given, assignment.Span);
        }
        if (!isLocal)
        {
            CheckKnown(assignment.Name);
        }
    }

    private void CheckKnown(Name name)
    {
        if (names.Variables.ContainsKey(name.Text) || scope.Temporaries.Contains(name.Text))
        {
            return;
        }
        if (names.Constants.ContainsKey(name.Text))
        {
            Tell(
                MessageSeverity.Error,
                name.Span,
                $"'{name.Text}' is a CONST, and so its value never changes.",
                $"Write VAR instead of CONST where it is declared, or use another name here."
            );
            return;
        }
        Tell(
            MessageSeverity.Error,
            name.Span,
            $"There is no variable '{name.Text}' to change.",
            Suggest(
                name.Text,
                KnownNames(),
                $"declare it at the top of the story, VAR {name.Text} = 0, or make it here: ~ temp {name.Text} = 0"
            )
        );
    }

    private void AddDivert(DivertNode divert, Block into)
    {
        if (divert.Kind == DivertKind.Return)
        {
            AddTunnelReturn(divert, into);
            return;
        }
        if (divert.Kind != DivertKind.Thread && (divert.IsEnd || divert.IsDone))
        {
            into.Add(divert.IsEnd ? "end" : "done", divert.Span);
            return;
        }
        var (place, variable) = TargetOf(divert.Path, divert.Span);
        AddArguments(divert.Arguments, place, divert, into);
        if (divert.Kind == DivertKind.Thread)
        {
            into.Add("thread", divert.Span);
        }
        var kind = divert.Kind == DivertKind.Tunnel ? JumpKind.Tunnel : JumpKind.Divert;
        into.Add(new Jump(kind) { Place = place, Variable = variable }, divert.Span);
    }

    private void AddArguments(IReadOnlyList<Expression> arguments, Place? place, DivertNode divert, Block into)
    {
        var parameters = place is null ? null : place.Flow?.Parameters ?? [];
        if (parameters is not null && parameters.Count != arguments.Count)
        {
            TellArguments(divert.Span, divert.Text, parameters.Count, arguments.Count);
        }
        if (arguments.Count == 0)
        {
            return;
        }
        into.Add("ev", divert.Span);
        AddHanded(arguments, parameters, into);
        into.Add("/ev", divert.Span);
    }

    private void TellArguments(SourceSpan span, string name, int wanted, int given) =>
        Tell(
            MessageSeverity.Error,
            span,
            $"'{name}' takes {Counted(wanted)}, and is given {(given == 0 ? "none" : Numbers.Of(given))} here.",
            wanted == 0 ? "Take the round brackets away." : "Put the values in round brackets after the name, with commas between them."
        );

    private static string Counted(int values) =>
        values switch
        {
            0 => "no values",
            1 => "one value",
            _ => $"{values} values",
        };

    private void AddHanded(IReadOnlyList<Expression> arguments, IReadOnlyList<Parameter>? parameters, Block into)
    {
        for (var at = 0; at < arguments.Count; at++)
        {
            var isReference = parameters is not null && at < parameters.Count && parameters[at].IsReference;
            if (!isReference)
            {
                AddValue(arguments[at], into);
            }
            else if (arguments[at] is NameExpression { Path.Count: 1 } name)
            {
                into.Add(new VariablePointer(name.Text), name.Span);
                CheckVariable(name);
            }
            else
            {
                Tell(
                    MessageSeverity.Error,
                    arguments[at].Span,
                    "Here a variable is needed that can be changed, not a value.",
                    "Write the name of a variable."
                );
            }
        }
    }

    private void AddTunnelReturn(DivertNode divert, Block into)
    {
        into.Add("ev", divert.Span);
        if (divert.Path.Count == 0)
        {
            into.Add("void", divert.Span);
        }
        else
        {
            var (place, variable) = TargetOf(divert.Path, divert.Span);
            var parameters = place is null ? null : place.Flow?.Parameters ?? [];
            if (parameters is not null && parameters.Count != divert.Arguments.Count)
            {
                TellArguments(divert.Span, divert.Text, parameters.Count, divert.Arguments.Count);
            }
            AddHanded(divert.Arguments, parameters, into);
            into.Add<Element>(variable is null ? new TargetValue { Place = place } : new VariableRead(variable), divert.Span);
        }
        into.Add("/ev", divert.Span);
        into.Add("->->", divert.Span);
    }

    /// <summary>The place an arrow leads to, or the variable that holds it.</summary>
    private (Place? Place, string? Variable) TargetOf(IReadOnlyList<Name> path, SourceSpan span)
    {
        if (path is [var only] && scope.Temporaries.Contains(only.Text))
        {
            return (null, only.Text);
        }
        if (Names.Find(path, scope) is { } place)
        {
            return (place, null);
        }
        if (path is [var name] && names.Variables.ContainsKey(name.Text))
        {
            return (null, name.Text);
        }
        if (path is [var fixedName] && names.Constants.GetValueOrDefault(fixedName.Text)?.Value is TargetExpression meant)
        {
            return (Names.Find(meant.Path, names.Root), null);
        }
        var text = string.Join('.', path.Select(part => part.Text));
        Tell(
            MessageSeverity.Error,
            span,
            $"This arrow leads to '{text}', and there is no knot, stitch or label of that name.",
            Suggest(text, KnownPlaces(), $"add it: === {path[0].Text} ===")
        );
        return (null, null);
    }

    /// <summary>What to try about a name that is not known: the one that was meant, or else to give it.</summary>
    private string Suggest(string written, IEnumerable<string> known, string otherwise) =>
        messages.IsFull ? ""
        : Spelling.Nearest(written, known) is { } near ? $"Did you mean '{near}'? If not, {otherwise}"
        : $"Check how it is written, or {otherwise}";

    private IEnumerable<string> KnownPlaces()
    {
        foreach (var place in names.Flows.Values.Concat(names.Labels.Values))
        {
            yield return place.Name.Text;
            if (place.Parent is { Name.Text.Length: > 0 } parent)
            {
                yield return $"{parent.Name.Text}.{place.Name.Text}";
            }
        }
    }

    private IEnumerable<string> KnownNames() =>
        messages.IsFull
            ? []
            : [.. names.Variables.Keys, .. names.Constants.Keys, .. scope.Temporaries, .. names.Items.Keys, .. KnownPlaces()];
}
