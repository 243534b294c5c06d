using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

internal sealed partial class Parser
{
    /// <summary>What braces were found to hold while something else was tried, so that no brace is read over and over.</summary>
    private readonly Dictionary<(int Start, bool TagIsOpen), Known> known = [];

    private int lastUnclosed = -1;

    private readonly record struct Known(Node? Node, int End, bool TagIsOpen, IReadOnlyList<CompilerMessage> Told);

    /// <summary>Reads what stands in braces.</summary>
    private Node? ReadLogic()
    {
        var (start, wasOpen) = (cursor.At, tagIsOpen);
        if (known.TryGetValue((start, wasOpen), out var before))
        {
            cursor.At = before.End;
            tagIsOpen = before.TagIsOpen;
            messages.AddAll(before.Told);
            return before.Node;
        }
        if (!Enter(start))
        {
            return null;
        }
        var count = messages.Count;
        cursor.At++;
        var node = ReadWithin(start);
        Leave();
        if (trying > 0 && !stopped)
        {
            known[(start, wasOpen)] = new Known(node, cursor.At, tagIsOpen, messages.Since(count));
        }
        return node;
    }

    private Node? ReadWithin(int start)
    {
        cursor.SkipSpaces();
        var kinds = ReadSequenceKinds();
        if (kinds is { } explicitly)
        {
            return ReadSequence(start, explicitly);
        }
        var inside = cursor.At;
        if (TryExpression() is { } value)
        {
            cursor.SkipSpaces();
            if (cursor.Take(':'))
            {
                return ReadConditional(start, value);
            }
            if (cursor.Here == '}' && cursor.Text.AsSpan(inside, cursor.At - inside).IndexOf('|') < 0)
            {
                cursor.At++;
                return new OutputNode(cursor.From(start), value);
            }
        }
        cursor.At = inside;
        if (cursor.IsAtLineEnd)
        {
            return ReadConditional(start, null);
        }
        return stopped ? null : ReadAlternatives(start, inside);
    }

    /// <summary>Words between bars; or a value that holds a bar itself; or nothing that can be understood.</summary>
    private Node? ReadAlternatives(int start, int inside)
    {
        var (count, wasOpen) = (messages.Count, tagIsOpen);
        trying++;
        var steps = ReadSteps();
        trying--;
        if (steps.Count > 1)
        {
            return Closed(start) ? new SequenceNode(cursor.From(start), SequenceKinds.Stopping, steps) : null;
        }
        if (stopped)
        {
            return null;
        }
        messages.GoBackTo(count);
        tagIsOpen = wasOpen;
        cursor.At = inside;
        if (cursor.Here == '}')
        {
            cursor.At++;
            Fail(start, 2, "There is nothing between these braces.", "Put the name of a variable there, or take the braces away.");
            return null;
        }
        var value = ReadExpression();
        if (value is null)
        {
            RecoverIn(start);
            return null;
        }
        return Closed(start) ? new OutputNode(cursor.From(start), value) : null;
    }

    /// <summary>After a mistake in braces: behind them when they close on this line, else at its end.</summary>
    private void RecoverIn(int start)
    {
        var end = cursor.LineEnd();
        var open = 0;
        for (var at = start; at < end; at++)
        {
            open +=
                cursor.Text[at] == '{' ? 1
                : cursor.Text[at] == '}' ? -1
                : 0;
            if (open == 0)
            {
                cursor.At = at + 1;
                return;
            }
        }
        cursor.At = end;
    }

    private bool Closed(int start)
    {
        cursor.SkipSpaces();
        if (cursor.Take('}'))
        {
            return true;
        }
        if (!stopped)
        {
            TellUnclosed(start);
        }
        RecoverIn(start);
        return false;
    }

    private void TellUnclosed(int start)
    {
        if (lastUnclosed == cursor.At)
        {
            return;
        }
        lastUnclosed = cursor.At;
        var isNow = cursor.IsAtLineEnd || cursor.Here == '=';
        Fail(
            start,
            1,
            isNow ? "This { is never closed." : $"Here {{ begins something that should be closed before {Shown(cursor.Here)}.",
            isNow ? "Put a } where it ends." : "Put a } before it, or a backslash before the { to show it to the reader: \\{"
        );
    }

    private SequenceKinds? ReadSequenceKinds()
    {
        var start = cursor.At;
        var kinds = SequenceKinds.None;
        while (KindOf(cursor.Here) is var kind and not SequenceKinds.None)
        {
            kinds |= kind;
            cursor.At++;
        }
        if (kinds != SequenceKinds.None)
        {
            return Allowed(kinds, start);
        }
        while (KindHere() is var (word, kind))
        {
            kinds |= kind;
            cursor.At += word.Length;
            cursor.SkipSpaces();
        }
        if (kinds != SequenceKinds.None && cursor.Take(':'))
        {
            return Allowed(kinds, start);
        }
        cursor.At = start;
        return null;
    }

