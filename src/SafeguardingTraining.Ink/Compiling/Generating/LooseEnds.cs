using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

/// <summary>Tells where a knot's flow runs out with nowhere to go.</summary>
internal static class LooseEnds
{
    public static void Tell(Flow flow, Weave weave, Messages messages)
    {
        if (flow.IsFunction)
        {
            return;
        }
        if (weave.Loose.Count == 0)
        {
            if (weave.Last is { } last)
            {
                Tell(flow, last, messages);
            }
            return;
        }
        foreach (var end in weave.Loose)
        {
            Tell(flow, end.Last, messages);
        }
    }

    /// <summary>Whether the flow surely or perhaps goes on from here by itself.</summary>
    public static bool LeadsOn(Node node) =>
        node switch
        {
            DivertNode { Kind: DivertKind.Go or DivertKind.Return } => true,
            ReturnNode => true,
            ConditionalNode conditional => conditional.Branches.Any(branch => LeadsOn(branch.Content.Nodes)),
            SequenceNode sequence => sequence.Steps.Any(step => LeadsOn(step.Nodes)),
            _ => false,
        };

    private static bool LeadsOn(IReadOnlyList<Node> nodes)
    {
        for (var at = nodes.Count - 1; at >= 0; at--)
        {
            if (nodes[at] is not NewlineNode)
            {
                return LeadsOn(nodes[at]) || nodes.Any(node => node is ChoiceNode);
            }
        }
        return false;
    }

    private static void Tell(Flow flow, Node last, Messages messages)
    {
        if (LeadsOn(last) || last.Span.File is null)
        {
            return;
        }
        var next = flow.Stitches is [var first, ..] ? $" To go on with '{first.Name.Text}', write -> {first.Name.Text}." : "";
        messages.Tell(
            MessageSeverity.Warning,
            last.Span.File,
            last.Span.Start,
            last.Span.Length,
            $"The story has nowhere to go after this, at the end of '{flow.Name.Text}'.",
            $"Write where it goes on: -> name_of_a_knot, or -> END where the story ends.{next}"
        );
    }
}
