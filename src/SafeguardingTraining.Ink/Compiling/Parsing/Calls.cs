using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling.Parsing;

/// <summary>Whether a line calls a function, which may write something of its own.</summary>
internal static class Calls
{
    public static bool In(Node deed) =>
        deed switch
        {
            DeedNode { Value: var value } => In(value),
            AssignmentNode { Value: var value } => In(value),
            ReturnNode { Value: { } value } => In(value),
            _ => false,
        };

    private static bool In(Expression value) =>
        value switch
        {
            CallExpression => true,
            UnaryExpression unary => In(unary.Operand),
            BinaryExpression binary => In(binary.Left) || In(binary.Right),
            StringExpression words => words.Content.Any(InContent),
            _ => false,
        };

    private static bool InContent(Node node) =>
        node switch
        {
            OutputNode output => In(output.Value),
            ConditionalNode conditional => (conditional.Question is { } question && In(question))
                || conditional.Branches.Any(branch =>
                    (branch.Condition is { } condition && In(condition)) || branch.Content.Nodes.Any(InContent)
                ),
            SequenceNode sequence => sequence.Steps.Any(step => step.Nodes.Any(InContent)),
            _ => false,
        };
}
