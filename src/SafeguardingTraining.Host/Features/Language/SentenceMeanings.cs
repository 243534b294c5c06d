namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Which wordings keep their meaning in a sentence: one with certain other words in it means something else. A sentence is looked
/// through once for each row of the lexicon, however often the wording stands in it.
/// </summary>
internal sealed class SentenceMeanings(TextInWords text)
{
    private readonly Dictionary<string, bool> rows = [];
    private int sentence = -1;

    /// <summary>The sentence leaves the row's wording its meaning. Sentences are asked about in their order.</summary>
    public bool LeaveTo(LexiconEntry row, int number)
    {
        var about = text.Sentences[number];
        if (row.RestsBesideHarm && about.Has(WordSense.Harm))
        {
            return false;
        }
        if (row.UnlessWords.IsEmpty)
        {
            return true;
        }
        if (number != sentence)
        {
            sentence = number;
            rows.Clear();
        }
        if (!rows.TryGetValue(row.Id, out var leaves))
        {
            rows.Add(row.Id, leaves = !text.Holds(about, row.UnlessWords));
        }
        return leaves;
    }
}
