namespace SafeguardingTraining.Scenarios.Files;

/// <summary>What scenario.md says: its front matter, its introduction and the account without the scenes.</summary>
internal sealed record FrontMatterFile(
    string Title,
    int Order,
    int Minutes,
    DateOnly Starts,
    string ChildId,
    string Invitation,
    string ContentNote,
    IReadOnlyList<Role> Roles,
    Review Review,
    IReadOnlyList<string> Questions,
    IReadOnlyList<Strand> Strands,
    string Intro,
    string WithoutTheScenes
)
{
    /// <summary>How it is played in a room, from the shortest plan to the longest.</summary>
    public IReadOnlyList<RunPlan> Plans { get; private init; } = [];

    /// <summary>What a room is told of scenes that it does not play.</summary>
    public IReadOnlyList<ToldScene> Told { get; private init; } = [];

    private const string Fence = "---";
    internal const string WithoutHeading = "## Without the scenes";

    public static FrontMatterFile? Read(string markdown, YamlFile page)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (lines[0].TrimEnd() != Fence || end < 0)
        {
            page.Report(1, "front-matter", "The file should begin with front matter between two lines of three hyphens.");
            return null;
        }
        // The first fence stays in: it begins a YAML document and keeps the line numbers.
        return page.Read(string.Join('\n', lines[..end])) is { } map ? Of(map, page, lines, end + 1) : null;
    }

    private static FrontMatterFile Of(YamlMap map, YamlFile page, string[] lines, int body)
    {
        var (intro, without) = Body(page, lines, body);
        map.Needs("roles");
        map.Needs("questions");
        var front = new FrontMatterFile(
            map.Prose("title"),
            map.Number("order"),
            map.Number("minutes"),
            map.Date("starts"),
            map.Word("child"),
            map.Prose("invitation"),
            map.Prose("contentNote"),
            [.. map.Maps("roles").Select(RoleOf)],
            ReviewOf(map.Map("review")),
            [.. map.Words("questions").Select(Typography.Of)],
            [.. map.Maps("strands").Select(StrandOf)],
            Typography.Of(intro),
            Typography.Of(without)
        )
        {
            Plans = [.. map.Maps("plans").Select(PlanBook.PlanOf).OrderBy(plan => plan.Minutes)],
            Told = [.. map.Maps("told").Select(PlanBook.ToldOf)],
        };
        map.Close();
        return front;
    }

    private static Role RoleOf(YamlMap map)
    {
        var role = new Role(map.Word("id"), map.Prose("name"), map.Agency("agency"), map.Prose("desk"));
        map.Close();
        return role;
    }

    private static Strand StrandOf(YamlMap map)
    {
        var strand = new Strand(map.Word("id"), map.Prose("name"), [.. map.Maps("states").Select(StateOf)]);
        map.Close();
        return strand;
    }

    private static StrandState StateOf(YamlMap map)
    {
        var state = new StrandState(map.Word("id"), map.Prose("title")) { Words = Typography.Of(map.WordOrNone("words") ?? "") };
        map.Close();
        return state;
    }

    private static Review ReviewOf(YamlMap? map)
    {
        if (map is null)
        {
            return new Review("", "", "", "", "", "", default);
        }
        var review = new Review(
            map.Prose("short"),
            map.Prose("title"),
            map.Prose("publisher"),
            map.Word("date"),
            map.Prose("taught"),
            map.Prose("source"),
            map.Date("checkedOn")
        )
        {
            Link = map.Link("link"),
        };
        map.Close();
        return review;
    }

    private static (string Intro, string Without) Body(YamlFile page, string[] lines, int from)
    {
        var heading = Array.FindIndex(lines, from, line => line.TrimEnd() == WithoutHeading);
        if (heading < 0)
        {
            page.Report(from + 1, "without-missing", $"The account \"{WithoutHeading}\" is missing.");
            return (string.Join('\n', lines[from..]).Trim(), "");
        }
        return (string.Join('\n', lines[from..heading]).Trim(), string.Join('\n', lines[(heading + 1)..]).Trim());
    }
}
