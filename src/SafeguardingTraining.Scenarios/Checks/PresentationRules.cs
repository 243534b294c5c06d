namespace SafeguardingTraining.Scenarios;

/// <summary>What the pages around the story need: lengths they are made for, three roles, nine cards.</summary>
internal sealed class PresentationRules(Scenario scenario, ScenarioFiles files, Findings findings)
{
    private const int LargestFamily = 8;

    /// <summary>The nine cards of a partnership; two of them can be held by either of two agencies.</summary>
    private static readonly string[][] Cards =
    [
        ["health-visiting"],
        ["midwifery"],
        ["gp"],
        ["police"],
        ["social-care"],
        ["early-help"],
        ["school", "nursery"],
        ["housing"],
        ["adult-mental-health", "adult-social-care"],
    ];

    public void Look()
    {
        LookAtFront();
        LookAtPieces();
        if (scenario.Family.People.Count(person => person.InFamily) > LargestFamily)
        {
            findings.Add(findings.Folder.People, 1, "family-large", $"More than {LargestFamily} people are drawn as family.");
        }
    }

    private void LookAtFront()
    {
        var file = findings.Folder.Scenario;
        if (scenario.Roles.Count != 3 && !scenario.IsSmall)
        {
            findings.Add(
                file,
                LineOf(files.ScenarioMd, "roles:"),
                "roles-three",
                scenario.Roles.Count == 1
                    ? "There is one role; there should be three."
                    : $"There are {scenario.Roles.Count} roles; there should be three."
            );
        }
        findings.Length(file, LineOf(files.ScenarioMd, "invitation:"), "length", "The invitation", scenario.Invitation, 30, 60);
        findings.Length(
            file,
            LineOf(files.ScenarioMd, "## Without"),
            "length",
            "The account without the scenes",
            scenario.WithoutTheScenes,
            150,
            250
        );
        findings.Length(file, LineOf(files.ScenarioMd, FirstWords(scenario.Intro)), "length", "The introduction", scenario.Intro, 60, 120);
    }

    private void LookAtPieces()
    {
        var file = findings.Folder.Pieces;
        foreach (var piece in scenario.Pieces)
        {
            var line = LineOf(files.PiecesYaml, $"id: {piece.Id}");
            findings.Length(file, line, "length", $"The title of {piece.Id}", piece.Title, 0, 6);
            findings.Length(file, line, "length", $"The text of {piece.Id}", piece.Text, 0, 35);
        }
        var held = scenario
            .Pieces.Select(piece => piece.Agency.Code)
            .Concat(scenario.OpenQuestions.Select(asks => asks.Agency.Code))
            .ToHashSet();
        List<string> missing = [.. Cards.Where(card => !card.Any(held.Contains)).Select(card => string.Join(" or ", card))];
        if (missing.Count > 0)
        {
            findings.Add(file, 1, "card-missing", $"These hold no piece and can ask nothing: {string.Join(", ", missing)}.");
        }
    }

    /// <summary>The line of a file on which some words first stand; 1 when they do not.</summary>
    internal static int LineOf(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }

    private static string FirstWords(string text) => text.Length > 20 ? text[..20] : text;
}
