using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>An invented family and its notes, for the pages that explain a drawing.</summary>
internal static class Examples
{
    public static Family Family { get; } =
        new(
            "iris",
            "Iris, 6, lives with her mother, Joy, who is 33, and Joy’s partner, Tam, of whom nobody has asked an age. Joy’s mother, Vera, is 61 and lives round the corner. Nobody has asked about Iris’s father.",
            [new Scenarios.Home("home", "Mill Lane")],
            [
                new Person("iris", "Iris", "Iris", "6", "the child", true, "home", ["joy", "father"], null, null, false, [])
                {
                    Symbol = Symbol.Circle,
                },
                new Person("joy", "Joy", "Joy", "33", "mother", true, "home", ["vera"], "tam", null, false, []) { Symbol = Symbol.Circle },
                new Person("tam", "Tam", "Tam", null, "Joy’s partner", true, "home", [], null, null, false, []),
                new Person("vera", "Vera", "Vera", "61", "gran", true, null, [], null, null, false, []) { Symbol = Symbol.Circle },
                new Person("father", "Iris’s father", "Father", null, "not asked", true, null, [], null, null, true, [])
                {
                    Symbol = Symbol.Square,
                },
            ]
        );

    public static Chronology Notes { get; } =
        Chronology.Of(
            [
                new Happening(new DateOnly(2026, 4, 14), "School", "came in a summer dress, in sleet"),
                new Happening(new DateOnly(2026, 6, 2), "GP", "mother asks for help to sleep"),
                new Happening(new DateOnly(2026, 9, 21), "Police", "shouting, adults spoken to at the door"),
                new Happening(new DateOnly(2026, 9, 28), "Gran", "“She’s gone ever so quiet”"),
            ],
            new DateOnly(2026, 9, 28)
        );
}
