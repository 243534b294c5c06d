using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>A map as it is drawn.</summary>
/// <param name="At">The chosen scene, or null.</param>
/// <param name="LinkOf">Where a scene's card leads.</param>
public sealed record MapPicture(StoryMap Map, MapLayout Layout, string? At, Func<MapScene, string> LinkOf)
{
    /// <summary>Where a line of the story stands.</summary>
    public Func<string, int, string>? LinkOfLine { get; init; }

    /// <summary>How often a scene was come past, as a step from 0 to 4; null where that is not shown.</summary>
    public Func<MapScene, int>? HeatOf { get; init; }

    /// <summary>More of a scene in words, for the list.</summary>
    public Func<MapScene, string>? SaysOf { get; init; }

    /// <summary>It can be written from here.</summary>
    public bool CanWrite { get; init; }
}

/// <summary>The map of a draft with what can be done on it.</summary>
/// <param name="File">The file that is written in.</param>
public sealed record MapPanelModel(
    string Slug,
    string Title,
    StoryMap Map,
    MapLayout Layout,
    string? At,
    IReadOnlySet<int> Folded,
    string File
)
{
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What was typed where it could not be written.</summary>
    public MapRequest Typed { get; init; } = MapRequest.None;

    public bool IsOnDesk { get; init; }

    public MapPicture Picture => new(Map, Layout, At, scene => LinkTo(scene.File, scene.Line)) { LinkOfLine = LinkTo, CanWrite = true };

    /// <summary>The same map with another scene chosen, or other parts folded.</summary>
    public string AddressOf(string? at, IEnumerable<int> folded) =>
        $"{AuthoringAddresses.Map(Slug)}?at={Uri.EscapeDataString(at ?? "")}&folded={string.Join(',', folded.Order())}";

    /// <summary>With this part folded, or open again.</summary>
    public string Turned(int part) => AddressOf(At, Folded.Contains(part) ? Folded.Except([part]) : Folded.Append(part));

    private string LinkTo(string file, int line) => FormattableString.Invariant($"{AuthoringAddresses.LinesOf(Slug, file)}#line-{line}");
}

/// <summary>The page of a draft's map.</summary>
/// <param name="Standing">How far the draft has come; null where that was not asked for.</param>
public sealed record StoryMapModel(DraftState State, MapPanelModel Panel, ContentStanding? Standing = null);

/// <summary>What is to be done on a map.</summary>
/// <param name="Deed"><c>scene</c>, <c>option</c>, <c>way</c> or <c>title</c>.</param>
public sealed record MapRequest(string Deed, string Scene, string Words, string To, string Title, int Start, string From)
{
    public static MapRequest None { get; } = new("", "", "", "", "", 0, "");

    internal static MapRequest Of(IFormCollection form) =>
        new(
            $"{form["deed"]}",
            $"{form["scene"]}",
            $"{form["words"]}",
            $"{form["to"]}",
            $"{form["title"]}",
            FormValue.Whole(form["start"]) ?? -1,
            $"{form["from"]}"
        );

    /// <summary>Writes it.</summary>
    internal StoryEdit WriteWith(StoryWriting story) =>
        Deed switch
        {
            "scene" => story.AddScene(Title, Scene),
            "option" => story.AddOption(Scene, Words, To, Title),
            "way" => story.Redirect(Start, From, To),
            "title" => story.Rename(Scene, Title),
            _ => new StoryEditRefused("", "Choose what to do."),
        };
}

/// <summary>An edit for the desk's script, which does it in the text that is open.</summary>
public sealed record MapChangeAnswer(int From, int To, string Insert, string Scene);

/// <summary>Why nothing was written.</summary>
public sealed record MapRefusalAnswer(string Field, string Message);
