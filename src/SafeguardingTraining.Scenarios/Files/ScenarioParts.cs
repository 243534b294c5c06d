namespace SafeguardingTraining.Scenarios.Files;

/// <summary>
/// What a scenario's three files beside its story say, each as far as it can be read, with everything that is wrong in them: the same rules
/// by which a whole scenario is read.
/// </summary>
public sealed record ScenarioParts(Family? Family, IReadOnlyList<Problem> Problems)
{
    public DateOnly Starts { get; private init; }

    public IReadOnlyList<Role> Roles { get; private init; } = [];

    public IReadOnlyList<Piece> Pieces { get; private init; } = [];

    /// <summary>How it is played in a room, in the order in which they are written.</summary>
    public IReadOnlyList<RunPlan> Plans { get; private init; } = [];

    public IReadOnlyList<ToldScene> Told { get; private init; } = [];

    /// <param name="slug">How the files are named in what is wrong.</param>
    public static ScenarioParts Read(string slug, string scenarioMd, string peopleYaml, string piecesYaml)
    {
        var problems = new List<Problem>();
        var read = Read(new ScenarioFolder(slug), problems, scenarioMd, peopleYaml, piecesYaml);
        return new ScenarioParts(read.People, problems)
        {
            Starts = read.Front?.Starts ?? default,
            Roles = read.Front?.Roles ?? [],
            Pieces = read.Pieces?.Pieces ?? [],
            Plans = [.. (read.Front?.Plans ?? []).OrderBy(plan => plan.Line)],
            Told = read.Front?.Told ?? [],
        };
    }

    internal static (FrontMatterFile? Front, Family? People, PiecesFile? Pieces) Read(
        ScenarioFolder folder,
        List<Problem> problems,
        string scenarioMd,
        string peopleYaml,
        string piecesYaml
    )
    {
        var front = FrontMatterFile.Read(scenarioMd, new YamlFile(folder.Scenario, problems));
        var people = PeopleFile.Read(peopleYaml, new YamlFile(folder.People, problems), front);
        var pieces = PiecesFile.Read(piecesYaml, new YamlFile(folder.Pieces, problems));
        return (front, people, pieces);
    }
}
