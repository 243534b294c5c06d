using System.Collections;
using System.Diagnostics.CodeAnalysis;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// The learner's own words by the number of the decision they were written with. Which there are is known at once; each is read back when a
/// page first shows it, and then never again for that page.
/// </summary>
public sealed class ReadBackDictionary : IReadOnlyDictionary<int, LanguageReview>
{
    private readonly SortedDictionary<int, Lazy<LanguageReview>> reviews = [];

    private ReadBackDictionary() { }

    public int Count => reviews.Count;

    public IEnumerable<int> Keys => reviews.Keys;

    public IEnumerable<LanguageReview> Values => reviews.Values.Select(review => review.Value);

    public LanguageReview this[int key] => reviews[key].Value;

    /// <param name="read">Reads a text back.</param>
    public static ReadBackDictionary Of(IEnumerable<DebriefDecision> told, Func<string, LanguageReview> read)
    {
        var words = new ReadBackDictionary();
        foreach (var decision in told)
        {
            if (decision.Written is { } written && !string.IsNullOrWhiteSpace(written))
            {
                words.reviews.Add(decision.Number, new Lazy<LanguageReview>(() => read(written)));
            }
        }
        return words;
    }

    public bool ContainsKey(int key) => reviews.ContainsKey(key);

    public bool TryGetValue(int key, [MaybeNullWhen(false)] out LanguageReview value)
    {
        value = reviews.TryGetValue(key, out var review) ? review.Value : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<int, LanguageReview>> GetEnumerator() =>
        reviews.Select(review => KeyValuePair.Create(review.Key, review.Value.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
