namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Notices what a text lacks. Short texts are asked for less: two sentences at a door need no strengths.</summary>
internal static class NoticeRules
{
    /// <summary>Words from which on a child should be there.</summary>
    public const int EnoughForAChild = 25;

    /// <summary>Words from which on a child should be heard and something should go well.</summary>
    public const int EnoughForBalance = 40;

    /// <summary>Sentences pointed at, of each kind; more would bury the writer.</summary>
    private const int MostSentences = 3;

    public static IReadOnlyList<TextNotice> In(
        TextInWords text,
        string written,
        IReadOnlyList<LexiconMatch> marks,
        IReadOnlyList<string> children
    )
    {
        return
        [
            .. About(text, children),
            .. Sentences(text, NoticeKind.FactAndOpinion, at => text.Sentences[at].Has(WordSense.Concluding) && RunsTogether(text, at)),
            .. Sentences(text, NoticeKind.JudgementUnseen, at => text.Sentences[at].Has(WordSense.Concluding) && IsUnseen(text, at)),
            .. Say(
                NoticeKind.GapToFill,
                written.Contains('[', StringComparison.Ordinal) && written.Contains(']', StringComparison.Ordinal)
            ),
            .. Say(NoticeKind.HarmIsPlain, NamesHarm(text, marks)),
            .. Say(NoticeKind.ChildIsHeard, text.Quoted.Count > 0),
        ];
    }

    private static IEnumerable<TextNotice> About(TextInWords text, IReadOnlyList<string> children)
    {
        var names = new WordSet(string.Join(' ', children));
        bool HasChild(Sentence sentence) => sentence.Has(WordSense.Child) || (children.Count > 0 && text.Holds(sentence, names));
        var isThere = IsALetter(text) || IsAged(text) || text.Sentences.Any(HasChild);
        var isLong = text.Words.Count >= EnoughForBalance;
        return
        [
            .. Say(NoticeKind.NoChild, !isThere && text.Words.Count >= EnoughForAChild),
            .. Say(
                NoticeKind.NoChildsWords,
                isThere
                    && isLong
                    && text.Quoted.Count == 0
                    && !text.Sentences.Any(sentence => HasChild(sentence) && sentence.Has(WordSense.Saying))
            ),
            .. Say(NoticeKind.NoStrength, isLong && !text.Sentences.Any(sentence => sentence.Has(WordSense.Working))),
        ];
    }

    private static IEnumerable<TextNotice> Say(NoticeKind kind, bool isSo) => isSo ? [new TextNotice(kind)] : [];

    /// <summary>A word of harm in the writer's own voice that is no part of a marked wording: "kicked off" names none.</summary>
    private static bool NamesHarm(TextInWords text, IReadOnlyList<LexiconMatch> marks)
    {
        // Both are in the order of the text, so one walk along the marks is enough.
        var mark = 0;
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Has(WordSense.Harm)))
        {
            for (var at = sentence.FirstWord; at < sentence.EndWord; at++)
            {
                var word = text.Words[at];
                while (mark < marks.Count && marks[mark].End <= word.Start)
                {
                    mark++;
                }
                var isMarked = mark < marks.Count && marks[mark].Start <= word.Start;
                if (!isMarked && (WordSenses.Of(text.Of(word)) & WordSense.Harm) != 0 && !text.IsQuoted(word.Start))
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>"Dear Nia" speaks to the child all through.</summary>
    private static bool IsALetter(TextInWords text) =>
        text.Words.Count > 0 && text.Of(text.Words[0]).Equals("dear", StringComparison.OrdinalIgnoreCase);

    /// <summary>"a six-year-old".</summary>
    private static bool IsAged(TextInWords text)
    {
        for (var at = 1; at < text.Words.Count; at++)
        {
            if (
                text.Of(text.Words[at]).Equals("old", StringComparison.OrdinalIgnoreCase)
                && text.Of(text.Words[at - 1]).StartsWith("year", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<TextNotice> Sentences(TextInWords text, NoticeKind kind, Func<int, bool> lacks) =>
        Enumerable
            .Range(0, text.Sentences.Count)
            .Where(lacks)
            .Take(MostSentences)
            .Select(at => new TextNotice(kind, text.Of(text.Sentences[at])));

    /// <summary>A thing seen and a conclusion in one sentence, joined, with nothing that owns the conclusion.</summary>
    private static bool RunsTogether(TextInWords text, int at)
    {
        var sentence = text.Sentences[at];
        return sentence.Has(WordSense.Observing)
            && sentence.Has(WordSense.Joining)
            && !sentence.Has(WordSense.Owning)
            && !text.IsQuoted(sentence);
    }

    /// <summary>A conclusion with nothing seen or heard in its own sentence or in the ones beside it.</summary>
    private static bool IsUnseen(TextInWords text, int at)
    {
        for (var near = Math.Max(0, at - 1); near <= Math.Min(at + 1, text.Sentences.Count - 1); near++)
        {
            if (text.Sentences[near].Has(WordSense.Observing))
            {
                return false;
            }
        }
        return !text.IsQuoted(text.Sentences[at]);
    }
}
