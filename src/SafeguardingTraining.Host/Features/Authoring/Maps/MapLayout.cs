namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>
/// Where everything of a story's map stands: days from left to right, scenes as cards in columns within them, what the story can come to
/// at the right. The same story always gives the same map, and no card stands on another.
/// </summary>
/// <param name="Columns">How many columns there are, with that of the endings.</param>
public sealed record MapLayout(
    double Width,
    double Height,
    int Columns,
    IReadOnlyList<MapBand> Bands,
    IReadOnlyList<MapBox> Boxes,
    IReadOnlyList<MapLine> Lines
)
{
    /// <summary>Lays out a map.</summary>
    /// <param name="folded">The parts that stand there as one stack each.</param>
    public static MapLayout Of(StoryMap map, IReadOnlySet<int>? folded = null) =>
        map.Scenes.Count == 0 ? new MapLayout(0, 0, 0, [], [], []) : new MapColumns(map, folded ?? new HashSet<int>()).Lay();
}

/// <summary>The ground under the columns of a day.</summary>
/// <param name="Part">Its number, or null under the endings.</param>
public sealed record MapBand(string Title, double X, double Width, int? Part);

public enum MapBoxKind
{
    Scene,

    /// <summary>A part that is folded.</summary>
    Stack,

    /// <summary>A scene that there is not.</summary>
    Nowhere,

    /// <summary>An ending that is one scene.</summary>
    End,

    /// <summary>A strand of the ending, with what it can come to.</summary>
    Strand,
}

/// <summary>A card. X and Y are its upper left corner.</summary>
/// <param name="Key">A scene's path, <c>part:</c> and its number, or the key of a strand or of a scene that there is not.</param>
/// <param name="Column">From 0, left to right.</param>
public sealed record MapBox(string Key, MapBoxKind Kind, int Column, double X, double Y, double Width, double Height)
{
    public MapScene? Scene { get; init; }

    public MapStrand? Strand { get; init; }

    public MapNowhere? Nowhere { get; init; }

    public MapPart? Part { get; init; }

    /// <summary>The rows of a scene's options.</summary>
    public IReadOnlyList<MapRow> Rows { get; init; } = [];

    /// <summary>The title in one line or two.</summary>
    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>What stands under the title.</summary>
    public string Told { get; init; } = "";

    /// <summary>Where the part under the title begins, from the top of the card.</summary>
    public double Head { get; init; }
}

/// <summary>An option in a card: Y is the middle of its port, from the top of the card.</summary>
public sealed record MapRow(MapOption Option, IReadOnlyList<string> Lines, double Y, double Top, bool HasWay);

/// <summary>A way as it is drawn.</summary>
/// <param name="From">The key of the box that it leaves.</param>
/// <param name="To">The key of the box that it comes to.</param>
/// <param name="Path">SVG path data.</param>
/// <param name="Tip">The head of the arrow.</param>
public sealed record MapLine(string From, int? Option, string To, bool IsDoor, bool IsLoop, bool LeadsNowhere, string Path, string Tip)
{
    /// <summary>The columns that it leaves and comes to.</summary>
    public int FromColumn { get; init; }

    public int ToColumn { get; init; }
}
