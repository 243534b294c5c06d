using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

/// <summary>
/// Turns choices and gathers of one depth, with what stands between them, into blocks: each gather takes in the loose ends above it.
/// </summary>
internal sealed class Weave
{
    private readonly List<LooseEnd> loose = [];
    private readonly Generator generator;
    private readonly Block root;
    private readonly int depth;
    private Block current;
    private Block into;
    private WeavePoint? previous;
    private bool hasChoices;
    private int choices;
    private int gathers;

    /// <param name="depth">How many bullets or dashes its own choices and gathers have at most.</param>
    public Weave(Generator generator, Block root, int depth)
    {
        (this.generator, this.root, this.depth) = (generator, root, depth);
        (current, into) = (root, root);
    }

    /// <summary>Where the flow runs out if nothing further down takes it in.</summary>
    public IReadOnlyList<LooseEnd> Loose => loose;

    /// <summary>The last thing written in what is being added to.</summary>
    public Node? Last { get; private set; }

    public void Add(IReadOnlyList<Node> nodes, int from, int to)
    {
        for (var at = from; at < to && !generator.IsTooDeep; )
        {
            switch (nodes[at])
            {
                case WeavePoint deeper when deeper.Depth > depth:
                    var end = EndOfNested(nodes, at, to);
                    AddNested(nodes, at, end, deeper);
                    at = end;
                    continue;
                case ChoiceNode choice:
                    AddChoice(choice);
                    break;
                case GatherNode gather:
                    AddGather(gather);
                    break;
                case IncludeNode include:
                    AddIncluded(include);
                    break;
                case var content:
                    generator.Add(content, into);
                    Keep(content);
                    break;
            }
            at++;
        }
    }

    private void Keep(Node content)
    {
        if (content is NewlineNode)
        {
            return;
        }
        Last = content;
        if (loose.Count > 0 && loose[^1] is var end && end.Block == into)
        {
            loose[^1] = end with { Last = content };
        }
    }

    private int EndOfNested(IReadOnlyList<Node> nodes, int from, int to)
    {
        var at = from;
        while (at < to && (nodes[at] is not WeavePoint point || point.Depth > depth))
        {
            at++;
        }
        return at;
    }

    private void AddNested(IReadOnlyList<Node> nodes, int from, int to, WeavePoint first)
    {
        if (!generator.Enter(first.Span))
        {
            return;
        }
        var block = new Block();
        into.Add(block, first.Span);
        var nested = new Weave(generator, block, first.Depth);
        nested.Add(nodes, from, to);
        generator.Leave();
        if (previous is ChoiceNode && loose.Count > 0 && loose[^1].Block == into)
        {
            loose.RemoveAt(loose.Count - 1);
        }
        loose.AddRange(nested.loose);
        Last = nested.Last;
    }

    /// <summary>An included file is woven by itself; its loose ends are taken in here.</summary>
    private void AddIncluded(IncludeNode include)
    {
        if (!include.Content.Any(node => node is WeavePoint))
        {
            Add(include.Content, 0, include.Content.Count);
            return;
        }
        var block = new Block();
        into.Add(block, include.Span);
        var woven = new Weave(generator, block, 1);
        woven.Add(include.Content, 0, include.Content.Count);
        loose.AddRange(woven.loose);
    }

    private void AddChoice(ChoiceNode choice)
    {
        if (previous is GatherNode)
        {
            loose.Clear();
        }
        into = generator.AddChoice(choice, current, choices++);
        loose.Add(new LooseEnd(into, choice, choice.Inner is [.., var last] ? last : choice));
        Last = choice.Inner is [.., var end] ? end : choice;
        previous = choice;
        hasChoices = true;
    }

    private void AddGather(GatherNode gather)
    {
        var block = new Block(gather.Label?.Text ?? $"g-{gathers}");
        gathers += gather.Label is null ? 1 : 0;
        if (hasChoices)
        {
            block.At(gather.Span);
            root.AddNamed(block);
        }
        else
        {
            current.Add(block, gather.Span);
            generator.CheckDepth(block, gather.Span);
        }
        generator.Name(gather, block);
        foreach (var end in loose)
        {
            if (end.Point is not GatherNode same || same.Depth != gather.Depth)
            {
                end.Block.Add(new Jump(JumpKind.Divert) { Target = block });
            }
        }
        loose.Clear();
        loose.Add(new LooseEnd(block, gather, gather));
        (current, into, previous, hasChoices) = (block, block, gather, false);
        Last = gather;
    }
}

/// <summary>Where the flow runs out, and what was written last there.</summary>
internal sealed record LooseEnd(Block Block, WeavePoint Point, Node Last);
