using SafeguardingTraining.Host.Site.Drawing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>The lines of a family drawing: couples side to side, brothers and sisters over the top, children below.</summary>
public static class FamilyTies
{
    private const double Over = 9;

    public static IReadOnlyList<FamilyDrawing.FamilyTie> Of(Family family, IReadOnlyList<FamilyDrawing.FamilyNode> nodes)
    {
        var ties = new List<FamilyDrawing.FamilyTie>();
        foreach (var (one, other) in Pairs(nodes, (a, b) => a.Partner == b.Id))
        {
            ties.Add(new(Couple(one, other, nodes), IsUnknown(one, other)));
        }
        foreach (var (one, other) in Pairs(nodes, (a, b) => a.Sibling == b.Id))
        {
            ties.Add(new(Siblings(one, other, nodes), IsUnknown(one, other)));
        }
        foreach (var child in nodes)
        {
            ties.AddRange(Descent(child, nodes));
        }
        return ties;
    }

    private static IEnumerable<(FamilyDrawing.FamilyNode One, FamilyDrawing.FamilyNode Other)> Pairs(
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes,
        Func<Person, Person, bool> are
    )
    {
        for (var first = 0; first < nodes.Count; first++)
        {
            for (var second = first + 1; second < nodes.Count; second++)
            {
                if (are(nodes[first].Person, nodes[second].Person) || are(nodes[second].Person, nodes[first].Person))
                {
                    yield return nodes[first].Middle <= nodes[second].Middle
                        ? (nodes[first], nodes[second])
                        : (nodes[second], nodes[first]);
                }
            }
        }
    }

    private static string Couple(
        FamilyDrawing.FamilyNode left,
        FamilyDrawing.FamilyNode right,
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes
    )
    {
        if (!IsSameRow(left, right))
        {
            return Elbow(left, right, nodes);
        }
        return IsBetween(left, right, nodes)
            ? Path($"M{left.Middle} {left.Bottom}v{Over}H{right.Middle}V{right.Bottom}")
            : Path($"M{left.SymbolRight} {left.Centre}H{right.SymbolLeft}");
    }

    private static string Siblings(
        FamilyDrawing.FamilyNode left,
        FamilyDrawing.FamilyNode right,
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes
    )
    {
        if (!IsSameRow(left, right))
        {
            return Elbow(left, right, nodes);
        }
        var over = Above(left, nodes);
        return Path($"M{left.Middle} {left.Y}V{over}H{right.Middle}V{right.Y}");
    }

    private static IEnumerable<FamilyDrawing.FamilyTie> Descent(
        FamilyDrawing.FamilyNode child,
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes
    )
    {
        var parents = nodes.Where(node => child.Person.Parents.Contains(node.Person.Id)).ToList();
        if (parents is [var one, var other] && AreBeside(one, other, nodes))
        {
            var left = one.X < other.X ? one : other;
            var right = one.X < other.X ? other : one;
            var from = (left.Right + right.X) / 2;
            yield return new(Path($"M{from} {left.Centre}V{Above(child, nodes)}H{child.Middle}V{child.Y}"), IsUnknown(child, child));
            yield break;
        }
        foreach (var parent in parents)
        {
            yield return new(IsSameRow(parent, child) ? Aside(parent, child) : Elbow(parent, child, nodes), IsUnknown(parent, child));
        }
    }

    private static string Aside(FamilyDrawing.FamilyNode parent, FamilyDrawing.FamilyNode child) =>
        parent.X > child.X
            ? Path($"M{child.SymbolRight} {child.Centre}H{parent.SymbolLeft}")
            : Path($"M{parent.SymbolRight} {parent.Centre}H{child.SymbolLeft}");

    /// <summary>Straight down where one replaces the other, or round a corner above the lower one.</summary>
    private static string Elbow(FamilyDrawing.FamilyNode one, FamilyDrawing.FamilyNode other, IReadOnlyList<FamilyDrawing.FamilyNode> nodes)
    {
        var (upper, lower) = one.Y <= other.Y ? (one, other) : (other, one);
        return Math.Abs(lower.Middle - upper.Middle) < Over
            ? Path($"M{lower.Middle} {upper.Bottom}V{lower.Y}")
            : Path($"M{upper.Middle} {upper.Bottom}V{Above(lower, nodes)}H{lower.Middle}V{lower.Y}");
    }

    /// <summary>Where ties turn above a row: the same for all who are in it, whatever their height.</summary>
    private static double Above(FamilyDrawing.FamilyNode node, IReadOnlyList<FamilyDrawing.FamilyNode> nodes) =>
        nodes.Where(other => IsSameRow(other, node)).Min(other => other.Y) - Over;

    private static bool AreBeside(
        FamilyDrawing.FamilyNode one,
        FamilyDrawing.FamilyNode other,
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes
    )
    {
        var left = one.X < other.X ? one : other;
        var right = one.X < other.X ? other : one;
        var couple = one.Person.Partner == other.Person.Id || other.Person.Partner == one.Person.Id;
        return couple && IsSameRow(one, other) && !IsBetween(left, right, nodes);
    }

    private static bool IsBetween(
        FamilyDrawing.FamilyNode left,
        FamilyDrawing.FamilyNode right,
        IReadOnlyList<FamilyDrawing.FamilyNode> nodes
    ) => nodes.Any(node => IsSameRow(node, left) && node.X > left.X && node.X < right.X);

    private static bool IsSameRow(FamilyDrawing.FamilyNode one, FamilyDrawing.FamilyNode other) => Math.Abs(one.Centre - other.Centre) < 1;

    private static bool IsUnknown(FamilyDrawing.FamilyNode one, FamilyDrawing.FamilyNode other) =>
        one.Person.Unknown || other.Person.Unknown;

    private static string Path(FormattableString path) => SvgNumber.Path(path);
}
