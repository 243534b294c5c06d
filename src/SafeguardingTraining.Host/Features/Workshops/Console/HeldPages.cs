using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>
/// Held texts cut into pages that a laptop shows without scrolling: three short ones beside each other, a long one across. Estimated
/// from how long they are, on the generous side.
/// </summary>
public static class HeldPages
{
    /// <summary>What comes after these follows as texts are let through or kept back.</summary>
    public const int Most = 8;

    private const int Across = 3;
    private const int LongestShort = 160;

    // In pixels: a page, a line, what stands around a text, and how many characters fill a line.
    private const int Room = 240;
    private const int Line = 24;
    private const int Around = 68;
    private const int InAColumn = 36;
    private const int InARow = 108;

    public static IReadOnlyList<IReadOnlyList<HeldWords>> Of(IReadOnlyList<HeldWords> texts)
    {
        var (pages, left) = (new List<List<HeldWords>>(), 0);
        foreach (var row in Rows(texts))
        {
            var height = Around + (Line * row.Max(LinesOf));
            if (height > left && pages.Count == Most)
            {
                break;
            }
            if (height > left)
            {
                pages.Add([]);
                left = Room;
            }
            pages[^1].AddRange(row);
            left -= height;
        }
        return pages;
    }

    /// <summary>It stands across the page.</summary>
    public static bool IsLong(HeldWords text) => text.Text.Length > LongestShort || text.Text.Contains('\n', StringComparison.Ordinal);

    private static IEnumerable<List<HeldWords>> Rows(IReadOnlyList<HeldWords> texts)
    {
        List<HeldWords> row = [];
        foreach (var text in texts)
        {
            if (row.Count == Across || (row.Count > 0 && IsLong(text)))
            {
                yield return row;
                row = [];
            }
            row.Add(text);
            if (IsLong(text))
            {
                yield return row;
                row = [];
            }
        }
        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private static int LinesOf(HeldWords text) =>
        text.Text.Split('\n').Sum(line => 1 + (Math.Max(0, line.Length - 1) / (IsLong(text) ? InARow : InAColumn)));
}
