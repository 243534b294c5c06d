namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Finds towns and counties: by their names, and after a word that leads to a place by how English towns end.</summary>
internal static class PlaceFinder
{
    public static IEnumerable<IdentifyingFact> In(FactText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text.IsFree(at) && text[at].Shape is WordShape.Capital && LengthAt(text, at) is var length and > 0)
            {
                yield return text.Tell(FactKind.Place, at, at + length);
            }
        }
    }

    private static int LengthAt(FactText text, int at)
    {
        var length = FactVocabulary.Towns.LengthAt(text, at);
        if (length == 0)
        {
            length = IsTown(text, at) || IsLikeATown(text, at) ? 1 : 0;
        }
        return length > 0 && IsFreeAll(text, at, length) && !IsOfAPaper(text, at + length) ? length : 0;
    }

    private static bool IsTown(FactText text, int at)
    {
        var word = text[at];
        if (word.Has(WordTrait.Town))
        {
            return !(text.Before(at) is { } title && title.Has(WordTrait.Title));
        }
        return word.Has(WordTrait.TownWord) && IsLedTo(text, at);
    }

    private static bool IsLikeATown(FactText text, int at)
    {
        var word = text[at];
        if (word.Has(WordTrait.Function | WordTrait.Generic | WordTrait.Title | WordTrait.AnyGiven) || text.IsFirst(at))
        {
            return false;
        }
        var ends = FactVocabulary.IsLikeATown(text.Of(at));
        return (
                ends
                && (
                    IsLedTo(text, at)
                    || text.Of(at - 1) is "left" or "leave" or "leaving" or "reached" or "for" or "between" or "misses" or "missed"
                )
            )
            || (text.Of(at - 1) is "in" or "near" && text.Of(at).Length > 3 && text[at].Gap is WordGap.Space && !IsBeforeAName(text, at))
            || (ends && text.Of(at - 1) is "the" && text.After(at) is { Shape: WordShape.Small, Gap: WordGap.Space })
            || (IsLedTo(text, at) && text.Before(at - 1) is { } goes && goes.Has(WordTrait.GoesThere));
    }

    private static bool IsBeforeAName(FactText text, int at) =>
        text.After(at) is { Shape: WordShape.Capital or WordShape.AllCapitals or WordShape.Possessive };

    private static bool IsLedTo(FactText text, int at) =>
        text.Before(at) is { } before
        && text[at].Gap is WordGap.Space
        && (
            before.Has(WordTrait.LeadsToTown)
            || text.Of(at - 1) is "to" or "at" or "of" or "through"
            || (before.Has(WordTrait.Compass) && at > 1 && text[at - 2].Has(WordTrait.LeadsToTown))
        );

    private static bool IsFreeAll(FactText text, int at, int length)
    {
        for (var word = at; word < at + length; word++)
        {
            if (!text.IsFree(word))
            {
                return false;
            }
        }
        return true;
    }

    // "the Rotherham inquiry" has been read by everybody.
    private static bool IsOfAPaper(FactText text, int at) =>
        at < text.Count && !text.IsFirst(at) && text[at].Gap is WordGap.Space && text[at].Has(WordTrait.Paper);
}
