using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>A knot, stitch, gather, branch or any other stretch of content that can be entered and counted.</summary>
internal sealed class Container(Container? parent, int indexInParent, string? name)
{
    private string? path;

    public Container? Parent { get; } = parent;

    /// <summary>Place among the parent's content, or -1 when it can only be reached by name.</summary>
    public int IndexInParent { get; } = indexInParent;

    public string? Name { get; set; } = name;

    /// <summary>Containers are numbered parents first, so a container holds exactly the numbers Id to Last.</summary>
    public int Id { get; set; }

    public int Last { get; set; }

    public int Header { get; set; }

    public int Count { get; set; }

    public int VisitSlot { get; set; } = -1;

    public int TurnSlot { get; set; } = -1;

    public bool StartOnly { get; set; }

    public Dictionary<string, Container> Named { get; } = [];

    public int Start => Header + 1;

    public int End => Header + 1 + Count;

    /// <summary>The dotted path inkle would give it; only errors and shuffles ask for it.</summary>
    public string Path => path ??= FindPath();

    public bool Holds(Container other) => Id <= other.Id && other.Id <= Last;

    /// <summary>The slot of the content with that index; anything past the content is its end.</summary>
    public int Slot(int index) => index >= Count ? End : Start + index;

    private string FindPath()
    {
        var parts = new List<string>();
        for (var child = this; child.Parent is not null; child = child.Parent)
        {
            parts.Add(string.IsNullOrEmpty(child.Name) ? child.IndexInParent.ToString(CultureInfo.InvariantCulture) : child.Name);
        }
        parts.Reverse();
        return new StringBuilder().AppendJoin('.', parts).ToString();
    }
}
