using SafeguardingTraining.Host.Features.Language.Replacements;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What a wording does that a fairer one would not.</summary>
public enum WordKind
{
    /// <summary>It lays the fault on a person.</summary>
    Blaming,

    /// <summary>Only insiders understand it.</summary>
    Jargon,

    /// <summary>It makes a person into a thing they have or did.</summary>
    Label,

    /// <summary>It makes harm sound smaller than it is; the wordings offered are plainer, never softer.</summary>
    Minimising,

    /// <summary>Nobody can picture it or act on it.</summary>
    Vague,

    /// <summary>The child is left out of it.</summary>
    AdultCentred,
}

/// <summary>A wording to think again about, what to write instead, and why.</summary>
/// <param name="Wordings">What to write instead where it is so; a gap for the writer's own facts is in square brackets.</param>
/// <param name="Before">A sentence with the wording, as it is in many a file.</param>
/// <param name="After">The same moment told fairly.</param>
/// <param name="Finds">The phrases to look for, in their plain form.</param>
/// <param name="Unless">A sentence with one of these words means something else by the phrase.</param>
/// <param name="RestsBesideHarm">In a sentence that names harm the wording is let be: a fact of harm is never softened.</param>
/// <param name="Replacements">What may be put in its place word for word, by form, and where that holds. Most rows have none.</param>
/// <param name="Line">Where it is in the file, from 1.</param>
public sealed record LexiconEntry(
    string Term,
    IReadOnlyList<string> Wordings,
    string Why,
    string Source,
    WordKind Kind,
    string Before,
    string After,
    IReadOnlyList<string> Finds,
    IReadOnlyList<string> Unless,
    bool RestsBesideHarm,
    IReadOnlyList<Replacement> Replacements,
    int Line
)
{
    /// <summary>Names the row in an address or a form: "did not attend / DNA" is <c>did-not-attend-dna</c>.</summary>
    public string Id { get; } = string.Join('-', PhraseTree.Split(Term)).ToLowerInvariant();

    /// <summary>It is about a child alone; where somebody else is spoken of, another row with the same phrases speaks, or none.</summary>
    public bool IsOfAChild { get; init; }

    /// <summary>Said of "I" or "we" it is let be: the writer knows why.</summary>
    public bool RestsOfOneself { get; init; }

    internal WordSet UnlessWords { get; } = new(string.Join(' ', Unless));

    /// <summary>Both say the same, wherever they stand.</summary>
    public bool IsWrittenLike(LexiconEntry other) =>
        (Term, Why, Source, Kind, Before, After, RestsBesideHarm, IsOfAChild, RestsOfOneself)
            == (
                other.Term,
                other.Why,
                other.Source,
                other.Kind,
                other.Before,
                other.After,
                other.RestsBesideHarm,
                other.IsOfAChild,
                other.RestsOfOneself
            )
        && Wordings.SequenceEqual(other.Wordings)
        && Finds.SequenceEqual(other.Finds)
        && Unless.SequenceEqual(other.Unless)
        && Replacements.Select(one => one.Words).SequenceEqual(other.Replacements.Select(one => one.Words));

    /// <summary>The replacements for a wording in the form in which it is found.</summary>
    internal IEnumerable<Replacement> Replacing(string form) => Replacements.Where(one => one.Form == form);
}
