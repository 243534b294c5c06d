using System.Collections.Frozen;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// The stories in which every option still leads to the same next scene. What is asked of a story that branches is not asked of
/// these, until each is written anew; no other story is an exception.
/// </summary>
public static class OnTheRail
{
    public static IReadOnlySet<string> Slugs { get; } =
        FrozenSet.Create(
            "almost-eighteen",
            "dear-nia",
            "eight-three-and-six",
            "five-weeks-at-kiln-street",
            "the-empty-chair-in-clinic-4",
            "yes-to-everything"
        );
}
