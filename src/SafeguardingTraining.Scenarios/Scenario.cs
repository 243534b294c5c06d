using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Scenarios;

/// <summary>One fictional family and one hard week, ready to be played: an author's folder, read and found whole.</summary>
/// <param name="Version">Hash of everything the learner can see; a playthrough stays on the version it began with.</param>
public sealed record Scenario(
    string Slug,
    string Version,
    string Title,
    int Order,
    int Minutes,
    DateOnly Starts,
    string Invitation,
    string ContentNote,
    string Intro,
    string WithoutTheScenes,
    IReadOnlyList<Role> Roles,
    Review Review,
    IReadOnlyList<string> Questions,
    Family Family,
    IReadOnlyList<Piece> Pieces,
    IReadOnlyList<OpenQuestion> OpenQuestions,
    IReadOnlyList<SceneTitle> Scenes,
    InkProgram Story
)
{
    private const int MostScenesOfASmallOne = 9;

    /// <summary>Where each place of the story was written, as far as it is known.</summary>
    public LineMap Lines { get; init; } = LineMap.Empty;

    /// <summary>The strands its ending is put together from; none where a story has one ending of three.</summary>
    public IReadOnlyList<Strand> Strands { get; init; } = [];

    /// <summary>How it is played in a room, from the shortest plan to the longest.</summary>
    public IReadOnlyList<RunPlan> Plans { get; init; } = [];

    /// <summary>What a room is told of scenes that it does not play.</summary>
    public IReadOnlyList<ToldScene> Told { get; init; } = [];

    /// <summary>What the authors wrote beside the story's variables, by name.</summary>
    public IReadOnlyDictionary<string, VariableNote> Notes { get; init; } = new Dictionary<string, VariableNote>();

    /// <summary>
    /// A first story: one chair, a handful of scenes, and an ending of strands. It is asked for everything but breadth, which a whole
    /// story of three roles has room for.
    /// </summary>
    public bool IsSmall => Roles.Count == 1 && Scenes.Count <= MostScenesOfASmallOne && Strands.Count > 0;

    /// <summary>What the story's tags say, read once.</summary>
    internal TagBook Tags { get; } = new(Story);

    /// <summary>Ids of the practice points that some choice of the story exercises.</summary>
    public IReadOnlySet<string> Points => Tags.Points;

    public Role? RoleOf(string id) => Roles.FirstOrDefault(role => role.Id == id);

    public Piece? PieceOf(string id) => Pieces.FirstOrDefault(piece => piece.Id == id);

    public Strand? StrandOf(string id) => Strands.FirstOrDefault(strand => strand.Id == id);

    public ToldScene? ToldOf(string scene) => Told.FirstOrDefault(told => told.Scene == scene);

    public SceneTitle? SceneOf(string id) => Scenes.FirstOrDefault(scene => scene.Id == id);
}

/// <summary>Who the learner is in the story; <see cref="Name"/> completes "You are the".</summary>
public sealed record Role(string Id, string Name, Agency Agency, string Desk);

/// <summary>The published review a scenario learns from. Its title is in the debrief only.</summary>
public sealed record Review(string Short, string Title, string Publisher, string Date, string Taught, string Source, DateOnly CheckedOn)
{
    /// <summary>Where it can be read on the web; null where no address is given.</summary>
    public string? Link { get; init; }
}

/// <summary>A scene's place in the story: its id, its title and how far on it is, from 1.</summary>
public sealed record SceneTitle(string Id, string Title, int Number);

/// <summary>One thing one agency knows, and since when. The whole picture is in nobody's hands.</summary>
public sealed record Piece(string Id, string Title, Agency Agency, DateOnly Date, string Text, string Brings)
{
    /// <summary>The roles whose own desk holds it from the first line.</summary>
    public IReadOnlyList<string> Begins { get; init; } = [];

    /// <summary>It is learned only on the way, when somebody goes and gets it; nobody holds it before.</summary>
    public bool IsFetched { get; init; }

    /// <summary>
    /// The scene with which it comes into its agency's hands; null when it is there from the first. A card of the first scene is an
    /// opening card: what its agency sees on its first look, long before the story comes to it.
    /// </summary>
    public string? From { get; init; }
}

/// <summary>What an agency that holds nothing can still ask; knowing what to ask is a contribution.</summary>
public sealed record OpenQuestion(Agency Agency, string Text);

/// <summary>The people of a story and how they belong together, for a drawing and in words.</summary>
public sealed record Family(string ChildId, string Words, IReadOnlyList<Home> Homes, IReadOnlyList<Person> People)
{
    public Person? Child => PersonOf(ChildId);

    /// <summary>The people a learner in this role meets.</summary>
    public IReadOnlyList<Person> PeopleFor(string role) =>
        People.All(person => person.Roles.Count == 0)
            ? People
            : [.. People.Where(person => person.Roles.Count == 0 || person.Roles.Contains(role))];

    public Person? PersonOf(string idOrName) =>
        People.FirstOrDefault(person => person.Id == idOrName || person.Short == idOrName || person.Name == idOrName);
}

public sealed record Home(string Id, string Name);

/// <summary>A person of the story, family or colleague.</summary>
/// <param name="Is">Two or three words under the name: "mother", "your team manager".</param>
/// <param name="Unknown">Nobody has asked about this person: drawn with a dashed outline.</param>
/// <param name="Roles">The roles that meet this person; empty means all.</param>
public sealed record Person(
    string Id,
    string Name,
    string Short,
    string? Age,
    string Is,
    bool InFamily,
    string? Home,
    IReadOnlyList<string> Parents,
    string? Partner,
    string? Sibling,
    bool Unknown,
    IReadOnlyList<string> Roles
)
{
    public Symbol Symbol { get; init; }

    public bool Died { get; init; }

    /// <summary>Their place in the author's list, from 0: it gives each person a colour of their own.</summary>
    public int Number { get; init; }
}

/// <summary>
/// How a family diagram draws a person: a square for a man or a boy, a circle for a woman or a girl, a diamond for anyone else or where
/// nobody has said.
/// </summary>
public enum Symbol
{
    Diamond,
    Square,
    Circle,
}
