using System.Text;
using SafeguardingTraining.Ink.Playing;

namespace SafeguardingTraining.Ink.Compiled;

/// <summary>Finds the tags a story carries without playing it.</summary>
internal static class TagReader
{
    /// <summary>The plain tags at the very top of a container, as inkle's <c>globalTags</c>.</summary>
    public static List<string> AtStartOf(Container container, Instruction[] code)
    {
        var at = container;
        while (at.Count > 0 && code[at.Start].Op == OpCode.Enter)
        {
            at = (Container)code[at.Start].Data;
        }
        var (tags, inTag) = (new List<string>(), false);
        for (var slot = at.Start; slot < at.End; slot++)
        {
            switch (code[slot].Op)
            {
                case OpCode.BeginTag:
                    inTag = true;
                    break;
                case OpCode.EndTag:
                    inTag = false;
                    break;
                case OpCode.Text when inTag && code[slot].Data is Literal literal:
                    tags.Add(literal.Text);
                    break;
                case OpCode.Text:
                case OpCode.Enter:
                    return tags;
                default:
                    if (inTag || code[slot].Op is not (>= OpCode.EvalStart and <= OpCode.ListRandom))
                    {
                        return tags;
                    }
                    break;
            }
        }
        return tags;
    }

    /// <summary>Every tag written out in full anywhere, once for each knot, in the order of the story.</summary>
    public static List<StoryTag> Everywhere(Container root, Instruction[] code)
    {
        var tags = new OrderedDictionary<StoryTag, bool>();
        var visits = new Stack<(Container Container, int Slot)>();
        visits.Push((root, root.Start));
        while (visits.TryPop(out var visit))
        {
            var (container, slot) = visit;
            while (slot < container.End && code[slot].Op != OpCode.Enter)
            {
                slot = ReadTag(code, slot, container, root, tags);
            }
            if (slot < container.End)
            {
                visits.Push((container, slot + 1));
                var child = (Container)code[slot].Data;
                visits.Push((child, child.Start));
                continue;
            }
            foreach (var named in container.Named.Values.Where(child => child.IndexInParent < 0).Reverse())
            {
                visits.Push((named, named.Start));
            }
        }
        return [.. tags.Keys];
    }

    private static int ReadTag(Instruction[] code, int slot, Container container, Container root, OrderedDictionary<StoryTag, bool> tags)
    {
        var end = container.End;
        if (code[slot] is { Op: OpCode.LegacyTag, Data: string legacy })
        {
            tags.TryAdd(new StoryTag(KnotOf(container, root), legacy), true);
        }
        if (code[slot].Op != OpCode.BeginTag)
        {
            return slot + 1;
        }
        var text = new StringBuilder();
        var at = slot + 1;
        for (; at < end && code[at] is { Op: OpCode.Text, Data: Literal literal }; at++)
        {
            text.Append(literal.Text);
        }
        if (text.Length > 0 && (at == end || code[at].Op is OpCode.EndTag or OpCode.BeginTag))
        {
            tags.TryAdd(new StoryTag(KnotOf(container, root), LineWriter.Clean(text.ToString())), true);
        }
        return at;
    }

    private static string KnotOf(Container container, Container root)
    {
        var at = container;
        while (at.Parent is { } parent && parent != root)
        {
            at = parent;
        }
        return at is { Name: { } name, IndexInParent: < 0 } && at != root ? name : "";
    }
}
