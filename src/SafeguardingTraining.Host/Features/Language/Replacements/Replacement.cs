namespace SafeguardingTraining.Host.Features.Language.Replacements;

/// <summary>
/// Words that may stand in place of one form of a wording, where their conditions hold. It is for what is true and right English as
/// soon as it stands there; all else is explained, and written again by the person.
/// </summary>
/// <param name="Written">The form it replaces, as its author wrote it: "refuses" and "refused" are two.</param>
/// <param name="Words">What is put in; a gap is in square brackets.</param>
public sealed record Replacement(string Written, string Words)
{
    /// <summary>The form as it is compared with a text: in small letters, short forms apart.</summary>
    public string Form { get; } = string.Join(' ', PhraseTree.Split(Written)).Replace('’', '\'').ToLowerInvariant();

    internal IReadOnlyList<ReplacementCondition> Conditions { get; init; } = [];

    /// <summary>
    /// Reads "form = words (condition; condition)"; null when it is not written so, or has a condition that nobody knows.
    /// </summary>
    internal static Replacement? Of(string written)
    {
        var open = written.EndsWith(')') ? written.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        var pair = (open < 0 ? written : written[..open]).Split(" = ", 2);
        ReplacementCondition?[] conditions =
            open < 0
                ? []
                :
                [
                    .. written[(open + 2)..^1]
                        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(ReplacementCondition.Of),
                ];
        return pair.Length < 2 || conditions.Contains(null)
            ? null
            : new Replacement(pair[0].Trim(), pair[1].Trim()) { Conditions = [.. conditions.OfType<ReplacementCondition>()] };
    }

    internal bool Holds(WordContext at) => Conditions.All(condition => condition.Holds(at)) && (!at.OwnsInPlural || Words.EndsWith('s'));
}
