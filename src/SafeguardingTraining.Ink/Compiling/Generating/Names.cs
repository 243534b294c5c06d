using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

/// <summary>Everything a story gives a name to.</summary>
internal sealed class Names
{
    private readonly Messages messages;

    public Names(StorySyntax story, Messages messages)
    {
        this.messages = messages;
        Root = new Place(new Name("", default), null, new Flow(new Name("", default), [], isFunction: false));
        foreach (var knot in story.Knots)
        {
            AddFlow(knot, Root);
        }
        Collect(story.Content, Root);
        AddDeclared(story);
    }

    /// <summary>The story itself, which holds its knots and the labels above them.</summary>
    public Place Root { get; }

    public Dictionary<Flow, Place> Flows { get; } = [];

    public Dictionary<WeavePoint, Place> Labels { get; } = [];

    public Dictionary<string, Name> Variables { get; } = [];

    public Dictionary<string, ConstantDeclaration> Constants { get; } = [];

    public Dictionary<string, ExternalDeclaration> Externals { get; } = [];

    public Dictionary<string, ListDeclaration> Lists { get; } = [];

    /// <summary>Every list item by its own name: the first list that has it.</summary>
    public Dictionary<string, (ListDeclaration List, ListItemDeclaration Item)> Items { get; } = [];

    /// <summary>Items that more than one list has: they need the list's name before them.</summary>
    public HashSet<string> Shared { get; } = [];

    /// <summary>The place a path leads to from inside <paramref name="from"/>.</summary>
    public static Place? Find(IReadOnlyList<Name> path, Place from)
    {
        for (var scope = from; scope is not null; scope = scope.Parent)
        {
            if (scope.Parent is null ? scope.Child(path[0].Text) is { } found : (found = scope.Deep(path[0].Text)) is not null)
            {
                return Within(found!, path);
            }
        }
        return null;
    }

    public (ListDeclaration List, ListItemDeclaration Item)? ItemNamed(IReadOnlyList<Name> path)
    {
        if (path is [var only])
        {
            return Items.TryGetValue(only.Text, out var found) ? found : null;
        }
        if (path is [var list, var item] && Lists.TryGetValue(list.Text, out var declared))
        {
            foreach (var one in declared.Items)
            {
                if (one.Name.Text == item.Text)
                {
                    return (declared, one);
                }
            }
        }
        return null;
    }

    private static Place? Within(Place found, IReadOnlyList<Name> path)
    {
        for (var at = 1; at < path.Count; at++)
        {
            var next = (found.IsLabel && found.Parent is { } around ? around : found).Deep(path[at].Text);
            if (next is null)
            {
                return null;
            }
            found = next;
        }
        return found;
    }

    private void AddFlow(Flow flow, Place parent)
    {
        var place = new Place(flow.Name, parent, flow);
        Flows[flow] = place;
        if (!parent.Add(place))
        {
            TellTwice(flow.Name, parent.Child(flow.Name.Text)?.Name);
        }
        foreach (var parameter in flow.Parameters)
        {
            place.Temporaries.Add(parameter.Name.Text);
        }
        foreach (var stitch in flow.Stitches)
        {
            AddFlow(stitch, place);
        }
        Collect(flow.Content, place);
    }

    private void Collect(IReadOnlyList<Node> nodes, Place place)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case WeavePoint { Label: { } label } point:
                    AddLabel(point, label, place);
                    break;
                case AssignmentNode { IsNew: true } assignment:
                    place.Temporaries.Add(assignment.Name.Text);
                    break;
                case IncludeNode include:
                    Collect(include.Content, place);
                    break;
                case ConditionalNode conditional:
                    foreach (var branch in conditional.Branches)
                    {
                        Collect(branch.Content.Nodes, place);
                    }
                    break;
                case SequenceNode sequence:
                    foreach (var step in sequence.Steps)
                    {
                        Collect(step.Nodes, place);
                    }
                    break;
            }
        }
    }

    private void AddLabel(WeavePoint point, Name label, Place place)
    {
        var made = new Place(label, place, null);
        Labels[point] = made;
        if (!place.Add(made))
        {
            TellTwice(label, place.Child(label.Text)?.Name);
        }
    }

    private void AddDeclared(StorySyntax story)
    {
        foreach (var constant in story.Constants)
        {
            Claim(constant.Name);
            Constants.TryAdd(constant.Name.Text, constant);
        }
        foreach (var external in story.Externals)
        {
            Externals.TryAdd(external.Name.Text, external);
        }
        foreach (var global in story.Globals)
        {
            AddGlobal(global);
        }
        foreach (var place in Flows.Values)
        {
            foreach (var parameter in place.Flow?.Parameters ?? [])
            {
                if (Variables.TryGetValue(parameter.Name.Text, out var first))
                {
                    TellTwice(parameter.Name, first);
                }
            }
        }
    }

    private void AddGlobal(object global)
    {
        switch (global)
        {
            case VariableDeclaration variable:
                Claim(variable.Name);
                Variables.TryAdd(variable.Name.Text, variable.Name);
                break;
            case ListDeclaration list:
                Claim(list.Name);
                Variables.TryAdd(list.Name.Text, list.Name);
                Lists.TryAdd(list.Name.Text, list);
                foreach (var item in list.Items)
                {
                    if (!Items.TryAdd(item.Name.Text, (list, item)))
                    {
                        Shared.Add(item.Name.Text);
                    }
                }
                break;
        }
    }

    /// <summary>A name of the whole story may be given once.</summary>
    private void Claim(Name name)
    {
        if (Root.Child(name.Text) is { IsLabel: false } place)
        {
            TellTwice(name, place.Name);
        }
        else if (Variables.TryGetValue(name.Text, out var first))
        {
            TellTwice(name, first);
        }
        else if (Constants.TryGetValue(name.Text, out var constant))
        {
            TellTwice(name, constant.Name);
        }
    }

    private void TellTwice(Name name, Name? first)
    {
        if (name.Span.File is not { } file)
        {
            return;
        }
        var where = first is { Span: { File: { } other } span }
            ? other == file
                ? $"line {span.Line}"
                : $"line {span.Line} of {other.Name}"
            : "somewhere else";
        messages.Tell(
            MessageSeverity.Error,
            file,
            name.Span.Start,
            name.Span.Length,
            $"The name '{name.Text}' is given twice: here and on {where}.",
            "Each name can be given once. Choose another for one of them."
        );
    }
}
