using System.Text.Json;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>
/// Lays every container of the story out in slots, parents before children. Walks with its own stack,
/// so that deeply nested stories cost memory, not the thread's stack.
/// </summary>
internal sealed class ProgramLayout
{
    private readonly Stack<PendingContainer> pending = new();
    private readonly List<Container> containers = [];
    private readonly List<JsonElement> slots = [];
    private int counters;

    private ProgramLayout() { }

    public Container[] Containers { get; private set; } = [];

    /// <summary>The JSON of each slot; headers and ends have none.</summary>
    public IReadOnlyList<JsonElement> Slots => slots;

    public Instruction[] Code { get; private set; } = [];

    /// <summary>How many visit and turn counters a session keeps.</summary>
    public int Counters => counters;

    public static ProgramLayout Of(JsonElement root)
    {
        var layout = new ProgramLayout();
        layout.Place(root);
        return layout;
    }

    private void Place(JsonElement root)
    {
        pending.Push(new PendingContainer(root, new Container(null, -1, OwnName(root))));
        while (pending.TryPop(out var next))
        {
            PlaceContainer(next.Json, next.Container);
        }
        Containers = [.. containers];
        Code = new Instruction[slots.Count];
        for (var id = Containers.Length - 1; id >= 0; id--)
        {
            CloseContainer(Containers[id]);
        }
        foreach (var container in Containers)
        {
            LinkContainer(container);
        }
    }

    private void PlaceContainer(JsonElement json, Container container)
    {
        container.Id = containers.Count;
        container.Last = container.Id;
        container.Header = slots.Count;
        containers.Add(container);
        var length = json.GetArrayLength();
        if (length == 0)
        {
            throw new UnreadableStory("A container in the story has no end.");
        }
        container.Count = length - 1;
        slots.Add(default);
        var children = new List<PendingContainer>();
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            if (index == container.Count)
            {
                ReadEnd(item, container, children);
                break;
            }
            slots.Add(item);
            if (item.ValueKind == JsonValueKind.Array)
            {
                var child = new Container(container, index, OwnName(item));
                if (!string.IsNullOrEmpty(child.Name))
                {
                    container.Named[child.Name] = child;
                }
                children.Add(new PendingContainer(item, child));
            }
            index++;
        }
        slots.Add(default);
        for (var i = children.Count - 1; i >= 0; i--)
        {
            pending.Push(children[i]);
        }
    }

    private void ReadEnd(JsonElement end, Container container, List<PendingContainer> children)
    {
        if (end.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        foreach (var property in end.EnumerateObject())
        {
            if (property.NameEquals("#f"))
            {
                ReadFlags(property.Value.GetInt32(), container);
            }
            else if (!property.NameEquals("#n") && property.Value.ValueKind == JsonValueKind.Array)
            {
                var child = new Container(container, -1, property.Name);
                container.Named[property.Name] = child;
                children.Add(new PendingContainer(property.Value, child));
            }
        }
    }

    private void ReadFlags(int flags, Container container)
    {
        container.VisitSlot = (flags & 1) != 0 ? counters++ : -1;
        container.TurnSlot = (flags & 2) != 0 ? counters++ : -1;
        container.StartOnly = (flags & 4) != 0;
    }

    private void CloseContainer(Container container)
    {
        if (container.Parent is { } parent)
        {
            parent.Last = Math.Max(parent.Last, container.Last);
            if (container.IndexInParent >= 0)
            {
                ref var entry = ref Code[parent.Start + container.IndexInParent];
                entry.Op = OpCode.Enter;
                entry.Data = container;
            }
        }
        Code[container.Header].Op = OpCode.Header;
        Code[container.End].Op = OpCode.End;
    }

    /// <summary>Parents are linked before their children, so an end's way out is already known above it.</summary>
    private void LinkContainer(Container container)
    {
        var after = container is { Parent: { } parent, IndexInParent: >= 0 } ? Code[parent.Start + container.IndexInParent].Next : -1;
        for (var slot = container.Header; slot <= container.End; slot++)
        {
            ref var instruction = ref Code[slot];
            instruction.Owner = container.Id;
            instruction.Next = slot + 1 < container.End ? slot + 1 : after;
        }
    }

    private static string? OwnName(JsonElement container)
    {
        JsonElement last = default;
        foreach (var item in container.EnumerateArray())
        {
            last = item;
        }
        return last.ValueKind == JsonValueKind.Object && last.TryGetProperty("#n", out var name) ? name.GetString() : null;
    }

    private readonly record struct PendingContainer(JsonElement Json, Container Container);
}
