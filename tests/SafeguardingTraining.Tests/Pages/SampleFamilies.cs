using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>Families of every shape an author may write down, up to eight people in up to three homes.</summary>
internal static class Families
{
    private static readonly string[] Captions =
    [
        "mother",
        "mother's partner",
        "maternal grandmother",
        "brother",
        "lodger",
        "father's sister",
    ];

    public static IEnumerable<Family> Many => Enumerable.Range(1, 300).Select(seed => Any(new Random(seed)));

    public static Family Of(params Person[] people) =>
        new(
            people[0].Id,
            "Words.",
            [
                .. people
                    .Select(person => person.Home)
                    .OfType<string>()
                    .Distinct()
                    .Select(home => new Home(home, $"{home.ToUpperInvariant()} Street")),
            ],
            people
        );

    public static Person Person(
        string id,
        string? home = null,
        string @is = "mother",
        string[]? parents = null,
        string? partner = null,
        string? sibling = null,
        bool unknown = false
    ) => Samples.Person(id, id, id, @is, home: home, parents: parents, partner: partner, sibling: sibling, unknown: unknown);

    /// <summary>Somebody new is a parent, partner, brother or sister, or child of somebody already there, or nobody's.</summary>
    private static Family Any(Random random)
    {
        var people = new List<Person> { Person("p0", home: "a", @is: "the child") };
        var count = random.Next(2, 9);
        while (people.Count < count)
        {
            var id = $"p{people.Count}";
            var at = random.Next(people.Count);
            var known = people[at];
            var home = random.Next(4) switch
            {
                0 => null,
                1 => known.Home,
                2 => "b",
                _ => "a",
            };
            var person = Person(id, home, Captions[random.Next(Captions.Length)], unknown: random.Next(6) == 0);
            switch (random.Next(5))
            {
                case 0 or 1:
                    people[at] = known with { Parents = [.. known.Parents, id] };
                    break;
                case 2:
                    person = person with { Partner = known.Id };
                    break;
                case 3:
                    person = person with { Sibling = known.Id };
                    break;
                default:
                    person = person with { Parents = [known.Id] };
                    break;
            }
            people.Add(person);
        }
        return Of([.. people]);
    }
}
