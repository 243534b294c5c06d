namespace SafeguardingTraining.Scenarios.Editing;

/// <summary>The order in which authors write the values of a person, a piece, a plan and so on; a value that is new goes to its place.</summary>
internal static class KeyOrder
{
    private static readonly string[][] Groups =
    [
        [
            "title",
            "order",
            "minutes",
            "starts",
            "child",
            "invitation",
            "contentNote",
            "roles",
            "review",
            "strands",
            "questions",
            "plans",
            "told",
        ],
        ["words", "homes", "people"],
        [
            "id",
            "name",
            "short",
            "age",
            "is",
            "symbol",
            "died",
            "family",
            "home",
            "unknown",
            "parents",
            "parentOf",
            "sibling",
            "partner",
            "roles",
        ],
        ["id", "title", "agency", "date", "begins", "fetched", "from", "text", "brings"],
        ["id", "name", "agency", "desk"],
        ["short", "title", "publisher", "date", "taught", "source", "link", "checkedOn"],
        ["id", "title", "words"],
        ["minutes", "welcome", "spine", "looking-back", "promise"],
        ["scenes", "read", "worry", "spread", "table", "vote", "talk", "second-vote", "both-votes", "decide", "outcome", "break"],
        ["scene", "takes", "as"],
        ["pieces", "asks"],
    ];

    /// <summary>What may stand before a value, in whichever group it is.</summary>
    public static IReadOnlySet<string> Before(string name) =>
        Groups.Where(group => group.Contains(name)).SelectMany(group => group.TakeWhile(other => other != name)).ToHashSet();
}
