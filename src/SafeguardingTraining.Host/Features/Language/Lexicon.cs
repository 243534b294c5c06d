using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Every wording of <c>content/lexicon.tsv</c>, ready to be found in a text; read once at start.</summary>
/// <param name="Problems">Rows that could not be read and are missing here, and slips in those that could.</param>
public sealed record Lexicon(IReadOnlyList<LexiconEntry> Rows, IReadOnlyList<Problem> Problems)
{
    internal PhraseTree Phrases { get; } = new(Rows.SelectMany((row, number) => row.Finds.Select(phrase => (phrase, number))));

    public LexiconEntry? Find(string id) => Rows.FirstOrDefault(row => row.Id == id);

    /// <summary>Reads the file. A folder without one has an empty lexicon, and words are read back without marks.</summary>
    public static Lexicon Read(string contentFolder) => LexiconFile.Read(contentFolder);
}
