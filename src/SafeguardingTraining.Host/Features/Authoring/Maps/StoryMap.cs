namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>A story as scenes and the ways between them, read from its text, and so also from one that cannot be played yet.</summary>
/// <param name="Parts">The story's days, in order; one part where no day is told.</param>
/// <param name="Scenes">In the order they are written.</param>
/// <param name="Ways">From scene to scene; a way that stands in several options is there for each.</param>
/// <param name="Strands">What an ending is put together from; none where each ending is one scene.</param>
/// <param name="Nowhere">Ways to a scene that there is not.</param>
public sealed record StoryMap(
    IReadOnlyList<MapPart> Parts,
    IReadOnlyList<MapScene> Scenes,
    IReadOnlyList<MapWay> Ways,
    IReadOnlyList<MapStrand> Strands,
    IReadOnlyList<MapNowhere> Nowhere
)
{
    public static StoryMap Empty { get; } = new([], [], [], [], []);

    private readonly Lazy<IReadOnlyDictionary<string, MapScene>> byPath = new(() => Scenes.ToDictionary(scene => scene.Path));

    public MapScene? SceneOf(string? path) => path is not null && byPath.Value.TryGetValue(path, out var scene) ? scene : null;

    /// <summary>What stands at the end of a way, in words.</summary>
    public string NameOf(string to) =>
        SceneOf(to)?.Title
        ?? Strands.FirstOrDefault(strand => strand.Key == to)?.Name
        ?? Nowhere.FirstOrDefault(one => one.Key == to)?.Written
        ?? to;

    public IEnumerable<MapScene> In(MapPart part) => Scenes.Where(scene => scene.Part == part.Number && !scene.StandsAtTheEnd);

    /// <summary>How many scenes and endings the story has, for whoever tells it.</summary>
    public StoryCounts Counts => new(Scenes.Count(scene => scene.IsCounted), Ends.Count() + Strands.Sum(strand => strand.States.Count));

    public IEnumerable<MapScene> Ends => Scenes.Where(scene => scene.StandsAtTheEnd);
}

/// <summary>What a story has.</summary>
/// <param name="Scenes">Those with a title of their own; a passage that is told on the way is none, nor is an ending.</param>
/// <param name="Endings">Each scene that the story ends in, and each state that a strand of its ending can come to.</param>
public sealed record StoryCounts(int Scenes, int Endings)
{
    /// <summary>"5 scenes, 3 endings".</summary>
    public string Words => $"{ScenesOf(Scenes)}, {(Endings == 1 ? "1 ending" : $"{Endings} endings")}";

    /// <summary>A part of a story, in which what is no scene stands as well.</summary>
    public static string Of(IReadOnlyList<MapScene> part)
    {
        var (scenes, passages) = (part.Count(scene => scene.IsCounted), part.Count(scene => !scene.IsCounted));
        var more = passages == 1 ? "1 passage" : $"{passages} passages";
        return (scenes, passages) switch
        {
            (_, 0) => ScenesOf(scenes),
            (0, _) => more,
            _ => $"{ScenesOf(scenes)}, {more}",
        };
    }

    private static string ScenesOf(int scenes) => scenes == 1 ? "1 scene" : $"{scenes} scenes";
}

/// <summary>A day of the story, or all of it.</summary>
/// <param name="Number">From 0.</param>
public sealed record MapPart(int Number, string Title);

public enum MapSceneKind
{
    /// <summary>What stands above the first scene.</summary>
    Opening,
    Scene,
    Ending,
}

/// <summary>A scene: what the text begins with <c>===</c>.</summary>
/// <param name="Title">Its own, or its name in words.</param>
/// <param name="Line">Where it begins in its file, from 1.</param>
public sealed record MapScene(string Path, string Title, MapSceneKind Kind, int Part, string File, int Line)
{
    public bool IsTitled { get; init; }

    /// <summary>It is one of the scenes that the story is said to have.</summary>
    public bool IsCounted => IsTitled && Kind == MapSceneKind.Scene;

    public IReadOnlyList<MapOption> Options { get; init; } = [];

    public int Pieces { get; init; }

    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>The story starts here.</summary>
    public bool IsStart { get; init; }

    /// <summary>No way leads here.</summary>
    public bool IsLost { get; init; }

    /// <summary>Nothing is written of how it goes on.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>An ending that leads nowhere else.</summary>
    public bool StandsAtTheEnd { get; init; }

    /// <summary>The share of paths that reach it, of 100; null where that is not known, and for what is no ending.</summary>
    public int? Share { get; init; }

    /// <summary>Passages that are told on the way through it, and stand elsewhere in the text.</summary>
    public int Passages { get; init; }

    /// <summary>What stands under its title.</summary>
    public string Told =>
        string.Join(
            " · ",
            new[]
            {
                Pieces == 0 ? ""
                : Pieces == 1 ? "1 piece"
                : $"{Pieces} pieces",
                Points switch
                {
                    [] => "",
                    [var only] => only,
                    [var one, var two] => $"{one}, {two}",
                    _ => $"{Points[0]} and {Points.Count - 1} more points",
                },
                Pieces == 0 && Points.Count == 0 && Passages > 0
                    ? $"{(Passages == 1 ? "1 passage" : $"{Passages} passages")} on the way"
                    : "",
            }.Where(part => part.Length > 0)
        );
}

/// <summary>An option as the map shows it.</summary>
/// <param name="Number">Its number in the scene, from 0; null for what comes after all options.</param>
public sealed record MapOption(int? Number, string Words, int Line)
{
    /// <summary>It is not always there.</summary>
    public bool IsDoor { get; init; }

    /// <summary>The way past this part.</summary>
    public bool IsSkip { get; init; }

    /// <summary>It comes back to its own scene.</summary>
    public bool StaysHere { get; init; }

    /// <summary>Nothing is written of where it leads.</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>It is offered within the outcome of another.</summary>
    public bool IsInner { get; init; }
}

/// <summary>A way from a scene.</summary>
/// <param name="Option">The option that it begins in; null where it begins in none.</param>
/// <param name="To">A scene's path, or the key of a strand or of a place that there is not.</param>
/// <param name="IsDoor">It is not always open.</param>
/// <param name="IsLoop">It leads back to where the story has been.</param>
public sealed record MapWay(string From, int? Option, string To, bool IsDoor, bool IsLoop)
{
    public bool LeadsNowhere => To.StartsWith(MapNowhere.Prefix, StringComparison.Ordinal);
}

/// <summary>One of the threads that an ending is put together from.</summary>
public sealed record MapStrand(string Key, string Name, IReadOnlyList<MapState> States);

/// <summary>What a strand can come to.</summary>
/// <param name="Line">Where that is told in the story; 0 where it is not.</param>
/// <param name="Share">Of 100 paths; null where that is not known.</param>
public sealed record MapState(string Title, string File, int Line, int? Share);

/// <summary>A way to a scene that there is not.</summary>
/// <param name="Nearest">A scene that may be meant, or null.</param>
/// <param name="Start">Where the name stands in the file, in characters.</param>
public sealed record MapNowhere(string Key, string Written, string? Nearest, string From, int? Option, string File, int Line, int Start)
{
    public const string Prefix = "nowhere:";
}

/// <summary>How often endings are reached, as far as that is known: of 100 paths, by title, and by strand and state.</summary>
public sealed record MapShares(IReadOnlyDictionary<string, int> Endings, IReadOnlyDictionary<string, int> States)
{
    public static MapShares Unknown { get; } = new(new Dictionary<string, int>(), new Dictionary<string, int>());
}
