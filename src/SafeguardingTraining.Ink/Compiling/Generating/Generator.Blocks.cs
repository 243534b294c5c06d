using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Generating;

internal sealed partial class Generator
{
    private void AddConditional(ConditionalNode conditional, Block into)
    {
        var isSwitch = conditional.Question is not null && conditional.Branches.Any(branch => branch.Condition is not null);
        if (conditional.Question is { } question)
        {
            into.Add("ev", conditional.Span);
            AddValue(question, into);
            into.Add("/ev", conditional.Span);
        }
        var meeting = new CommandWord("nop");
        var hasElse = false;
        foreach (var branch in conditional.Branches)
        {
            AddBranch(branch, into, meeting, isSwitch);
            hasElse |= branch.IsElse;
        }
        if (isSwitch && !hasElse)
        {
            into.Add("pop", conditional.Span);
        }
        into.Add(meeting, conditional.Span);
    }

    private void AddBranch(Branch branch, Block into, CommandWord meeting, bool isSwitch)
    {
        var outer = new Block();
        into.Add(outer, branch.Span);
        if (branch.Condition is { } condition)
        {
            if (isSwitch)
            {
                outer.Add("du", branch.Span);
            }
            outer.Add("ev", branch.Span);
            AddValue(condition, outer);
            if (isSwitch)
            {
                outer.Add("==", branch.Span);
            }
            outer.Add("/ev", branch.Span);
        }
        var inner = new Block("b");
        outer.Add(new Jump(JumpKind.Divert) { Target = inner, IsConditional = !branch.IsElse }, branch.Span);
        inner.At(branch.Span);
        outer.AddNamed(inner);
        if (isSwitch)
        {
            inner.Add("pop", branch.Span);
        }
        if (branch.Content is { OnOwnLines: true, Nodes.Count: 0 })
        {
            inner.Add("\n", branch.Span);
        }
        AddContent(branch.Content, inner, branch.Span);
        inner.Add(new Jump(JumpKind.Divert) { Target = meeting });
    }

    private void AddSequence(SequenceNode sequence, Block into)
    {
        var block = new Block { Flags = Block.CountsVisits | Block.AtStartOnly };
        into.Add(block, sequence.Span);
        var isOnce = (sequence.Kinds & SequenceKinds.Once) != 0;
        var steps = sequence.Steps.Count + (isOnce ? 1 : 0);
        AddIndex(sequence, block, steps);
        var meeting = new CommandWord("nop");
        for (var step = 0; step < steps; step++)
        {
            var inner = new Block($"s{Numbers.Of(step)}");
            block.AddNamed(inner);
            block.Add("ev", sequence.Span);
            block.Add("du", sequence.Span);
            block.Add(new WholeNumber(step), sequence.Span);
            block.Add("==", sequence.Span);
            block.Add("/ev", sequence.Span);
            block.Add(new Jump(JumpKind.Divert) { Target = inner, IsConditional = true }, sequence.Span);
            inner.At(sequence.Span);
            inner.Add("pop", sequence.Span);
            if (step < sequence.Steps.Count)
            {
                AddContent(sequence.Steps[step], inner, sequence.Span);
            }
            inner.Add(new Jump(JumpKind.Divert) { Target = meeting });
        }
        block.Add(meeting, sequence.Span);
    }

    /// <summary>Works out which step it is this time.</summary>
    private static void AddIndex(SequenceNode sequence, Block block, int steps)
    {
        var span = sequence.Span;
        block.Add("ev", span);
        block.Add("visit", span);
        switch (sequence.Kinds)
        {
            case SequenceKinds.Cycle:
                block.Add(new WholeNumber(steps), span);
                block.Add("%", span);
                break;
            case SequenceKinds.Shuffle:
                block.Add(new WholeNumber(steps), span);
                block.Add("seq", span);
                break;
            case SequenceKinds.Stopping or SequenceKinds.Once:
                block.Add(new WholeNumber(steps - 1), span);
                block.Add("MIN", span);
                break;
            default:
                AddShuffleUpToLast(block, steps - 1, span);
                break;
        }
        block.Add("/ev", span);
    }

    private static void AddShuffleUpToLast(Block block, int last, SourceSpan span)
    {
        var after = new CommandWord("nop");
        block.Add(new WholeNumber(last), span);
        block.Add("MIN", span);
        block.Add("du", span);
        block.Add(new WholeNumber(last), span);
        block.Add("==", span);
        block.Add(new Jump(JumpKind.Divert) { Target = after, IsConditional = true }, span);
        block.Add(new WholeNumber(last), span);
        block.Add("seq", span);
        block.Add(after, span);
    }

    /// <summary>What stands in one branch or step. On lines of its own it begins on a new line and may hold choices.</summary>
    private void AddContent(Content content, Block into, SourceSpan around)
    {
        if (!content.OnOwnLines)
        {
            AddAll(content.Nodes, into);
            return;
        }
        if (content.Nodes.Count == 0)
        {
            return;
        }
        into.Add("\n", around);
        if (content.Nodes.FirstOrDefault(node => node is WeavePoint) is not WeavePoint first)
        {
            AddAll(content.Nodes, into);
            return;
        }
        var weave = new Weave(this, into, first.Depth);
        weave.Add(content.Nodes, 0, content.Nodes.Count);
        foreach (var end in weave.Loose)
        {
            if (end.Point is ChoiceNode choice && !LooseEnds.LeadsOn(end.Last))
            {
                TellMustLeadOn(choice);
            }
        }
    }

    private void TellMustLeadOn(ChoiceNode choice) =>
        Tell(
            MessageSeverity.Error,
            choice.Span,
            "A choice inside braces has to say where it leads, and this one does not.",
            "End it with an arrow: -> name_of_a_knot. A single choice with a condition needs no block: * {condition} [Go on]"
        );
}
