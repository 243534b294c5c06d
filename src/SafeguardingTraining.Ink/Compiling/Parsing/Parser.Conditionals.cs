using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    private ConditionalNode? ReadConditional(int start, Expression? question)
    {
        var before = cursor.At;
        cursor.SkipSpaces();
        if (question is not null && !cursor.IsAtLineEnd)
        {
            cursor.At = before;
            return ReadInlineConditional(start, question);
        }
        blocks++;
        var branches = new List<Branch>();
        cursor.SkipSpacesAndLines();
        if (question is not null && !cursor.IsAtDash && cursor.Here != '}')
        {
            var first = cursor.At;
            var nodes = ReadBlock();
            branches.Add(new Branch(cursor.From(first), null, IsElse: false, new Content(nodes, OnOwnLines: true)));
        }
        ReadBranches(branches);
        if (question is not null && branches is [{ IsElse: true }])
        {
            var span = branches[0].Span;
            branches.Insert(0, new Branch(span, null, IsElse: false, new Content([new NewlineNode(span)], OnOwnLines: false)));
        }
        blocks--;
        if (!Closed(start))
        {
            return null;
        }
        return Checked(start, question, branches);
    }

    private void ReadBranches(List<Branch> branches)
    {
        while (cursor.IsAtDash && !stopped)
        {
            var start = cursor.At++;
            cursor.SkipSpaces();
            var isElse = TakeElse();
            var condition = isElse ? null : ReadBranchCondition();
            cursor.SkipSpaces();
            var head = cursor.From(start);
            branches.Add(new Branch(head, condition, isElse, new Content(ReadBlock(), OnOwnLines: true)));
        }
    }

    private bool TakeElse()
    {
        var start = cursor.At;
        if (cursor.TakeWord("else"))
        {
            cursor.SkipSpaces();
            if (cursor.Take(':'))
            {
                return true;
            }
        }
        cursor.At = start;
        return false;
    }

    private Expression? ReadBranchCondition()
    {
        var start = cursor.At;
        if (TryExpression() is { } condition)
        {
            cursor.SkipSpaces();
            if (cursor.Take(':'))
            {
                return condition;
            }
        }
        if (!stopped)
        {
            cursor.At = start;
        }
        return null;
    }

    private ConditionalNode? Checked(int start, Expression? question, List<Branch> branches)
    {
        if (branches.Count == 0)
        {
            Fail(
                start,
                cursor.At - start,
                "There is nothing to choose between in these braces.",
                "Write what should show, or lines that begin with a dash and a condition: - coat == \"red\": ..."
            );
            return null;
        }
        var hasOwn = branches.Exists(branch => branch.Condition is not null);
        for (var at = 0; at < branches.Count; at++)
        {
            if (WrongBranch(question, branches, at, hasOwn) is { } wrong)
            {
                Fail(branches[at].Span.Start, branches[at].Span.Length, wrong.Text, wrong.Advice);
                return null;
            }
        }
        return new ConditionalNode(cursor.From(start), question, Named(question, branches, hasOwn));
    }

    private static (string Text, string Advice)? WrongBranch(Expression? question, List<Branch> branches, int at, bool hasOwn)
    {
        var (branch, isLast) = (branches[at], at == branches.Count - 1);
        if (branch.IsElse && !isLast)
        {
            return ("'else' has to be the last of these ways.", "Move the '- else:' part to the end.");
        }
        if (question is not null && hasOwn && branches[0].Condition is null && !branches[0].IsElse && at > 0 && !branch.IsElse)
        {
            return (
                "After the words for 'yes' only '- else:' can follow.",
                "For several conditions put nothing after the first {, and begin each condition on a line with a dash."
            );
        }
        if (
            branch.Condition is null
            && !branch.IsElse
            && (hasOwn || question is null)
            && !(isLast && at > 0)
            && !(hasOwn && at == 0 && question is not null)
        )
        {
            return (
                question is null && at == 0 && branches.Count == 1
                    ? "This way has no condition."
                    : "This way has no condition, and is not the last.",
                "Write the condition and a colon after the dash: - coat == \"red\": ..., or - else: for the last."
            );
        }
        return question is not null && !hasOwn && at > 1
            ? ("A question with 'yes' and 'no' has two ways, and this is a third.", "Put a condition and a colon after each dash.")
            : null;
    }

    /// <summary>A last way without a condition of its own is the way that is left.</summary>
    private static List<Branch> Named(Expression? question, List<Branch> branches, bool hasOwn) =>
        [
            .. branches.Select(
                (branch, at) =>
                    branch is { Condition: null, IsElse: false } && (at > 0 || (question is null && hasOwn))
                        ? branch with
                        {
                            IsElse = true,
                        }
                        : branch
            ),
        ];

    private ConditionalNode? ReadInlineConditional(int start, Expression question)
    {
        var steps = ReadSteps();
        if (!Closed(start))
        {
            return null;
        }
        if (steps.Count > 1 && steps[^1].Nodes.Count == 0)
        {
            steps.RemoveAt(steps.Count - 1);
        }
        if (steps.Count > 2)
        {
            Fail(
                start,
                cursor.At - start,
                "After a condition there can be two alternatives, and here are more.",
                "Write {condition: words for yes|words for no}."
            );
            return null;
        }
        if (steps[0].Nodes.Count == 0)
        {
            Fail(
                start,
                cursor.At - start,
                "After this condition there are no words for yes.",
                "Turn the condition round with not: {not condition: words}."
            );
            return null;
        }
        var span = cursor.From(start);
        var branches = new List<Branch> { new(span, null, IsElse: false, steps[0]) };
        if (steps.Count == 2)
        {
            branches.Add(new Branch(span, null, IsElse: true, steps[1]));
        }
        return new ConditionalNode(span, question, branches);
    }
}
