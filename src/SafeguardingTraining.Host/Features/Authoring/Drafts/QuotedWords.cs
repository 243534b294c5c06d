using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Finds on a line what a message about it names within quotation marks.</summary>
internal static partial class QuotedWords
{
    /// <summary>Where the first of them stands, from 1, and how long it is; nothing where the line has none of them.</summary>
    internal static (int Column, int Length) PlaceIn(string line, string message)
    {
        foreach (Match found in Quoted().Matches(message))
        {
            var words = found.Groups["words"].Value;
            // A name that a tag holds may stand in the prose before it, too.
            var tag = Math.Max(0, line.IndexOf('#', StringComparison.Ordinal));
            var at = line.IndexOf(words, tag, StringComparison.Ordinal) is >= 0 and var there
                ? there
                : line.IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (at + 1, words.Length);
            }
        }
        return (0, 0);
    }

    [GeneratedRegex("""["“'‘](?<words>[^"”'’\n]{2,200})["”'’]""", RegexOptions.None, 1_000)]
    private static partial Regex Quoted();
}
