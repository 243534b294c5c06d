using DiffPlex.Model;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Puts together what two people made of the same text, where the lines that they changed do not touch.</summary>
public static class ThreeWayMerge
{
    /// <summary>Both changes in one text; null where they meet, and a person has to choose.</summary>
    public static string? Of(string start, string mine, string theirs)
    {
        var (ours, other) = (LineDiff.Compare(start, mine), LineDiff.Compare(start, theirs));
        var edits = ours
            .DiffBlocks.Select(block => Edit.Of(block, ours))
            .Concat(other.DiffBlocks.Select(block => Edit.Of(block, other)))
            .OrderBy(edit => edit.At)
            .ThenBy(edit => edit.Until)
            .ToList();
        var lines = new List<string>();
        var place = 0;
        Edit? last = null;
        foreach (var edit in edits)
        {
            if (last is not null && edit.IsLike(last))
            {
                continue;
            }
            if (last is not null && edit.At <= last.Until)
            {
                return null;
            }
            lines.AddRange(ours.PiecesOld.Skip(place).Take(edit.At - place));
            lines.AddRange(edit.Lines);
            (place, last) = (edit.Until, edit);
        }
        lines.AddRange(ours.PiecesOld.Skip(place));
        return string.Join('\n', lines);
    }

    /// <param name="At">Before which line of the common start, from 0.</param>
    /// <param name="Until">The first line after those that it replaces.</param>
    private sealed record Edit(int At, int Until, IReadOnlyList<string> Lines)
    {
        public static Edit Of(DiffBlock block, DiffResult whole) =>
            new(
                block.DeleteStartA,
                block.DeleteStartA + block.DeleteCountA,
                [.. whole.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)]
            );

        public bool IsLike(Edit other) => (At, Until) == (other.At, other.Until) && Lines.SequenceEqual(other.Lines);
    }
}
