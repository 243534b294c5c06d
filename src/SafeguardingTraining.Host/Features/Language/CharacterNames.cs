using System.Globalization;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>The invented people and places of a story: the children may be called by name, and nobody in it can be recognised.</summary>
public sealed record CharacterNames(IReadOnlyList<string> Children, IReadOnlyList<string> Everyone)
{
    /// <summary>What the story says of its family and its neighbourhood, in which its places are named.</summary>
    public string Told { get; init; } = "";

    public static CharacterNames Of(Scenario scenario) =>
        new(
            [.. scenario.Family.People.Where(person => IsChild(scenario.Family, person)).SelectMany(NamesOf)],
            [.. scenario.Family.People.SelectMany(NamesOf)]
        )
        {
            Told = string.Join(
                '\n',
                [
                    scenario.Intro,
                    scenario.Family.Words,
                    .. scenario.Family.Homes.Select(home => home.Name),
                    .. scenario.Pieces.Select(piece => piece.Text),
                ]
            ),
        };

    /// <summary>The facts that are of no story: what is told of invented people gives nobody away.</summary>
    /// <param name="cast">The people of the story the text is about, or null when it is about the writer's own work.</param>
    public static IReadOnlyList<IdentifyingFact> Without(CharacterNames? cast, string text, IReadOnlyList<IdentifyingFact> facts)
    {
        if (cast is null)
        {
            return facts;
        }
        var invented = facts.Where(fact => cast.Holds(text, fact)).ToHashSet();
        return [.. facts.Where(fact => !invented.Contains(fact) && !invented.Any(one => IsMadeOf(fact, one)))];
    }

    // A sentence about somebody of the story, or set in its town, is about the story.
    private static bool IsMadeOf(IdentifyingFact fact, IdentifyingFact invented) =>
        fact.Kind == FactKind.Combination && invented.Start >= fact.Start && invented.End <= fact.End;

    /// <summary>The fact is the name of somebody in the story, or of a place in it.</summary>
    private bool Holds(string text, IdentifyingFact fact)
    {
        var named = text.Substring(fact.Start, fact.Length);
        return fact.Kind switch
        {
            FactKind.FullName or FactKind.GivenName => Everyone.Any(name => Shares(named, name)),
            FactKind.Address or FactKind.School or FactKind.Team or FactKind.Place => Told.Contains(
                named,
                StringComparison.OrdinalIgnoreCase
            ),
            _ => false,
        };
    }

    private static bool Shares(string named, string name) =>
        named.Contains(name, StringComparison.OrdinalIgnoreCase)
        || name.Split(' ').Any(part => string.Equals(part, named, StringComparison.OrdinalIgnoreCase));

    private static bool IsChild(Family family, Person person) =>
        person.Id == family.ChildId
        || (int.TryParse(person.Age?.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years < 18);

    private static IEnumerable<string> NamesOf(Person person) => [person.Name, person.Short];
}
