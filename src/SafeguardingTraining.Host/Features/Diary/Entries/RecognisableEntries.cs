using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>By what somebody could be recognised in entries of a list, for whoever is about to take them out of the diary or in.</summary>
/// <param name="Kinds">Of each entry in its turn; null for one that was not looked through.</param>
public sealed record RecognisableEntries(IReadOnlyList<IReadOnlyList<FactKind>?> Kinds)
{
    /// <summary>More than so many characters would keep the page waiting; entries after that are not looked through.</summary>
    public const int MostCharacters = 400_000;

    /// <param name="entries">The words of each, and the invented people of the scenario it follows.</param>
    public static RecognisableEntries Of(IEnumerable<(string Words, CharacterNames? Cast)> entries, CancellationToken stop = default)
    {
        var (kinds, left) = (new List<IReadOnlyList<FactKind>?>(), MostCharacters);
        foreach (var (words, cast) in entries)
        {
            left -= words.Length;
            kinds.Add(left < 0 ? null : KindsOf(words, cast, stop));
        }
        return new RecognisableEntries(kinds);
    }

    /// <summary>"Could somebody be recognised? Found: full names and postcodes."; null where nothing was found.</summary>
    public string? SaysOf(int place) =>
        place >= Kinds.Count ? null
        : Kinds[place] is not { } kinds ? "Not looked through here: there is too much on this page."
        : kinds.Count == 0 ? null
        : $"Could somebody be recognised? It may hold {kinds.Select(IdentifyingKinds.NameOf).ToList().Listed()}.";

    /// <summary>Something was found in it, or it was not looked through: it is for its writer to say that it may leave the diary.</summary>
    public bool NeedsLook(int place) => place < Kinds.Count && Kinds[place] is not { Count: 0 };

    /// <summary>"2 of 12 may name somebody."</summary>
    public string InWords
    {
        get
        {
            var (found, unread) = (Kinds.Count(kinds => kinds is { Count: > 0 }), Kinds.Count(kinds => kinds is null));
            return (found == 0 ? IdentifyingKinds.NothingFound : $"{found} of {Kinds.Count} may name somebody.")
                + (unread == 0 ? "" : $" {unread} were not looked through.");
        }
    }

    private static IReadOnlyList<FactKind> KindsOf(string words, CharacterNames? cast, CancellationToken stop) =>
        [
            .. CharacterNames
                .Without(cast, words, IdentifyingFacts.Of(words, stop))
                .Where(fact => fact.IsTelling)
                .Select(fact => fact.Kind)
                .Distinct(),
        ];
}
