namespace SafeguardingTraining.Ink.Compiled;

/// <summary>Finds what paths lead to, as near as inkle's runtime would come when nothing is exactly there.</summary>
internal sealed class PathFinder(Container root, Instruction[] code)
{
    private readonly Dictionary<string, Destination> destinations = [];

    /// <summary>Where a divert written inside <paramref name="from"/> goes, or -1.</summary>
    public int DivertPosition(StoryPath path, Container from)
    {
        if (path.Parts.Length == 0)
        {
            return -1;
        }
        var found = Find(path, from);
        if (path.EndsInIndex)
        {
            var holder = found.IsLeaf ? found.Container : found.Container.Parent;
            return holder is null ? -1 : holder.Slot(path.Parts[^1].Index);
        }
        return found.IsLeaf ? -1 : found.Container.Start;
    }

    /// <summary>The container a path written inside <paramref name="from"/> leads to.</summary>
    public Container? ContainerAt(StoryPath path, Container from)
    {
        var found = Find(path, from);
        return found.IsLeaf ? null : found.Container;
    }

    /// <summary>The destination a whole path stands for; equal paths share one.</summary>
    public Destination DestinationOf(StoryPath path)
    {
        var text = path.ToString();
        if (!destinations.TryGetValue(text, out var destination))
        {
            destination = FindDestination(path, text);
            destinations.Add(text, destination);
        }
        return destination;
    }

    /// <summary>As <see cref="DestinationOf"/>, but changing nothing, so that any thread may ask once the story is loaded.</summary>
    public Destination Find(StoryPath path)
    {
        var text = path.ToString();
        return destinations.TryGetValue(text, out var known) ? known : FindDestination(path, text);
    }

    private Destination FindDestination(StoryPath path, string text)
    {
        if (path.Parts.Length == 0)
        {
            return new Destination(text);
        }
        var length = path.EndsInIndex ? path.Parts.Length - 1 : path.Parts.Length;
        var found = Walk(root, path.Parts.AsSpan(0, length));
        var exact = Walk(root, path.Parts);
        var counted = exact.IsLeaf || exact.IsApproximate ? null : exact.Container;
        if (found is { IsLeaf: false } && found.Container == root && length > 0)
        {
            return new Destination(text) { IsMissing = true, Counted = counted };
        }
        var position =
            found.IsLeaf ? -1
            : path.EndsInIndex ? found.Container.Slot(path.Parts[^1].Index)
            : found.Container.Header;
        return new Destination(text)
        {
            Position = position,
            Counted = counted,
            ApproximatedTo = found.IsApproximate ? found.Container.Path : null,
        };
    }

    private FoundPath Find(StoryPath path, Container from) =>
        path switch
        {
            { IsRelative: false } => Walk(root, path.Parts),
            { Parts.Length: 0 } => new FoundPath(from, false, true),
            _ => Walk(from, path.Parts.AsSpan(1)),
        };

    private FoundPath Walk(Container from, ReadOnlySpan<PathPart> parts)
    {
        var at = from;
        for (var i = 0; i < parts.Length; i++)
        {
            var (next, isLeaf) = Step(at, parts[i]);
            if (isLeaf && i == parts.Length - 1)
            {
                return new FoundPath(at, true, false);
            }
            if (next is null)
            {
                return new FoundPath(at, false, true);
            }
            at = next;
        }
        return new FoundPath(at, false, false);
    }

    private (Container? Next, bool IsLeaf) Step(Container at, PathPart part)
    {
        if (part.Index < 0)
        {
            return (part.Text == "^" ? at.Parent : at.Named.GetValueOrDefault(part.Text), false);
        }
        if (part.Index >= at.Count)
        {
            return (null, false);
        }
        return code[at.Start + part.Index] is { Op: OpCode.Enter, Data: Container child } ? (child, false) : (null, true);
    }

    /// <summary>A container, or with IsLeaf something in it that is no container.</summary>
    private readonly record struct FoundPath(Container Container, bool IsLeaf, bool IsApproximate);
}
