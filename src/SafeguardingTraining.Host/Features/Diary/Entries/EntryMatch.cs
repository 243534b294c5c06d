using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>An entry that was found, with the words around what was looked for.</summary>
/// <param name="Heading">Its heading, with the words marked.</param>
/// <param name="Around">The part of it where most of the words stand together; its beginning where none stands in its text.</param>
public sealed record EntryMatch(Entry Entry, TextSnippet Heading, TextSnippet Around) : PrivateRecord
{
    private const int LongestHeading = 200;

    public static EntryMatch Of(Entry entry, SearchWords words) =>
        new(entry, TextSnippet.Of(entry.Heading, words, LongestHeading), Best(entry, words));

    private static TextSnippet Best(Entry entry, SearchWords words) =>
        entry
            .AllWords.Skip(entry.Title.Length > 0 ? 1 : 0)
            .Where(part => part.Length > 0)
            .Select(part => (Part: part, Different: words.In(WordFolding.Composed(part)).Select(span => span.Word).Distinct().Count()))
            .Where(one => one.Different > 0)
            .OrderByDescending(one => one.Different)
            .FirstOrDefault()
            is ({ } best, _)
            ? TextSnippet.Of(best, words)
            : TextSnippet.Of(entry.Reflection.Opening, words);
}
