using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>A sentence that the learner wrote in a story and that is worth keeping, with the decision it was written at.</summary>
public sealed partial record KeptSentence(string Text, DebriefDecision Decision) : PrivateRecord
{
    private const int FewestWords = 4;
    private const int MostWords = 45;
    private const int FewestAlone = 8;
    private const string Closing = "\"”’')";

    /// <summary>
    /// Of all sentences of 4 to 45 words that a second reading did not mark, and in which nobody outside the story could be recognised: one that keeps somebody's own words, else one that says
    /// what is not known, else one that says when something will be, else the first. A few words on what is not known take the sentence before them along. Null when nothing of the kind was written.
    /// </summary>
    /// <param name="cast">The people of the story, who may be named.</param>
    public static KeptSentence? Of(
        IReadOnlyList<DebriefDecision> told,
        IReadOnlyDictionary<int, LanguageReview> words,
        CharacterNames? cast = null
    ) =>
        (
            from decision in told
            let review = words.GetValueOrDefault(decision.Number)
            where review is not null
            from sentence in Unmarked(review, cast)
            orderby Worth(sentence)
            select new KeptSentence(sentence, decision)
        ).FirstOrDefault();

    private static IEnumerable<string> Unmarked(LanguageReview review, CharacterNames? cast)
    {
        var facts = Telling(review.Text, cast);
        var before = "";
        foreach (var sentence in Sentences(review.Text))
        {
            var (start, end) = (sentence.Start.Value, sentence.End.Value);
            var text = review.Text[sentence].Trim();
            var isUnmarked =
                !review.Marks.Any(mark => mark.Start < end && mark.End > start) && !facts.Any(fact => fact.Start < end && fact.End > start);
            if (isUnmarked && Words(text) is >= FewestWords and <= MostWords)
            {
                yield return Leaning(text, before);
            }
            before = isUnmarked && review.Text[start..end] is not [.., '\n'] ? text : "";
        }
    }

    // "I do not know why yet" says little without what it is about, which stands before it.
    private static string Leaning(string text, string before) =>
        Words(text) < FewestAlone && before.Length > 0 && Worth(text) == 1 && Words(text) + Words(before) <= MostWords
            ? $"{before} {text}"
            : text;

    private static int Words(string text) => text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;

    private static List<IdentifyingFact> Telling(string text, CharacterNames? cast) =>
        [.. CharacterNames.Without(cast, text, IdentifyingFacts.Of(text)).Where(fact => fact.IsTelling)];

    /// <summary>A sentence goes to its full stop with what closes after it, or to the end of the line; "9.30" and "etc. and" go on.</summary>
    private static IEnumerable<Range> Sentences(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEnd(text[at]))
            {
                continue;
            }
            while (at + 1 < text.Length && (IsEnd(text[at + 1]) || Closing.Contains(text[at + 1])) && text[at] != '\n')
            {
                at++;
            }
            if (text[at] == '\n' || EndsAt(text, at + 1))
            {
                yield return start..(at + 1);
                start = at + 1;
            }
        }
        yield return start..text.Length;
    }

    private static bool IsEnd(char sign) => sign is '.' or '!' or '?' or '\n';

    private static bool EndsAt(string text, int next) =>
        next >= text.Length
        || (char.IsWhiteSpace(text[next]) && !(text.AsSpan(next).TrimStart() is [var first, ..] && char.IsLower(first)));

    private static int Worth(string sentence) =>
        SomebodysWords().IsMatch(sentence) ? 0
        : NotKnown().IsMatch(sentence) ? 1
        : Says().IsMatch(sentence) ? 2
        : 3;

    [GeneratedRegex("[\"“][^\"“”]+[\"”]", RegexOptions.NonBacktracking)]
    private static partial Regex SomebodysWords();

    [GeneratedRegex(
        @"\b(?:not know|don[’']t know|not asked|haven[’']t asked|nobody (?:has )?asked|not seen)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex NotKnown();

    [GeneratedRegex(
        @"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|tonight|\d)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Says();
}
