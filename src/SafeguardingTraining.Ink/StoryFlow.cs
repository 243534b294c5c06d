namespace SafeguardingTraining.Ink;

/// <summary>How a story's knots and stitches lead to one another, as written: what could happen, not what did.</summary>
/// <param name="Places">Every knot, function and <c>knot.stitch</c>, in story order; the opening is the empty path.</param>
public sealed record StoryFlow(IReadOnlyList<FlowPlace> Places, IReadOnlyList<FlowLink> Links)
{
    /// <summary>The places that a story goes to, in story order; those that are only called answer and lead nowhere.</summary>
    public IEnumerable<string> WithoutFunctions
    {
        get
        {
            var called = Links.Where(link => link.Kind == FlowKind.Call).Select(link => link.To).ToHashSet();
            return Places.Select(place => place.Path).Where(path => !called.Contains(path));
        }
    }

    /// <summary>The places that something leads to from the opening, itself included.</summary>
    public IReadOnlySet<string> Reached
    {
        get
        {
            var onward = Links.ToLookup(link => link.From, link => link.To);
            return Spread([""], path => onward[path]);
        }
    }

    /// <summary>The places from which an end can be come to, or which stop of themselves.</summary>
    public IReadOnlySet<string> WithAWayOut
    {
        get
        {
            var back = Links.ToLookup(link => link.To, link => link.From);
            var left = Links.Where(link => link.Kind != FlowKind.Call).Select(link => link.From).ToHashSet();
            return Spread(Places.Where(place => place.CanEnd || !left.Contains(place.Path)).Select(place => place.Path), path =>
                back[path]
            );
        }
    }

    private static HashSet<string> Spread(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var reached = from.ToHashSet();
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var other in next(path).Where(reached.Add))
            {
                waiting.Enqueue(other);
            }
        }
        return reached;
    }
}

/// <param name="CanEnd">It holds an end of the story, of a thread, of a tunnel or of a function.</param>
public sealed record FlowPlace(string Path, bool CanEnd);

public sealed record FlowLink(string From, string To, FlowKind Kind);

/// <summary>How one place leads to another.</summary>
public enum FlowKind
{
    /// <summary>It goes there by itself.</summary>
    Divert,

    /// <summary>It goes there after a choice.</summary>
    Choice,

    /// <summary>It goes there and comes back: a tunnel or a thread.</summary>
    Visit,

    /// <summary>It calls a function.</summary>
    Call,

    /// <summary>It only mentions the place, to keep it in a variable or hand it on.</summary>
    Mention,
}
