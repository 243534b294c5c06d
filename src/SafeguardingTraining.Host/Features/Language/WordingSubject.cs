using SafeguardingTraining.Host.Features.Language.Replacements;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Of whom a wording is said.</summary>
internal enum WordingSubject
{
    /// <summary>An adult, or somebody of whom the sentence does not tell.</summary>
    Other,
    Oneself,
    Child,
}

/// <summary>Finds of whom a wording is said, from the words right around it.</summary>
internal static class WordingSubjects
{
    private const int Near = 6;

    private static readonly ExactWords Oneself = new ExactWords("i we");

    private static readonly WordSet Children = new(
        "child baby boy girl toddler infant newborn teenager twin pupil kid son daughter youngster schoolboy schoolgirl grandson granddaughter"
    );

    private static readonly WordSet Appointments = new("appointment clinic check review visit meeting hearing school nursery");

    // "The mother of the baby": the word before the verb is not the one who acts.
    private static readonly ExactWords Tying = new ExactWords("of with for and or to about");

    private static readonly ExactWords Leading = new ExactWords("the a an my your his her its our their this that each every 's");

    /// <param name="names">Names by which a child of this text may be called.</param>
    public static WordingSubject Of(WordContext at, WordSet names)
    {
        var first = at.Text.Sentences[at.Text.Words[at.First].Sentence].FirstWord;
        var subject = at.Subject;
        if (subject is { } joined && FunctionWords.Joining.Holds(at.Of(joined)))
        {
            // "I was ill and did not attend".
            subject = first;
        }
        if (subject is { } one && Oneself.Holds(at.Of(one)))
        {
            return WordingSubject.Oneself;
        }
        var isChild = (subject is { } who && IsChild(at, who, names) && !IsTied(at, who, first)) || IsForAChild(at, names);
        return isChild ? WordingSubject.Child : WordingSubject.Other;
    }

    private static bool IsChild(WordContext at, int word, WordSet names) => Children.Holds(at.Of(word)) || names.Holds(at.Of(word));

    private static bool IsTied(WordContext at, int word, int first)
    {
        var before = word - 1;
        while (before >= first && word - before < Near && Leading.Holds(at.Of(before)))
        {
            before--;
        }
        return before >= first && Tying.Holds(at.Of(before));
    }

    // "did not attend the child's appointment", "did not attend the clinic for the baby".
    private static bool IsForAChild(WordContext at, WordSet names)
    {
        var last = Math.Min(at.Text.Sentences[at.Text.Words[at.First].Sentence].EndWord, at.End + Near);
        for (var word = at.End; word < last; word++)
        {
            if (IsChild(at, word, names) && (IsOwner(at, word) || IsTied(at, word, at.End)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsOwner(WordContext at, int word) =>
        word + 1 < at.Text.Words.Count && (at.Of(word + 1) is "'s" or "’s" || Appointments.Holds(at.Of(word + 1)));
}
