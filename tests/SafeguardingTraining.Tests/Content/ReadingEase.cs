using System.Text.RegularExpressions;

namespace SafeguardingTraining.Tests.Content;

/// <summary>
/// Flesch's reading ease: 206.835 less 1.015 times the words in a sentence less 84.6 times the syllables in a word. 60 to 70 is
/// plain English, about a reader of 13 to 15; higher is easier. Syllables are counted by groups of vowels, which is near enough.
/// </summary>
internal static partial class ReadingEase
{
    public static double Of(string text)
    {
        var prose = Plain(text);
        var words = Written.Words(prose).Where(word => word.Any(char.IsLetter)).ToList();
        var sentences = Math.Max(1, End().Count(prose));
        return words.Count == 0 ? 100 : 206.835 - (1.015 * words.Count / sentences) - (84.6 * words.Sum(Syllables) / words.Count);
    }

    /// <summary>Without the marks of Markdown; headings and code are left out, and an item of a list ends as a sentence does.</summary>
    private static string Plain(string text) =>
        string.Join(
            ' ',
            Code()
                .Replace(text, "")
                .Split('\n')
                .Where(line => !line.StartsWith('#'))
                .Select(line => Marks().Replace(line, " ").Trim())
                .Where(line => line.Length > 0)
                .Select(line => char.IsLetterOrDigit(line[^1]) ? $"{line}." : line)
        );

    internal static int Syllables(string word)
    {
        var groups = Vowels().Count(word);
        var silent = Silent().IsMatch(word) ? 1 : 0;
        return Math.Max(1, groups - silent);
    }

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[#*_>|`]+|^\s*(\d+\.|-)\s")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[.!?]+(?=[\s""”’)]|$)")]
    private static partial Regex End();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    // An e at the end, or in -es and -ed, is mostly not heard; after l it is ("table"), and after t or d in -ed ("wanted").
    [GeneratedRegex("([^aeiouyl]e|[^aeiouytd]ed|[^aeiouyscxzghl]es)$")]
    private static partial Regex Silent();
}
