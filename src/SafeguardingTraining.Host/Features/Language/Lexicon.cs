using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Every wording of <c>content/lexicon.tsv</c>, ready to be found in a text.</summary>
/// <param name="Problems">Rows that could not be read and are missing here, and slips in those that could.</param>
public sealed record Lexicon(IReadOnlyList<LexiconEntry> Rows, IReadOnlyList<Problem> Problems)
{
    internal PhraseTree Phrases { get; } = new(Rows.SelectMany((row, number) => row.Finds.Select(phrase => (phrase, number))));

    private readonly Dictionary<string, LexiconEntry?> others = Rows.Where(row => row.IsOfAChild)
        .DistinctBy(row => row.Id)
        .ToDictionary(row => row.Id, row => Rows.FirstOrDefault(other => !other.IsOfAChild && other.Finds.Intersect(row.Finds).Any()));

    private Lexicon? nameless;

    /// <summary>The same lexicon for where no names belong: a gap asks for the person, never for what they are called.</summary>
    public Lexicon Nameless => nameless ??= new Lexicon([.. Rows.Select(WithoutNames)], Problems);

    /// <summary>The row that speaks where a row about children is found of somebody else; null when none does.</summary>
    internal LexiconEntry? OfOthers(LexiconEntry row) => others.GetValueOrDefault(row.Id);

    public LexiconEntry? Find(string id) => Rows.FirstOrDefault(row => row.Id == id);

    /// <summary>Reads the file. A folder without one has an empty lexicon, and words are read back without marks.</summary>
    public static Lexicon Read(string contentFolder) => Read(ContentTexts.In(contentFolder));

    /// <inheritdoc cref="Read(string)"/>
    public static Lexicon Read(ContentTexts texts) => texts.Once(LexiconFile.Read);

    private static LexiconEntry WithoutNames(LexiconEntry row) =>
        row with
        {
            Replacements = [.. row.Replacements.Select(one => one with { Words = WithoutNames(one.Words) })],
        };

    private static string WithoutNames(string words) =>
        words
            .Replace("[name]", "[the person]", StringComparison.Ordinal)
            .Replace("[their names]", "[the people]", StringComparison.Ordinal)
            .Replace("[the name of the place]", "[the place]", StringComparison.Ordinal);
}
