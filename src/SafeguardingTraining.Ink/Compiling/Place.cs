using SafeguardingTraining.Ink.Compiling.Output;
using SafeguardingTraining.Ink.Compiling.Syntax;

namespace SafeguardingTraining.Ink.Compiling;

/// <summary>A knot, stitch, function, or a labelled choice or gather: somewhere a divert can lead.</summary>
internal sealed class Place(Name name, Place? parent, Flow? flow)
{
    private readonly Dictionary<string, Place> children = [];
    private Dictionary<string, Place>? inner;

    public Name Name { get; } = name;

    public Place? Parent { get; } = parent;

    /// <summary>Nothing for a label.</summary>
    public Flow? Flow { get; } = flow;

    public bool IsLabel => Flow is null;

    public bool IsKnot => Flow is not null && Parent is { Parent: null };

    /// <summary>What it became; nothing before it is made.</summary>
    public Block? Block { get; set; }

    /// <summary>What the story asks about it: visits, turns.</summary>
    public int Counted { get; set; }

    /// <summary>What it is handed, and the variables that live only here.</summary>
    public HashSet<string> Temporaries { get; } = [];

    public IReadOnlyDictionary<string, Place> Children => children;

    /// <summary>Adds a place inside this one; the first of a name stays.</summary>
    public bool Add(Place place) => children.TryAdd(place.Name.Text, place);

    public Place? Child(string name) => children.GetValueOrDefault(name);

    /// <summary>The place of that name here, or else inside one of the stitches here.</summary>
    public Place? Deep(string name) => Child(name) ?? (inner ??= FindInner()).GetValueOrDefault(name);

    private Dictionary<string, Place> FindInner()
    {
        var found = new Dictionary<string, Place>();
        foreach (var stitch in children.Values.Where(child => !child.IsLabel))
        {
            foreach (var (name, place) in stitch.children)
            {
                found.TryAdd(name, place);
            }
        }
        return found;
    }
}
