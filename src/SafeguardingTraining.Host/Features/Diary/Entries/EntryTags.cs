using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A writer's own words to find entries by, as they are typed and as they are kept.</summary>
public static class EntryTags
{
    /// <summary>The most tags of one entry.</summary>
    public const int Most = 12;

    /// <summary>The most characters of one.</summary>
    public const int Longest = 40;

    // What is longer is no list of tags, and is not read to its end.
    private const int LongestTyped = 4_000;

    /// <summary>The tags that were typed with commas between them, each once, without regard to case.</summary>
    public static IReadOnlyList<string> Read(string? typed) =>
        [
            .. (typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "")
                .Split([',', ';', '\n', '\r'])
                .Select(One)
                .Where(tag => tag.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>Whether a tag is among others, without regard to case.</summary>
    public static bool Has(IEnumerable<string> tags, string tag) => tags.Any(one => IsSame(one, tag));

    public static string? Typed(IReadOnlyList<string> tags) => tags.Count == 0 ? null : string.Join(", ", tags);

    /// <summary>One tag as it is kept: no blanks around it, one between its words, no comma and no mark before it.</summary>
    public static string One(string? typed) =>
        string.Join(' ', (typed ?? "").Replace(',', ' ').Replace(';', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimStart('#', ' ');

    public static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with what was typed, in the writer's own terms.</summary>
    public static IEnumerable<FieldProblem> Problems(string? typed) =>
        typed is { Length: > LongestTyped } || Read(typed) is { Count: > Most }
            ? [new FieldProblem(EntryForm.Tags, $"Keep it to {Most.InWords()} tags for one entry.")]
        : Read(typed).Any(tag => tag.Length > Longest || !XmlText.IsAName(tag))
            ? [new FieldProblem(EntryForm.Tags, $"Keep each tag to a few words, at most {Longest} characters, with commas between tags.")]
        : [];

    /// <summary>Tags of an entry with one of them called something else, or gone.</summary>
    /// <param name="name">Null to take it away.</param>
    public static IReadOnlyList<string> Renamed(IReadOnlyList<string> tags, string tag, string? name) =>
        [.. tags.Select(one => IsSame(one, tag) ? name : one).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>One of a person's tags.</summary>
/// <param name="Id">Stands for it in an address, and says nothing.</param>
/// <param name="Count">How many entries have it, at least 1.</param>
public sealed record DiaryTag(Guid Id, string Name, int Count) : PrivateRecord;
