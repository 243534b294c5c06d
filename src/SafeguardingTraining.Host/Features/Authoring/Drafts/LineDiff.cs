using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What changed between two texts, line by line.</summary>
public static class LineDiff
{
    private const int Around = 3;

    /// <summary>Every line of both texts, in the order in which a reader follows them.</summary>
    public static IReadOnlyList<DiffLine> Of(string before, string after)
    {
        var (found, lines, old, now) = (Compare(before, after), new List<DiffLine>(), 0, 0);
        foreach (var block in found.DiffBlocks)
        {
            Same(block.DeleteStartA);
            for (; old < block.DeleteStartA + block.DeleteCountA; old++)
            {
                lines.Add(new DiffLine(DiffKind.Removed, old + 1, null, found.PiecesOld[old]));
            }
            for (; now < block.InsertStartB + block.InsertCountB; now++)
            {
                lines.Add(new DiffLine(DiffKind.Added, null, now + 1, found.PiecesNew[now]));
            }
        }
        Same(found.PiecesOld.Count);
        return lines;

        void Same(int until)
        {
            for (; old < until; old++, now++)
            {
                lines.Add(new DiffLine(DiffKind.Same, old + 1, now + 1, found.PiecesOld[old]));
            }
        }
    }

    /// <summary>The changed lines with a few around them; a gap stands for the rest. Nothing when nothing changed.</summary>
    public static IReadOnlyList<DiffLine> Changes(string before, string after)
    {
        var all = Of(before, after);
        var near = new bool[all.Count];
        foreach (var at in all.Index().Where(one => one.Item.Kind != DiffKind.Same).Select(one => one.Index))
        {
            for (var close = Math.Max(0, at - Around); close <= Math.Min(all.Count - 1, at + Around); close++)
            {
                near[close] = true;
            }
        }
        var shown = new List<DiffLine>();
        for (var at = 0; at < all.Count; at++)
        {
            if (near[at])
            {
                shown.Add(all[at]);
            }
            else if (shown.Count > 0 && shown[^1].Kind != DiffKind.Gap)
            {
                shown.Add(new DiffLine(DiffKind.Gap, null, null, ""));
            }
        }
        return shown is [.., { Kind: DiffKind.Gap }] ? shown[..^1] : shown;
    }

    internal static DiffResult Compare(string before, string after) =>
        Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker: new LineChunker());
}

public enum DiffKind
{
    Same,
    Removed,
    Added,
    Gap,
}

/// <param name="Old">Its number in the text before; null for a line that is new.</param>
/// <param name="New">Its number in the text after; null for one that is gone.</param>
public sealed record DiffLine(DiffKind Kind, int? Old, int? New, string Text);

/// <summary>A file as it was and as it is.</summary>
public sealed record FileChange(string Name, string Before, string After)
{
    public IReadOnlyList<DiffLine> Lines { get; } = LineDiff.Changes(Before, After);

    /// <summary>What differs between two packages, file by file; a file that is not there counts as empty.</summary>
    public static IReadOnlyList<FileChange> Between(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after
    ) =>
        [
            .. before
                .Keys.Union(after.Keys)
                .Order(StringComparer.Ordinal)
                .Select(name => (Name: name, Before: before.GetValueOrDefault(name, ""), After: after.GetValueOrDefault(name, "")))
                .Where(file => file.Before != file.After)
                .Select(file => new FileChange(file.Name, file.Before, file.After)),
        ];
}
