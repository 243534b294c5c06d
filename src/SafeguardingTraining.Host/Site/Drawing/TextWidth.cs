namespace SafeguardingTraining.Host.Site.Drawing;

/// <summary>How wide a word is in Arial, near enough to place it in a drawing that is made without a browser.</summary>
public static class TextWidth
{
    /// <returns>Width in the same unit as <paramref name="size"/>, rounded up a little.</returns>
    public static double Of(string text, double size, bool bold = false) => text.Sum(Em) * size * (bold ? 1.08 : 1.02);

    /// <summary>Breaks a caption into lines no wider than <paramref name="widest"/>, at spaces only.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double widest)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of($"{lines[^1]} {word}", size) <= widest)
            {
                lines[^1] = $"{lines[^1]} {word}";
            }
            else
            {
                lines.Add(word);
            }
        }
        return lines;
    }

    /// <summary>The text, or as much of it as stands within <paramref name="widest"/> with an ellipsis after it.</summary>
    public static string Clipped(string text, double size, double widest)
    {
        var kept = text;
        while (kept.Length > 0 && Of(kept == text ? text : $"{kept}…", size) > widest)
        {
            kept = kept[..^1].TrimEnd();
        }
        return kept == text ? text : $"{kept}…";
    }

    private static double Em(char letter) =>
        letter switch
        {
            'i' or 'j' or 'l' or '\'' or '’' or '.' or ',' or '|' or ':' => 0.24,
            ' ' or 'f' or 't' or 'I' or '-' or '(' or ')' or 'r' => 0.32,
            'm' or 'w' or 'M' or 'W' => 0.85,
            >= 'A' and <= 'Z' => 0.69,
            _ => 0.556,
        };
}
