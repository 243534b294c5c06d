namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds names of people: a given name with another after it, a title with a surname, two unknown names in the middle of a sentence, and
/// given names alone. A name that is an ordinary word too counts where the sentence treats it as somebody.
/// </summary>
internal static class NameFinder
{
    private const int LongestName = 4;
    private const int ShortestInSmall = 5;

    public static IEnumerable<IdentifyingFact> In(FactText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (!text.IsFree(at) || FactVocabulary.Towns.LengthAt(text, at) > 0)
            {
                continue;
            }
            if (EndOfFullName(text, at) is { } end)
            {
                yield return text.Tell(IsDoubleGivenName(text, at, end) ? FactKind.GivenName : FactKind.FullName, at, end);
            }
            else if (IsFamilyName(text, at))
            {
                yield return text.Tell(FactKind.FullName, at, at + 1);
            }
            else if (IsGivenName(text, at))
            {
                yield return text.Tell(FactKind.GivenName, at, at + 1);
            }
        }
    }

    // "Lily-Mae".
    private static bool IsDoubleGivenName(FactText text, int at, int end) =>
        end == at + 2 && text[at + 1].Gap is WordGap.Hyphen && text[at].Has(WordTrait.AnyGiven);

    // "the Whitlock family".
    private static bool IsFamilyName(FactText text, int at) =>
        IsNameLike(text, at)
        && !text[at].Has(WordTrait.Town | WordTrait.TownWord | WordTrait.AnyGiven)
        && text.Before(at) is { } before
        && text.Of(at - 1) is "the" or "The"
        && before.Gap is not WordGap.Hyphen
        && text.After(at) is { Gap: WordGap.Space }
        && text.Of(at + 1)
            is "family"
                or "household"
                or "children"
                or "siblings"
                or "brothers"
                or "sisters"
                or "boys"
                or "girls"
                or "twins"
                or "baby"
                or "kids";

    private static int? EndOfFullName(FactText text, int at)
    {
        var first = text[at];
        var isSmallTitle = text.Of(at) is "mr" or "mrs" or "ms" or "dr";
        if (!isSmallTitle && first.Shape is WordShape.Small or WordShape.Number or WordShape.Possessive)
        {
            return null;
        }
        var end = at + 1;
        while (end < text.Count && end - at < LongestName && GoesOn(text, at, end) is var length and > 0)
        {
            end += length;
        }
        if (end == at + 1 || end - at == 2 && text[at + 1].Shape is WordShape.Letter && !first.Has(WordTrait.Given))
        {
            return null;
        }
        return first.Has(WordTrait.Title) || IsGivenBeforeAName(text, at) || IsPair(text, at, end) ? end : null;
    }

    /// <summary>How many words of the name stand here: a surname, or small words with a surname; 0 when it ended before.</summary>
    private static int GoesOn(FactText text, int first, int at)
    {
        var word = text[at];
        var isNear =
            word.Gap is WordGap.Space or WordGap.Hyphen
            || (word.Gap is WordGap.Stop && at == first + 1 && text[first].Has(WordTrait.Title));
        if (!isNear || !text.IsFree(at))
        {
            return 0;
        }
        if (IsNameLike(text, at))
        {
            return 1;
        }
        if (
            word.Shape is WordShape.Letter
            && at == first + 1
            && text.Of(at) is not ("I" or "A")
            && text[first].Has(WordTrait.Given | WordTrait.Title)
        )
        {
            return 1;
        }
        var next = at + 1;
        while (next < text.Count && next - at < 3 && text[next].Has(WordTrait.Particle) && text[next].Shape is WordShape.Small)
        {
            next++;
        }
        return
            word.Has(WordTrait.Particle)
            && word.Shape is WordShape.Small
            && next < text.Count
            && text[next].Gap is WordGap.Space or WordGap.Hyphen
            && IsNameLike(text, next)
            ? next - at + 1
            : 0;
    }

    private static bool IsNameLike(FactText text, int at) =>
        text[at] is { IsCapital: true } word
        && text.IsFree(at)
        && (
            !word.Has(WordTrait.Function | WordTrait.Generic | WordTrait.Title)
            || word.Has(WordTrait.Given | WordTrait.GivenQuality | WordTrait.SurnameToo) && !word.Has(WordTrait.Function)
        );

    // "Will Hannah ring?" asks about Hannah.
    private static bool IsGivenBeforeAName(FactText text, int at)
    {
        var word = text[at];
        if (word.Has(WordTrait.Given))
        {
            return word.IsCapital;
        }
        var isAsking = text.IsFirst(at) && text[at + 1].Has(WordTrait.Given);
        if (word.Has(WordTrait.Town))
        {
            return false;
        }
        var leads = word.Has(WordTrait.GivenOther) && text.Before(at) is { } before && before.Has(WordTrait.LeadsToTown);
        return word.IsCapital
            && word.Has(WordTrait.AnyGiven)
            && !isAsking
            && !leads
            && !text[at + 1].Has(WordTrait.Town | WordTrait.TownWord);
    }

    private static bool IsPair(FactText text, int at, int end)
    {
        for (var part = at; part < end; part++)
        {
            if (!IsNameLike(text, part) || text[part].Has(WordTrait.Town | WordTrait.TownWord))
            {
                return false;
            }
        }
        if (text.IsFirst(at))
        {
            return text.After(end - 1) is { Shape: WordShape.Small, Gap: WordGap.Space } next
                && next.Has(WordTrait.Said | WordTrait.Does)
                && text.Of(end - 1) is not [.., 's'];
        }
        var before = text[at - 1];
        return !LeadsToAPlace(text, at, end)
            && text.Of(at - 1) is not ("a" or "an" or "the" or "The" or "our" or "their" or "under" or "into" or "this" or "that")
            && !before.IsCapital
            && before.Shape is not WordShape.AllCapitals;
    }

    // "in Penn Oak"; but "a letter from Okwudili Nnaji".
    private static bool LeadsToAPlace(FactText text, int at, int end) =>
        text[at - 1].Has(WordTrait.Leads | WordTrait.LeadsToTown)
        && (
            text.Of(at - 1) is not ("of" or "to" or "from" or "by" or "on")
            || FactVocabulary.IsLikeATown(text.Of(at))
            || FactVocabulary.IsLikeATown(text.Of(end - 1))
        );

    private static bool IsGivenName(FactText text, int at)
    {
        var word = text[at];
        if (word.Shape is WordShape.Small)
        {
            return word.Has(WordTrait.Given)
                && !word.Has(WordTrait.WordWhenSmall | WordTrait.TownWord | WordTrait.Town)
                && word.End - word.Start >= ShortestInSmall
                && IsTreatedAsSomebody(text, at, WordTrait.Said | WordTrait.Does);
        }
        if (word.Shape is not WordShape.Capital || BelongsToSomethingElse(text, at))
        {
            return word.Shape is WordShape.AllCapitals && word.Has(WordTrait.Given) && word.End - word.Start >= ShortestInSmall;
        }
        var isTown = word.Has(WordTrait.Town | WordTrait.TownWord);
        if (isTown && text.Before(at) is { } to && (to.Has(WordTrait.LeadsToTown) || text.Of(at - 1) is "to" or "at"))
        {
            return false;
        }
        if (word.Has(WordTrait.GivenOther))
        {
            return IsTreatedAsSomebody(text, at, WordTrait.Said);
        }
        if (word.Has(WordTrait.GivenQuality))
        {
            return IsTreatedAsSomebody(text, at, WordTrait.Said) || IsNamedWithin(text, at);
        }
        if (word.Has(WordTrait.GivenWord))
        {
            return IsTreatedAsSomebody(text, at, WordTrait.Said | WordTrait.Does) || IsNamedWithin(text, at);
        }
        return word.Has(WordTrait.Given) || IsUnknownSomebody(text, at);
    }

    // Where no sentence begins, an ordinary word has no capital; "the Hope" and "First Aid Kit" are something else.
    private static bool IsNamedWithin(FactText text, int at) =>
        text.Before(at) is { } before
        && before.Shape is not (WordShape.Capital or WordShape.AllCapitals or WordShape.Possessive)
        && text.Of(at - 1) is not ("a" or "an" or "the" or "of" or "this" or "that" or "no");

    // No list has every name. A word with a capital that says, is told or has a mum is somebody.
    private static bool IsUnknownSomebody(FactText text, int at)
    {
        var word = text[at];
        return !word.Has(
                WordTrait.Function
                    | WordTrait.Generic
                    | WordTrait.Title
                    | WordTrait.Town
                    | WordTrait.School
                    | WordTrait.Service
                    | WordTrait.Kin
            )
            && !text.IsFirst(at)
            && text.Before(at) is { } before
            && before.Shape is WordShape.Small
            && !before.Has(WordTrait.LeadsToTown)
            && text.Of(at - 1) is not ("a" or "an" or "the" or "of" or "to" or "at")
            && (HasSomethingOfItsOwn(text, at) || before.Has(WordTrait.Calls | WordTrait.Kin) || SaysSomething(text, at));
    }

    private static bool SaysSomething(FactText text, int at) =>
        text.After(at) is { Shape: WordShape.Small, Gap: WordGap.Space } next && next.Has(WordTrait.Said);

    private static bool IsTreatedAsSomebody(FactText text, int at, WordTrait does) =>
        (text.After(at) is { Shape: WordShape.Small, Gap: WordGap.Space } next && next.Has(does) && !IsPlaceOfNothing(text, at))
        || HasSomethingOfItsOwn(text, at)
        || (
            text.Before(at) is { } before
            && before.Has(WordTrait.Calls | WordTrait.Kin | WordTrait.Meets)
            && before.Shape is WordShape.Small or WordShape.Capital
            && text[at].Gap is WordGap.Space
        );

    // "in May was": what a small word leads to does nothing.
    private static bool IsPlaceOfNothing(FactText text, int at) => text.Before(at) is { } before && before.Has(WordTrait.LeadsToTown);

    private static bool HasSomethingOfItsOwn(FactText text, int at) =>
        at + 2 < text.Count
        && text[at + 1].Shape is WordShape.Possessive
        && text[at + 2] is { Gap: WordGap.Space } own
        && own.Has(WordTrait.Belonging);

    // "St Helen", "Sarah's Law", "the Victoria inquiry".
    private static bool BelongsToSomethingElse(FactText text, int at)
    {
        if (text.Before(at) is { } before && text.Of(at - 1) is "St" or "Saint" or "Queen" or "King" or "Prince" or "Princess" or "Lord")
        {
            return true;
        }
        if (text.After(at) is not { } next)
        {
            return false;
        }
        if (next.Shape is WordShape.Possessive)
        {
            return text.After(at + 1) is { IsCapital: true } owned
                && owned.Has(WordTrait.Generic | WordTrait.Paper)
                && !owned.Has(WordTrait.Belonging);
        }
        return next.Has(WordTrait.Paper) && text.Before(at) is { Shape: WordShape.Small } && text.Of(at - 1) is "the" or "a" or "this";
    }
}
