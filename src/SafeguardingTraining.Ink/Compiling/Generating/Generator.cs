using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

/// <summary>Makes the compiled story of what was read.</summary>
internal sealed partial class Generator(StorySyntax story, Names names, Messages messages, bool countsAllVisits)
{
    /// <summary>How deep choices and gathers may lie in one another.</summary>
    private const int DeepestWeave = 120;

    /// <summary>How deep blocks may lie in one another, so that the runtime can still load the story.</summary>
    private const int DeepestBlock = 240;

    private Place scope = names.Root;
    private int depth;

    public bool IsTooDeep { get; private set; }

    public Block Generate()
    {
        var root = new Block();
        AddRootContent(root);
        foreach (var knot in story.Knots)
        {
            AddFlow(knot, root);
        }
        AddDeclarations(root);
        CountVisits(root);
        return root;
    }

    private void AddRootContent(Block root)
    {
        var block = new Block();
        root.Add(block);
        var weave = new Weave(this, block, 1);
        var last = story.Content is [.., var final] ? final.Span : default;
        weave.Add([.. story.Content, new GatherNode(last, 1, null)], 0, story.Content.Count + 1);
        if (LastGatherIn(block) is { } gather)
        {
            gather.Add("done");
        }
        root.Add("done");
    }

    /// <summary>The gather that was added behind everything takes in all that is loose, and ends the flow.</summary>
    private Block? LastGatherIn(Block block) => lastGather ?? block;

    private Block? lastGather;

    private void AddFlow(Flow flow, Block parent)
    {
        var place = names.Flows[flow];
        var around = scope;
        scope = place;
        var block = new Block(flow.Name.Text);
        block.At(flow.Name.Span);
        if (place.Block is null)
        {
            place.Block = block;
        }
        parent.AddNamed(block);
        for (var at = flow.Parameters.Count - 1; at >= 0; at--)
        {
            block.Add(new Assignment(flow.Parameters[at].Name.Text, isGlobal: false, isNew: true), flow.Parameters[at].Name.Span);
        }
        AddFlowContent(flow, block);
        foreach (var stitch in flow.Stitches)
        {
            AddFlow(stitch, block);
        }
        scope = around;
    }

    private void AddFlowContent(Flow flow, Block block)
    {
        if (flow.IsEmpty)
        {
            if (flow.Stitches is [{ Parameters.Count: 0 } first, ..])
            {
                block.Add(new Jump(JumpKind.Divert) { Place = names.Flows[first] });
            }
            else if (flow.Stitches.Count == 0)
            {
                TellEmpty(flow);
            }
            return;
        }
        var isWoven = flow.Content.Exists(node => node is WeavePoint);
        var inner = isWoven ? new Block() : block;
        if (isWoven)
        {
            block.Add(inner, flow.Name.Span);
        }
        var weave = new Weave(this, inner, 1);
        weave.Add(flow.Content, 0, flow.Content.Count);
        LooseEnds.Tell(flow, weave, messages);
    }

    private void TellEmpty(Flow flow) =>
        Tell(
            MessageSeverity.Error,
            flow.Name.Span,
            $"'{flow.Name.Text}' has nothing in it.",
            "Write at least one line under its name, even if only -> END."
        );

    /// <summary>Content outside any choice or gather, one thing after the other.</summary>
    public void Add(Node node, Block into)
    {
        switch (node)
        {
            case TextNode text:
                into.Add(new TextElement(text.Text), node.Span);
                break;
            case NewlineNode:
                into.Add("\n", node.Span);
                break;
            case GlueNode:
                into.Add("<>", node.Span);
                break;
            case TagNode tag:
                into.Add(tag.Begins ? "#" : "/#", node.Span);
                break;
            case DivertNode divert:
                AddDivert(divert, into);
                break;
            case ConditionalNode conditional:
                AddConditional(conditional, into);
                break;
            case SequenceNode sequence:
                AddSequence(sequence, into);
                break;
            default:
                AddDeed(node, into);
                break;
        }
    }

    private void AddAll(IReadOnlyList<Node> nodes, Block into)
    {
        foreach (var node in nodes)
        {
            Add(node, into);
        }
    }

    /// <summary>Says which block a labelled choice or gather became.</summary>
    public void Name(WeavePoint point, Block block)
    {
        if (names.Labels.TryGetValue(point, out var place))
        {
            place.Block = block;
        }
        if (point is GatherNode)
        {
            lastGather = block;
        }
        if (countsAllVisits)
        {
            block.Flags |= Block.CountsVisits | Block.AtStartOnly;
        }
    }

    public bool Enter(SourceSpan span)
    {
        if (++depth <= DeepestWeave)
        {
            return true;
        }
        TellTooDeep(span);
        return false;
    }

    public void Leave() => depth--;

    public void CheckDepth(Block block, SourceSpan span)
    {
        if (block.Depth > DeepestBlock)
        {
            TellTooDeep(span);
        }
    }

    private void TellTooDeep(SourceSpan span)
    {
        if (!IsTooDeep && span.File is not null)
        {
            Tell(
                MessageSeverity.Error,
                span,
                "Choices and gathers lie too deep in one another here.",
                "Put some of them into a knot of its own, and lead to it with an arrow."
            );
        }
        IsTooDeep = true;
    }

    private void AddDeclarations(Block root)
    {
        if (story.Globals.Count == 0 && names.Root.Temporaries.Count == 0)
        {
            return;
        }
        var block = new Block("global decl");
        root.AddNamed(block);
        block.Add("ev");
        foreach (var global in story.Globals)
        {
            switch (global)
            {
                case VariableDeclaration variable:
                    AddFirstValue(variable, block);
                    break;
                case ListDeclaration list:
                    block.Add(FirstItems(list), list.Name.Span);
                    block.Add(new Assignment(list.Name.Text, isGlobal: true, isNew: true), list.Name.Span);
                    break;
            }
        }
        block.Add("/ev");
        block.Add("end");
    }

    private void AddFirstValue(VariableDeclaration variable, Block block)
    {
        if (variable.Value is NameExpression { Path: [var other] } && names.Variables.ContainsKey(other.Text))
        {
            Tell(
                MessageSeverity.Error,
                other.Span,
                $"A VAR cannot begin with the value of another variable, '{other.Text}'.",
                "Write the value out here, or give it later with ~."
            );
        }
        AddValue(variable.Value, block);
        block.Add(new Assignment(variable.Name.Text, isGlobal: true, isNew: true), variable.Name.Span);
    }

    private static ListLiteral FirstItems(ListDeclaration list)
    {
        var items = list.Items.Where(item => item.IsIn).Select(item => ($"{list.Name.Text}.{item.Name.Text}", item.Value)).ToList();
        return new ListLiteral(items, items.Count == 0 ? list.Name.Text : null);
    }

    private void CountVisits(Block root)
    {
        foreach (var place in names.Flows.Values.Concat(names.Labels.Values))
        {
            if (place.Block is not { } block)
            {
                continue;
            }
            if (place.Counted != 0)
            {
                block.Flags |= place.Counted | (place.IsLabel ? Block.AtStartOnly : 0);
            }
            if (countsAllVisits && !place.IsLabel)
            {
                block.Flags |= Block.CountsVisits;
            }
        }
        if (countsAllVisits)
        {
            root.Flags |= Block.CountsVisits;
        }
    }

    private void Tell(MessageSeverity severity, SourceSpan span, string text, string advice) =>
        messages.Tell(severity, span.File, span.Start, span.Length, text, advice);
}
