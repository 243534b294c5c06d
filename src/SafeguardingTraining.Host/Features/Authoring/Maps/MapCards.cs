using SafeguardingTraining.Host.Site.Drawing;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>How large the cards of a map are, and what stands where on them.</summary>
public static class MapCards
{
    public const double Width = 244;
    public const double Pitch = 316;
    public const double Edge = 12;
    public const double Top = 62;
    public const double Between = 46;
    public const double StateHeight = 48;
    public const double StateGap = 6;
    public const double StrandHead = 26;
    private const double Inner = Width - 24;
    private const double TitleSize = 18;
    private const double TitleLine = 22;
    private const double RowSize = 14;
    private const double RowLine = 18;
    private const double RowGap = 9;

    public static MapBox Scene(MapScene scene, IReadOnlySet<int?> ways)
    {
        var title = Lines(scene.Title, TitleSize, Inner * 0.9);
        var told = TextWidth.Clipped(scene.Told, 13, Inner - 22);
        var head = 8 + (title.Count * TitleLine) + (told.Length > 0 ? 20 : 0) + 6;
        var rows = new List<MapRow>();
        var y = head + 8;
        foreach (var option in scene.Options)
        {
            var indent = (option.IsDoor ? 16 : 0) + (option.IsInner ? 10 : 0);
            var words = Lines(option.Words, RowSize, Inner - 28 - indent);
            rows.Add(new MapRow(option, words, y + (words.Count * RowLine / 2), y, ways.Contains(option.Number)));
            y += (words.Count * RowLine) + RowGap;
        }
        var height = rows.Count == 0 ? head : y;
        return new MapBox(scene.Path, MapBoxKind.Scene, 0, 0, 0, Width, height)
        {
            Scene = scene,
            Title = title,
            Told = told,
            Rows = rows,
            Head = head,
        };
    }

    public static MapBox Stack(MapPart part, int scenes, int options) =>
        new($"part:{part.Number}", MapBoxKind.Stack, 0, 0, 0, Width, 58)
        {
            Part = part,
            Title = [part.Title],
            Told = $"{(scenes == 1 ? "1 scene" : $"{scenes} scenes")}, {(options == 1 ? "1 option" : $"{options} options")}",
            Head = 58,
        };

    public static MapBox Nowhere(MapNowhere nowhere) =>
        new(nowhere.Key, MapBoxKind.Nowhere, 0, 0, 0, Width, 62)
        {
            Nowhere = nowhere,
            Title = [TextWidth.Clipped($"{nowhere.Written}: no such scene", 14, Inner)],
            Told = TextWidth.Clipped(nowhere.Nearest is { } near ? $"Change it to {near}?" : "Where should it lead?", 14, Inner),
        };

    public static MapBox End(MapScene scene)
    {
        var title = Lines(scene.Title, 15, Inner);
        return new MapBox(scene.Path, MapBoxKind.End, 0, 0, 0, Width, 12 + (title.Count * 19) + (scene.Share is null ? 4 : 20))
        {
            Scene = scene,
            Title = title,
        };
    }

    public static MapBox Strand(MapStrand strand) =>
        new(strand.Key, MapBoxKind.Strand, 0, 0, 0, Width, StrandHead + (strand.States.Count * (StateHeight + StateGap)) - StateGap)
        {
            Strand = strand,
            Title = [TextWidth.Clipped(strand.Name, 14, Inner)],
        };

    private static IReadOnlyList<string> Lines(string text, double size, double widest) =>
        TextWidth.Lines(text, size, widest) is [var first, var second, _, ..]
            ? [TextWidth.Clipped(first, size, widest), Short(second, size, widest)]
            : [.. TextWidth.Lines(text, size, widest).Select(line => TextWidth.Clipped(line, size, widest))];

    /// <summary>The second of more lines than are shown.</summary>
    private static string Short(string line, double size, double widest)
    {
        var clipped = TextWidth.Clipped($"{line} …", size, widest);
        return clipped.TrimEnd('…', ' ') + "…";
    }
}
