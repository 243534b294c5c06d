using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// What is known of words: given names, towns, kinds of streets, schools and services, and names that everybody has read. The lists lie
/// beside this file. Every word is looked up once, in one table.
/// </summary>
internal static class FactVocabulary
{
    /// <summary>No name is longer; what is longer is no word.</summary>
    private const int LongestWord = 40;

    private static readonly Dictionary<string, WordTrait> Sections = new()
    {
        ["given"] = WordTrait.Given,
        ["given and a word"] = WordTrait.GivenWord,
        ["given and a quality"] = WordTrait.GivenQuality,
        ["given and a name of something else"] = WordTrait.GivenOther,
        ["place"] = WordTrait.Town,
        ["place and a word"] = WordTrait.TownWord,
        ["title"] = WordTrait.Title,
        ["kin"] = WordTrait.Kin,
        ["called"] = WordTrait.Calls,
        ["meets"] = WordTrait.Meets,
        ["said"] = WordTrait.Said,
        ["does"] = WordTrait.Does,
        ["belonging"] = WordTrait.Belonging,
        ["leads to a place"] = WordTrait.Leads,
        ["leads to a town"] = WordTrait.LeadsToTown,
        ["goes there"] = WordTrait.GoesThere,
        ["street"] = WordTrait.Street,
        ["street after a name"] = WordTrait.StreetAfterName,
        ["street after a number"] = WordTrait.StreetAfterNumber,
        ["surname too"] = WordTrait.SurnameToo,
        ["dwelling"] = WordTrait.Dwelling,
        ["part of a house"] = WordTrait.PartOfHouse,
        ["unit of measure"] = WordTrait.Measure,
        ["school"] = WordTrait.School,
        ["service"] = WordTrait.Service,
        ["police or fire station"] = WordTrait.Station,
        ["meeting place"] = WordTrait.MeetingPlace,
        ["numbered service"] = WordTrait.Numbered,
        ["compass"] = WordTrait.Compass,
        ["paper"] = WordTrait.Paper,
        ["small word of a name"] = WordTrait.Particle,
        ["word when small"] = WordTrait.WordWhenSmall,
        ["function"] = WordTrait.Function,
        ["generic"] = WordTrait.Generic,
    };

    private static readonly IReadOnlyList<(string Section, string Item)> Words =
    [
        .. FactLists.Read("given-names.txt", ' '),
        .. FactLists.Read("places.txt", ','),
        .. FactLists.Read("fact-words.txt", ' '),
    ];

    private static readonly FrozenDictionary<string, WordTrait>.AlternateLookup<ReadOnlySpan<char>> Known = Words
        .Where(word => Sections.ContainsKey(word.Section))
        .Select(word => (Word: FactLists.WithoutPossessive(word.Item), Trait: Sections[word.Section]))
        .Where(word => word.Word.All(char.IsLetter))
        .GroupBy(word => word.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.Aggregate(WordTrait.None, (all, one) => all | one.Trait),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Endings = [.. Words.Where(word => word.Section == "toponym").Select(word => word.Item)];

    private static readonly string[] Beginnings = [.. Words.Where(word => word.Section == "toponym beginning").Select(word => word.Item)];

    /// <summary>Names of published reviews, authors, stories and days: of no family that anybody works with.</summary>
    public static FactPhrases Published { get; } = new(FactLists.Read("published-names.txt", ';').Select(name => name.Item));

    /// <summary>Towns and counties of more than one word.</summary>
    public static FactPhrases Towns { get; } =
        new(Words.Where(word => word.Section == "place" && !word.Item.All(char.IsLetter)).Select(word => word.Item));

    /// <summary>What is known of a word; of one with marks on its letters, what is known of it without them: "Stanisław", "Zoë".</summary>
    public static WordTrait Of(ReadOnlySpan<char> word) =>
        Known.TryGetValue(word, out var traits) ? traits
        : IsPlain(word) ? WordTrait.None
        : OfPlain(word);

    private static bool IsPlain(ReadOnlySpan<char> word) => word.Length > LongestWord || Ascii.IsValid(word);

    private static WordTrait OfPlain(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var sign in word.ToString().Normalize(NormalizationForm.FormD))
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;
            plain.Append(
                isMark
                    ? ""
                    : sign switch
                    {
                        'ł' => "l",
                        'Ł' => "L",
                        'ø' => "o",
                        'Ø' => "O",
                        'đ' => "d",
                        'ı' => "i",
                        _ => sign.ToString(),
                    }
            );
        }
        return Known.TryGetValue(plain.ToString(), out var traits) ? traits : WordTrait.None;
    }

    /// <summary>The word ends or begins as names of British towns do.</summary>
    public static bool IsLikeATown(ReadOnlySpan<char> word)
    {
        const int Shortest = 6;
        return word.Length >= Shortest && (EndsWithAny(word) || BeginsWithAny(word));
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static bool BeginsWithAny(ReadOnlySpan<char> word)
    {
        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
