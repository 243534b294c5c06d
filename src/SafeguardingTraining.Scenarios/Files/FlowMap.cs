namespace SafeguardingTraining.Scenarios.Files;

/// <summary>A story's knots and stitches drawn out, one under the other.</summary>
public sealed record FlowMap(double Width, double Height, IReadOnlyList<FlowBox> Boxes, IReadOnlyList<FlowWay> Lines)
{
    /// <summary>For a story whose map nobody drew.</summary>
    public static FlowMap Empty { get; } = new(0, 0, [], []);

    /// <summary>The places that one leads to, in the order they are drawn.</summary>
    public IReadOnlyList<FlowBox> From(string path)
    {
        var onward = Lines.Where(line => line.From == path).Select(line => line.To).ToHashSet();
        return [.. Boxes.Where(box => onward.Contains(box.Path))];
    }
}

/// <summary>A knot or stitch; x and y are its middle. The empty path is the opening.</summary>
/// <param name="Title">The title of the scene or ending that begins there, if any.</param>
public sealed record FlowBox(string Path, double X, double Y, double Width, double Height, string? Title = null)
{
    public string Name => Path.Length == 0 ? "opening" : Path;

    /// <summary>In words for a learner.</summary>
    public string Spoken => Title is null ? Name.Replace('_', ' ').Replace('.', ' ') : Typography.Of(Title);
}

/// <summary>A way from one place to another, as a line of x and y in turn.</summary>
public sealed record FlowWay(string From, string To, IReadOnlyList<double> Points);
