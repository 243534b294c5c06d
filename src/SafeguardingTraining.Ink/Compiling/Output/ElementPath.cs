using System.Text;

namespace SafeguardingTraining.Ink.Compiling.Output;

/// <summary>Writes how one element names another: from the root or from where it stands, whichever is shorter.</summary>
internal static class ElementPath
{
    public static string Of(Element target) =>
        target switch
        {
            Block block => block.Path,
            { Parent: { } parent } => parent.Path.Length == 0 ? Numbers.Of(target.Index) : $"{parent.Path}.{Numbers.Of(target.Index)}",
            _ => "",
        };

    /// <summary>The path to <paramref name="target"/> as it stands in <paramref name="from"/>.</summary>
    public static string Between(Element from, Element target)
    {
        var whole = Of(target);
        if (from.Parent is not { } parent)
        {
            return whole;
        }
        var shared = Shared(parent, target as Block ?? target.Parent);
        if (shared is null || shared.Parent is null)
        {
            return whole;
        }
        var steps = parent.Depth + 1 - shared.Depth;
        var sharedPath = shared.Path;
        var rest = whole.Length == sharedPath.Length ? "" : whole[(sharedPath.Length + 1)..];
        var length = (steps * 2) + (rest.Length == 0 ? 0 : rest.Length + 1);
        return length < whole.Length ? Relative(steps, rest) : whole;
    }

    private static string Relative(int steps, string rest)
    {
        var path = new StringBuilder((steps * 2) + rest.Length + 1);
        for (var step = 0; step < steps; step++)
        {
            path.Append(".^");
        }
        return rest.Length == 0 ? path.ToString() : path.Append('.').Append(rest).ToString();
    }

    private static Block? Shared(Block one, Block? other)
    {
        var (left, right) = (one, other);
        while (left is not null && right is not null && left != right)
        {
            if (left.Depth >= right.Depth)
            {
                left = left.Parent;
            }
            else
            {
                right = right.Parent;
            }
        }
        return left == right ? left : null;
    }
}
