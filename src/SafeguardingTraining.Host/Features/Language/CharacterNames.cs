using System.Globalization;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>The invented people of a story: the children may be called by name, and nobody in it can be recognised.</summary>
public sealed record CharacterNames(IReadOnlyList<string> Children, IReadOnlyList<string> Everyone)
{
    public static CharacterNames Of(Family family) =>
        new([.. family.People.Where(person => IsChild(family, person)).SelectMany(NamesOf)], [.. family.People.SelectMany(NamesOf)]);

    /// <summary>The fact is the name of somebody in the story.</summary>
    public bool Holds(string text, IdentifyingFact fact) =>
        fact.Kind == FactKind.FullName
        && Everyone.Any(name => text.Substring(fact.Start, fact.Length).Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsChild(Family family, Person person) =>
        person.Id == family.ChildId
        || (int.TryParse(person.Age?.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years < 18);

    private static IEnumerable<string> NamesOf(Person person) => [person.Name, person.Short];
}
