namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Folds what one author saved of one file within ten minutes into the last of it. Older saves stay for those ten minutes, so that what
/// somebody else began from them can still be merged.
/// </summary>
public static class RevisionFolding
{
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    /// <summary>The revisions of a history as an author reads it: the last of each group, and every one that something rests on.</summary>
    public static IReadOnlyList<RevisionLine> Folded(IEnumerable<RevisionLine> revisions)
    {
        var all = revisions.ToList();
        var passed = Superseded(all).Select(one => one.Number).ToHashSet();
        return [.. all.Where(one => !passed.Contains(one.Number))];
    }

    /// <summary>The numbers of those that can be deleted by now.</summary>
    public static IReadOnlyList<int> Deletable(IEnumerable<RevisionLine> revisions, DateTimeOffset now) =>
        [.. Superseded(revisions).Where(one => now - one.At > Span).Select(one => one.Number)];

    /// <summary>
    /// The numbers of those that go when a history has grown past what is kept: the oldest first, and what something rests on last. The
    /// latest of each file always stays.
    /// </summary>
    public static IReadOnlyList<int> Surplus(IReadOnlyList<RevisionSize> revisions, int most, long longest)
    {
        var latest = revisions.GroupBy(one => one.File).Select(file => file.Max(one => one.Number)).ToHashSet();
        var (count, length) = (revisions.Count, revisions.Sum(one => (long)one.Length));
        var surplus = new List<int>();
        foreach (var one in revisions.Where(one => !latest.Contains(one.Number)).OrderBy(one => one.IsKept).ThenBy(one => one.Number))
        {
            if (count <= most && length <= longest)
            {
                break;
            }
            surplus.Add(one.Number);
            count--;
            length -= one.Length;
        }
        return surplus;
    }

    private static IEnumerable<RevisionLine> Superseded(IEnumerable<RevisionLine> revisions)
    {
        foreach (var file in revisions.GroupBy(one => one.File))
        {
            RevisionLine? first = null;
            RevisionLine? last = null;
            foreach (var next in file.OrderBy(one => one.Number))
            {
                if (first is not null && last is not null && Continues(first, last, next))
                {
                    yield return last;
                }
                else
                {
                    first = next;
                }
                last = next;
            }
        }
    }

    // What was not typed stands for itself: a return, an upload, somebody's words taken over.
    private static bool Continues(RevisionLine first, RevisionLine last, RevisionLine next) =>
        !last.IsKept
        && !last.IsRemoval
        && !next.IsRemoval
        && last.Note.Length == 0
        && next.Note.Length == 0
        && (first.By, first.ByName) == (next.By, next.ByName)
        && next.At - first.At <= Span;
}