    private SequenceKinds Allowed(SequenceKinds kinds, int start)
    {
        if (
            kinds
            is SequenceKinds.Stopping
                or SequenceKinds.Cycle
                or SequenceKinds.Shuffle
                or SequenceKinds.Once
                or (SequenceKinds.Shuffle | SequenceKinds.Once)
                or (SequenceKinds.Shuffle | SequenceKinds.Stopping)
        )
        {
            return kinds;
        }
        Fail(
            start,
            cursor.At - start,
            "These ways of changing words do not go together.",
            "Use one of stopping, cycle, once and shuffle, or shuffle with once, or shuffle with stopping."
        );
        return SequenceKinds.Stopping;
    }

    private static SequenceKinds KindOf(char mark) =>
        mark switch
        {
            '!' => SequenceKinds.Once,
            '&' => SequenceKinds.Cycle,
            '~' => SequenceKinds.Shuffle,
            '$' => SequenceKinds.Stopping,
            _ => SequenceKinds.None,
        };

    private (string Word, SequenceKinds Kind)? KindHere() =>
        cursor.Here switch
        {
            's' when cursor.SeesWord("stopping") => ("stopping", SequenceKinds.Stopping),
            's' when cursor.SeesWord("shuffle") => ("shuffle", SequenceKinds.Shuffle),
            'c' when cursor.SeesWord("cycle") => ("cycle", SequenceKinds.Cycle),
            'o' when cursor.SeesWord("once") => ("once", SequenceKinds.Once),
            _ => null,
        };

    private SequenceNode? ReadSequence(int start, SequenceKinds kinds)
    {
        var before = cursor.At;
        cursor.SkipSpaces();
        if (!cursor.IsAtLineEnd)
        {
            cursor.At = before;
            var steps = ReadSteps();
            if (steps is [{ Nodes.Count: 0 }] && cursor.Here == '}')
            {
                cursor.At++;
                Fail(
                    start,
                    cursor.At - start,
                    "There are no words between these braces.",
                    "Put words there with | between them: {&red|green}"
                );
                return null;
            }
            return Closed(start) ? new SequenceNode(cursor.From(start), kinds, steps) : null;
        }
        return ReadSequenceLines(start, kinds);
    }

    private SequenceNode? ReadSequenceLines(int start, SequenceKinds kinds)
    {
        var steps = new List<Content>();
        blocks++;
        cursor.SkipSpacesAndLines();
        if (!cursor.IsAtDash && cursor.Here != '}' && !cursor.IsAtEnd)
        {
            Fail(cursor.At, RestOfLine(), "Each step of words that change begins with a dash.", "Put - before the first of them.");
            ReadBlock();
        }
        while (cursor.IsAtDash && !stopped)
        {
            cursor.At++;
            cursor.SkipSpaces();
            steps.Add(new Content(ReadBlock(), OnOwnLines: true));
        }
        blocks--;
        if (!Closed(start))
        {
            return null;
        }
        if (steps.Count == 0)
        {
            Fail(
                start,
                cursor.At - start,
                "There are no steps between these braces.",
                "Write each on a line of its own that begins with a dash."
            );
            return null;
        }
        return new SequenceNode(cursor.From(start), kinds, steps);
    }

    /// <summary>Reads what stands between bars up to the closing brace.</summary>
    private List<Content> ReadSteps()
    {
        var steps = new List<Content>();
        do
        {
            var nodes = new List<Node>();
            ReadInline(nodes, Stops.Bar | Stops.Brace);
            steps.Add(new Content(nodes, OnOwnLines: false));
        } while (cursor.Take('|') && !stopped);
        return steps;
    }

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

    /// <summary>Lines inside braces, up to the next dash or the closing brace.</summary>
    private List<Node> ReadBlock()
    {
        var nodes = new List<Node>();
        var wasOpen = tagIsOpen;
        tagIsOpen = false;
        while (!stopped)
        {
            cursor.SkipSpacesAndLines();
            if (cursor.IsAtEnd || cursor.Here is '}' or '=' || (cursor.IsAtDash && IsAtLineStart()))
            {
                break;
            }
            ReadStatement(nodes);
        }
        tagIsOpen = wasOpen;
        return nodes;
    }

    private bool IsAtLineStart()
    {
        var at = cursor.At - 1;
        while (at >= 0 && Characters.IsSpace(cursor.Text[at]))
        {
            at--;
        }
        return at < 0 || cursor.Text[at] == '\n';
    }
}
