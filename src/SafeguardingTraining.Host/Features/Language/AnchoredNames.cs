namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Finds what is named before a word that says what it is: "14 Kiln Street", "St Luke's Primary School", "Eastmarch MASH". It goes back
/// from that word over the name, and a few words at most.
/// </summary>
internal static class AnchoredNames
{
    private const int LongestName = 7;
    private const int LongestNumber = 5;
    private const int LongestKind = 4;

    private const WordTrait AnyStreet = WordTrait.Street | WordTrait.StreetAfterName | WordTrait.StreetAfterNumber;
    private const WordTrait Anchor =
        AnyStreet | WordTrait.Dwelling | WordTrait.School | WordTrait.Service | WordTrait.Station | WordTrait.MeetingPlace;

    public static IEnumerable<IdentifyingFact> In(FactText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (FactAt(text, at) is { } fact)
            {
                yield return fact;
            }
        }
    }

    private static IdentifyingFact? FactAt(FactText text, int at)
    {
        var word = text[at];
        if (text.IsPartOfAFact(at))
        {
            return null;
        }
        if (word.Has(WordTrait.PartOfHouse) && NumberedEnd(text, at) is { } flat && !GoesOnToAName(text, flat))
        {
            return text.Tell(FactKind.Address, at, flat);
        }
        if (HouseEnd(text, at) is { } house)
        {
            return text.Tell(FactKind.Address, at, house);
        }
        if (word.Has(WordTrait.Numbered) && NumberedEnd(text, at) is { } numbered)
        {
            return text.Tell(FactKind.Team, NameBefore(text, at) is { IsTelling: true } owner ? owner.Start : at, numbered);
        }
        if (IsSaint(text, at) && SaintsEnd(text, at) is { } saint)
        {
            return text.Tell(FactKind.School, at, saint);
        }
        if (!word.Has(Anchor) || word.Shape is WordShape.Possessive || AnchorFollows(text, at))
        {
            return null;
        }
        return word.Shape is WordShape.Small ? AfterCapital(text, at) : Named(text, at);
    }

    // "Flat 3", "ward 12b": not "a flat 3 miles away" and not "clinic 4 times".
    private static int? NumberedEnd(FactText text, int at)
    {
        var isNumbered =
            text.After(at) is { Gap: WordGap.Space } number
            && number.End - number.Start < LongestNumber
            && (number.Shape is WordShape.Number || (number.Shape is WordShape.Letter && text[at].IsCapital));
        if (!isNumbered || text.Of(at + 1) is "A" or "I")
        {
            return null;
        }
        var isMeasure = text.After(at + 1) is { } then && (then.Has(WordTrait.Measure) || IsPlural(text, at + 2));
        return isMeasure ? null : at + 2;
    }

    // "at 22 Ashgrove", "lives at The Willows": a number or a "The" with its capital, after a word that leads there.
    private static int? HouseEnd(FactText text, int at)
    {
        var word = text[at];
        var mayBe = word.Shape is WordShape.Number ? word.End - word.Start < LongestNumber - 1 : text.Of(at) is "The";
        if (
            !mayBe
            || text.IsFirst(at)
            || word.Gap is not WordGap.Space
            || !text[at - 1].Has(WordTrait.Leads)
            || text.After(at) is not { IsCapital: true, Gap: WordGap.Space } name
        )
        {
            return null;
        }
        var isLed = word.Shape is not WordShape.Number || text.Of(at - 1) is "at" or "outside";
        var isOrdinary = name.Has(
            WordTrait.Generic | WordTrait.Function | WordTrait.AnyGiven | WordTrait.Kin | WordTrait.Title | WordTrait.Town
        );
        var goesOn = text.After(at + 1) is { Gap: WordGap.Space, Shape: not WordShape.Small } || AnchorFollows(text, at + 1);
        return isLed && !isOrdinary && !goesOn && text.IsFree(at) && text.IsFree(at + 1) ? at + 2 : null;
    }

    private static bool IsPlural(FactText text, int at) =>
        text[at].Shape is WordShape.Small
        && text.Of(at) is [.., not 's', 's']
        && !text[at].Has(WordTrait.Said | WordTrait.Does | WordTrait.Function);

    // The house or the street of a flat tells it too.
    private static bool GoesOnToAName(FactText text, int at) =>
        at < text.Count
        && text[at].Gap is WordGap.Comma or WordGap.Space
        && (text[at].Shape is WordShape.Number || text[at].IsCapital)
        && NextAnchor(text, at) is { } anchor
        && text[anchor].Has(AnyStreet | WordTrait.Dwelling);

    private static int? NextAnchor(FactText text, int at)
    {
        const int Farthest = 4;
        for (var next = at; next < Math.Min(text.Count, at + Farthest); next++)
        {
            if (next > at && text[next].Has(AnyStreet | WordTrait.Dwelling) && text[next].IsCapital)
            {
                return next;
            }
        }
        return null;
    }

    private static bool IsSaint(FactText text, int at) => text.Of(at) is "St" or "Saint" && text.IsFree(at);

    // "St Luke's", and "St Lukes", when no word says whether it is a school or a church: most that people write of children are schools.
    private static int? SaintsEnd(FactText text, int at)
    {
        if (at + 1 >= text.Count || text[at + 1] is not { IsCapital: true, Gap: WordGap.Space or WordGap.Stop } || !text.IsFree(at + 1))
        {
            return null;
        }
        var end = at + 2;
        if (end + 1 < text.Count && text[end] is { IsCapital: true, Gap: WordGap.Space } && text[end + 1].Shape is WordShape.Possessive)
        {
            end++;
        }
        var isOwned = end < text.Count && text[end].Shape is WordShape.Possessive;
        if (!isOwned && (text.Of(at + 1) is not [.., 's'] || FactVocabulary.Towns.LengthAt(text, at) > 0))
        {
            return null;
        }
        end += isOwned ? 1 : 0;
        for (var next = end; next < text.Count && text[next].Gap is WordGap.Space && next < end + LongestName; next++)
        {
            if (text[next].Has(Anchor))
            {
                return null;
            }
            if (text[next].Shape is WordShape.Small && text.Of(next) is not "of")
            {
                break;
            }
        }
        return end;
    }

    // Of "Mill Lane Nursery" and "Tern Row Community Centre" the last word says what it is.
    private static bool AnchorFollows(FactText text, int at)
    {
        for (
            var next = at;
            next < at + LongestKind && text.After(next) is { Gap: WordGap.Space } word && !text.IsPartOfAFact(next + 1);
            next++
        )
        {
            if (word.Has(Anchor))
            {
                return word.Shape is not WordShape.Small || (next == at && word.Has(WordTrait.School | WordTrait.Service));
            }
            if (!word.IsCapital || !word.Has(WordTrait.Generic))
            {
                return false;
            }
        }
        return false;
    }

    private static IdentifyingFact? Named(FactText text, int at)
    {
        var isHalf =
            (text.Of(at) is "Form" && !Follows(text, at, "Sixth"))
            || (text.Of(at) is "Door" && !Follows(text, at, "Front"))
            || (text.Of(at) is "Help" && !Follows(text, at, "Early"))
            || (text.Of(at) is "St" && text.After(at) is { Shape: not WordShape.Small });
        if (isHalf)
        {
            return null;
        }
        return (text[at].Has(AnyStreet | WordTrait.Dwelling) ? Address(text, at) : null) ?? Place(text, at);
    }

    private static bool Follows(FactText text, int at, string word) => at > 0 && text.Of(at - 1).SequenceEqual(word);

    private static IdentifyingFact? Address(FactText text, int at)
    {
        var name = NameBefore(text, at);
        if (NumberBefore(text, name.Start) is { } number && name.Start < at)
        {
            return text.Tell(FactKind.Address, FlatBefore(text, number), at + 1);
        }
        var word = text[at];
        var isFree = text.IsFree(at) && name.Start < at;
        var isTelling = word.Has(WordTrait.Street)
            ? name.Start < at && !name.IsOfAGivenName
            : (word.Has(WordTrait.StreetAfterName | WordTrait.Dwelling) || text.Of(at) is "St") && name.IsTelling && !name.IsOfAGivenName;
        if (!isFree || !isTelling || (name.IsGiven && word.Has(WordTrait.SurnameToo)))
        {
            return null;
        }
        return text.Tell(FactKind.Address, FlatBefore(text, name.Start), at + 1);
    }

    private static IdentifyingFact? Place(FactText text, int at)
    {
        var word = text[at];
        var name = NameBefore(text, at);
        var isTelling = name.IsTelling || (name.HasCompass && word.Has(WordTrait.Numbered) && word.Shape is not WordShape.Small);
        if (
            word.Has(WordTrait.SurnameToo | WordTrait.Dwelling | WordTrait.Street) && name.IsGiven
            || word.Has(WordTrait.Dwelling | WordTrait.Street)
        )
        {
            return null;
        }
        if (
            !text.IsFree(at)
            || !isTelling
            || text.Of(at) is "St"
            || name.IsOfAGivenName
            || (text.Of(at) is "High" && text.After(at) is { Shape: not WordShape.Small })
        )
        {
            return null;
        }
        return text.Tell(KindOf(word, name), name.Start, at + 1);
    }

    private static FactKind KindOf(FactWord word, Name name) =>
        word.Has(WordTrait.School) ? FactKind.School
        : word.Has(WordTrait.Service) || (word.Has(WordTrait.Station) && name.HasGeneric) ? FactKind.Team
        : FactKind.Place;

    // "Oakfield primary", "Hollins children's centre", "14 kiln street": the kind has no capital, the name has, or there is a number.
    private static IdentifyingFact? AfterCapital(FactText text, int at)
    {
        var word = text[at];
        if (word.Has(WordTrait.Street) && StreetInSmall(text, at) is { } start)
        {
            return text.Tell(FactKind.Address, FlatBefore(text, start), at + 1);
        }
        var isKnown =
            word.Has(WordTrait.Street | WordTrait.School | WordTrait.Service | WordTrait.MeetingPlace | WordTrait.Station)
            || text.Of(at) is "estate" or "terrace" or "house" or "court" or "farm" or "cottage";
        if (
            !isKnown
            || text.Of(at)
                is "practice"
                    or "door"
                    or "help"
                    or "form"
                    or "project"
                    or "service"
                    or "services"
                    or "unit"
                    or "class"
                    or "high"
                    or "secondary"
                    or "st"
        )
        {
            return null;
        }
        var name = NameBefore(text, at);
        if (!name.IsTelling || name.IsOfAGivenName || name.IsGiven || IsHardlyAName(text, name, at))
        {
            return null;
        }
        var kind = word.Has(AnyStreet | WordTrait.Dwelling) ? FactKind.Address : KindOf(word, name);
        return text.Tell(kind, name.Start, at + 1);
    }

    // The capital may be the sentence's; and everybody goes home.
    private static bool IsHardlyAName(FactText text, Name name, int at) =>
        (text.IsFirst(name.Start) && !IsSaint(text, name.Start) && !IsTown(text, name.Start))
        || (text.Of(at) is "home" or "homes" && !name.HasGeneric);

    private static bool IsTown(FactText text, int at) => text[at].Has(WordTrait.Town) || FactVocabulary.IsLikeATown(text.Of(at));

    // "14 kiln street": a number, one word, and the street.
    private static int? StreetInSmall(FactText text, int at) =>
        text.Before(at) is { Shape: WordShape.Small, Gap: WordGap.Space } name
        && !name.Has(WordTrait.Function | WordTrait.Measure)
        && NumberBefore(text, at - 1) is { } number
            ? number
            : null;

    private static int? NumberBefore(FactText text, int at) =>
        at > 0
        && text[at].Gap is WordGap.Space or WordGap.Comma
        && text[at - 1] is { Shape: WordShape.Number } number
        && number.End - number.Start < LongestNumber
            ? (number.Gap is WordGap.Hyphen && at > 1 && text[at - 2].Shape is WordShape.Number ? at - 2 : at - 1)
            : null;

    // From "Flat 3, 14 Kiln Street" and "Flat 3, Hollins House" the flat is part of the address.
    private static int FlatBefore(FactText text, int at)
    {
        if (at > 0 && text[at].Gap is WordGap.Space && text[at - 1].Has(WordTrait.PartOfHouse))
        {
            return at - 1;
        }
        return
            at > 1
            && text[at].Gap is WordGap.Comma or WordGap.Space
            && text[at - 1].Shape is WordShape.Number or WordShape.Letter
            && text[at - 1].Gap is WordGap.Space
            && text[at - 2].Has(WordTrait.PartOfHouse)
            ? at - 2
            : at;
    }

    /// <summary>The words with a capital before an anchor, from the first that may belong to its name.</summary>
    private static Name NameBefore(FactText text, int at)
    {
        var name = new Name(at, false, false, false, false, false);
        for (var next = at; next > 0 && at - next < LongestName && BelongsBefore(text, next, at) is { } before; next = before)
        {
            name = name.With(text, before, at);
        }
        return name.Start < at && text[name.Start].Shape is WordShape.Small or WordShape.Possessive
            ? name with
            {
                IsTelling = false,
            }
            : name;
    }

    // Where the name goes on before a word of it; null when it begins there.
    private static int? BelongsBefore(FactText text, int at, int anchor)
    {
        var before = at - 1;
        var word = text[before];
        if (text.IsPartOfAFact(before) || (!text.IsFree(before) && !text[anchor].Has(AnyStreet)))
        {
            return null;
        }
        if (word.Shape is WordShape.Possessive)
        {
            return text[at].Gap is WordGap.Space && before > 0 && text[before].Gap is WordGap.None ? before - 1 : null;
        }
        var isNear =
            text[at].Gap is WordGap.Space or WordGap.Hyphen or WordGap.Ampersand or WordGap.None
            || (text[at].Gap is WordGap.Stop && text.Of(before) is "St");
        if (!isNear || (word.Has(WordTrait.Function) && !word.Has(WordTrait.AnyGiven) && !IsCapitalWithin(text, before)))
        {
            return IsLinked(text, at) ? before - 1 : null;
        }
        return word.Shape switch
        {
            WordShape.Capital or WordShape.AllCapitals => before,
            WordShape.Letter when text.Of(before) is not ("A" or "I") => before,
            WordShape.Small when text[at].Shape is WordShape.Small && word.Has(WordTrait.Generic) => before,
            _ => null,
        };
    }

    // "a place at Little Acorns Nursery": nothing but a name gives such a word its capital here.
    private static bool IsCapitalWithin(FactText text, int at) =>
        text[at].IsCapital && !text.IsFirst(at) && text[at].Shape is WordShape.Capital && text[at].Gap is WordGap.Space;

    // "Church of England", "C of E": a small word between two with capitals.
    private static bool IsLinked(FactText text, int at) =>
        at > 1
        && text[at].Gap is WordGap.Space
        && text[at].Shape is WordShape.Capital or WordShape.Letter
        && text.Of(at - 1) is "of" or "the" or "and" or "on"
        && text[at - 1].Gap is WordGap.Space
        && text[at - 2].Shape is WordShape.Capital or WordShape.Letter
        && text.IsFree(at - 2)
        && !text.IsPartOfAFact(at - 2)
        && (
            !text[at - 2].Has(WordTrait.Function | WordTrait.Generic | WordTrait.AnyGiven)
            || text.Of(at - 2) is "Lady" or "Church" or "Name"
        );

    /// <param name="IsTelling">A word of it is no ordinary one.</param>
    /// <param name="IsGiven">It is one given name and nothing else.</param>
    /// <param name="IsOfAGivenName">It begins with somebody's name and what belongs to them: "Hannah's school".</param>
    private sealed record Name(int Start, bool IsTelling, bool IsGiven, bool IsOfAGivenName, bool HasCompass, bool HasGeneric)
    {
        public Name With(FactText text, int at, int anchor)
        {
            var word = text[at];
            var isOrdinary = word.Has(WordTrait.Generic | WordTrait.Function | WordTrait.Title | WordTrait.Kin);
            var isTelling = word.IsCapital && !isOrdinary && text.IsFree(at);
            var isGiven = word.Has(WordTrait.Given);
            var isOwner = at + 1 < anchor && text[at + 1].Shape is WordShape.Possessive;
            var isSaint = text.Of(at) is "St" or "Saint" or "Queen" or "King" or "Lady" or "Sir" or "Holy";
            return new Name(
                at,
                IsTelling || isTelling,
                Start == anchor && isGiven,
                !isSaint && ((isGiven && isOwner) || (word.Has(WordTrait.Kin) && isOwner)),
                HasCompass || (word.IsCapital && word.Has(WordTrait.Compass)),
                HasGeneric || word.Has(WordTrait.Generic)
            );
        }
    }
}
